// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include "app/domain/roundseconds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>
#include <utility>

namespace fuseboard {

namespace {

constexpr std::array<char, 16> kHex{'0', '1', '2', '3', '4', '5', '6', '7',
                                    '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

/// What stands behind the backslash; 0: the character stays as it is; 'u': in hexadecimal.
constexpr std::array<char, 256> escapeTable()
{
    std::array<char, 256> table{};
    for (std::size_t c = 0; c < ' '; ++c)
        table[c] = 'u';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}

constexpr std::array<char, 256> kEscapes = escapeTable();

/// `text` is valid UTF-8.
void appendUtf8(QByteArray& out, QByteArrayView text)
{
    out.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const char escape = kEscapes[c];
        if (escape == 0)
            continue;
        out.append(text.sliced(from, i - from));
        from = i + 1;
        out.append('\\');
        out.append(escape);
        if (escape == 'u') {
            out.append("00");
            out.append(kHex[c >> 4]);
            out.append(kHex[c & 15]);
        }
    }
    out.append(text.sliced(from));
    out.append('"');
}

void appendText(QByteArray& out, const QString& text)
{
    appendUtf8(out, text.toUtf8());
}

void appendTextOrNull(QByteArray& out, const QString& text)
{
    if (text.isEmpty())
        out.append("null");
    else
        appendText(out, text);
}

void appendFlag(QByteArray& out, bool flag)
{
    out.append(flag ? "true" : "false");
}

void appendValue(QByteArray& out, const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.append(QByteArrayView(list).sliced(1, list.size() - 2));
}

} // namespace

void appendErrorLine(QByteArray& out, const ProviderError& error, const QJsonValue& id)
{
    out.append(R"({"advice":[)");
    bool first = true;
    for (const QString& advice : error.advice) {
        if (!std::exchange(first, false))
            out.append(',');
        appendText(out, advice);
    }
    out.append(R"(],"code":)");
    appendTextOrNull(out, error.code);
    out.append(R"(,"fallback":)");
    appendFlag(out, error.fallback);
    out.append(R"(,"id":)");
    appendValue(out, id);
    out.append(R"(,"kind":")");
    out.append(nameOf(error.kind).data(), nameOf(error.kind).size());
    out.append(R"(","message":)");
    appendText(out, error.message);
    out.append(R"(,"provider":)");
    appendText(out, error.provider);
    out.append(R"(,"raw":)");
    if (QByteArrayView(error.raw).isValidUtf8())
        appendUtf8(out, error.raw);
    else
        appendText(out, QString::fromUtf8(error.raw));
    out.append(R"(,"request_id":)");
    appendTextOrNull(out, error.requestId);
    out.append(R"(,"retry_after_s":)");
    if (error.retryAfter)
        out.append(QByteArray::number(toRoundSeconds(*error.retryAfter), 'g',
                                      QLocale::FloatingPointShortest));
    else
        out.append("null");
    out.append(R"(,"retry_same":)");
    appendFlag(out, error.retrySame);
    out.append(R"(,"status":)");
    if (error.status)
        out.append(QByteArray::number(*error.status));
    else
        out.append("null");
    out.append(R"(,"via":)");
    appendTextOrNull(out, error.via);
    out.append("}\n");
}

} // namespace fuseboard
