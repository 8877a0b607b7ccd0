// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sleepdetector.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr Duration kLeastSleep = std::chrono::minutes(2);
constexpr std::chrono::milliseconds kMostSleep = std::chrono::hours(7 * 24);

} // namespace

void SleepDetector::begin(Instant now, const QDateTime& utcNow)
{
    m_at = now;
    m_atUtc = utcNow;
}

std::optional<Duration> SleepDetector::slept(Instant now, const QDateTime& utcNow)
{
    const Duration counted = now - m_at;
    const auto countedMs = std::chrono::duration_cast<std::chrono::milliseconds>(counted);
    // In milliseconds until it is bounded: a wall clock can leap further than nanoseconds reach.
    const std::chrono::milliseconds leap(m_atUtc.msecsTo(utcNow) - countedMs.count());
    begin(now, utcNow);
    const Duration uncounted = std::clamp(leap, std::chrono::milliseconds(0), kMostSleep);
    if (uncounted < kLeastSleep && counted < kHeartbeat + kLeastSleep)
        return std::nullopt;
    return uncounted;
}

} // namespace fuseboard
