// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/exchangetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStep = 2;
constexpr int kDeepest = 20; ///< no further indented: a deep body must not grow out of bounds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

/// Of valid JSON; members stay in the order in which they came, which QJsonDocument would lose.
QByteArray indented(const QByteArray& json)
{
    QByteArray text;
    text.reserve(json.size() * 2);
    int depth = 0;
    bool inString = false;
    const auto newLine = [&text, &depth] {
        text += '\n';
        text.append(QByteArray(std::min(depth, kDeepest) * kStep, ' '));
    };
    bool isEmpty = false; // so far, what was opened last
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (!inString && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        if (isEmpty && c != '}' && c != ']') {
            isEmpty = false;
            newLine();
        }
        if (inString) {
            text += c;
            if (c == '\\' && i + 1 < json.size())
                text += json.at(++i);
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
            text += c;
        } else if (c == '{' || c == '[') {
            text += c;
            ++depth;
            isEmpty = true;
        } else if (c == '}' || c == ']') {
            --depth;
            if (!std::exchange(isEmpty, false))
                newLine();
            text += c;
        } else if (c == ',') {
            text += c;
            newLine();
        } else if (c == ':') {
            text += ": ";
        } else {
            text += c;
        }
    }
    return text;
}

QString bodyText(const QByteArray& body)
{
    const QByteArray trimmed = body.trimmed();
    const bool looksLikeJson = trimmed.startsWith('{') || trimmed.startsWith('[');
    // The parser bounds the depth.
    if (looksLikeJson && !QJsonDocument::fromJson(trimmed).isNull())
        return QString::fromUtf8(indented(trimmed));
    return QString::fromUtf8(body);
}

QString headersText(const HttpHeaders& headers)
{
    QString text;
    for (const auto& [name, value] : headers)
        text += QString::fromUtf8(name) + ": "_L1 + QString::fromUtf8(value) + u'\n';
    return text;
}

} // namespace

QString requestText(const Exchange& exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' + exchange.url + u'\n' +
           headersText(exchange.requestHeaders) + u'\n' + bodyText(exchange.requestBody);
}

QString replyText(const Exchange& exchange)
{
    if (!exchange.status)
        return Words::tr("No reply came.");
    QString text = u"HTTP %1\n"_s.arg(*exchange.status) + headersText(exchange.replyHeaders) +
                   u'\n' + bodyText(exchange.replyBody);
    if (exchange.replyCut)
        text += u'\n' + Words::tr("… cut here: only the first %1 are kept.")
                            .arg(QLocale().formattedDataSize(Exchange::kMostBytes));
    return text;
}

} // namespace fuseboard
