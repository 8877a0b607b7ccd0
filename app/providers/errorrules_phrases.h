// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorrules.h"

namespace fuseboard {

// The table of phrases, in four rooms. One line per phrase: kind, tier, words, who says so. '-',
// '_' and white space are one, case and quotes do not count, '*' is up to 80 bytes of anything,
// '$' the end of a word. In a tier the first row that matches decides, in the order of the rooms
// below; so exceptions stand above what they are exceptions from.

/// What is right even against an exact code; rate limits, balance, plans and quotas.
std::span<const PhraseRule> limitPhrases();
/// The provider does not want to: context, access, key, content.
std::span<const PhraseRule> refusalPhrases();
/// The provider or the way to it cannot: overload, no such model, network.
std::span<const PhraseRule> healthPhrases();
/// Phrases that other causes borrow, and those that count only where the status says no more.
std::span<const PhraseRule> borrowedPhrases();

} // namespace fuseboard
