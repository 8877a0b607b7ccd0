// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/instant.h"

#include <optional>

namespace fuseboard {

/// The limits of one attempt.
struct TimeLimits
{
    Duration connect;
    Duration firstToken; ///< for a reply without stream: of no meaning, `total` rules
    Duration stall;
    Duration total;

    bool operator==(const TimeLimits&) const = default;
};

/// first token x4 for reasoning models; total by
/// `30 s * max(1, max_tokens/1000) * max(1, input_tokens/10000)`, x4 for reasoning, at most 300 s,
/// unless the chain sets one. Not adaptive: as configured, with a total of 300 s. Nothing is longer
/// than `remaining` of the prompt's deadline.
TimeLimits timeLimits(const TimeoutSettings& settings, bool reasoning, std::optional<int> maxTokens,
                      qint64 inputTokens, Duration remaining);

} // namespace fuseboard
