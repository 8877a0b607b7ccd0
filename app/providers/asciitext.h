// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fuseboard {

/// Bytes, not characters: enough for markup, units and class names, and without a locale.

inline char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isAlnum(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

inline bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Case-insensitive; `folded` is lower case.
inline bool startsFolded(std::string_view text, std::string_view folded)
{
    if (text.size() < folded.size())
        return false;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (lower(text[i]) != folded[i])
            return false;
    }
    return true;
}

/// Without white space and NUL at both ends.
inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == '\0'))
        text.remove_prefix(1);
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\0'))
        text.remove_suffix(1);
    return text;
}

} // namespace fuseboard
