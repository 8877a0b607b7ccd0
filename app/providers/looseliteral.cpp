// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/looseliteral.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kMaxDepth = 32;
constexpr std::size_t kMaxNodes = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || c == '-' || c == '.' || c == '@' || c == '+';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// `count` hex digits at `at`; -1 where they are not.
int hexNumber(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

void appendUtf8(std::string& out, unsigned c)
{
    const auto byte = [&out](unsigned b) { out.push_back(static_cast<char>(b)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

/// The escape whose letter is at `at`; returns the offset behind it.
std::size_t appendEscape(std::string& out, std::string_view text, std::size_t at)
{
    switch (text[at]) {
    case 'n':
        out.push_back('\n');
        return at + 1;
    case 't':
        out.push_back('\t');
        return at + 1;
    case 'r':
        out.push_back('\r');
        return at + 1;
    case 'b':
    case 'f':
        out.push_back(' ');
        return at + 1;
    case 'x': {
        const int byte = hexNumber(text, at + 1, 2);
        if (byte < 0)
            break;
        out.push_back(static_cast<char>(byte));
        return at + 3;
    }
    case 'u': {
        int code = hexNumber(text, at + 1, 4);
        if (code < 0)
            break;
        at += 5;
        if (code >= 0xD800 && code < 0xDC00 && at + 1 < text.size() && text[at] == '\\' &&
            text[at + 1] == 'u') {
            const int low = hexNumber(text, at + 2, 4);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 6;
            }
        }
        appendUtf8(out, code >= 0xD800 && code < 0xE000 ? 0xFFFDU : static_cast<unsigned>(code));
        return at;
    }
    default:
        break;
    }
    out.push_back(text[at]);
    return at + 1;
}

} // namespace

LooseLiteral::LooseLiteral(std::string_view text) : m_text(text)
{
    m_nodes.reserve(32);
    skipSpace();
    if (done() || value(0) < 0)
        m_broken = true;
}

int LooseLiteral::add(Kind kind)
{
    m_nodes.emplace_back().kind = kind;
    return static_cast<int>(m_nodes.size()) - 1;
}

void LooseLiteral::skipSpace()
{
    while (!done() && isSpace(m_text[m_at]))
        ++m_at;
}

int LooseLiteral::value(int depth)
{
    if (depth >= kMaxDepth || m_nodes.size() >= kMaxNodes) {
        m_whole = false;
        return -1;
    }
    const char c = m_text[m_at];
    if (c == '{' || c == '[' || c == '(') {
        const int self = add(c == '{' ? Kind::Object : Kind::Array);
        ++m_at;
        members(self, depth, c == '{' ? '}' : c == '[' ? ']' : ')');
        return self;
    }
    const bool prefixed = (c == 'b' || c == 'u') && m_at + 1 < m_text.size() &&
                          (m_text[m_at + 1] == '\'' || m_text[m_at + 1] == '"');
    if (prefixed)
        ++m_at;
    if (prefixed || isQuote(c)) {
        const int self = add(Kind::String);
        const std::string_view text = quoted();
        m_nodes[static_cast<std::size_t>(self)].text = text;
        return self;
    }
    const std::string_view written = word();
    if (written.empty())
        return -1;
    skipSpace();
    // Node names the class before an object: "Headers { … }".
    if (!done() && m_text[m_at] == '{' && depth > 0)
        return value(depth + 1);
    const char head = written.front();
    const bool number = (head >= '0' && head <= '9') || head == '-';
    const bool null = written == "null" || written == "None" || written == "undefined";
    const bool boolean =
        written == "true" || written == "True" || written == "false" || written == "False";
    const int self = add(number    ? Kind::Number
                         : null    ? Kind::Null
                         : boolean ? Kind::Bool
                                   : Kind::String);
    m_nodes[static_cast<std::size_t>(self)].text = written;
    return self;
}

void LooseLiteral::members(int self, int depth, char close)
{
    int last = -1;
    while (true) {
        skipSpace();
        while (!done() && m_text[m_at] == ',') {
            ++m_at;
            skipSpace();
        }
        if (done()) {
            m_whole = false;
            return;
        }
        if (m_text[m_at] == close) {
            ++m_at;
            return;
        }
        std::string_view name;
        if (close == '}') {
            name = key();
            skipSpace();
            if (done() || m_text[m_at] != ':') {
                m_whole = false;
                m_broken = m_broken || (depth == 0 && last < 0);
                return;
            }
            ++m_at;
            skipSpace();
            if (done()) {
                m_whole = false;
                return;
            }
        }
        const int item = value(depth + 1);
        if (item < 0) {
            m_whole = false;
            m_broken = m_broken || (depth == 0 && last < 0 && close == '}');
            return;
        }
        m_nodes[static_cast<std::size_t>(item)].key = name;
        if (last < 0)
            m_nodes[static_cast<std::size_t>(self)].child = item;
        else
            m_nodes[static_cast<std::size_t>(last)].next = item;
        last = item;
        if (!m_whole)
            return; // what follows an unfinished value cannot be told apart
    }
}

std::string_view LooseLiteral::key()
{
    return isQuote(m_text[m_at]) ? quoted() : word();
}

std::string_view LooseLiteral::word()
{
    const std::size_t from = m_at;
    while (!done() && isWordByte(m_text[m_at]))
        ++m_at;
    return m_text.substr(from, m_at - from);
}

std::string_view LooseLiteral::quoted()
{
    const char quote = m_text[m_at];
    const std::size_t from = ++m_at;
    bool escaped = false;
    while (!done() && m_text[m_at] != quote) {
        if (m_text[m_at] == '\\') {
            escaped = true;
            ++m_at;
        }
        ++m_at;
    }
    const std::size_t to = m_at < m_text.size() ? m_at : m_text.size();
    if (done())
        m_whole = false;
    m_at = to < m_text.size() ? to + 1 : to;
    std::string_view text = escaped ? unescaped(from, to) : m_text.substr(from, to - from);
    std::string joined;
    for (std::size_t more = continuation(quote); more != 0; more = continuation(quote)) {
        if (joined.empty())
            joined.assign(text);
        std::size_t stop = more;
        while (stop < m_text.size() && m_text[stop] != quote)
            stop += m_text[stop] == '\\' ? 2 : 1;
        if (stop >= m_text.size()) {
            stop = m_text.size();
            m_whole = false;
        }
        joined.append(unescaped(more, stop));
        m_at = stop < m_text.size() ? stop + 1 : stop;
    }
    return joined.empty() ? text : std::string_view(m_owned.emplace_back(std::move(joined)));
}

/// Node breaks long strings: 'a' +\n 'b'. Offset of the next piece, 0 where there is none.
std::size_t LooseLiteral::continuation(char quote) const
{
    const std::size_t plus = m_text.find_first_not_of(" \n\r\t", m_at);
    if (plus == std::string_view::npos || m_text[plus] != '+')
        return 0;
    const std::size_t open = m_text.find_first_not_of(" \n\r\t", plus + 1);
    return open == std::string_view::npos || m_text[open] != quote ? 0 : open + 1;
}

std::string_view LooseLiteral::unescaped(std::size_t from, std::size_t to)
{
    const std::string_view text = m_text.substr(0, to); // the search must not go beyond
    std::string& out = m_owned.emplace_back();
    out.reserve(to - from);
    while (from < to) {
        const std::size_t slash = std::min(text.find('\\', from), to);
        out.append(text.substr(from, slash - from));
        if (slash + 1 >= to)
            break;
        from = appendEscape(out, text, slash + 1);
    }
    return out;
}

} // namespace fuseboard
