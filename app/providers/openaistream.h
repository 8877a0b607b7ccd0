// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/ssestreamreader.h"

#include <QJsonValue>

#include <functional>

namespace fuseboard {

/// Chunks of a chat completion. Complete with the first finish_reason; usage may follow, then
/// "[DONE]". A "[DONE]" without a finish_reason comes from gateways whose upstream was cut: the
/// answer is not complete.
class OpenAiStreamReader final : public SseStreamReader
{
public:
    explicit OpenAiStreamReader(const Dialect& dialect) : SseStreamReader(dialect) {}

protected:
    void readObject(const QJsonObject& object, const QByteArray& data) override;
    void readDone() override;
};

/// The text of a message's or a delta's "content": a string, or parts of which some are thinking.
struct OpenAiContent
{
    QString text;
    QString reasoning;
};
OpenAiContent openAiContent(const QJsonObject& message);
/// The calls, or parts of calls, of a message or a delta; the old "function_call", too.
using OpenAiToolCallSink = std::function<void(std::optional<int> wireIndex, const ToolCall& part)>;
void readOpenAiToolCalls(const QJsonObject& message, const OpenAiToolCallSink& sink);
/// Empty where there is none; some servers send "null" or "" in every chunk.
QString openAiFinishReason(const QJsonObject& choice);

} // namespace fuseboard
