// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

#include <map>

namespace fuseboard {

/// A clock that stands still until it is told to go on; timers fire in their order, on the way.
class FakeClock : public Clock
{
public:
    Instant now() const override { return m_now; }
    QDateTime utcNow() const override;
    TimerId callAt(Instant at, std::function<void()> then) override;
    void cancel(TimerId timer) override;

    /// Goes on by `duration`, firing what falls due, also what is armed meanwhile.
    void advance(Duration duration);
    /// Fires what is due now: the "later turns of the event loop" of the code under test.
    void settle() { advance(Duration::zero()); }
    /// Time goes on while nothing can fire, as a computer sleeps. What is overdue then fires with
    /// the next advance() or settle().
    void sleep(Duration duration) { m_now += duration; }
    /// The wall clock alone jumps, as when the user sets it.
    void setWallOffset(Duration offset) { m_wallOffset = offset; }
    bool hasTimers() const { return !m_timers.empty(); }

private:
    struct Timer
    {
        TimerId id;
        std::function<void()> then;
    };
    Instant m_now{std::chrono::hours(1)};
    Duration m_wallOffset{};
    TimerId m_lastId = 0;
    std::multimap<Instant, Timer> m_timers;
};

} // namespace fuseboard
