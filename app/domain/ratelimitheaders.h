// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/retryhint.h"

#include <QList>

#include <optional>

namespace fuseboard {

enum class LimitUnit { Requests, Tokens, InputTokens, OutputTokens };

/// One limit as a reply states it. What is not said, or is nonsense, is absent.
struct LimitReading
{
    LimitUnit unit = LimitUnit::Requests;
    std::optional<Duration> window; ///< a minute, an hour, a day …; absent where it cannot be told
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<Duration> reset; ///< from now

    bool operator==(const LimitReading&) const = default;
};

/// The limits in the headers of a reply, at most 16. Understood:
/// - `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` (OpenAI, Azure, Groq, xAI, Together),
///   with `-minute`, `-hour`, `-day` behind (Cerebras), with `req` (Mistral), with `tokens-prompt`
///   and `tokens-generated` (Fireworks); without a unit (OpenRouter, Moonshot): requests
/// - `x-ratelimitbysize-…-minute` (Mistral) and `x-tokenlimit-…` (Together): tokens
/// - `anthropic-ratelimit-{requests,tokens,input-tokens,output-tokens}-{limit,remaining,reset}`
/// - `RateLimit-Limit` and so on, `RateLimit` and `RateLimit-Policy` of
///   draft-ietf-httpapi-ratelimit-headers, in its forms up to -11
/// Resets as retryhint.h reads them. Where no name tells the window it is inferred: a bucket that
/// refills steadily needs reset * limit / (limit - remaining) to fill up, which tells Groq's
/// requests a day from its tokens a minute; and no window is shorter than its reset.
QList<LimitReading> readRateLimits(const HttpHeaders& headers, const QDateTime& now);

} // namespace fuseboard
