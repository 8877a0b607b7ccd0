// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/phraseplace.h"

#include "app/providers/asciitext.h"
#include "app/providers/phrasematcher.h"

#include <string>
#include <vector>

namespace fuseboard {

namespace {

struct Part
{
    std::string text;
    bool wordEnd = false; ///< written "$"
};

std::vector<Part> partsOf(std::string_view phrase)
{
    std::vector<Part> parts;
    while (!phrase.empty()) {
        const std::size_t star = phrase.find('*');
        Part part{foldPhrase(trimmed(phrase.substr(0, star)))};
        if (!part.text.empty() && part.text.back() == '$') {
            part.wordEnd = true;
            part.text =
                foldPhrase(trimmed(std::string_view(part.text).substr(0, part.text.size() - 1)));
        }
        if (!part.text.empty())
            parts.push_back(std::move(part));
        phrase = star == std::string_view::npos ? std::string_view() : phrase.substr(star + 1);
    }
    return parts;
}

/// The first place from `from` on that keeps to words; npos: none.
std::size_t find(const Part& part, std::string_view folded, std::size_t from)
{
    for (std::size_t at = folded.find(part.text, from); at != std::string_view::npos;
         at = folded.find(part.text, at + 1)) {
        const std::size_t end = at + part.text.size();
        const bool inWord = at > 0 && isAlnum(folded[at]) && isAlnum(folded[at - 1]);
        const bool goesOn = part.wordEnd && end < folded.size() && isAlnum(folded[end]);
        if (!inWord && !goesOn)
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::optional<TextRange> placeOfPhrase(std::string_view phrase, std::string_view text)
{
    const std::vector<Part> parts = partsOf(phrase);
    if (parts.empty())
        return std::nullopt;
    std::vector<std::size_t> places;
    const std::string folded = foldPhrase(text, places);
    for (std::size_t begin = find(parts.front(), folded, 0); begin != std::string::npos;
         begin = find(parts.front(), folded, begin + 1)) {
        std::size_t end = begin + parts.front().text.size();
        bool whole = true;
        for (std::size_t i = 1; i < parts.size() && whole; ++i) {
            const std::size_t next = find(parts[i], folded, end);
            whole = next != std::string::npos && next - end <= kPhraseGap;
            end = whole ? next + parts[i].text.size() : end;
        }
        if (whole)
            return TextRange{static_cast<qsizetype>(places[begin]),
                             static_cast<qsizetype>(places[end - 1] + 1)};
    }
    return std::nullopt;
}

} // namespace fuseboard
