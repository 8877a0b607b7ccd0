// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/behaviour.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace fuseboard {

namespace {

/// Rate limits by chance have no bucket behind them that could tell a time.
constexpr Duration kChanceRetryAfter = std::chrono::seconds(2);

bool needsPlace(Fault fault)
{
    return fault == Fault::Stall || fault == Fault::Cut || fault == Fault::CutClean ||
           fault == Fault::ErrorEvent || fault == Fault::BadChunk;
}

} // namespace

Behaviour::Behaviour(SimulatedProvider provider, quint64 seed)
    : m_provider(std::move(provider)), m_random(seed)
{
    if (m_provider.requestsPerMinute)
        m_requests.emplace(*m_provider.requestsPerMinute);
    if (m_provider.tokensPerMinute)
        m_tokens.emplace(*m_provider.tokensPerMinute);
}

Course Behaviour::next(const ChatCall& call, Duration sinceStart)
{
    Course course;
    course.tokensPerSecond = m_provider.tokensPerSecond;
    course.firstToken = drawLatency();
    const int span = m_provider.maxAnswerTokens - m_provider.minAnswerTokens + 1;
    const int wanted = m_provider.minAnswerTokens + static_cast<int>(uniform() * span);
    course.answerTokens = std::min(wanted, call.maxTokens.value_or(wanted));
    course.truncated = course.answerTokens < wanted;
    const double place = uniform();
    const FaultSpec chance = byChance(call.model, sinceStart);

    if (const auto step = scripted(sinceStart))
        course.fault = *step;
    else if (const auto refusal = overLimit(call.inputTokens + course.answerTokens, sinceStart))
        course.fault = *refusal;
    else
        course.fault = chance;
    if (needsPlace(course.fault.fault) && !course.fault.afterTokens)
        course.fault.afterTokens = static_cast<int>(place * course.answerTokens);
    course.limits = limits(sinceStart);
    return course;
}

LimitStates Behaviour::limits(Duration now) const
{
    LimitStates states;
    if (m_requests)
        states.requests = m_requests->state(now);
    if (m_tokens)
        states.tokens = m_tokens->state(now);
    return states;
}

std::optional<FaultSpec> Behaviour::scripted(Duration now)
{
    while (m_scriptStep < m_provider.script.size()) {
        const ScriptStep& step = m_provider.script.at(m_scriptStep);
        if (!step.during) {
            if (++m_scriptUsed >= step.times)
                leaveStep();
            return step.fault;
        }
        if (!m_stepSince)
            m_stepSince = now;
        if (now - *m_stepSince < *step.during)
            return step.fault;
        leaveStep();
    }
    return std::nullopt;
}

void Behaviour::leaveStep()
{
    ++m_scriptStep;
    m_scriptUsed = 0;
    m_stepSince.reset();
}

std::optional<FaultSpec> Behaviour::overLimit(qint64 tokens, Duration now)
{
    Duration wait{};
    if (m_requests)
        wait = std::max(wait, m_requests->waitFor(1, now));
    if (m_tokens)
        wait = std::max(wait, m_tokens->waitFor(tokens, now));
    if (wait > Duration::zero()) {
        FaultSpec refusal = *faultFor(ErrorKind::RateLimited);
        refusal.retryAfter = std::chrono::ceil<std::chrono::seconds>(wait);
        return refusal;
    }
    if (m_requests)
        m_requests->take(1, now);
    if (m_tokens)
        m_tokens->take(tokens, now);
    return std::nullopt;
}

FaultSpec Behaviour::byChance(const QString& model, Duration now)
{
    // Both numbers are drawn in any case, so that an outage does not shift what comes after it.
    const double outageDraw = uniform();
    double errorDraw = uniform();
    for (const Outage& outage : std::as_const(m_provider.outages)) {
        const bool meant = outage.model.isEmpty() || outage.model == model;
        if (meant && outage.activeAt(now) && outageDraw < outage.share)
            return faultFor(outage.kind).value_or(FaultSpec{});
    }
    for (const auto& [kind, share] : m_provider.errorShares.asKeyValueRange()) {
        if (errorDraw < share) {
            FaultSpec fault = faultFor(kind).value_or(FaultSpec{});
            if (kind == ErrorKind::RateLimited)
                fault.retryAfter = kChanceRetryAfter;
            return fault;
        }
        errorDraw -= share;
    }
    return {};
}

Duration Behaviour::drawLatency()
{
    // Box-Muller instead of std::normal_distribution, whose results differ between libraries.
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    const double normal = radius * std::cos(2 * std::numbers::pi * uniform());
    const LatencyModel& model = m_provider.latency;
    if (model.medianMs <= 0 || model.p95Ms <= model.medianMs)
        return fromSeconds(model.medianMs / 1000);
    constexpr double z95 = 1.6448536269514722; // 95th percentile of the standard normal
    const double sigma = std::log(model.p95Ms / model.medianMs) / z95;
    return fromSeconds(std::min(model.medianMs * std::exp(sigma * normal), model.p95Ms * 4) / 1000);
}

double Behaviour::uniform()
{
    return static_cast<double>(m_random() >> 11) * 0x1p-53;
}

} // namespace fuseboard
