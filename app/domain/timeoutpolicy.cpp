// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timeoutpolicy.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr Duration kBaseTotal = std::chrono::seconds(30);
constexpr Duration kMaxTotal = std::chrono::seconds(300);
constexpr int kReasoningFactor = 4;

Duration totalByFormula(bool reasoning, std::optional<int> maxTokens, qint64 inputTokens)
{
    const double outputFactor = std::max(1.0, maxTokens.value_or(0) / 1000.0);
    const double inputFactor = std::max(1.0, static_cast<double>(inputTokens) / 10'000.0);
    const double seconds =
        toSeconds(kBaseTotal) * outputFactor * inputFactor * (reasoning ? kReasoningFactor : 1);
    return fromSeconds(std::min(seconds, toSeconds(kMaxTotal)));
}

Duration times(Duration d, int factor)
{
    return d > Duration::max() / factor ? Duration::max() : d * factor;
}

/// The set limit, or what the step's own first tokens make of it.
void setFirstToken(TimeLimits& limits, Duration ceiling, bool reasoning,
                   std::optional<Duration> usual)
{
    limits.firstToken = ceiling;
    if (!usual)
        return;
    const int factor = kHeadRoom * (reasoning ? kReasoningFactor : 1);
    const Duration learned = times(*usual, factor);
    const Duration shorter = std::max(learned, kLeastFirstToken);
    if (shorter >= ceiling)
        return;
    limits.firstToken = shorter;
    limits.shortened = Shortened{*usual, shorter == learned ? factor : 0, ceiling};
}

} // namespace

TimeLimits timeLimits(const TimeoutSettings& settings, bool reasoning, std::optional<int> maxTokens,
                      qint64 inputTokens, Duration remaining,
                      std::optional<Duration> usualFirstToken)
{
    const Duration byDefault =
        settings.adaptive ? totalByFormula(reasoning, maxTokens, inputTokens) : kMaxTotal;
    const Duration most = std::max(Duration::zero(), remaining);
    TimeLimits limits{
        .connect = std::min(settings.connect, most),
        .firstToken = settings.firstToken,
        .stall = std::min(settings.stall, most),
        .total = std::min(settings.total.value_or(byDefault), most),
    };
    if (settings.adaptive)
        setFirstToken(limits, times(settings.firstToken, reasoning ? kReasoningFactor : 1),
                      reasoning, usualFirstToken);
    if (limits.firstToken > most) {
        limits.firstToken = most;
        limits.shortened.reset();
    }
    return limits;
}

} // namespace fuseboard
