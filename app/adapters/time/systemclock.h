// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

#include <QTimer>

#include <map>
#include <unordered_map>
#include <utility>

namespace fuseboard {

/// The machine's clocks, and one precise timer armed for the earliest call. Calls that are due
/// together run in the order of their times, then of their making.
/// Threads: belongs to the thread that made it, which needs an event loop.
class SystemClock : public Clock
{
public:
    SystemClock();

    Instant now() const override;
    QDateTime utcNow() const override;
    TimerId callAt(Instant at, std::function<void()> then) override;
    void cancel(TimerId timer) override;

private:
    void arm();
    void runDue();

    QTimer m_timer;
    TimerId m_lastId = 0;
    std::map<std::pair<Instant, TimerId>, std::function<void()>> m_calls;
    std::unordered_map<TimerId, Instant> m_times; ///< of the calls in m_calls, to cancel by id
};

} // namespace fuseboard
