// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitbreaker.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr int kSlices = 120;
// While half-open, failures are added without the threshold as a bound.
constexpr int kMinKeptFailures = 1024;
constexpr int kShareOfOutage = 3;

int atLeastOne(int value)
{
    return std::max(1, value);
}

bool isWithin(Duration window, Instant at, Instant now)
{
    return now - at < window || at == now;
}

} // namespace

CircuitBreaker::CircuitBreaker(BreakerSettings settings) : m_settings(settings) {}

std::optional<CircuitBreaker::Permit> CircuitBreaker::tryAcquire(Instant now)
{
    now = advance(now);
    if (!wouldAdmit(now))
        return std::nullopt;
    const Permit permit{++m_lastPermit};
    if (m_open)
        m_permits.emplace(permit.id, now + kPermitLease);
    return permit;
}

bool CircuitBreaker::wouldAdmit(Instant now) const
{
    now = notBeforeLast(now);
    if (!m_open)
        return true;
    return isHalfOpen(now) && permitsOut(now) < halfOpenLimit();
}

void CircuitBreaker::recordSuccess(Permit permit, Instant now)
{
    now = advance(now);
    if (!m_open) {
        if (permit.id > m_lastStale)
            addSuccess(now);
    } else if (m_permits.erase(permit.id) > 0) {
        addSuccess(now);
        succeedHalfOpen();
    }
}

void CircuitBreaker::recordFailure(Permit permit, Instant now)
{
    now = advance(now);
    if (!m_open) {
        if (permit.id > m_lastStale)
            addFailure(now);
    } else if (m_permits.erase(permit.id) > 0) {
        addFailure(now);
        open(now);
    }
}

void CircuitBreaker::release(Permit permit, Instant now)
{
    advance(now);
    m_permits.erase(permit.id);
}

void CircuitBreaker::observe(bool success, Instant now)
{
    now = advance(now);
    if (!m_open) {
        if (success)
            addSuccess(now);
        else
            addFailure(now);
    } else if (!isHalfOpen(now)) {
        if (success)
            m_halfOpenAt = now;
    } else if (success) {
        addSuccess(now);
        succeedHalfOpen();
    } else {
        m_halfOpenSuccesses = 0;
    }
}

CircuitState CircuitBreaker::state(Instant now) const
{
    if (!m_open)
        return CircuitState::Closed;
    return isHalfOpen(notBeforeLast(now)) ? CircuitState::HalfOpen : CircuitState::Open;
}

std::optional<Instant> CircuitBreaker::retryAt(Instant now) const
{
    now = notBeforeLast(now);
    if (wouldAdmit(now))
        return std::nullopt;
    if (!isHalfOpen(now))
        return m_halfOpenAt;
    std::optional<Instant> earliest;
    for (const auto& [id, leaseEnd] : m_permits) {
        if (leaseEnd > now)
            earliest = earliest ? std::min(*earliest, leaseEnd) : leaseEnd;
    }
    return earliest;
}

std::optional<CircuitBreaker::Trip> CircuitBreaker::lastTrip() const
{
    return m_lastTrip;
}

int CircuitBreaker::failuresInWindow(Instant now) const
{
    now = notBeforeLast(now);
    return static_cast<int>(std::count_if(m_failures.begin(), m_failures.end(), [&](Instant at) {
        return isWithin(m_settings.window, at, now);
    }));
}

const BreakerSettings& CircuitBreaker::settings() const
{
    return m_settings;
}

CircuitBreaker::Memory CircuitBreaker::memory() const
{
    Memory memory;
    memory.open = m_open;
    if (m_open) {
        memory.halfOpenAt = m_halfOpenAt;
        memory.downSince = m_downSince;
        memory.halfOpenSuccesses = m_halfOpenSuccesses;
    }
    const auto kept = std::min(m_failures.size(), static_cast<std::size_t>(kMostRemembered));
    memory.failures =
        QList<Instant>(m_failures.end() - static_cast<std::ptrdiff_t>(kept), m_failures.end());
    memory.lastTrip = m_lastTrip;
    return memory;
}

