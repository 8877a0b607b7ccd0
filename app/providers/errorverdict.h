// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorrules.h"
#include "app/providers/errorunnesting.h"

#include <optional>
#include <string_view>

namespace fuseboard {

/// What the rules make of the evidence.
struct ErrorVerdict
{
    ErrorKind kind = ErrorKind::Unknown;
    Tier tier = Tier::Weak;
    Reach reach = Reach::Everywhere;
    std::string_view code; ///< the one that decided; empty where words or the status did
    bool byStatus = false;
    bool byWords = false;
    std::string_view matched{}; ///< the code as it came, or the phrase of the rule
    std::string_view source{};  ///< of the rule
};

/// Tier by tier; in each, codes from the innermost out, then the words of the best sentence, then
/// all other words. A specific status goes before weak rules.
ErrorVerdict judge(const Evidence& evidence, std::optional<int> status);

/// Whether a phrase of quotas that last a day or longer stands in the sentences.
bool speaksOfLongQuota(const Evidence& evidence);

} // namespace fuseboard
