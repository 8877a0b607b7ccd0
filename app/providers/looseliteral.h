// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace fuseboard {

/// A document as people paste it and gateways wrap it: JSON, a Python repr (single quotes, None,
/// b'…'), or what Node prints (bare keys, 'a' + 'b'). Takes what is there of a truncated one.
/// Bounded: at most 32 levels and 4096 values; what is beyond is left out. Linear.
/// Views point into the text that was parsed, which must outlive the document, or into it.
class LooseLiteral
{
public:
    enum class Kind : unsigned char { Null, Bool, Number, String, Array, Object };
    struct Node
    {
        Kind kind = Kind::Null;
        std::string_view key;
        std::string_view text; ///< of strings, un-escaped; of numbers and words as written
        int child = -1;        ///< first of an array or object
        int next = -1;         ///< sibling
    };

    explicit LooseLiteral(std::string_view text);
    LooseLiteral(const LooseLiteral&) = delete;
    LooseLiteral& operator=(const LooseLiteral&) = delete;

    bool isValid() const { return !m_nodes.empty() && !m_broken; }
    bool isWhole() const { return isValid() && m_whole; } ///< nothing was missing or left out
    std::size_t end() const { return m_at; }              ///< offset behind the document

    const Node& root() const { return m_nodes.front(); }
    const Node* first(const Node& parent) const { return at(parent.child); }
    const Node* next(const Node& node) const { return at(node.next); }

private:
    const Node* at(int index) const
    {
        return index < 0 ? nullptr : &m_nodes[static_cast<std::size_t>(index)];
    }
    int value(int depth);
    void members(int self, int depth, char close);
    std::string_view key();
    std::string_view quoted();
    std::size_t continuation(char quote) const;
    std::string_view unescaped(std::size_t from, std::size_t to);
    std::string_view word();
    void skipSpace();
    bool done() const { return m_at >= m_text.size(); }
    int add(Kind kind);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_whole = true;
    bool m_broken = false;
    std::vector<Node> m_nodes;
    std::deque<std::string> m_owned; ///< un-escaped strings; a deque, so that views stay good
};

} // namespace fuseboard
