// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/usagecount.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr qint64 kCharactersPerToken = 4;
constexpr double kMostTokens = 1e15; // far below where a double stops being exact

} // namespace

std::optional<qint64> tokenCount(const QJsonValue& value)
{
    const double count = value.toDouble(-1);
    if (!(count >= 0 && count <= kMostTokens))
        return std::nullopt;
    return static_cast<qint64>(count);
}

void estimateOutput(Usage& usage, qint64 characters)
{
    usage.outputTokens =
        std::max<qint64>(1, (characters + kCharactersPerToken - 1) / kCharactersPerToken);
    usage.estimated = true;
}

void estimateOutput(Reply& reply)
{
    qint64 characters = reply.content.size() + reply.reasoning.size();
    for (const ToolCall& call : std::as_const(reply.toolCalls))
        characters += call.id.size() + call.name.size() + call.arguments.size();
    estimateOutput(reply.usage, characters);
}

} // namespace fuseboard
