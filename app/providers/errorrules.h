// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"

#include <optional>
#include <span>
#include <string_view>

namespace fuseboard {

/// How much a piece of evidence says. The first tier that has anything decides; within a tier
/// codes come before phrases, and the innermost before what is wrapped around it.
enum class Tier {
    Override, ///< a phrase that is right even against an exact code
    Certain,  ///< names the cause
    Strong,   ///< codes that some providers use for more than one cause
    Likely,   ///< phrases that other causes sometimes borrow
    Weak,     ///< "invalid_request_error", "internal error": only where the status says no more
};

/// invalid_request that another provider might well accept.
enum class Reach { Everywhere, OnlyHere };

/// Whose numbers they are: the same number means different things.
enum class CodeSpace { Plain, Zhipu, MiniMax, Cloudflare };

/// Codes, types, class names, reasons, quota ids. Compared in lower case without punctuation;
/// '*' at an end: anything.
struct CodeRule
{
    ErrorKind kind;
    Tier tier;
    std::string_view code;
    std::string_view source;
    Reach reach = Reach::Everywhere;
};

struct NumberRule
{
    ErrorKind kind;
    Tier tier;
    CodeSpace space;
    int number;
    std::string_view source;
};

/// Words of a sentence, see PhraseMatcher. In a tier the first row that matches decides.
struct PhraseRule
{
    ErrorKind kind;
    Tier tier;
    std::string_view phrase;
    std::string_view source;
    Reach reach = Reach::Everywhere;
};

std::span<const CodeRule> codeRules();
std::span<const NumberRule> numberRules();
std::span<const PhraseRule> phraseRules();

/// What a status says by itself. `specific`: it says more than a weak rule does.
struct StatusMeaning
{
    ErrorKind kind;
    bool specific;
};
std::optional<StatusMeaning> meaningOf(int status);

} // namespace fuseboard
