// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/boardrange.h"

#include <algorithm>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kLongestMs = 10 * 366 * 1440 * kMinuteMs;
/// Minutes that people read a clock by; beyond them, whole days.
constexpr qint64 kRoundMinutes[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};

qint64 floorTo(qint64 ms, qint64 bucketMs)
{
    return ms / bucketMs * bucketMs;
}

/// The span in whole buckets.
SeriesQuery aligned(qint64 fromMs, qint64 toMs, qint64 bucketMs)
{
    return {floorTo(fromMs, bucketMs), floorTo(toMs - 1, bucketMs) + bucketMs, bucketMs};
}

bool fits(const SeriesQuery& query)
{
    return (query.toMs - query.fromMs) / query.bucketMs <= kMostBuckets;
}

SeriesQuery ownQuery(qint64 fromMs, qint64 toMs, qint64 nowMs)
{
    const qint64 to = std::clamp(toMs, kMinuteMs, std::max(nowMs, kMinuteMs));
    const qint64 from = std::clamp(fromMs, std::max<qint64>(0, to - kLongestMs), to - kMinuteMs);
    for (const qint64 minutes : kRoundMinutes) {
        const SeriesQuery query = aligned(from, to, minutes * kMinuteMs);
        if (fits(query))
            return query;
    }
    const qint64 dayMs = 1440 * kMinuteMs;
    const qint64 days = (to - from) / (dayMs * (kMostBuckets - 2)) + 1;
    return aligned(from, to, days * dayMs);
}

} // namespace

SeriesQuery queryOf(const BoardRange& range, qint64 nowMs)
{
    if (range.range == TimeRange::Own)
        return ownQuery(range.fromMs, range.toMs, nowMs);
    const auto bucketMs = static_cast<qint64>(toMs(bucketOf(range.range)));
    const auto count = static_cast<qint64>(lengthOf(range.range) / bucketOf(range.range));
    const qint64 endMs = floorTo(nowMs, bucketMs) + bucketMs;
    return {std::max<qint64>(0, endMs - count * bucketMs), endMs, bucketMs};
}

Duration refreshAfter(qint64 bucketMs)
{
    return std::clamp<Duration>(std::chrono::milliseconds(bucketMs / 6), 10s, 1min);
}

} // namespace fuseboard
