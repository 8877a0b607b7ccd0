// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/circuitstate.h"
#include "app/domain/feedsnapshot.h"
#include "app/domain/rollingmetrics.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

// All times are on the board's axis: UTC milliseconds.

struct StoredCall
{
    qint64 id = 0;   ///< grows with time
    qint64 atMs = 0; ///< when it ended
    CallRecord record;
    QString board{}; ///< whose it is, in a history of several boards; empty: this one's
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

/// An incident as the history keeps it: as it was claimed last.
struct StoredIncident
{
    QString provider;
    qint64 seenMs = 0; ///< when it was told last
    FeedIncident incident;
};

struct SeriesQuery
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 bucketMs = 60'000; ///< whole minutes; points are aligned to it
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::CallPage)
