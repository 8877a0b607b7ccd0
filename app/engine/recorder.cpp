// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/recorder.h"

namespace fuseboard {

Recorder::Recorder(CallHistory* history, SharedHistory* shared, const Sinks& sinks)
    : m_history(history), m_shared(shared), m_sinks(sinks)
{
    if (history)
        m_intakes.append(history);
    if (shared)
        m_intakes.append(shared);
}

void Recorder::configure(const Configuration& configuration)
{
    if (m_history)
        m_history->configure(configuration.history);
    if (m_shared)
        m_shared->configure(configuration.history);
    for (const auto& sink : m_sinks)
        sink->configure(configuration);
}

void Recorder::record(const CallRecord& record, qint64 atMs)
{
    for (HistoryIntake* intake : m_intakes)
        intake->record(record, atMs);
    for (const auto& sink : m_sinks)
        sink->record(record, atMs);
}

void Recorder::circuitChanged(const QString& provider, const CircuitChange& change)
{
    for (HistoryIntake* intake : m_intakes)
        intake->circuitChanged({change.atMs, provider, change.state});
}

void Recorder::feedsChanged(const FeedsSnapshot& feeds)
{
    if (m_intakes.isEmpty())
        return;
    QHash<IncidentKey, FeedIncident> claimed;
    for (const FeedView& view : feeds.feeds) {
        if (!view.snapshot) {
            // Not read yet, or not any more: what was told of it still counts.
            for (auto it = m_incidents.cbegin(); it != m_incidents.cend(); ++it) {
                if (it.key().first == view.provider)
                    claimed.insert(it.key(), it.value());
            }
            continue;
        }
        for (const FeedIncident& incident : view.snapshot->incidents) {
            const IncidentKey key(view.provider, incident.id);
            const auto told = m_incidents.constFind(key);
            if (told == m_incidents.cend() || *told != incident) {
                for (HistoryIntake* intake : m_intakes)
                    intake->incidentSeen(view.provider, incident, feeds.nowMs);
            }
            claimed.insert(key, incident);
        }
    }
    // One that is on no page any more would be remembered for ever.
    m_incidents = std::move(claimed);
}

void Recorder::alertsChanged(const AlertsSnapshot& alerts)
{
    if (m_intakes.isEmpty())
        return;
    QHash<AlertId, Alert> before = std::exchange(m_alerts, {});
    const auto tell = [&](const Alert& alert) {
        const auto told = before.constFind(alert.id);
        if (told == before.cend() || *told != alert) {
            for (HistoryIntake* intake : m_intakes)
                intake->alertChanged(alert);
        }
        m_alerts.insert(alert.id, alert);
    };
    for (const Alert& alert : alerts.standing)
        tell(alert);
    for (const Alert& alert : alerts.past)
        tell(alert);
}

void Recorder::alertsKnown(const QList<Alert>& alerts)
{
    for (const Alert& alert : alerts)
        m_alerts.insert(alert.id, alert);
}

QStringList Recorder::faults() const
{
    QStringList faults;
    for (const auto& sink : m_sinks) {
        if (const QString fault = sink->fault(); !fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

} // namespace fuseboard
