// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/replystreamreader.h"

#include "app/providers/usagecount.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

void ReplyStreamReader::addText(const QString& text)
{
    if (!m_complete)
        append(m_reply.content, m_text.push(text));
}

void ReplyStreamReader::addReasoning(const QString& text)
{
    if (!m_complete)
        append(m_reply.reasoning, m_reasoning.push(text));
}

void ReplyStreamReader::addToolCall(std::optional<int> wireIndex, const ToolCall& part)
{
    const qsizetype characters = part.id.size() + part.name.size() + part.arguments.size();
    if (m_complete || m_broken || !hasRoomFor(characters))
        return;
    m_toolCharacters += characters;
    if (const std::optional<int> index = m_toolCalls.add(wireIndex, part))
        m_events.append(ToolCallDelta{*index, part});
    else
        spoil("more calls of tools than an answer can have"_ba);
}

void ReplyStreamReader::count(std::optional<qint64> input, std::optional<qint64> output)
{
    if (input)
        m_reply.usage.inputTokens = input;
    if (output) {
        m_reply.usage.outputTokens = output;
        m_reply.usage.estimated = false;
        m_counted = true;
    }
}

void ReplyStreamReader::addWhole(const Reply& reply)
{
    m_reply = reply;
    m_counted = true;
    if (!reply.reasoning.isEmpty())
        m_events.append(ReasoningDelta{reply.reasoning});
    if (!reply.content.isEmpty())
        m_events.append(TextDelta{reply.content});
    for (int i = 0; i < reply.toolCalls.size(); ++i)
        m_events.append(ToolCallDelta{i, reply.toolCalls.at(i)});
    m_events.append(StreamComplete{});
    m_complete = true;
    m_closed = true;
}

void ReplyStreamReader::fail(const QByteArray& document)
{
    if (m_broken || m_complete)
        return;
    m_broken = true;
    m_events.append(StreamFailure{document});
}

void ReplyStreamReader::spoil(const QByteArray& data)
{
    if (m_broken || m_complete)
        return;
    m_broken = true;
    m_events.append(StreamGarbage{data.first(std::min(data.size(), kMaxGarbageBytes))});
}

void ReplyStreamReader::complete()
{
    if (m_complete || m_broken)
        return;
    append(m_reply.reasoning, m_reasoning.flush());
    append(m_reply.content, m_text.flush());
    const std::optional<QList<ToolCall>> calls = m_toolCalls.whole(m_reply.finishReason);
    if (!calls)
        spoil("a call of a tool whose arguments are cut or no JSON"_ba);
    if (m_broken)
        return;
    m_reply.toolCalls = *calls;
    m_complete = true;
    m_events.append(StreamComplete{});
}

void ReplyStreamReader::close()
{
    m_closed = !m_broken;
}

void ReplyStreamReader::flushText()
{
    if (m_broken || m_complete)
        return;
    append(m_reply.content, m_text.flush());
    append(m_reply.reasoning, m_reasoning.flush());
}

QList<StreamEvent> ReplyStreamReader::takeEvents()
{
    const qsizetype characters =
        m_reply.content.size() + m_reply.reasoning.size() + m_toolCharacters;
    if (!m_counted && (characters > 0 || m_complete))
        estimateOutput(m_reply.usage, characters);
    return std::exchange(m_events, {});
}

void ReplyStreamReader::append(QString& to, const QString& text)
{
    if (text.isEmpty() || m_broken || !hasRoomFor(text.size()))
        return;
    to += text;
    if (&to == &m_reply.content)
        m_events.append(TextDelta{text});
    else
        m_events.append(ReasoningDelta{text});
}

bool ReplyStreamReader::hasRoomFor(qsizetype characters)
{
    const qsizetype size =
        m_reply.content.size() + m_reply.reasoning.size() + m_toolCharacters + characters;
    if (size <= kMaxTextBytes / qsizetype(sizeof(QChar)))
        return true;
    spoil("answer over the size limit"_ba);
    return false;
}

} // namespace fuseboard
