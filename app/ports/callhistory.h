// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/callrecord.h"
#include "app/domain/circuitstate.h"
#include "app/domain/feedsnapshot.h"
#include "app/domain/historyhealth.h"
#include "app/domain/recordsettings.h"
#include "app/domain/rollingmetrics.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fuseboard {

// All times are on the board's axis: UTC milliseconds.

struct StoredCall
{
    qint64 id = 0;   ///< grows with time
    qint64 atMs = 0; ///< when it ended
    CallRecord record;
};

/// What calls are asked for; empty members mean any.
struct CallFilter
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< excluded; 0: up to now
    QString provider{};
    QString model{};
    std::optional<Outcome> outcome{};
    std::optional<ErrorKind> kind{};
    std::optional<int> status{};
    QString text{}; ///< in the message, in any case
};

struct CallPage
{
    QList<StoredCall> calls; ///< newest first
    bool more = false;       ///< there are older ones
};

struct StoredCircuitChange
{
    qint64 atMs = 0;
    QString provider;
    CircuitState state = CircuitState::Closed;
};

/// One provider over a span, for the charts.
struct StoredSeries
{
    QString provider;
    Tally total;
    QList<SeriesPoint> points;           ///< oldest first; buckets without calls are left out
    QList<StoredCircuitChange> circuits; ///< oldest first, the state at the start of the span first
};

struct SeriesQuery
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 bucketMs = 60'000; ///< whole minutes; points are aligned to it
};

/// What the board has seen, kept on disk. Everything happens in a thread of its own: calls return
/// at once, answers come in the engine's thread, each exactly once (an empty one where there is no
/// history). Writes are gathered, at most for a second. Threads: the engine's.
class CallHistory
{
public:
    virtual ~CallHistory() = default; ///< writes what is gathered

    virtual void
    configure(const HistorySettings& settings) = 0; ///< opens, closes, drops what is old
    virtual void onHealth(std::function<void(const HistoryHealth&)> changed) = 0;

    virtual void record(const CallRecord& record, qint64 atMs) = 0;
    virtual void circuitChanged(const StoredCircuitChange& change) = 0;
    /// An incident as it is claimed now; the one of the same page and id is replaced.
    virtual void incidentSeen(const QString& provider, const FeedIncident& incident,
                              qint64 atMs) = 0;
    virtual void
    alertChanged(const Alert& alert) = 0; ///< the one of the same id and start is replaced
    /// What a restart needs (breakers, cool-downs …), as its writer likes; replaces the one before.
    virtual void saveState(const QByteArray& state) = 0;

    virtual void loadState(std::function<void(const QByteArray&)> done) = 0;
    virtual void loadAlerts(int most, std::function<void(const QList<Alert>&)> done) = 0;
    virtual void series(const SeriesQuery& query,
                        std::function<void(const QList<StoredSeries>&)> done) = 0;
    /// Calls older than `before` (an id; 0: the newest), at most `most`.
    virtual void calls(const CallFilter& filter, qint64 before, int most,
                       std::function<void(const CallPage&)> done) = 0;
    /// Drops what is too old or too much, and gives the space back. `done` gets the fault, or none.
    virtual void vacuum(std::function<void(const QString& fault)> done) = 0;
};

} // namespace fuseboard
