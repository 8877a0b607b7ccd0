// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitbreaker.h"
#include "app/domain/outagedetector.h"
#include "app/domain/providererror.h"
#include "app/domain/ratelimitheaders.h"
#include "app/domain/rollingmetrics.h"
#include "app/domain/verdict.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// How a provider does, at a glance.
enum class Lamp {
    Idle, ///< nothing measured in the range
    Good,
    Degraded, ///< some failures, or a circuit that is not closed but answers
    Bad,      ///< most calls fail, or the circuit is open
};

struct CircuitView
{
    CircuitState state = CircuitState::Closed;
    std::optional<qint64> retryAtMs; ///< on the board's axis; while open
    int failures = 0;                ///< in the breaker's window now
    int threshold = 5;
    std::optional<int> tripFailures; ///< the counts that opened it last
    std::optional<qint64> trippedAtMs;
    QStringList modelsOff; ///< of this provider, with a circuit of their own that is not closed
};

/// How long the provider fails already, over all chains, probes and checks.
struct OutageView
{
    OutageLevel level = OutageLevel::None;
    int failures = 0;              ///< without a success between
    std::optional<qint64> sinceMs; ///< its first failure, on the board's axis
};

/// How a limit of the provider stands.
struct LimitView
{
    QString model; ///< empty: of all its models
    LimitUnit unit = LimitUnit::Requests;
    std::optional<Duration> window; ///< a minute, a day …; absent where it is not known
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64> resetsAtMs; ///< on the board's axis
    bool learned = false;             ///< the provider says so; else configured
};

struct CircuitChange
{
    qint64 atMs = 0;
    CircuitState state = CircuitState::Closed;
};

/// A time in which the program did not run: nothing is known of it, neither calls nor circuits.
struct OffSpan
{
    qint64 fromMs = 0; ///< on the board's axis
    qint64 toMs = 0;

    bool operator==(const OffSpan&) const = default;
};

struct ProviderBoard
{
    QString name;
    QString title; ///< of its preset, else the name
    Lamp lamp = Lamp::Idle;
    Tally total; ///< over the range
    QList<SeriesPoint> series;
    CircuitView circuit;
    OutageView outage;
    QList<CircuitChange>
        circuitChanges; ///< in the range, oldest first, the state at its start first
    QList<LimitView> limits;
    std::optional<ProviderError> lastError; ///< the newest in the range
    std::optional<qint64> lastErrorAtMs;
    Verdict verdict{}; ///< of the last 5 minutes, whatever the range
};

/// What the Overview shows: a value, sent a few times a second and never changed afterwards.
/// `nowMs` is the board's time axis: UTC milliseconds that never go back.
struct BoardSnapshot
{
    qint64 nowMs = 0;
    TimeRange range = TimeRange::FiveMinutes;
    qint64 bucketMs = 1000;         ///< width of a series point
    QList<ProviderBoard> providers; ///< in the order of the configuration
    qint64 ownFromMs = 0;           ///< of TimeRange::Own
    qint64 ownToMs = 0;
    bool hasHistory = false; ///< long ranges can be shown
    quint64 callsSeen = 0;   ///< calls that have ended since the program began
    /// Those that touch the range, oldest first; a circuit's state does not reach through one.
    QList<OffSpan> offSpans{};
};

/// The span that is shown.
inline qint64 fromMsOf(const BoardSnapshot& board)
{
    return board.range == TimeRange::Own
               ? board.ownFromMs
               : board.nowMs - static_cast<qint64>(toMs(lengthOf(board.range)));
}

inline qint64 toMsOf(const BoardSnapshot& board)
{
    return board.range == TimeRange::Own ? board.ownToMs : board.nowMs;
}

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::BoardSnapshot)
