// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/worker.h"

#include <vector>

namespace fuseboard {

/// Works at once, and says so in a later turn of the clock.
class InlineWorker : public Worker
{
public:
    explicit InlineWorker(Clock& clock) : m_clock(clock) {}
    ~InlineWorker() override
    {
        for (const Clock::TimerId timer : m_timers)
            m_clock.cancel(timer);
    }
    InlineWorker(const InlineWorker&) = delete;
    InlineWorker& operator=(const InlineWorker&) = delete;

    void run(std::function<void()> work, std::function<void()> done) override
    {
        work();
        m_timers.push_back(m_clock.callAt(m_clock.now() + m_delay, std::move(done)));
    }
    /// Every later piece of work takes this long.
    void setDelay(Duration delay) { m_delay = delay; }

private:
    Clock& m_clock;
    Duration m_delay{};
    std::vector<Clock::TimerId> m_timers;
};

} // namespace fuseboard
