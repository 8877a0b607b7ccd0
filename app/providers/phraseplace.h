// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <optional>
#include <string_view>

namespace fuseboard {

/// Where a phrase of the rules stands in a text, for whoever wants to show it: as PhraseMatcher
/// finds it, in the bytes of the text as it is. For one phrase and one text; the classifier itself
/// looks for all phrases at once.
std::optional<TextRange> placeOfPhrase(std::string_view phrase, std::string_view text);

} // namespace fuseboard
