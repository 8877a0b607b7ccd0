// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/unescapedtext.h"

#include <QByteArrayView>
#include <QString>

#include <limits>

namespace fuseboard {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The number in the next `digits` hexadecimal digits; -1 where they are none.
int hexNumber(QByteArrayView text, qsizetype digits)
{
    if (text.size() < digits)
        return -1;
    int number = 0;
    for (const char c : text.first(digits)) {
        const int value = hexValue(c);
        if (value < 0)
            return -1;
        number = number * 16 + value;
    }
    return number;
}

/// One escape at the front of a text: what it stands for, and how long it is.
struct Escape
{
    qsizetype length = 0; ///< 0: no escape
    QByteArray bytes;
};

Escape jsonEscape(QByteArrayView text)
{
    if (text.size() < 2)
        return {};
    switch (text[1]) {
    case '"':
    case '\\':
    case '/':
        return {2, QByteArray(1, text[1])};
    case 'n':
        return {2, QByteArray(1, '\n')};
    case 'r':
        return {2, QByteArray(1, '\r')};
    case 't':
        return {2, QByteArray(1, '\t')};
    case 'u': {
        const int unit = hexNumber(text.sliced(2), 4);
        if (unit < 0)
            return {};
        return {6, QString(QChar(static_cast<char16_t>(unit))).toUtf8()};
    }
    default:
        return {};
    }
}

Escape escapeAt(QByteArrayView text)
{
    if (text.front() == '\\')
        return jsonEscape(text);
    if (text.front() == '%') {
        const int byte = hexNumber(text.sliced(1), 2);
        if (byte >= 0)
            return {3, QByteArray(1, static_cast<char>(byte))};
    }
    return {};
}

} // namespace

UnescapedText::UnescapedText(const QByteArray& text)
{
    m_hadEscapes = (text.contains('%') || text.contains('\\')) &&
                   text.size() < std::numeric_limits<qint32>::max();
    if (!m_hadEscapes)
        return;

    m_hadEscapes = false;
    m_text.reserve(text.size());
    m_starts.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size();) {
        const bool candidate = text[i] == '%' || text[i] == '\\';
        const Escape escape = candidate ? escapeAt(QByteArrayView(text).sliced(i)) : Escape{};
        const auto start = static_cast<quint32>(i);
        if (escape.length == 0) {
            m_text.append(text[i]);
            m_starts.push_back(start);
            ++i;
        } else {
            m_hadEscapes = true;
            m_text.append(escape.bytes);
            m_starts.insert(m_starts.end(), static_cast<std::size_t>(escape.bytes.size()), start);
            i += escape.length;
        }
    }
    m_starts.push_back(static_cast<quint32>(text.size()));
}

const QByteArray& UnescapedText::text() const
{
    return m_text;
}

bool UnescapedText::hadEscapes() const
{
    return m_hadEscapes;
}

TextRange UnescapedText::source(TextRange range) const
{
    const auto startOf = [this](qsizetype at) { return m_starts[static_cast<std::size_t>(at)]; };
    // A range may end within the bytes of one escape: it is taken whole.
    qsizetype end = range.end;
    while (end > range.begin && end < m_text.size() && startOf(end) == startOf(end - 1))
        ++end;
    return {startOf(range.begin), startOf(end)};
}

} // namespace fuseboard
