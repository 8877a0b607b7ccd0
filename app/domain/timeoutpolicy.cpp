// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timeoutpolicy.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr Duration kBaseTotal = std::chrono::seconds(30);
constexpr Duration kMaxTotal = std::chrono::seconds(300);
constexpr double kReasoningFactor = 4;

Duration totalByFormula(bool reasoning, std::optional<int> maxTokens, qint64 inputTokens)
{
    const double outputFactor = std::max(1.0, maxTokens.value_or(0) / 1000.0);
    const double inputFactor = std::max(1.0, static_cast<double>(inputTokens) / 10'000.0);
    const double seconds =
        toSeconds(kBaseTotal) * outputFactor * inputFactor * (reasoning ? kReasoningFactor : 1.0);
    return fromSeconds(std::min(seconds, toSeconds(kMaxTotal)));
}

} // namespace

TimeLimits timeLimits(const TimeoutSettings& settings, bool reasoning, std::optional<int> maxTokens,
                      qint64 inputTokens, Duration remaining)
{
    const bool slowStart = reasoning && settings.adaptive;
    const Duration byDefault =
        settings.adaptive ? totalByFormula(reasoning, maxTokens, inputTokens) : kMaxTotal;
    const Duration most = std::max(Duration::zero(), remaining);
    // Compared in seconds first, so that a huge setting cannot overflow.
    const double firstToken = toSeconds(settings.firstToken) * (slowStart ? kReasoningFactor : 1.0);
    return {
        .connect = std::min(settings.connect, most),
        .firstToken = firstToken < toSeconds(most) ? fromSeconds(firstToken) : most,
        .stall = std::min(settings.stall, most),
        .total = std::min(settings.total.value_or(byDefault), most),
    };
}

} // namespace fuseboard
