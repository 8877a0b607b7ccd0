// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fallbackplan.h"

#include <QMap>

/// What the tests of FallbackPlan share.
namespace fuseboard::chainstory {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Instant at(Duration sinceStart)
{
    return Instant(1000h) + sinceStart;
}

inline ProviderError errorOf(ErrorKind kind, std::optional<Duration> retryAfter = {})
{
    auto error = ProviderError::of(kind, u"p"_s, nameOf(kind));
    error.retryAfter = retryAfter;
    return error;
}

/// A chain whose pauses are 1 s, 2 s, 4 s … unless told otherwise.
inline Chain chainOf(int steps)
{
    Chain chain;
    for (int i = 0; i < steps; ++i)
        chain.steps.append({u"provider%1"_s.arg(i), u"m"_s, false});
    chain.retry.jitter = Jitter::None;
    return chain;
}

/// A plan together with a clock and gates that the story moves by hand.
struct Story
{
    explicit Story(const Chain& chain) : plan(chain, at(0s)) {}
    explicit Story(int steps) : Story(chainOf(steps)) {}

    FallbackPlan::Decision decide()
    {
        return plan.next(
            now, [this](int step) { return gates.value(step); }, uniform);
    }
    /// "send 0", "wait 0", "answered", … so that a story reads as a list of what happens.
    QString next()
    {
        const auto decision = decide();
        skipped = decision.skipped;
        if (const auto* send = std::get_if<FallbackPlan::Send>(&decision.action)) {
            lastSend = *send;
            return u"send %1"_s.arg(send->step);
        }
        if (const auto* wait = std::get_if<FallbackPlan::Wait>(&decision.action)) {
            lastWait = *wait;
            return u"wait %1"_s.arg(wait->step);
        }
        finish = std::get<FallbackPlan::Finish>(decision.action);
        switch (finish.end) {
        case FallbackPlan::End::Answered:
            return u"answered"_s;
        case FallbackPlan::End::Failed:
            return u"failed"_s;
        case FallbackPlan::End::DeadlinePassed:
            return u"deadline passed"_s;
        case FallbackPlan::End::Cancelled:
            return u"cancelled"_s;
        }
        return {};
    }
    void fail(ErrorKind kind, std::optional<Duration> retryAfter = {})
    {
        plan.failed(errorOf(kind, retryAfter), now);
    }
    void passPause() { now = lastWait.until; }
    void closeGate(int step, SkipReason reason, std::optional<Instant> retryAt)
    {
        gates[step] = {false, reason, retryAt};
    }
    Duration pause() const { return lastWait.until - now; }

    FallbackPlan plan;
    Instant now = at(0s);
    QMap<int, Gate> gates;
    double uniform = 0.5;
    QList<FallbackPlan::Skipped> skipped;
    FallbackPlan::Send lastSend;
    FallbackPlan::Wait lastWait;
    FallbackPlan::Finish finish;
};

} // namespace fuseboard::chainstory
