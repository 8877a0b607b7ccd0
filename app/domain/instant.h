// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace fuseboard {

/// The engine's monotonic time. Rules never read a clock: an Instant is handed to them.
/// Its epoch is arbitrary (the start of the process), so it is never stored or shown.
struct MonotonicClock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;
};

using Duration = std::chrono::nanoseconds;
using Instant = MonotonicClock::time_point;

constexpr double toMs(Duration d)
{
    return std::chrono::duration<double, std::milli>(d).count();
}

constexpr double toSeconds(Duration d)
{
    return std::chrono::duration<double>(d).count();
}

/// Seconds as they stand in the configuration; the caller has checked range and finiteness.
constexpr Duration fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

} // namespace fuseboard
