// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/eventtables.h"

#include "app/adapters/history/eventdocuments.h"
#include "app/adapters/history/historycodes.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

EventWriter::EventWriter(HistoryDatabase& database)
    : m_circuit(database, u"INSERT INTO circuits (at_ms, provider, state) VALUES (?, ?, ?)"_s),
      m_incident(database, u"INSERT OR REPLACE INTO incidents (provider, incident, seen_ms, "
                           "document) VALUES (?, ?, ?, ?)"_s),
      m_alert(database,
              u"INSERT OR REPLACE INTO alerts (fired_ms, alert, document) VALUES (?, ?, ?)"_s),
      m_state(database, u"INSERT OR REPLACE INTO state (id, saved) VALUES (1, ?)"_s)
{
}

void EventWriter::write(const StoredCircuitChange& change)
{
    m_circuit.run({change.atMs, change.provider + u""_s, codeOf(change.state)});
}

void EventWriter::write(const SeenIncident& seen)
{
    m_incident.run(
        {seen.provider + u""_s, seen.incident.id + u""_s, seen.atMs, toDocument(seen.incident)});
}

void EventWriter::write(const Alert& alert)
{
    m_alert.run({alert.firedAtMs, static_cast<qint64>(alert.id), toDocument(alert)});
}

void EventWriter::write(const SavedState& state)
{
    m_state.run({state.bytes.isNull() ? QByteArray("") : state.bytes});
}

QByteArray readState(HistoryDatabase& database)
{
    return database.value(u"SELECT saved FROM state"_s).toByteArray();
}

QList<Alert> readAlerts(HistoryDatabase& database, int most)
{
    QList<Alert> alerts;
    Statement select(database,
                     u"SELECT document FROM alerts ORDER BY fired_ms DESC, alert DESC LIMIT ?"_s);
    select.run({most});
    while (select.next()) {
        if (const auto alert = alertOf(select.value(0).toString()))
            alerts.append(*alert);
    }
    return alerts;
}

QList<StoredIncident> readIncidents(HistoryDatabase& database, qint64 fromMs, int most)
{
    QList<StoredIncident> incidents;
    Statement select(database, u"SELECT provider, seen_ms, document FROM incidents WHERE "
                               "seen_ms >= ? ORDER BY seen_ms DESC LIMIT ?"_s);
    select.run({fromMs, most});
    while (select.next()) {
        if (const auto incident = incidentOf(select.value(2).toString()))
            incidents.append({select.value(0).toString(), select.number(1), *incident});
    }
    return incidents;
}

QList<StoredCircuitChange> readCircuits(HistoryDatabase& database, qint64 fromMs, qint64 toMs)
{
    QList<StoredCircuitChange> changes;
    Statement before(database, u"SELECT provider, state, max(at_ms) FROM circuits WHERE at_ms < ? "
                               "GROUP BY provider"_s);
    before.run({fromMs});
    while (before.next())
        changes.append({fromMs, before.value(0).toString(), circuitOf(before.number(1))});
    Statement within(database, u"SELECT at_ms, provider, state FROM circuits WHERE at_ms >= ? AND "
                               "at_ms < ? ORDER BY at_ms, id"_s);
    within.run({fromMs, toMs});
    while (within.next())
        changes.append({within.number(0), within.value(1).toString(), circuitOf(within.number(2))});
    return changes;
}

} // namespace fuseboard
