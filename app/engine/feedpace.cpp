// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedpace.h"

#include <algorithm>

namespace fuseboard {

namespace {

using namespace std::chrono_literals;

constexpr Duration kShortestPeriod = 1min;
constexpr Duration kHeavyPeriod = 5min;
constexpr Duration kFirstBackoff = 5min;
constexpr int kMostDoublings = 3; ///< 5 minutes become more than the longest pause
constexpr qint64 kFreshSeconds = 24 * 60 * 60;

Duration times(Duration duration, double factor)
{
    return std::chrono::duration_cast<Duration>(duration * factor);
}

} // namespace

Duration feedPeriod(Duration every, std::optional<FeedEngine> engine)
{
    return std::max(every, engine == FeedEngine::GoogleCloud ? kHeavyPeriod : kShortestPeriod);
}

Duration feedPause(Duration every, std::optional<FeedEngine> engine, bool quick, double uniform)
{
    const Duration period = feedPeriod(every, engine);
    if (engine == FeedEngine::GoogleCloud)
        return times(period, 1 + uniform / 5);
    const Duration calm = times(period, 0.9 + uniform / 5);
    return quick ? std::min(calm, times(1min, 1 + uniform)) : calm;
}

Duration feedPauseAfterFailure(Duration period, int failures, std::optional<Duration> retryAfter,
                               double uniform)
{
    if (retryAfter) {
        const Duration asked = std::clamp<Duration>(*retryAfter, 1min, kLongestFeedPause);
        return times(asked, 1 + uniform / 10);
    }
    const int doublings = std::clamp(failures - 1, 0, kMostDoublings);
    const Duration backoff = times(kFirstBackoff * (1 << doublings), 1 + uniform / 5);
    return std::max(period, std::min(backoff, kLongestFeedPause));
}

bool hasFreshIncident(const FeedSnapshot& snapshot, const QDateTime& now)
{
    return std::any_of(
        snapshot.incidents.cbegin(), snapshot.incidents.cend(), [&](const FeedIncident& incident) {
            const auto touched = incident.updatedAt ? incident.updatedAt : incident.startedAt;
            return incident.open && (!touched || touched->secsTo(now) < kFreshSeconds);
        });
}

} // namespace fuseboard
