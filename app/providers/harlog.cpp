// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/harlog.h"

#include "app/providers/providerhost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMostHeaders = 100;
constexpr qsizetype kMostBody = 1 << 20; ///< as much as the classifier looks at

/// What a page loads beside its calls.
bool isAsset(const QUrl& url)
{
    static constexpr std::array<QLatin1StringView, 13> kEndings{
        ".css"_L1,  ".js"_L1,  ".mjs"_L1, ".map"_L1,  ".png"_L1,   ".jpg"_L1, ".gif"_L1,
        ".webp"_L1, ".svg"_L1, ".ico"_L1, ".woff"_L1, ".woff2"_L1, ".ttf"_L1};
    const QString path = url.path();
    return std::any_of(kEndings.begin(), kEndings.end(), [&path](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// Of a success: an error object, or an event of that name in a stream.
bool holdsError(const QByteArray& body)
{
    for (qsizetype at = body.indexOf("\"error\""); at >= 0;
         at = body.indexOf("\"error\"", at + 1)) {
        qsizetype next = at + 7;
        while (next < body.size() && (body[next] == ' ' || body[next] == ':'))
            ++next;
        if (next < body.size() && (body[next] == '{' || body[next] == '"'))
            return true;
    }
    return body.contains("event: error") || body.contains("\"base_resp\"");
}

QByteArray bodyOf(const QJsonObject& content)
{
    const QByteArray text = content["text"_L1].toString().toUtf8();
    return (content["encoding"_L1] == "base64"_L1 ? QByteArray::fromBase64(text) : text)
        .left(kMostBody);
}

HttpHeaders headersOf(const QJsonArray& headers)
{
    HttpHeaders list;
    for (const QJsonValue& header : headers) {
        if (list.size() < kMostHeaders)
            list.append(
                {header["name"_L1].toString().toUtf8(), header["value"_L1].toString().toUtf8()});
    }
    return list;
}

std::optional<RecordedReply> failureOf(const QJsonObject& entry)
{
    const QJsonObject response = entry["response"_L1].toObject();
    const QUrl url(entry["request"_L1]["url"_L1].toString());
    const int status = response["status"_L1].toInt();
    RecordedReply reply;
    reply.provider = providerAt(url);
    if (status > 999 || status < 0 || (reply.provider.isEmpty() && isAsset(url)))
        return std::nullopt;
    reply.at = QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs);
    if (status == 0) {
        // Chromium writes the reason beside the reply, Firefox nowhere.
        QString reason = response["_error"_L1].toString();
        if (reason.isEmpty())
            reason = entry["_error"_L1].toString();
        reply.body = reason.toUtf8();
        return reason.isEmpty() || reason == "net::ERR_ABORTED"_L1 ? std::nullopt
                                                                   : std::optional(reply);
    }
    reply.status = status;
    reply.body = bodyOf(response["content"_L1].toObject());
    if (status < 400 && !(status < 300 && holdsError(reply.body)))
        return std::nullopt;
    reply.headers = headersOf(response["headers"_L1].toArray());
    return reply;
}

} // namespace

std::optional<QList<RecordedReply>> failuresOfHar(std::string_view text)
{
    const std::string_view head = text.substr(0, 64 * 1024);
    if (head.find("\"entries\"") == std::string_view::npos ||
        head.find("\"response\"") == std::string_view::npos) {
        return std::nullopt;
    }
    const QByteArray bytes =
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonObject log = root["log"_L1].isObject() ? root["log"_L1].toObject() : root;
    const QJsonValue entries = log["entries"_L1];
    if (!entries.isArray())
        return std::nullopt;
    QList<RecordedReply> failures;
    const QJsonArray list = entries.toArray();
    for (const QJsonValue& entry : list) {
        if (const auto failure = failureOf(entry.toObject()))
            failures.append(*failure);
    }
    return failures;
}

} // namespace fuseboard
