// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ollamastream.h"

#include "app/providers/errordocument.h"
#include "app/providers/ollamachunk.h"

#include <QJsonDocument>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

QList<StreamEvent> OllamaStreamReader::feed(QByteArrayView bytes)
{
    if (isOver())
        return {};
    if (m_shape != Shape::Stream) {
        m_body.append(bytes);
        if (m_body.size() > kMaxTextBytes)
            spoil(std::exchange(m_body, {}));
    }
    if (m_shape != Shape::Whole) {
        for (const QByteArray& line : m_decoder.feed(bytes))
            readLine(line);
        if (m_decoder.overflowed() && m_shape != Shape::Whole)
            spoil("line over the size limit"_ba);
    }
    return takeEvents();
}

QList<StreamEvent> OllamaStreamReader::finish()
{
    if (isOver())
        return {};
    // A last line without its end lacks nothing where it is a whole document. Else it is what a
    // cut leaves behind, and says nothing.
    const QByteArray rest = m_decoder.takeIncomplete();
    QJsonParseError error;
    const bool isObject = QJsonDocument::fromJson(rest, &error).isObject();
    // A parser stops where the bytes do, or before a literal that is cut ("fals").
    constexpr int kLongestLiteral = 5;
    const bool isCut = rest.startsWith('{') && error.offset + kLongestLiteral >= rest.size();
    if (m_shape != Shape::Whole && isObject)
        readLine(rest);
    else if (m_shape == Shape::Whole || (m_shape == Shape::Unknown && !isCut))
        readWhole();
    flushText();
    return takeEvents();
}

void OllamaStreamReader::readLine(const QByteArray& line)
{
    if (isOver() || m_shape == Shape::Whole)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (document.isObject()) {
        m_shape = Shape::Stream;
        m_body.clear();
        readObject(document.object(), line);
    } else if (m_shape == Shape::Unknown) {
        m_shape = Shape::Whole;
    } else {
        spoil(line);
    }
}

void OllamaStreamReader::readObject(const QJsonObject& object, const QByteArray& line)
{
    const OllamaChunk chunk = readOllamaChunk(object);
    if (isErrorDocument(object) || chunk.end == OllamaChunk::End::None) {
        fail(line);
        return;
    }
    if (draft().model.isEmpty())
        draft().model = chunk.reply.model;
    count(chunk.reply.usage.inputTokens, chunk.reply.usage.outputTokens);
    addReasoning(chunk.reply.reasoning);
    addText(chunk.reply.content);
    for (const ToolCall& call : chunk.reply.toolCalls)
        addToolCall(m_calls++, call);
    if (chunk.end != OllamaChunk::End::Whole)
        return;
    const bool callsTools = m_calls > 0 && chunk.reply.finishReason == "stop"_L1;
    draft().finishReason = callsTools ? u"tool_calls"_s : chunk.reply.finishReason;
    complete();
    close();
}

void OllamaStreamReader::readWhole()
{
    const QByteArray body = std::exchange(m_body, {});
    if (body.trimmed().isEmpty())
        return;
    const auto read = m_dialect.readReply(body);
    if (const Reply* reply = std::get_if<Reply>(&read))
        addWhole(*reply);
    else
        fail(body);
}

} // namespace fuseboard
