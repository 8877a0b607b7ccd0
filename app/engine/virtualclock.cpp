// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/virtualclock.h"

#include <algorithm>

namespace fuseboard {

QDateTime VirtualClock::utcNow() const
{
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_now.time_since_epoch());
    return m_startsAt.addMSecs(passed.count());
}

Clock::TimerId VirtualClock::callAt(Instant at, std::function<void()> then)
{
    m_timers.emplace(std::max(at, m_now), Timer{++m_lastId, std::move(then)});
    return m_lastId;
}

void VirtualClock::cancel(TimerId timer)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(),
                                    [&](const auto& each) { return each.second.id == timer; });
    if (found != m_timers.end())
        m_timers.erase(found);
}

bool VirtualClock::step()
{
    if (m_timers.empty())
        return false;
    // Out of the list first: what is called may arm and cancel.
    auto timer = m_timers.extract(m_timers.begin());
    m_now = std::max(m_now, timer.key());
    timer.mapped().then();
    return true;
}

} // namespace fuseboard
