// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QDateTime>

#include <optional>

namespace fuseboard {

/// Notices that the computer slept: by a leap of the wall clock against the monotonic one, which
/// does not count sleep on every platform, or by a heartbeat that comes late. A clock set back is
/// no sleep; one set forward looks like one, and costs no more than a reading too many.
class SleepDetector
{
public:
    /// Between two calls of slept(), at most.
    static constexpr Duration kHeartbeat = std::chrono::minutes(1);

    void begin(Instant now, const QDateTime& utcNow);

    /// What the monotonic clock did not count of a sleep since the last call, at most a week;
    /// absent where there was none.
    std::optional<Duration> slept(Instant now, const QDateTime& utcNow);

    Instant nextBeat() const { return m_at + kHeartbeat; }

private:
    Instant m_at;
    QDateTime m_atUtc;
};

} // namespace fuseboard
