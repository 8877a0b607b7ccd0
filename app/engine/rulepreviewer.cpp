// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/rulepreviewer.h"

#include "app/domain/alertstate.h"
#include "app/engine/alertmonitor.h"

#include <algorithm>
#include <map>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qsizetype kMostFirings = 200;
/// The real rules look so often in a minute.
constexpr int kChecksAMinute = std::chrono::minutes(1) / AlertMonitor::kCheckEvery;

Instant instantAt(qint64 ms)
{
    return Instant() + std::chrono::milliseconds(ms);
}

/// Why the history cannot tell; empty where it can.
QString obstacle(const AlertRule& rule)
{
    if (rule.scope == AlertScope::Chain)
        return u"The history counts calls by provider, not by chain."_s;
    switch (rule.measure) {
    case AlertMeasure::ErrorRate:
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
    case AlertMeasure::RateLimited:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
    case AlertMeasure::CircuitsOpen:
        return {};
    case AlertMeasure::FallbackShare:
        return u"The history counts calls by provider, not by chain."_s;
    case AlertMeasure::BudgetShare:
        return u"The history does not keep the cost of each day."_s;
    case AlertMeasure::Silence:
    case AlertMeasure::ProbeFailures:
        return u"The history does not tell probes from other calls."_s;
    case AlertMeasure::PageLevel:
        return u"The history keeps incidents, not every state of a page."_s;
    }
    return {};
}

/// The past, handed out minute by minute.
class Replay
{
public:
    Replay(const QStringList& providers, const QList<StoredSeries>& minutes, Duration window)
        : m_providers(providers)
    {
        m_measures.keepFor(window);
        for (const StoredSeries& series : minutes) {
            for (const SeriesPoint& point : series.points)
                m_tallies.insert({point.startMs, {series.provider, point.tally}});
            for (const StoredCircuitChange& change : series.circuits)
                m_changes.insert({change.atMs, change});
        }
        m_tally = m_tallies.cbegin();
        m_change = m_changes.cbegin();
    }

    void advanceTo(qint64 endMs)
    {
        for (; m_tally != m_tallies.cend() && m_tally->first < endMs; ++m_tally)
            m_measures.record(m_tally->second.first, m_tally->second.second,
                              instantAt(m_tally->first));
        for (; m_change != m_changes.cend() && m_change->first < endMs; ++m_change)
            m_states[m_change->second.provider] = m_change->second.state;
    }

    AlertReading reading(const AlertRule& rule, const QString& target, Instant now) const
    {
        if (rule.measure == AlertMeasure::CircuitsOpen)
            return {openCircuits(rule, target)};
        return m_measures.reading(rule.measure, rule.scope, target, rule.window, now);
    }

private:
    std::optional<double> openCircuits(const AlertRule& rule, const QString& target) const
    {
        const auto stateOf = [this](const QString& provider) {
            const auto found = m_states.find(provider);
            return found == m_states.cend() ? CircuitState::Closed : found->second;
        };
        if (rule.scope == AlertScope::Provider) {
            if (stateOf(target) == CircuitState::HalfOpen)
                return std::nullopt; // has proved nothing yet
            if (stateOf(target) == CircuitState::Closed)
                return 0;
        }
        return static_cast<double>(
            std::count_if(m_providers.cbegin(), m_providers.cend(), [&](const QString& provider) {
                return stateOf(provider) == CircuitState::Open;
            }));
    }

    using Tallies = std::multimap<qint64, std::pair<QString, Tally>>;
    using Changes = std::multimap<qint64, StoredCircuitChange>;

    QStringList m_providers;
    Tallies m_tallies;
    Changes m_changes;
    Tallies::const_iterator m_tally;
    Changes::const_iterator m_change;
    std::map<QString, CircuitState> m_states;
    AlertMeasures m_measures;
};

QStringList targetsOf(const AlertRule& rule, const QStringList& providers)
{
    if (rule.scope == AlertScope::Board)
        return {QString()};
    return rule.targets.isEmpty() ? providers : rule.targets;
}

void note(RulePreview& preview, const AlertState& state, AlertChange change, qint64 atMs)
{
    const AlertReason& reason = state.reason();
    const bool isCritical = reason.severity == AlertSeverity::Critical;
    if (change == AlertChange::Fired) {
        if (preview.firings.size() < kMostFirings)
            preview.firings.append({state.target(), atMs, 0, isCritical, reason.value});
        return;
    }
    const auto standing =
        std::find_if(preview.firings.rbegin(), preview.firings.rend(), [&](const auto& firing) {
            return firing.target == state.target() && firing.toMs == 0;
        });
    if (standing == preview.firings.rend())
        return;
    standing->worst = reason.worst.value_or(standing->worst);
    standing->critical = isCritical;
    if (change == AlertChange::Cleared)
        standing->toMs = atMs;
}

} // namespace

RulePreview previewOf(const AlertRule& rule, const QStringList& providers,
                      const QList<StoredSeries>& minutes, qint64 fromMs, qint64 toMs)
{
    RulePreview preview;
    preview.rule = rule.name;
    preview.fromMs = fromMs;
    preview.toMs = toMs;
    preview.why = obstacle(rule);
    preview.judged = preview.why.isEmpty();
    if (!preview.judged)
        return preview;
    std::vector<AlertState> states;
    for (const QString& target : targetsOf(rule, providers))
        states.emplace_back(rule, target);
    Replay replay(providers, minutes, rule.window);
    for (qint64 endMs = fromMs + kMinuteMs; endMs <= toMs; endMs += kMinuteMs) {
        replay.advanceTo(endMs);
        const Instant now = instantAt(endMs);
        for (AlertState& state : states) {
            const AlertReading reading = replay.reading(rule, state.target(), now);
            for (int check = 0; check < kChecksAMinute; ++check)
                note(preview, state, state.take(reading, now, endMs), endMs);
        }
    }
    return preview;
}

} // namespace fuseboard
