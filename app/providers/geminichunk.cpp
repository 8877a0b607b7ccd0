// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/geminichunk.h"

#include "app/providers/toolcallgatherer.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Safety filters, and faults of the model after which its text is no answer. A reason that is not
/// known here ends an answer, so that a new one does not turn good replies into errors.
bool breaksTheAnswer(const QString& reason)
{
    static constexpr auto kReasons = std::to_array<QLatin1StringView>({
        "SAFETY"_L1,
        "RECITATION"_L1,
        "LANGUAGE"_L1,
        "OTHER"_L1,
        "BLOCKLIST"_L1,
        "PROHIBITED_CONTENT"_L1,
        "SPII"_L1,
        "IMAGE_SAFETY"_L1,
        "IMAGE_PROHIBITED_CONTENT"_L1,
        "IMAGE_RECITATION"_L1,
        "IMAGE_OTHER"_L1,
        "NO_IMAGE"_L1,
        "MODEL_ARMOR"_L1,
        "MALFORMED_FUNCTION_CALL"_L1,
        "MALFORMED_RESPONSE"_L1,
        "UNEXPECTED_TOOL_CALL"_L1,
        "TOO_MANY_TOOL_CALLS"_L1,
        "MISSING_THOUGHT_SIGNATURE"_L1,
    });
    return std::find(kReasons.begin(), kReasons.end(), reason) != kReasons.end();
}

QString finishReasonOf(const QString& reason, bool callsTools)
{
    if (reason == "MAX_TOKENS"_L1)
        return u"length"_s;
    if (reason == "STOP"_L1)
        return callsTools ? u"tool_calls"_s : u"stop"_s;
    return reason.toLower();
}

void readParts(const QJsonObject& content, Reply& reply)
{
    for (const QJsonValue& element : content.value("parts"_L1).toArray()) {
        const QJsonObject part = element.toObject();
        const QString text = part.value("text"_L1).toString();
        (part.value("thought"_L1).toBool() ? reply.reasoning : reply.content) += text;
        if (const QJsonValue call = part.value("functionCall"_L1); call.isObject()) {
            reply.toolCalls.append({call.toObject().value("id"_L1).toString(),
                                    call.toObject().value("name"_L1).toString(),
                                    toolArguments(call.toObject().value("args"_L1))});
        }
    }
}

std::optional<qint64> sum(const std::optional<qint64>& one, const std::optional<qint64>& other)
{
    if (!one && !other)
        return std::nullopt;
    return one.value_or(0) + other.value_or(0);
}

/// Thinking is billed as output, and is not in the count of candidates.
Usage usageOf(const QJsonObject& counts)
{
    Usage usage;
    usage.inputTokens = sum(tokenCount(counts.value("promptTokenCount"_L1)),
                            tokenCount(counts.value("toolUsePromptTokenCount"_L1)));
    usage.outputTokens = sum(tokenCount(counts.value("candidatesTokenCount"_L1)),
                             tokenCount(counts.value("thoughtsTokenCount"_L1)));
    return usage;
}

bool isBlocked(const QJsonObject& document)
{
    const QString reason =
        document.value("promptFeedback"_L1).toObject().value("blockReason"_L1).toString();
    return !reason.isEmpty() && reason != "BLOCK_REASON_UNSPECIFIED"_L1;
}

} // namespace

GeminiChunk readGeminiChunk(const QJsonObject& document)
{
    GeminiChunk chunk;
    Reply& reply = chunk.reply;
    reply.model = document.value("modelVersion"_L1).toString();
    reply.requestId = document.value("responseId"_L1).toString();
    reply.usage = usageOf(document.value("usageMetadata"_L1).toObject());

    const QJsonValue first = document.value("candidates"_L1).toArray().first();
    const QJsonObject candidate = first.toObject();
    chunk.hasCandidate = first.isObject();
    readParts(candidate.value("content"_L1).toObject(), reply);

    const QString reason = candidate.value("finishReason"_L1).toString();
    if (isBlocked(document) || breaksTheAnswer(reason)) {
        chunk.end = GeminiEnd::Broken;
    } else if (!reason.isEmpty() && reason != "FINISH_REASON_UNSPECIFIED"_L1) {
        chunk.end = GeminiEnd::Whole;
        reply.finishReason = finishReasonOf(reason, !reply.toolCalls.isEmpty());
    }
    return chunk;
}

} // namespace fuseboard
