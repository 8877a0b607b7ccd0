// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <algorithm>

namespace fuseboard {

QDateTime FakeClock::utcNow() const
{
    // Instant 1 h is 2026-11-20T10:00:00Z.
    const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return start.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(
                              m_now.time_since_epoch() + m_wallOffset)
                              .count());
}

Clock::TimerId FakeClock::callAt(Instant at, std::function<void()> then)
{
    m_timers.emplace(std::max(at, m_now), Timer{++m_lastId, std::move(then)});
    return m_lastId;
}

void FakeClock::cancel(TimerId timer)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(),
                                    [&](const auto& each) { return each.second.id == timer; });
    if (found != m_timers.end())
        m_timers.erase(found);
}

void FakeClock::advance(Duration duration)
{
    const Instant end = m_now + duration;
    while (!m_timers.empty() && m_timers.begin()->first <= end) {
        auto node = m_timers.extract(m_timers.begin());
        m_now = std::max(m_now, node.key());
        node.mapped().then();
    }
    m_now = end;
}

} // namespace fuseboard
