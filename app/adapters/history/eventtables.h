// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/historyqueue.h"

namespace fuseboard {

/// Writes what is not a call, within the transaction that is open.
class EventWriter
{
public:
    explicit EventWriter(HistoryDatabase& database);

    void write(const StoredCircuitChange& change);
    void write(const SeenIncident& seen);
    void write(const Alert& alert);
    void write(const SavedState& state);

private:
    Statement m_circuit;
    Statement m_incident;
    Statement m_alert;
    Statement m_state;
};

QByteArray readState(HistoryDatabase& database);
QList<Alert> readAlerts(HistoryDatabase& database, int most); ///< newest first
QList<StoredIncident> readIncidents(HistoryDatabase& database, qint64 fromMs, int most);
/// Of a span, oldest first; the state of each provider at its start first.
QList<StoredCircuitChange> readCircuits(HistoryDatabase& database, qint64 fromMs, qint64 toMs);

} // namespace fuseboard
