// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/harlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard {

QList<RecordedReply> failuresOfHar(std::string_view text)
{
    const std::string_view head = text.substr(0, 64 * 1024);
    if (head.find("\"entries\"") == std::string_view::npos ||
        head.find("\"response\"") == std::string_view::npos) {
        return {};
    }
    const QByteArray bytes =
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonObject log = root["log"_L1].isObject() ? root["log"_L1].toObject() : root;
    QList<RecordedReply> failures;
    const QJsonArray entries = log["entries"_L1].toArray();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QJsonObject response = entry["response"_L1].toObject();
        RecordedReply reply;
        reply.status = response["status"_L1].toInt();
        if (reply.status < 400 || reply.status > 999)
            continue;
        const QJsonObject content = response["content"_L1].toObject();
        reply.body = content["text"_L1].toString().toUtf8();
        if (content["encoding"_L1] == "base64"_L1)
            reply.body = QByteArray::fromBase64(reply.body);
        const QJsonArray headers = response["headers"_L1].toArray();
        for (const QJsonValue& header : headers) {
            if (reply.headers.size() < 100) {
                reply.headers.append({header["name"_L1].toString().toUtf8(),
                                      header["value"_L1].toString().toUtf8()});
            }
        }
        reply.at = QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs);
        failures.append(reply);
    }
    return failures;
}

} // namespace fuseboard
