// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/time/systemclock.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// A timer of Qt counts milliseconds in an int. Longer waits are armed again on the way.
constexpr std::chrono::milliseconds kLongestWait = std::chrono::hours(24);

} // namespace

SystemClock::SystemClock()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { runDue(); });
}

Instant SystemClock::now() const
{
    return Instant(std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

Clock::TimerId SystemClock::callAt(Instant at, std::function<void()> then)
{
    const TimerId id = ++m_lastId;
    const auto place = m_calls.emplace(std::pair(at, id), std::move(then)).first;
    m_times.emplace(id, at);
    if (place == m_calls.begin())
        arm();
    return id;
}

void SystemClock::cancel(TimerId timer)
{
    const auto time = m_times.find(timer);
    if (time == m_times.end())
        return;
    m_calls.erase({time->second, timer});
    m_times.erase(time);
    if (m_calls.empty())
        m_timer.stop();
}

void SystemClock::arm()
{
    const Instant at = m_calls.begin()->first.first;
    const Instant present = now();
    // Compared before subtracting: an Instant far in the past would overflow.
    const Duration wait = at <= present ? Duration::zero() : at - present;
    m_timer.start(std::min(std::chrono::ceil<std::chrono::milliseconds>(wait), kLongestWait));
}

void SystemClock::runDue()
{
    // Calls made meanwhile wait for the next turn of the event loop, lest a call that asks for
    // itself again keeps the loop from everything else.
    const TimerId last = m_lastId;
    const Instant present = now();
    for (auto call = m_calls.begin(); call != m_calls.end() && call->first.first <= present;) {
        if (call->first.second > last) {
            ++call;
            continue;
        }
        m_times.erase(call->first.second);
        const auto then = std::move(call->second);
        m_calls.erase(call);
        then();
        call = m_calls.begin(); // what was called may have cancelled any other
    }
    if (!m_calls.empty())
        arm();
}

} // namespace fuseboard
