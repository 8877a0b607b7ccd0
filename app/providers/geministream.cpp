// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/geministream.h"

#include "app/providers/geminichunk.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

void GeminiStreamReader::readObject(const QJsonObject& object, const QByteArray& data)
{
    const GeminiChunk chunk = readGeminiChunk(object);
    if (draft().model.isEmpty())
        draft().model = chunk.reply.model;
    if (draft().requestId.isEmpty())
        draft().requestId = chunk.reply.requestId;
    count(chunk.reply.usage.inputTokens, chunk.reply.usage.outputTokens);
    if (isComplete())
        return;

    addReasoning(chunk.reply.reasoning);
    addText(chunk.reply.content);
    for (const ToolCall& call : chunk.reply.toolCalls)
        addToolCall(m_calls++, call);
    if (chunk.end == GeminiEnd::Broken) {
        fail(data);
    } else if (chunk.end == GeminiEnd::Whole) {
        const bool callsTools = m_calls > 0 && chunk.reply.finishReason == "stop"_L1;
        draft().finishReason = callsTools ? u"tool_calls"_s : chunk.reply.finishReason;
        complete();
    }
}

void GeminiStreamReader::readDone()
{
    if (isComplete())
        close();
}

} // namespace fuseboard
