// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/openaistream.h"

#include "app/providers/errordocument.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

OpenAiContent openAiContent(const QJsonObject& message)
{
    OpenAiContent content;
    const QJsonValue value = message.value("content"_L1);
    content.text = value.toString();
    for (const QJsonValue& element : value.toArray()) {
        const QJsonObject part = element.toObject();
        if (part.value("type"_L1) == "text"_L1)
            content.text += part.value("text"_L1).toString();
        // Mistral: {"type": "thinking", "thinking": [{"type": "text", "text": "…"}]}
        for (const QJsonValue& thought : part.value("thinking"_L1).toArray())
            content.reasoning += thought.toObject().value("text"_L1).toString();
    }
    if (content.text.isEmpty())
        content.text = message.value("refusal"_L1).toString();
    // DeepSeek and most others; OpenRouter, Ollama and newer vLLM. Some send both, with one text.
    const QString thinking = message.value("reasoning_content"_L1).toString();
    content.reasoning += thinking.isEmpty() ? message.value("reasoning"_L1).toString() : thinking;
    return content;
}

void readOpenAiToolCalls(const QJsonObject& message, const OpenAiToolCallSink& sink)
{
    const auto read = [&sink](std::optional<int> index, const QString& id,
                              const QJsonObject& function) {
        sink(index, {id, function.value("name"_L1).toString(),
                     toolArguments(function.value("arguments"_L1))});
    };
    for (const QJsonValue& element : message.value("tool_calls"_L1).toArray()) {
        const QJsonObject call = element.toObject();
        const QJsonValue index = call.value("index"_L1);
        if (call.value("function"_L1).isObject())
            read(index.isDouble() ? std::optional(index.toInt()) : std::nullopt,
                 call.value("id"_L1).toString(), call.value("function"_L1).toObject());
    }
    if (message.value("function_call"_L1).isObject())
        read(std::nullopt, {}, message.value("function_call"_L1).toObject());
}

QString openAiFinishReason(const QJsonObject& choice)
{
    const QString reason = choice.value("finish_reason"_L1).toString();
    if (reason == "function_call"_L1)
        return u"tool_calls"_s;
    return reason == "null"_L1 ? QString() : reason;
}

void OpenAiStreamReader::readObject(const QJsonObject& object, const QByteArray& data)
{
    if (draft().model.isEmpty())
        draft().model = object.value("model"_L1).toString();
    if (draft().requestId.isEmpty())
        draft().requestId = object.value("id"_L1).toString();

    const QJsonObject usage = object.value("usage"_L1).toObject();
    count(tokenCount(usage.value("prompt_tokens"_L1)),
          tokenCount(usage.value("completion_tokens"_L1)));

    const QJsonArray choices = object.value("choices"_L1).toArray();
    if (choices.isEmpty() || isComplete())
        return;
    const QJsonObject choice = choices.first().toObject();
    const QString reason = openAiFinishReason(choice);
    if (isErrorDocument(choice) || reason == "error"_L1) {
        fail(data);
        return;
    }
    const QJsonObject delta = choice.value("delta"_L1).toObject();
    const OpenAiContent content = openAiContent(delta);
    addReasoning(content.reasoning);
    addText(content.text);
    readOpenAiToolCalls(delta, [this](std::optional<int> index, const ToolCall& part) {
        addToolCall(index, part);
    });
    if (reason.isEmpty())
        return;
    if (reason == "content_filter"_L1 && reply().content.isEmpty()) {
        fail(data);
        return;
    }
    draft().finishReason = reason;
    complete();
}

void OpenAiStreamReader::readDone()
{
    if (isComplete())
        close();
}

} // namespace fuseboard
