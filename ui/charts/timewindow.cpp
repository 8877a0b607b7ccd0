// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timewindow.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMostBuckets = 360;
constexpr qint64 kLongestMs = 366 * 24 * 60 * kMinuteMs;

/// The width of the buckets in which the history tells a span.
qint64 storedBucketOf(qint64 lengthMs)
{
    const qint64 minutes = (lengthMs + kMinuteMs * kMostBuckets - 1) / (kMinuteMs * kMostBuckets);
    return std::max<qint64>(1, minutes) * kMinuteMs;
}

} // namespace

void TimeWindow::load(const TimeSpan& loaded, qint64 bucketMs, bool deep)
{
    m_loaded = loaded;
    m_bucketMs = std::max<qint64>(1, bucketMs);
    m_deep = deep;
}

void TimeWindow::pause()
{
    if (!m_shown)
        m_shown = m_loaded;
}

bool TimeWindow::show(TimeSpan span)
{
    const qint64 longest = m_deep ? kLongestMs : m_loaded.length();
    const qint64 length = std::clamp(span.length(), std::min(kShortestMs, longest), longest);
    const qint64 earliest = m_deep ? 0 : m_loaded.fromMs;
    const qint64 latest = std::max(m_loaded.toMs, shown().toMs) - length;
    const qint64 from = std::clamp(span.fromMs, std::min(earliest, latest), latest);
    const TimeSpan next{from, from + length};
    if (next == shown())
        return false;
    m_shown = next;
    return true;
}

bool TimeWindow::zoom(double factor, qint64 aroundMs)
{
    const TimeSpan now = shown();
    const auto length = std::llround(static_cast<double>(now.length()) * factor);
    const double share = now.length() > 0 ? static_cast<double>(aroundMs - now.fromMs) /
                                                static_cast<double>(now.length())
                                          : 0.5;
    const qint64 bounded =
        std::clamp<qint64>(length, kShortestMs, m_deep ? kLongestMs : m_loaded.length());
    const qint64 from = aroundMs - std::llround(share * static_cast<double>(bounded));
    return show({from, from + bounded});
}

bool TimeWindow::moveTo(qint64 fromMs)
{
    return show({fromMs, fromMs + shown().length()});
}

std::optional<TimeSpan> TimeWindow::wanted() const
{
    if (!m_shown || !m_deep)
        return std::nullopt;
    const bool reachesOut = m_shown->fromMs < m_loaded.fromMs || m_shown->toMs > m_loaded.toMs;
    const bool isFiner = 2 * storedBucketOf(m_shown->length()) <= m_bucketMs;
    if (!reachesOut && !isFiner)
        return std::nullopt;
    // Whole minutes, as the history has them.
    const qint64 from = m_shown->fromMs / kMinuteMs * kMinuteMs;
    const qint64 to = (m_shown->toMs + kMinuteMs - 1) / kMinuteMs * kMinuteMs;
    return TimeSpan{from, to};
}

} // namespace fuseboard
