// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/instant.h"

#include <optional>

namespace fuseboard {

/// Why a limit for the first token is below the set one.
struct Shortened
{
    Duration p99;     ///< of the step's own recent first tokens
    int factor = 0;   ///< how many times that; 0: the least limit rules
    Duration ceiling; ///< the set limit

    bool operator==(const Shortened&) const = default;
};

/// The limits of one attempt.
struct TimeLimits
{
    Duration connect;
    Duration firstToken; ///< for a reply without stream: of no meaning, `total` rules
    Duration stall;
    Duration total;
    std::optional<Shortened> shortened = std::nullopt; ///< the first token's

    bool operator==(const TimeLimits&) const = default;
};

/// first token x4 for reasoning models; total by
/// `30 s * max(1, max_tokens/1000) * max(1, input_tokens/10000)`, x4 for reasoning, at most 300 s,
/// unless the chain sets one. Not adaptive: as configured, with a total of 300 s. Nothing is longer
/// than `remaining` of the prompt's deadline.
/// `usualFirstToken`, the p99 of the step's recent first tokens, shortens the limit of the first
/// token: to kHeadRoom times that (x4 for reasoning), never under kLeastFirstToken.
TimeLimits timeLimits(const TimeoutSettings& settings, bool reasoning, std::optional<int> maxTokens,
                      qint64 inputTokens, Duration remaining,
                      std::optional<Duration> usualFirstToken = std::nullopt);

/// Of twenty samples the p99 is the slowest one; a call three times slower is no straggler of the
/// same distribution but a hang. Less head room gives up calls that would have answered.
inline constexpr int kHeadRoom = 3;
/// A lost packet, a cold connection or a collected heap cost up to a second on a healthy path.
inline constexpr Duration kLeastFirstToken = std::chrono::seconds(2);

} // namespace fuseboard
