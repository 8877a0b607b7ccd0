// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

#include <map>

namespace fuseboard {

/// Time that passes only where somebody waits for it: step() goes to the next timer at once. Two
/// runs of the same story read the same times.
class VirtualClock : public Clock
{
public:
    explicit VirtualClock(const QDateTime& startsAt) : m_startsAt(startsAt.toUTC()) {}

    Instant now() const override { return m_now; }
    QDateTime utcNow() const override;
    TimerId callAt(Instant at, std::function<void()> then) override;
    void cancel(TimerId timer) override;

    bool step(); ///< false: nobody waits for anything
    void goOn(Duration duration) { m_now += duration; }

private:
    struct Timer
    {
        TimerId id;
        std::function<void()> then;
    };

    QDateTime m_startsAt;
    Instant m_now{};
    TimerId m_lastId = 0;
    std::multimap<Instant, Timer> m_timers; ///< of one moment: in the order of the calls
};

} // namespace fuseboard
