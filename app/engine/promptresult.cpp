// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/promptresult.h"

#include "app/domain/roundseconds.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue milliseconds(Duration d)
{
    return toRoundMilliseconds(d);
}

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonArray toJson(const QList<ToolCall>& calls)
{
    QJsonArray array;
    for (const ToolCall& call : calls) {
        array.append(QJsonObject{
            {u"id"_s, call.id}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const PromptResult& result)
{
    QJsonArray attempts;
    for (const CallRecord& record : result.attempts)
        attempts.append(toJson(record));
    QJsonObject json{
        {u"ok"_s, result.ok},
        {u"content"_s, result.ok ? QJsonValue(result.content) : QJsonValue()},
        {u"reasoning"_s, text(result.reasoning)},
        {u"partial"_s, result.partial ? QJsonValue(*result.partial) : QJsonValue()},
        {u"provider"_s, text(result.provider)},
        {u"model"_s, text(result.model)},
        {u"finish_reason"_s, text(result.finishReason)},
        {u"restarted"_s, result.restarted},
        {u"latency_ms"_s, milliseconds(result.latency)},
        {u"ttft_ms"_s, result.ttft ? milliseconds(*result.ttft) : QJsonValue()},
        {u"usage"_s, QJsonObject{{u"input_tokens"_s, number(result.usage.inputTokens)},
                                 {u"output_tokens"_s, number(result.usage.outputTokens)},
                                 {u"estimated"_s, result.usage.estimated}}},
        {u"error"_s, result.error ? QJsonValue(toJson(*result.error)) : QJsonValue()},
        {u"attempts"_s, attempts},
    };
    if (!result.toolCalls.isEmpty())
        json.insert("tool_calls"_L1, toJson(result.toolCalls));
    return json;
}

} // namespace fuseboard
