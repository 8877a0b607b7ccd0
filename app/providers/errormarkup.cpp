// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errormarkup.h"

#include "app/providers/asciitext.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>

namespace fuseboard {

namespace {

enum class Layout { Inline, Block, Void };

struct Element
{
    std::string_view name;
    Layout layout;
};

constexpr auto kElements = std::to_array<Element>({
    {"a", Layout::Inline},    {"b", Layout::Inline},     {"i", Layout::Inline},
    {"u", Layout::Inline},    {"em", Layout::Inline},    {"strong", Layout::Inline},
    {"span", Layout::Inline}, {"small", Layout::Inline}, {"font", Layout::Inline},
    {"code", Layout::Inline}, {"p", Layout::Block},      {"div", Layout::Block},
    {"ul", Layout::Block},    {"ol", Layout::Block},     {"li", Layout::Block},
    {"h1", Layout::Block},    {"h2", Layout::Block},     {"h3", Layout::Block},
    {"h4", Layout::Block},    {"center", Layout::Block}, {"pre", Layout::Block},
    {"br", Layout::Void},     {"hr", Layout::Void},
});
using Closed = std::bitset<kElements.size()>;

struct Tag
{
    std::size_t element = 0; ///< index into kElements
    bool closes = false;
    std::size_t size = 0; ///< from '<' to '>'
};

/// The tag at the beginning of `text`, if it is one of HTML.
std::optional<Tag> tagAt(std::string_view text)
{
    constexpr std::size_t kLongest = 500;
    Tag tag;
    std::size_t at = 1;
    if (at < text.size() && text[at] == '/') {
        tag.closes = true;
        ++at;
    }
    const std::size_t from = at;
    while (at < text.size() && isAlnum(text[at]))
        ++at;
    const std::string_view name = text.substr(from, at - from);
    while (tag.element < kElements.size() && !(name.size() == kElements[tag.element].name.size() &&
                                               startsFolded(name, kElements[tag.element].name))) {
        ++tag.element;
    }
    if (tag.element == kElements.size() || at >= text.size() ||
        (text[at] != '>' && text[at] != '/' && !isSpace(text[at]))) {
        return std::nullopt;
    }
    const std::size_t end = text.substr(0, kLongest).find_first_of("<>", at);
    if (end == std::string_view::npos || text[end] != '>')
        return std::nullopt;
    tag.size = end + 1;
    return tag;
}

/// Calls `onTag` for each tag, and `onText` for all between; neither is asked about code.
template <typename OnText, typename OnTag>
void scan(std::string_view text, OnText onText, OnTag onTag)
{
    std::size_t done = 0;
    std::size_t at = 0;
    while ((at = text.find_first_of("<`", at)) != std::string_view::npos) {
        if (text[at] == '`') {
            const std::size_t close = text.find('`', at + 1);
            at = close == std::string_view::npos ? text.size() : close + 1;
        } else if (const std::optional<Tag> tag = tagAt(text.substr(at))) {
            onText(text.substr(done, at - done));
            onTag(*tag, text.substr(at, tag->size));
            at += tag->size;
            done = at;
        } else {
            ++at;
        }
    }
    onText(text.substr(done));
}

/// The elements whose tags are taken out.
Closed closedIn(std::string_view text)
{
    Closed opened;
    Closed closed;
    scan(
        text, [](std::string_view) {},
        [&](const Tag& tag, std::string_view) {
            const bool alone = kElements[tag.element].layout == Layout::Void;
            if (alone || !tag.closes)
                opened.set(tag.element);
            if (alone || (tag.closes && opened.test(tag.element)))
                closed.set(tag.element);
        });
    return closed;
}

} // namespace

bool hasMarkup(std::string_view text)
{
    return text.find('<') != std::string_view::npos && closedIn(text).any();
}

std::string withoutMarkup(std::string_view text)
{
    const Closed closed = closedIn(text);
    std::string out;
    out.reserve(text.size());
    scan(
        text, [&out](std::string_view between) { out.append(between); },
        [&](const Tag& tag, std::string_view spelled) {
            if (!closed.test(tag.element))
                out.append(spelled);
            else if (kElements[tag.element].layout != Layout::Inline)
                out.push_back(' ');
        });
    return out;
}

} // namespace fuseboard
