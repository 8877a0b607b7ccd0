// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/historyhealth.h"
#include "app/domain/recordsettings.h"
#include "app/domain/storedhistory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace fuseboard {

/// Takes in what the board sees. Calls return at once. Threads: the engine's.
class HistoryIntake
{
public:
    virtual ~HistoryIntake() = default; ///< writes what is gathered

    virtual void record(const CallRecord& record, qint64 atMs) = 0;
    virtual void circuitChanged(const StoredCircuitChange& change) = 0;
    /// An incident as it is claimed now; the one of the same page and id is replaced.
    virtual void incidentSeen(const QString& provider, const FeedIncident& incident,
                              qint64 atMs) = 0;
    virtual void
    alertChanged(const Alert& alert) = 0; ///< the one of the same id and start is replaced
};

/// What the board has seen, kept on disk. Everything happens in a thread of its own: calls return
/// at once, answers come in the engine's thread, each exactly once (an empty one where there is no
/// history). Writes are gathered, at most for a second. Threads: the engine's.
class CallHistory : public HistoryIntake
{
public:
    virtual void
    configure(const HistorySettings& settings) = 0; ///< opens, closes, drops what is old
    virtual void onHealth(std::function<void(const HistoryHealth&)> changed) = 0;

    /// What a restart needs (breakers, cool-downs …), as its writer likes; replaces the one before.
    virtual void saveState(const QByteArray& state) = 0;

    virtual void loadState(std::function<void(const QByteArray&)> done) = 0;
    virtual void loadAlerts(int most, std::function<void(const QList<Alert>&)> done) = 0;
    virtual void series(const SeriesQuery& query,
                        std::function<void(const QList<StoredSeries>&)> done) = 0;
    /// Calls older than `before` (an id; 0: the newest), at most `most`.
    virtual void calls(const CallFilter& filter, qint64 before, int most,
                       std::function<void(const CallPage&)> done) = 0;
    /// Those told since `fromMs`, the last told first, at most kMostIncidents.
    virtual void incidents(qint64 fromMs,
                           std::function<void(const QList<StoredIncident>&)> done) = 0;
    static constexpr int kMostIncidents = 2000;
    /// Drops what is too old or too much, and gives the space back. `done` gets the fault, or none.
    virtual void vacuum(std::function<void(const QString& fault)> done) = 0;
};

} // namespace fuseboard
