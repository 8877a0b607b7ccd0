// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/clinetask.h"

#include "app/providers/asciitext.h"
#include "app/providers/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kSameFailureMs = 10'000;

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The words of a failure; empty where the message tells of none.
QString failureText(const QJsonObject& message)
{
    const QString text = message["text"_L1].toString();
    if (message["ask"_L1] == "api_req_failed"_L1)
        return text;
    if (message["say"_L1] == "api_req_started"_L1)
        return objectIn(text)["streamingFailedMessage"_L1].toString();
    if (message["say"_L1] == "error_retry"_L1)
        return objectIn(text)["errorMessage"_L1].toString();
    return {};
}

RecordedReply replyOf(const QString& text, qint64 atMs)
{
    RecordedReply reply;
    reply.at = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    reply.body = text.toUtf8();
    // Cline's own wrapping: {"message", "status", "request_id", "modelId", "providerId"}.
    const QJsonObject wrapped = objectIn(text);
    const int status = wrapped["status"_L1].toInt();
    if (status >= 400 && status <= 999)
        reply.status = status;
    const QString provider = wrapped["providerId"_L1].toString();
    if (preset(provider))
        reply.provider = provider;
    return reply;
}

bool repeats(const RecordedReply& next, const RecordedReply& last)
{
    return last.at.msecsTo(next.at) <= kSameFailureMs &&
           (next.body == last.body || next.body.contains(last.body) ||
            last.body.contains(next.body));
}

} // namespace

std::optional<QList<RecordedReply>> failuresOfClineTask(std::string_view text)
{
    text = trimmed(text);
    const std::string_view head = text.substr(0, 4096);
    if (head.empty() || head.front() != '[' || head.find("\"ts\"") == std::string_view::npos ||
        (head.find("\"say\"") == std::string_view::npos &&
         head.find("\"ask\"") == std::string_view::npos)) {
        return std::nullopt;
    }
    const QByteArray bytes =
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return std::nullopt;
    QList<RecordedReply> failures;
    const QJsonArray messages = document.array();
    for (const QJsonValue& value : messages) {
        const QJsonObject message = value.toObject();
        const QString failure = failureText(message);
        if (failure.isEmpty())
            continue;
        const RecordedReply reply =
            replyOf(failure, static_cast<qint64>(message["ts"_L1].toDouble()));
        if (failures.isEmpty() || !repeats(reply, failures.last()))
            failures.append(reply);
    }
    return failures;
}

} // namespace fuseboard
