// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/callhistory.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <map>
#include <memory>

namespace fuseboard {

/// What a history keeps; it outlives the engine that wrote it, as a file does.
struct KeptHistory
{
    QList<StoredCall> calls; ///< oldest first
    QList<StoredCircuitChange> circuits;
    std::map<std::pair<QString, QString>, FeedIncident> incidents; ///< by provider and id
    std::map<std::pair<QString, QString>, qint64> incidentSeenMs;
    int incidentWrites = 0;
    std::map<AlertId, Alert> alerts;
    int alertWrites = 0;
    QByteArray state;
    int stateWrites = 0;
    QList<HistorySettings> settings;
    QList<SeriesQuery> queries; ///< of series()
    QList<CallFilter> filters;  ///< of calls()
};

/// A history in memory. Answers come in a later turn of the clock; `silent`: never.
class MemoryHistory final : public CallHistory
{
public:
    MemoryHistory(Clock& clock, std::shared_ptr<KeptHistory> kept, bool silent = false)
        : m_clock(clock), m_kept(std::move(kept)), m_silent(silent)
    {
    }

    void configure(const HistorySettings& settings) override
    {
        m_kept->settings.append(settings);
        HistoryHealth health = m_health;
        if (health.state != HistoryHealth::Failing)
            health.state = settings.enabled ? HistoryHealth::Working : HistoryHealth::Off;
        setHealth(health);
    }
    void onHealth(std::function<void(const HistoryHealth&)> changed) override
    {
        m_changed = std::move(changed);
    }
    void setHealth(const HistoryHealth& health)
    {
        m_health = health;
        if (m_changed)
            m_changed(health);
    }

    void record(const CallRecord& record, qint64 atMs) override
    {
        m_kept->calls.append({m_kept->calls.size() + 1, atMs, record});
    }
    void circuitChanged(const StoredCircuitChange& change) override
    {
        m_kept->circuits.append(change);
    }
    void incidentSeen(const QString& provider, const FeedIncident& incident, qint64 atMs) override
    {
        m_kept->incidentSeenMs[{provider, incident.id}] = atMs;
        m_kept->incidents[{provider, incident.id}] = incident;
        ++m_kept->incidentWrites;
    }
    void alertChanged(const Alert& alert) override
    {
        m_kept->alerts[alert.id] = alert;
        ++m_kept->alertWrites;
    }
    void saveState(const QByteArray& state) override
    {
        m_kept->state = state;
        ++m_kept->stateWrites;
    }

    void loadState(std::function<void(const QByteArray&)> done) override
    {
        answer([this, done = std::move(done)] { done(m_kept->state); });
    }
    void loadAlerts(int most, std::function<void(const QList<Alert>&)> done) override
    {
        answer([this, most, done = std::move(done)] {
            QList<Alert> newest;
            for (auto it = m_kept->alerts.crbegin(); it != m_kept->alerts.crend(); ++it) {
                if (newest.size() < most)
                    newest.append(it->second);
            }
            done(newest);
        });
    }
    void series(const SeriesQuery& query,
                std::function<void(const QList<StoredSeries>&)> done) override
    {
        m_kept->queries.append(query);
        answer([this, query, done = std::move(done)] { done(seriesOf(query)); });
    }
    void calls(const CallFilter& filter, qint64 before, int most,
               std::function<void(const CallPage&)> done) override
    {
        m_kept->filters.append(filter);
        answer([this, filter, before, most, done = std::move(done)] {
            CallPage page;
            for (auto it = m_kept->calls.crbegin(); it != m_kept->calls.crend(); ++it) {
                if ((before > 0 && it->id >= before) || !matches(*it, filter))
                    continue;
                if (page.calls.size() == most) {
                    page.more = true;
                    break;
                }
                page.calls.append(*it);
            }
            done(page);
        });
    }
    void incidents(qint64 fromMs, std::function<void(const QList<StoredIncident>&)> done) override
    {
        answer([this, fromMs, done = std::move(done)] {
            QList<StoredIncident> told;
            for (const auto& [key, incident] : m_kept->incidents) {
                if (const qint64 seenMs = m_kept->incidentSeenMs[key]; seenMs >= fromMs)
                    told.append({key.first, seenMs, incident});
            }
            std::sort(told.begin(), told.end(),
                      [](const auto& a, const auto& b) { return a.seenMs > b.seenMs; });
            done(told);
        });
    }
    void vacuum(std::function<void(const QString& fault)> done) override
    {
        answer([done = std::move(done)] { done({}); });
    }

private:
    void answer(std::function<void()> with)
    {
        if (!m_silent)
            m_clock.callAt(m_clock.now(), std::move(with));
    }
    static bool matches(const StoredCall& call, const CallFilter& filter)
    {
        return call.atMs >= filter.fromMs && (filter.toMs == 0 || call.atMs < filter.toMs) &&
               (filter.provider.isEmpty() || call.record.provider == filter.provider) &&
               (filter.model.isEmpty() || call.record.model == filter.model) &&
               (!filter.outcome || call.record.outcome == *filter.outcome);
    }
    QList<StoredSeries> seriesOf(const SeriesQuery& query) const
    {
        std::map<QString, std::map<qint64, Tally>> buckets;
        for (const StoredCall& call : m_kept->calls) {
            if (call.atMs < query.fromMs || call.atMs >= query.toMs)
                continue;
            buckets[call.record.provider][call.atMs / query.bucketMs * query.bucketMs].count(
                call.record);
        }
        for (const StoredCircuitChange& change : m_kept->circuits)
            buckets[change.provider];
        QList<StoredSeries> all;
        for (const auto& [provider, points] : buckets) {
            StoredSeries series;
            series.provider = provider;
            for (const auto& [startMs, tally] : points) {
                series.points.append({startMs, tally});
                series.total.merge(tally);
            }
            for (const StoredCircuitChange& change : m_kept->circuits) {
                if (change.provider != provider || change.atMs >= query.toMs)
                    continue;
                if (change.atMs <= query.fromMs)
                    series.circuits.clear();
                series.circuits.append(change);
            }
            all.append(series);
        }
        return all;
    }

    Clock& m_clock;
    std::shared_ptr<KeptHistory> m_kept;
    bool m_silent;
    HistoryHealth m_health;
    std::function<void(const HistoryHealth&)> m_changed;
};

} // namespace fuseboard
