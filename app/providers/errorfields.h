// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fuseboard {

/// What a key of an error document means, whoever sends it.
enum class ErrorField {
    None,
    Message,
    Title,       ///< problem documents, RFC 9457
    Explanation, ///< written for people: goes before the message
    Refusal,     ///< the model's own words
    Error,       ///< the error inside: object, array or sentence
    Errors,
    Cause,  ///< what was wrapped; its words go before those around it
    Inside, ///< looked into where it holds fields, not read where it is text
    Facts,  ///< codes count, words do not
    Raw,
    Code,
    Type,
    QuotaId,
    Status,
    MiniMax, ///< base_resp
    FinishReason,
    BlockReason,
    Provider,
    RequestId,
    WaitSeconds,
    WaitMilliseconds,
    ResetAt, ///< epoch seconds
};

/// By name without case, '_' and '-'.
ErrorField fieldOf(std::string_view key);

/// A finish reason that means a safety filter.
bool isBlocking(std::string_view finishReason);

/// The number that the whole text is; -1 where it is none, or a negative one.
int toInt(std::string_view text);

/// "com.amazon.coral#ThrottlingException:http://…" to the name of the exception.
std::string_view awsName(std::string_view code);

/// Says that something failed, and nothing of the cause: "Provider returned error".
bool saysNothing(std::string_view text);

} // namespace fuseboard