void CircuitBreaker::restore(const Memory& memory, Instant now)
{
    close();
    m_latest = now;
    m_open = memory.open;
    m_failures.assign(memory.failures.begin(), memory.failures.end());
    std::erase_if(m_failures, [now](Instant at) { return at > now; });
    std::sort(m_failures.begin(), m_failures.end());
    // Closed with so many failures it cannot have been under these settings.
    const auto most = static_cast<std::size_t>(
        m_open ? kMostRemembered : atLeastOne(m_settings.failureThreshold) - 1);
    while (m_failures.size() > most)
        m_failures.pop_front();
    m_lastTrip = memory.lastTrip;
    if (m_lastTrip)
        m_lastTrip->at = std::min(m_lastTrip->at, now);
    if (!m_open)
        return;
    m_downSince = std::min(memory.downSince, now);
    m_halfOpenAt = std::min(memory.halfOpenAt, now + longestPause());
    m_halfOpenSuccesses =
        std::clamp(memory.halfOpenSuccesses, 0, atLeastOne(m_settings.successThreshold) - 1);
}

Instant CircuitBreaker::notBeforeLast(Instant now) const
{
    return std::max(now, m_latest);
}

/// Moves the breaker's time on and takes back what has run out by then.
Instant CircuitBreaker::advance(Instant now)
{
    m_latest = notBeforeLast(now);
    std::erase_if(m_permits, [this](const auto& permit) { return permit.second <= m_latest; });
    while (!m_failures.empty() && !isWithin(m_settings.window, m_failures.front(), m_latest))
        m_failures.pop_front();
    while (!m_successes.empty() &&
           !isWithin(m_settings.window, m_successes.front().start, m_latest))
        m_successes.pop_front();
    return m_latest;
}

bool CircuitBreaker::isHalfOpen(Instant now) const
{
    return m_open && now >= m_halfOpenAt;
}

int CircuitBreaker::permitsOut(Instant now) const
{
    return static_cast<int>(std::count_if(m_permits.begin(), m_permits.end(),
                                          [now](const auto& out) { return out.second > now; }));
}

int CircuitBreaker::halfOpenLimit() const
{
    return m_halfOpenSuccesses > 0 ? atLeastOne(m_settings.halfOpenMaxCalls) : 1;
}

Duration CircuitBreaker::longestPause() const
{
    return std::max(m_settings.recovery, kLongestPause);
}

Duration CircuitBreaker::pause(Instant now) const
{
    return std::clamp((now - m_downSince) / kShareOfOutage, m_settings.recovery, longestPause());
}

void CircuitBreaker::addSuccess(Instant now)
{
    const Duration slice = m_settings.window / kSlices;
    if (m_successes.empty() || now - m_successes.back().start > slice)
        m_successes.push_back({now, 0});
    ++m_successes.back().successes;
}

void CircuitBreaker::addFailure(Instant now)
{
    const int threshold = atLeastOne(m_settings.failureThreshold);
    m_failures.push_back(now);
    while (m_failures.size() > static_cast<std::size_t>(std::max(threshold, kMinKeptFailures)))
        m_failures.pop_front();
    if (!m_open && failuresInWindow(now) >= threshold)
        open(now);
}

void CircuitBreaker::succeedHalfOpen()
{
    if (++m_halfOpenSuccesses >= atLeastOne(m_settings.successThreshold))
        close();
}

void CircuitBreaker::open(Instant now)
{
    int successes = 0;
    for (const Slice& slice : m_successes)
        successes += slice.successes;
    m_lastTrip = Trip{now, failuresInWindow(now), successes};
    if (!std::exchange(m_open, true))
        m_downSince = now;
    m_halfOpenAt = now + pause(now);
    m_halfOpenSuccesses = 0;
    m_permits.clear();
}

void CircuitBreaker::close()
{
    m_open = false;
    m_halfOpenSuccesses = 0;
    m_permits.clear();
    m_lastStale = m_lastPermit; // of earlier closed and half-open times alike
    m_failures.clear();         // else the failures of before would open it again at the next one
    m_successes.clear();
}

} // namespace fuseboard
