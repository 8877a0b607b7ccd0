// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/usagecount.h"

#include <algorithm>

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

void estimateOutput(Reply& reply)
{
    const qint64 characters = reply.content.size() + reply.reasoning.size();
    reply.usage.outputTokens =
        std::max<qint64>(1, (characters + kCharactersPerToken - 1) / kCharactersPerToken);
    reply.usage.estimated = true;
}

} // namespace fuseboard
