// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fuseboard {

/// Text as the phrase rules see it: lower case, quotes and back-ticks gone, runs of white space,
/// '-' and '_' as one space, so that "rate-limit", "rate_limit" and "Rate limit" are one.
std::string foldPhrase(std::string_view text);

/// The same, with the place in `text` of each byte of the result.
std::string foldPhrase(std::string_view text, std::vector<std::size_t>& places);

/// How far apart the parts of a phrase may stand that a '*' parts, in bytes.
inline constexpr std::size_t kPhraseGap = 80;

/// Which of many phrases stand in a text, in one pass (Aho, Corasick: Efficient string matching,
/// CACM 1975). A phrase begins at a word; '*' in it stands for up to 80 bytes of anything, '$' at
/// its end for the end of a word. Built once, then const and thread-safe.
class PhraseMatcher
{
public:
    /// Folds the patterns itself. `words` false: a phrase may begin and end anywhere.
    explicit PhraseMatcher(const std::vector<std::string_view>& patterns, bool words = true);

    /// Appends the index of each pattern in `folded`, which foldPhrase() made; in the order in
    /// which they end, perhaps more than once.
    void match(std::string_view folded, std::vector<std::uint16_t>& hits) const;

private:
    using StateId = std::uint16_t;
    struct Part
    {
        std::uint16_t pattern;
        std::uint8_t index; ///< of this part in its pattern
        std::uint8_t count; ///< of parts in its pattern
        std::uint16_t length;
        bool wordEnd;
    };
    struct State
    {
        StateId fail = 0;
        std::uint16_t partCount = 0;
        std::uint32_t firstPart = 0; ///< into m_parts
    };

    void insert(std::string_view part, const Part& what, std::vector<std::vector<Part>>& parts);
    void link();
    StateId& step(StateId state, unsigned char byte)
    {
        return m_next[static_cast<std::size_t>(state) * m_classes + m_classOf[byte]];
    }

    bool m_words;
    std::size_t m_classes = 1; ///< byte classes; class 0 is "in no pattern"
    std::array<std::uint8_t, 256> m_classOf{};
    std::vector<StateId> m_next;
    std::vector<StateId> m_report; ///< nearest state on the fail chain that has parts, 0: none
    std::vector<State> m_states;
    std::vector<Part> m_parts;
};

} // namespace fuseboard
