// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorrules_phrases.h"

#include <vector>

namespace fuseboard {

std::span<const PhraseRule> phraseRules()
{
    static const std::vector<PhraseRule> all = [] {
        std::vector<PhraseRule> rows;
        for (const std::span<const PhraseRule> room :
             {limitPhrases(), refusalPhrases(), healthPhrases(), borrowedPhrases()}) {
            rows.insert(rows.end(), room.begin(), room.end());
        }
        return rows;
    }();
    return all;
}

} // namespace fuseboard
