// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fallbackplan.h"

#include "app/domain/backoff.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

/// Saturates: a hint is input from outside.
Instant later(Instant from, Duration pause)
{
    pause = std::max(pause, Duration::zero());
    return pause > Instant::max() - std::max(from, Instant()) ? Instant::max() : from + pause;
}

/// The provider works; it is this very request that it does not take.
bool refusesTheRequest(const ProviderError& error)
{
    return error.kind == ErrorKind::InvalidRequest ||
           error.kind == ErrorKind::ContextLengthExceeded ||
           error.kind == ErrorKind::ContentFiltered || error.kind == ErrorKind::RequestTooLarge;
}

} // namespace

FallbackPlan::FallbackPlan(Chain chain, Instant startedAt)
    : m_chain(std::move(chain)), m_startedAt(startedAt)
{
}

FallbackPlan::Decision FallbackPlan::next(Instant now, const Gates& gates, double uniform)
{
    Q_ASSERT(m_finish || !m_inFlight);
    QList<Skipped> skipped;
    if (!m_finish && remaining(now) == Duration::zero())
        finish(End::DeadlinePassed, now);
    if (const auto error = std::exchange(m_pending, std::nullopt); error && !m_finish)
        answerFailure(*error, now, gates, uniform, skipped);
    if (!m_finish && !isWaiting(now))
        moveToOpenStep(now, gates, skipped);

    if (m_finish)
        return {skipped, *m_finish};
    if (isWaiting(now))
        return {skipped, Wait{*m_waitingUntil, m_step, m_waitingFor}};
    return {skipped, send(now)};
}

void FallbackPlan::succeeded()
{
    m_inFlight = false;
    if (!m_finish)
        m_finish = Finish{End::Answered, m_step, std::nullopt};
}

void FallbackPlan::failed(const ProviderError& error, Instant now)
{
    m_inFlight = false;
    if (m_finish)
        return;
    m_pending = error;
    m_errors.append(error);
    m_reopensAt.remove(m_step);
    if (error.retryAfter)
        m_reopensAt.insert(m_step, later(now, *error.retryAfter));
}

bool FallbackPlan::resend()
{
    if (m_resends == kMaxResends)
        return false;
    ++m_resends;
    m_inFlight = false;
    return true;
}

void FallbackPlan::cancel()
{
    m_inFlight = false;
    if (!m_finish)
        m_finish = Finish{End::Cancelled, std::nullopt, std::nullopt};
}

const Chain& FallbackPlan::chain() const
{
    return m_chain;
}

Duration FallbackPlan::remaining(Instant now) const
{
    return std::max(Duration::zero(), m_chain.deadline - (now - m_startedAt));
}

std::optional<ProviderError> FallbackPlan::decisiveError() const
{
    if (m_errors.isEmpty())
        return std::nullopt;
    const auto last = std::find_if_not(m_errors.crbegin(), m_errors.crend(), refusesTheRequest);
    return last == m_errors.crend() ? m_errors.first() : *last;
}

void FallbackPlan::answerFailure(const ProviderError& error, Instant now, const Gates& gates,
                                 double uniform, QList<Skipped>& skipped)
{
    m_mayFallBack = error.fallback;
    if (mayRetry(error) && planRetry(error, now, gates, uniform, skipped))
        return;
    if (error.fallback) {
        goOn();
        return;
    }
    if (!error.retrySame)
        m_reopensAt.clear(); // the request would be refused whenever and wherever it is sent
    finish(End::Failed, now);
}

bool FallbackPlan::mayRetry(const ProviderError& error) const
{
    const bool once = consequencesOf(error.kind).retry == Retry::Once;
    const int allowed = once ? std::min(1, m_chain.retry.maxRetries) : m_chain.retry.maxRetries;
    return error.retrySame && m_retries < allowed;
}

bool FallbackPlan::planRetry(const ProviderError& error, Instant now, const Gates& gates,
                             double uniform, QList<Skipped>& skipped)
{
    const Duration hint = error.retryAfter.value_or(Duration::zero());
    if (hint > m_chain.retry.maxRetryAfter)
        return false;
    const Duration backoff = backoffDelay(m_chain.retry, m_retries + 1, m_previousPause, uniform);
    // Counted from now, not from the failure: a cool-down that the engine notes together with this
    // decision must not outlast the pause.
    Instant until = later(now, std::max(hint, backoff));
    QString waitingFor;
    if (const Gate gate = gates(m_step); !gate.open) {
        const auto opensAt = opensInTime(gate, now, gates);
        if (!opensAt) {
            passOver(gate, skipped);
            return false;
        }
        until = std::max(until, *opensAt);
        if (gate.reason == SkipReason::LocalLimit)
            waitingFor = gate.detail;
    }
    if (!isWorthWaiting(until, now, gates))
        return false;
    ++m_retries;
    m_previousPause = backoff;
    m_pausedSince = now;
    m_waitingUntil = until;
    m_waitingFor = waitingFor;
    return true;
}

