// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/phrasematcher.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr char kDropped = 0;
constexpr char kSpace = ' ';

constexpr std::array<char, 256> foldTable()
{
    std::array<char, 256> table{};
    for (int i = 0; i < 256; ++i) {
        const char c = static_cast<char>(i);
        table[static_cast<std::size_t>(i)] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    for (const unsigned char c : {'\t', '\n', '\r', '\v', '\f', '-', '_'})
        table[c] = kSpace;
    for (const unsigned char c : {'\'', '"', '`', '\\'})
        table[c] = kDropped;
    for (std::size_t c = 1; c < ' '; ++c) {
        if (table[c] == static_cast<char>(c))
            table[c] = kSpace;
    }
    return table;
}

constexpr std::array<char, 256> kFold = foldTable();

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// ‘ ’ “ ” in UTF-8.
bool isTypographicQuote(std::string_view text, std::size_t at)
{
    return at + 2 < text.size() && text[at + 1] == '\x80' &&
           (text[at + 2] == '\x98' || text[at + 2] == '\x99' || text[at + 2] == '\x9c' ||
            text[at + 2] == '\x9d');
}

/// `kept(i)` for every byte of the text that stays.
template <typename Kept>
std::string fold(std::string_view text, const Kept& kept)
{
    std::string out(text.size(), kSpace);
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = kFold[static_cast<unsigned char>(text[i])];
        if (c == kDropped || (c == kSpace && (length == 0 || out[length - 1] == kSpace)))
            continue;
        if (c == '\xe2' && isTypographicQuote(text, i)) {
            i += 2;
            continue;
        }
        kept(i);
        out[length++] = c;
    }
    out.resize(length);
    return out;
}

} // namespace

std::string foldPhrase(std::string_view text)
{
    return fold(text, [](std::size_t) {});
}

std::string foldPhrase(std::string_view text, std::vector<std::size_t>& places)
{
    places.clear();
    places.reserve(text.size());
    return fold(text, [&places](std::size_t place) { places.push_back(place); });
}

PhraseMatcher::PhraseMatcher(const std::vector<std::string_view>& patterns, bool words)
    : m_words(words)
{
    std::vector<std::vector<std::pair<std::string, bool>>> split(patterns.size());
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        std::string_view rest = patterns[p];
        while (!rest.empty()) {
            const std::size_t star = rest.find('*');
            std::string part = foldPhrase(rest.substr(0, star));
            const bool wordEnd = !part.empty() && part.back() == '$';
            if (wordEnd)
                part.pop_back();
            while (!part.empty() && part.back() == kSpace)
                part.pop_back();
            if (!part.empty() && !split[p].empty() && part.front() == kSpace)
                part.erase(0, 1);
            if (!part.empty())
                split[p].emplace_back(std::move(part), wordEnd);
            rest = star == std::string_view::npos ? std::string_view() : rest.substr(star + 1);
        }
        for (const auto& [part, wordEnd] : split[p]) {
            for (const char c : part) {
                std::uint8_t& known = m_classOf[static_cast<unsigned char>(c)];
                if (known == 0)
                    known = static_cast<std::uint8_t>(m_classes++);
            }
        }
    }
    m_states.emplace_back();
    m_next.assign(m_classes, 0);
    std::vector<std::vector<Part>> parts(1);
    for (std::size_t p = 0; p < split.size(); ++p) {
        for (std::size_t i = 0; i < split[p].size(); ++i) {
            const auto& [text, wordEnd] = split[p][i];
            insert(text,
                   {static_cast<std::uint16_t>(p), static_cast<std::uint8_t>(i),
                    static_cast<std::uint8_t>(split[p].size()),
                    static_cast<std::uint16_t>(text.size()), wordEnd},
                   parts);
        }
    }
    for (std::size_t s = 0; s < parts.size(); ++s) {
        m_states[s].firstPart = static_cast<std::uint32_t>(m_parts.size());
        m_states[s].partCount = static_cast<std::uint16_t>(parts[s].size());
        m_parts.insert(m_parts.end(), parts[s].begin(), parts[s].end());
    }
    link();
}

void PhraseMatcher::insert(std::string_view part, const Part& what,
                           std::vector<std::vector<Part>>& parts)
{
    StateId state = 0;
    for (const char c : part) {
        const auto byte = static_cast<unsigned char>(c);
        if (step(state, byte) == 0) {
            const auto created = static_cast<StateId>(m_states.size());
            Q_ASSERT(m_states.size() < 0xFFFF);
            step(state, byte) = created;
            m_states.emplace_back();
            m_next.resize(m_next.size() + m_classes, 0);
            parts.emplace_back();
        }
        state = step(state, byte);
    }
    parts[state].push_back(what);
}

/// Breadth first: fail links, and with them the missing transitions.
void PhraseMatcher::link()
{
    m_report.assign(m_states.size(), 0);
    std::vector<StateId> queue;
    queue.reserve(m_states.size());
    for (std::size_t c = 0; c < m_classes; ++c) {
        if (m_next[c] != 0)
            queue.push_back(m_next[c]);
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::size_t s = queue[head];
        const std::size_t fail = m_states[s].fail;
        m_report[s] = m_states[s].partCount > 0 ? queue[head] : m_report[fail];
        for (std::size_t c = 0; c < m_classes; ++c) {
            StateId& to = m_next[s * m_classes + c];
            const StateId failed = m_next[fail * m_classes + c];
            if (to == 0) {
                to = failed;
            } else {
                m_states[to].fail = failed;
                queue.push_back(to);
            }
        }
    }
}

namespace {

/// How far a pattern of several parts has been seen.
struct Progress
{
    std::uint16_t pattern;
    std::uint8_t parts;
    std::size_t end;
};

} // namespace

void PhraseMatcher::match(std::string_view folded, std::vector<std::uint16_t>& hits) const
{
    std::vector<Progress> begun; // most texts begin none
    StateId state = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const std::size_t column = m_classOf[static_cast<unsigned char>(folded[i])];
        state = m_next[state * m_classes + column];
        for (StateId seen = m_report[state]; seen != 0; seen = m_report[m_states[seen].fail]) {
            const State& at = m_states[seen];
            for (std::size_t k = 0; k < at.partCount; ++k) {
                const Part& part = m_parts[at.firstPart + k];
                const std::size_t start = i + 1 - part.length;
                if (m_words && start > 0 && isAlnum(folded[start]) && isAlnum(folded[start - 1]))
                    continue;
                if (part.wordEnd && i + 1 < folded.size() && isAlnum(folded[i + 1]))
                    continue;
                if (part.count == 1) {
                    hits.push_back(part.pattern);
                    continue;
                }
                const auto known =
                    std::find_if(begun.begin(), begun.end(), [&part](const Progress& one) {
                        return one.pattern == part.pattern;
                    });
                if (part.index == 0) {
                    if (known == begun.end())
                        begun.push_back({part.pattern, 1, i + 1});
                    else if (known->parts <= 1)
                        *known = {part.pattern, 1, i + 1};
                } else if (known != begun.end() && known->parts == part.index &&
                           start >= known->end) {
                    if (start - known->end > kPhraseGap)
                        known->parts = 0;
                    else if (part.index + 1 == part.count)
                        hits.push_back(part.pattern);
                    else
                        *known = {part.pattern, static_cast<std::uint8_t>(part.index + 1), i + 1};
                }
            }
        }
    }
}

} // namespace fuseboard
