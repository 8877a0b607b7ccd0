// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/anthropicstream.h"

#include "app/providers/usagecount.h"

#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString anthropicFinishReason(const QString& stopReason)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> kWords{{
        {"end_turn"_L1, "stop"_L1},
        {"stop_sequence"_L1, "stop"_L1},
        {"max_tokens"_L1, "length"_L1},
        {"model_context_window_exceeded"_L1, "length"_L1},
        {"tool_use"_L1, "tool_calls"_L1},
    }};
    for (const auto& [theirs, ours] : kWords) {
        if (stopReason == theirs)
            return ours;
    }
    return stopReason;
}

ToolCall anthropicToolCall(const QJsonObject& block)
{
    return {block.value("id"_L1).toString(), block.value("name"_L1).toString(),
            toolArguments(block.value("input"_L1))};
}

std::optional<qint64> anthropicInputTokens(const QJsonObject& usage)
{
    std::optional<qint64> tokens = tokenCount(usage.value("input_tokens"_L1));
    if (tokens) {
        *tokens += tokenCount(usage.value("cache_creation_input_tokens"_L1)).value_or(0);
        *tokens += tokenCount(usage.value("cache_read_input_tokens"_L1)).value_or(0);
    }
    return tokens;
}

void AnthropicStreamReader::readObject(const QJsonObject& object, const QByteArray& data)
{
    const QString type = object.value("type"_L1).toString();
    if (type == "message_start"_L1) {
        const QJsonObject message = object.value("message"_L1).toObject();
        draft().model = message.value("model"_L1).toString();
        draft().requestId = message.value("id"_L1).toString();
        // Its output_tokens count what was there at the start; the real count comes at the end.
        count(anthropicInputTokens(message.value("usage"_L1).toObject()), std::nullopt);
    } else if (type == "content_block_start"_L1) {
        readBlockStart(object);
    } else if (type == "content_block_delta"_L1) {
        readBlockDelta(object);
    } else if (type == "message_delta"_L1) {
        readMessageDelta(object, data);
    } else if (type == "message_stop"_L1) {
        complete();
        close();
    }
}

void AnthropicStreamReader::readBlockStart(const QJsonObject& object)
{
    const QJsonObject block = object.value("content_block"_L1).toObject();
    addReasoning(block.value("thinking"_L1).toString());
    addText(block.value("text"_L1).toString());
    if (block.value("type"_L1) != "tool_use"_L1)
        return;
    ToolCall call = anthropicToolCall(block);
    if (call.arguments == "{}"_L1) // a place holder: the input comes in deltas
        call.arguments.clear();
    addToolCall(object.value("index"_L1).toInt(), call);
}

void AnthropicStreamReader::readBlockDelta(const QJsonObject& object)
{
    const QJsonObject delta = object.value("delta"_L1).toObject();
    const QJsonValue type = delta.value("type"_L1);
    const int index = object.value("index"_L1).toInt();
    if (type == "text_delta"_L1)
        addText(delta.value("text"_L1).toString());
    else if (type == "thinking_delta"_L1)
        addReasoning(delta.value("thinking"_L1).toString());
    else if (type == "input_json_delta"_L1 && hasToolCall(index)) // else of the server's own tools
        addToolCall(index, {{}, {}, delta.value("partial_json"_L1).toString()});
}

void AnthropicStreamReader::readMessageDelta(const QJsonObject& object, const QByteArray& data)
{
    const QString reason = object.value("delta"_L1).toObject().value("stop_reason"_L1).toString();
    const QJsonObject usage = object.value("usage"_L1).toObject();
    std::optional<qint64> input = anthropicInputTokens(usage);
    if (input == 0) // compatible servers that have told the count at the start
        input.reset();
    count(input, tokenCount(usage.value("output_tokens"_L1)));
    if (reason == "refusal"_L1) {
        fail(data);
        return;
    }
    if (!reason.isEmpty())
        draft().finishReason = anthropicFinishReason(reason);
}

} // namespace fuseboard
