// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace fuseboard {

/// Reading texts that are no documents: pages, stack traces, sentences. All linear, none throws.

/// A Python, Node, Java or Go stack trace: the line that says what happened. Empty where the text
/// is none.
std::string_view lineOfTrace(std::string_view text);

/// What stands before the sentence when clients and gateways pass an error on:
/// "litellm.RateLimitError: AnthropicException - ", "Error code: 429 - ", "openai error: ".
struct Wrapping
{
    std::string_view sentence; ///< the rest
    std::string_view code;     ///< innermost class name, "RateLimitError"
    std::string_view provider; ///< as it is spelled there, "Anthropic"
    bool litellm = false;
    int status = 0;
};
Wrapping unwrap(std::string_view text);

/// The first number of three digits from 400 to 599 that stands alone; 0 where there is none.
int statusIn(std::string_view text);

/// For a person: entities and control characters gone, white space folded, at most 4000
/// characters.
QString sentenceOf(std::string_view text);

} // namespace fuseboard
