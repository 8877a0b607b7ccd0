// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ollamachunk.h"

#include "app/providers/toolcallgatherer.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

void readMessage(const QJsonObject& message, Reply& reply)
{
    reply.content = message.value("content"_L1).toString();
    reply.reasoning = message.value("thinking"_L1).toString();
    if (reply.reasoning.isEmpty()) // servers that lend the name from the OpenAI dialect
        reply.reasoning = message.value("reasoning_content"_L1).toString();
    for (const QJsonValue& element : message.value("tool_calls"_L1).toArray()) {
        const QJsonObject call = element.toObject();
        const QJsonObject function = call.value("function"_L1).toObject();
        reply.toolCalls.append({call.value("id"_L1).toString(),
                                function.value("name"_L1).toString(),
                                toolArguments(function.value("arguments"_L1))});
    }
}

} // namespace

OllamaChunk readOllamaChunk(const QJsonObject& object)
{
    OllamaChunk chunk;
    Reply& reply = chunk.reply;
    chunk.hasMessage = object.value("message"_L1).isObject();
    readMessage(object.value("message"_L1).toObject(), reply);
    reply.model = object.value("model"_L1).toString();
    // The count of the prompt is absent where all of it came from the cache.
    reply.usage.inputTokens = tokenCount(object.value("prompt_eval_count"_L1));
    reply.usage.outputTokens = tokenCount(object.value("eval_count"_L1));
    if (!object.value("done"_L1).toBool())
        return chunk;

    const QString reason = object.value("done_reason"_L1).toString();
    const bool loads = reason == "load"_L1 || reason == "unload"_L1;
    chunk.end = loads ? OllamaChunk::End::None : OllamaChunk::End::Whole;
    // Before 0.1.33 there was no reason.
    reply.finishReason = reason.isEmpty() ? u"stop"_s : reason;
    return chunk;
}

} // namespace fuseboard
