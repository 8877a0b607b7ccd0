// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"
#include "app/ports/callhistory.h"

namespace fuseboard {

/// What the board is asked to show: a range that ends now, or an own span of the board's axis.
struct BoardRange
{
    TimeRange range = TimeRange::FiveMinutes;
    qint64 fromMs = 0; ///< of TimeRange::Own
    qint64 toMs = 0;   ///< of TimeRange::Own, excluded

    bool operator==(const BoardRange&) const = default;
};

inline constexpr qint64 kMostBuckets = 360;

/// What to ask the history for: whole buckets, at most kMostBuckets, the one of now included.
/// An own span is cut to what can be: not after now, at least a minute, at most ten years.
SeriesQuery queryOf(const BoardRange& range, qint64 nowMs);

/// How long an answer is good enough: a sixth of a bucket, from 10 s to a minute.
Duration refreshAfter(qint64 bucketMs);

} // namespace fuseboard