/// Nobody waits past the deadline, nor for long beside a free provider.
bool FallbackPlan::isWorthWaiting(Instant until, Instant now, const Gates& gates) const
{
    const Duration pause = until - now;
    if (pause >= remaining(now))
        return false;
    return pause <= m_chain.retry.maxWaitWithFallback || !m_mayFallBack || !laterStepIsOpen(gates);
}

/// When a closed gate of the current step opens, where that is worth waiting for.
std::optional<Instant> FallbackPlan::opensInTime(const Gate& gate, Instant now,
                                                 const Gates& gates) const
{
    if (gate.reason == SkipReason::CircuitOpen || !gate.retryAt || *gate.retryAt <= now)
        return std::nullopt;
    if (*gate.retryAt - now > m_chain.retry.maxRetryAfter)
        return std::nullopt;
    return isWorthWaiting(*gate.retryAt, now, gates) ? gate.retryAt : std::nullopt;
}

bool FallbackPlan::laterStepIsOpen(const Gates& gates) const
{
    for (int step = m_step + 1; step < m_chain.steps.size(); ++step) {
        if (gates(step).open)
            return true;
    }
    return false;
}

/// A limit is no fault: waiting for it is better than no answer, and worse than any open step.
bool FallbackPlan::isLimitWorthWaiting(const Gate& gate, Instant now, const Gates& gates) const
{
    if (gate.reason != SkipReason::LocalLimit || !gate.retryAt)
        return false;
    const Duration pause = *gate.retryAt - now;
    const Duration longest = std::min(m_chain.retry.maxRetryAfter, remaining(now));
    if (pause <= Duration::zero() || pause > longest || pause == remaining(now))
        return false;
    for (int step = m_step + 1; step < m_chain.steps.size(); ++step) {
        const Gate later = gates(step);
        const bool sooner = later.reason == SkipReason::LocalLimit && later.retryAt &&
                            *later.retryAt < *gate.retryAt;
        if (later.open || sooner)
            return false;
    }
    return true;
}

/// Begins or prolongs the pause where the closed gate of the current step is worth waiting for.
bool FallbackPlan::waitForGate(const Gate& gate, Instant now, const Gates& gates)
{
    if (!m_waitingUntil || m_waitingForLimit) {
        if (!isLimitWorthWaiting(gate, now, gates))
            return false;
        m_waitingForLimit = true;
        m_waitingUntil = gate.retryAt;
        if (!m_pausedSince)
            m_pausedSince = now;
    } else {
        const auto opensAt = opensInTime(gate, now, gates);
        if (!opensAt)
            return false;
        m_waitingUntil = opensAt;
    }
    m_waitingFor = gate.reason == SkipReason::LocalLimit ? gate.detail : QString();
    return true;
}

bool FallbackPlan::isWaiting(Instant now) const
{
    return m_waitingUntil && now < *m_waitingUntil;
}

/// Ends at a step to send to, in a prolonged pause, or in Finish.
void FallbackPlan::moveToOpenStep(Instant now, const Gates& gates, QList<Skipped>& skipped)
{
    while (m_step < m_chain.steps.size()) {
        const Gate gate = gates(m_step);
        if (gate.open)
            return;
        if (waitForGate(gate, now, gates))
            return;
        if (m_waitingUntil) {
            if (!m_mayFallBack) {
                passOver(gate, skipped);
                break;
            }
        }
        passOver(gate, skipped);
        goOn();
    }
    finish(End::Failed, now);
}

void FallbackPlan::passOver(const Gate& gate, QList<Skipped>& skipped)
{
    skipped.append({m_step, ++m_attempts, gate.reason, gate.retryAt, gate.detail});
    if (gate.retryAt)
        m_reopensAt.insert(m_step, *gate.retryAt);
}

/// Steps are never come back to, so each is reported as skipped once at most.
void FallbackPlan::goOn()
{
    ++m_step;
    m_retries = 0;
    m_resends = 0;
    m_previousPause = Duration::zero();
    m_waitingUntil.reset();
    m_waitingForLimit = false;
}

FallbackPlan::Send FallbackPlan::send(Instant now)
{
    m_inFlight = true;
    m_waitingUntil.reset();
    m_waitingForLimit = false;
    const auto pausedSince = std::exchange(m_pausedSince, std::nullopt);
    return {m_step, ++m_attempts, pausedSince ? now - *pausedSince : Duration::zero(), m_retries};
}

void FallbackPlan::finish(End end, Instant now)
{
    m_finish = Finish{end, std::nullopt, earliestRetry(now)};
}

/// Nothing where a way is open again already.
std::optional<Instant> FallbackPlan::earliestRetry(Instant now) const
{
    const auto earliest = std::min_element(m_reopensAt.cbegin(), m_reopensAt.cend());
    if (earliest == m_reopensAt.cend() || *earliest <= now)
        return std::nullopt;
    return *earliest;
}

} // namespace fuseboard
