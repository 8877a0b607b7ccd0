// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/toolcallgatherer.h"

#include "app/providers/surrogatejoiner.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Older vLLM gives every part another id, and some servers repeat the name in every part.
bool beginsAnother(bool indexed, const ToolCall& part, const ToolCall& open)
{
    if (part.name.isEmpty() || open.name.isEmpty())
        return false;
    return part.id.isEmpty() ? !indexed : part.id != open.id;
}

} // namespace

std::optional<int> ToolCallGatherer::add(std::optional<int> wireIndex, const ToolCall& part)
{
    const qsizetype open = wireIndex ? m_indexes.lastIndexOf(wireIndex) : m_calls.size() - 1;
    if (open >= 0 && !beginsAnother(wireIndex.has_value(), part, m_calls.at(open))) {
        ToolCall& call = m_calls[open];
        if (call.id.isEmpty())
            call.id = part.id;
        if (call.name.isEmpty())
            call.name = part.name;
        call.arguments += part.arguments;
        return static_cast<int>(open);
    }
    if (m_calls.size() == kMaxCalls)
        return std::nullopt;
    m_calls.append(part);
    m_indexes.append(wireIndex);
    return static_cast<int>(m_calls.size()) - 1;
}

std::optional<QList<ToolCall>> ToolCallGatherer::whole(const QString& finishReason) const
{
    QList<ToolCall> calls;
    for (ToolCall call : m_calls) {
        if (call.arguments.isEmpty())
            call.arguments = u"{}"_s;
        if (QJsonDocument::fromJson(call.arguments.toUtf8()).isNull()) {
            if (finishReason != "length"_L1)
                return std::nullopt;
            continue;
        }
        call.id = withoutLoneSurrogates(call.id);
        call.name = withoutLoneSurrogates(call.name);
        call.arguments = withoutLoneSurrogates(call.arguments);
        calls.append(call);
    }
    return calls;
}

bool settleToolCalls(Reply& reply)
{
    ToolCallGatherer gatherer;
    for (int i = 0; i < reply.toolCalls.size(); ++i) {
        if (!gatherer.add(i, reply.toolCalls.at(i)))
            return false;
    }
    const std::optional<QList<ToolCall>> whole = gatherer.whole(reply.finishReason);
    reply.toolCalls = whole.value_or(QList<ToolCall>());
    return whole.has_value();
}

QString toolArguments(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

} // namespace fuseboard
