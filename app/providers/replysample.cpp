// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/replysample.h"

#include "app/providers/asciitext.h"
#include "app/providers/errorclassifier.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxBody = 16 * 1024;

bool isWord(char c)
{
    return isAlnum(c) || c == '-' || c == '_';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

bool isMailName(char c)
{
    return isAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view word)
{
    constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};
    if (word.size() != 36)
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool dash = std::find(kDashes.begin(), kDashes.end(), i) != kDashes.end();
        if (dash ? word[i] != '-' : !isHexDigit(word[i]))
            return false;
    }
    return true;
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// "org-aBc123", "req_011C…": what providers put before the ids of people and requests. Names of
/// fields ("user_id") begin so too, but have neither digits nor capitals.
std::size_t idPrefix(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> kPrefixes{
        "org-",  "org_",  "proj-", "proj_", "req-", "req_", "user-",
        "user_", "acct_", "team-", "team_", "gen-", "msg_", "chatcmpl-"};
    for (const std::string_view prefix : kPrefixes) {
        if (!startsFolded(word, prefix))
            continue;
        const std::string_view rest = word.substr(prefix.size());
        if (std::any_of(rest.begin(), rest.end(),
                        [](char c) { return isDigit(c) || lower(c) != c; }))
            return prefix.size();
    }
    return 0;
}

/// Long and mixed enough to be made by a machine: a token, a hash, the id of a trace. Names of
/// models have dates in them, but dashes around those.
bool looksRandom(std::string_view word)
{
    constexpr std::size_t kShortest = 16;
    constexpr std::size_t kShortestNumber = 20;
    std::size_t at = 0;
    while (at < word.size()) {
        std::size_t end = at;
        while (end < word.size() && isAlnum(word[end]))
            ++end;
        const std::string_view part = word.substr(at, end - at);
        const auto digits = std::count_if(part.begin(), part.end(), isDigit);
        const bool mixed = std::any_of(part.begin(), part.end(), isLetter);
        if (part.size() >= (mixed ? kShortest : kShortestNumber) && digits >= 3)
            return true;
        at = end + 1;
    }
    return false;
}

/// Ids and addresses out of a text; keys went before. Linear: every byte belongs to one word.
QByteArray withoutIds(const QByteArray& text)
{
    const std::string_view all(text.constData(), static_cast<std::size_t>(text.size()));
    QByteArray out;
    out.reserve(text.size());
    std::size_t at = 0;
    const auto append = [&out](std::string_view part) {
        out.append(part.data(), static_cast<qsizetype>(part.size()));
    };
    while (at < all.size()) {
        if (!isMailName(all[at])) {
            out.append(all[at++]);
            continue;
        }
        std::size_t end = at;
        while (end < all.size() && isMailName(all[end]))
            ++end;
        if (end + 1 < all.size() && all[end] == '@' && isAlnum(all[end + 1])) {
            ++end;
            while (end < all.size() && isMailName(all[end]))
                ++end;
            out.append("user@example.com");
            at = end;
            continue;
        }
        while (at < end) { // "a.b" are two words here
            std::size_t stop = at;
            while (stop < end && isWord(all[stop]))
                ++stop;
            const std::string_view word = all.substr(at, stop - at);
            if (const std::size_t prefix = idPrefix(word); prefix > 0) {
                append(word.substr(0, prefix));
                append("redacted");
            } else if (isUuid(word) || looksRandom(word)) {
                append("redacted");
            } else {
                append(word);
            }
            at = stop;
            while (at < end && !isWord(all[at]))
                out.append(all[at++]);
        }
    }
    return out;
}

QString cleaned(const QByteArray& text, const Redactor& redactor)
{
    return QString::fromUtf8(withoutIds(redactor.redact(text)));
}

/// What the classifier reads, or a maintainer needs to tell whose reply it is.
bool isTelling(const QByteArray& name)
{
    static constexpr std::array<std::string_view, 10> kNames{"content-type",
                                                             "retry-after",
                                                             "retry-after-ms",
                                                             "server",
                                                             "via",
                                                             "x-provider-error-code",
                                                             "x-provider-name",
                                                             "x-amzn-errortype",
                                                             "x-provider",
                                                             "x-provider-error-message"};
    const std::string_view view(name.constData(), static_cast<std::size_t>(name.size()));
    return std::find(kNames.begin(), kNames.end(), view) != kNames.end() ||
           name.contains("ratelimit");
}

QString line(const QString& provider, std::optional<int> status, const QJsonObject& headers,
             const QByteArray& body, bool midStream, const Redactor& redactor)
{
    const QJsonObject sample{
        {u"provider"_s, cleaned(provider.toUtf8(), redactor)},
        {u"status"_s, status ? QJsonValue(*status) : QJsonValue(QJsonValue::Null)},
        {u"headers"_s, headers},
        // Cut only now: half a key would not be known as one.
        {u"body"_s, cleaned(body, redactor).left(kMaxBody)},
        {u"mid_stream"_s, midStream},
    };
    return QString::fromUtf8(QJsonDocument(sample).toJson(QJsonDocument::Compact));
}

} // namespace

QString reportSample(const FailedReply& reply, const Redactor& redactor)
{
    QJsonObject headers;
    for (const auto& [name, value] : reply.headers) {
        const QByteArray key = name.toLower();
        if (isTelling(key))
            headers.insert(QString::fromLatin1(key), cleaned(value, redactor));
    }
    return line(reply.provider, reply.status, headers, reply.body, reply.midStream, redactor);
}

QString reportSample(const ProviderError& error, const Redactor& redactor)
{
    // The gateway is who answered; the provider behind it is read from the body again.
    const QString& provider = error.via.isEmpty() ? error.provider : error.via;
    return line(provider, error.status, {}, error.raw, !error.status, redactor);
}

} // namespace fuseboard
