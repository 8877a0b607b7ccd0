// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard {

/// Rounds towards the past, before 1970 as well.
constexpr qint64 floored(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return rest < 0 ? (value - rest) / unit - 1 : (value - rest) / unit;
}

// A call's id is its time, so that time needs no index: milliseconds since 2020, times 256, plus
// a number within the millisecond. Six bytes in an index until 2037.

constexpr qint64 kIdsPerMs = 256;
constexpr qint64 kIdEpochMs = 1'577'836'800'000; ///< 2020-01-01

constexpr qint64 firstIdOf(qint64 ms)
{
    return (ms - kIdEpochMs) * kIdsPerMs;
}

constexpr qint64 msOfId(qint64 id)
{
    return floored(id, kIdsPerMs) + kIdEpochMs;
}

/// More calls in one millisecond than it has numbers take those of the next ones, up to here.
constexpr qint64 kMostSpillMs = 60'000;

constexpr qint64 dayOf(qint64 ms)
{
    return floored(ms, 86'400'000);
}

constexpr qint64 minuteOf(qint64 ms)
{
    return floored(ms, 60'000);
}

} // namespace fuseboard
