// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callrecord.h"

#include "app/domain/roundseconds.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QJsonValue millisecondsOrNull(std::optional<Duration> duration)
{
    return duration ? QJsonValue(toRoundMilliseconds(*duration)) : QJsonValue(QJsonValue::Null);
}

QJsonValue secondsOrNull(std::optional<Duration> duration)
{
    return duration ? QJsonValue(toRoundSeconds(*duration)) : QJsonValue(QJsonValue::Null);
}

template <typename Integer>
QJsonValue numberOrNull(std::optional<Integer> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue kindOrNull(const CallRecord& record)
{
    const std::optional<ErrorKind> kind = record.kind();
    return kind ? QJsonValue(nameOf(*kind)) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

} // namespace

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return "success"_L1;
    case Outcome::Failure:
        return "failure"_L1;
    case Outcome::Skipped:
        return "skipped"_L1;
    case Outcome::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Prompt:
        return "prompt"_L1;
    case Origin::Probe:
        return "probe"_L1;
    case Origin::Check:
        return "check"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const CallRecord& record)
{
    return {
        {u"provider"_s, record.provider},
        {u"model"_s, record.model},
        {u"step"_s, record.step},
        {u"attempt"_s, record.attempt},
        {u"started_at"_s, timeOrNull(record.startedAt)},
        {u"waited_ms"_s, toRoundMilliseconds(record.waited)},
        {u"outcome"_s, nameOf(record.outcome)},
        {u"status"_s, numberOrNull(record.status)},
        {u"kind"_s, kindOrNull(record)},
        {u"message"_s, textOrNull(record.message)},
        {u"retry_after_s"_s, secondsOrNull(record.retryAfter)},
        {u"connect_ms"_s, millisecondsOrNull(record.connect)},
        {u"tls_ms"_s, millisecondsOrNull(record.tls)},
        {u"first_byte_ms"_s, millisecondsOrNull(record.firstByte)},
        {u"ttft_ms"_s, millisecondsOrNull(record.ttft)},
        {u"latency_ms"_s, toRoundMilliseconds(record.latency)},
        {u"stream"_s, record.stream},
        {u"input_tokens"_s, numberOrNull(record.usage.inputTokens)},
        {u"output_tokens"_s, numberOrNull(record.usage.outputTokens)},
        {u"is_retry"_s, record.isRetry},
        {u"retry_count"_s, record.retryCount},
        {u"circuit_state"_s, nameOf(record.circuitState)},
    };
}

} // namespace fuseboard
