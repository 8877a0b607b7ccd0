// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/providererror.h"

#include "app/domain/roundseconds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue secondsOrNull(std::optional<Duration> duration)
{
    return duration ? QJsonValue(toRoundSeconds(*duration)) : QJsonValue(QJsonValue::Null);
}

} // namespace

ProviderError ProviderError::of(ErrorKind kind, const QString& provider, const QString& message)
{
    const Consequences consequences = consequencesOf(kind);
    ProviderError error;
    error.kind = kind;
    error.retrySame = consequences.retry != Retry::Never;
    error.fallback = consequences.next;
    error.provider = provider;
    error.message = message;
    return error;
}

QJsonObject toJson(const ProviderError& error)
{
    return {
        {u"kind"_s, nameOf(error.kind)},
        {u"retry_same"_s, error.retrySame},
        {u"fallback"_s, error.fallback},
        {u"retry_after_s"_s, secondsOrNull(error.retryAfter)},
        {u"status"_s, error.status ? QJsonValue(*error.status) : QJsonValue(QJsonValue::Null)},
        {u"message"_s, error.message},
        {u"provider"_s, error.provider},
        {u"via"_s, textOrNull(error.via)},
        {u"code"_s, textOrNull(error.code)},
        {u"request_id"_s, textOrNull(error.requestId)},
        {u"advice"_s, QJsonArray::fromStringList(error.advice)},
        // fromUtf8 puts U+FFFD where the bytes are not UTF-8, so the result is always valid JSON.
        {u"raw"_s, QString::fromUtf8(error.raw)},
    };
}

} // namespace fuseboard
