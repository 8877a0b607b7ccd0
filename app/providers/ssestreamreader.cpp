// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ssestreamreader.h"

#include "app/providers/errordocument.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

QList<StreamEvent> SseStreamReader::feed(QByteArrayView bytes)
{
    if (m_broken || m_closed)
        return {};
    look(bytes);
    if (m_shape == Shape::Whole) {
        m_whole.append(bytes);
        if (m_whole.size() > kMaxTextBytes)
            spoil(std::exchange(m_whole, {}));
        return takeEvents();
    }
    const QList<ServerSentEvent> events = m_decoder.feed(bytes);
    for (const ServerSentEvent& event : events)
        readEvent(event.type, event.data);
    if (m_decoder.overflowed() && !m_closed)
        spoil("event over the size limit"_ba);
    return takeEvents();
}

QList<StreamEvent> SseStreamReader::finish()
{
    if (m_broken || m_closed)
        return {};
    if (m_shape == Shape::Whole) {
        readWhole();
        return takeEvents();
    }
    // Some servers leave out the last blank line. Data that is a whole document lacks nothing; any
    // other rest is what a cut leaves behind, and says nothing.
    const QByteArray rest = m_decoder.takeIncomplete();
    if (rest == "[DONE]" || QJsonDocument::fromJson(rest).isObject())
        readEvent("message"_ba, rest);
    if (!m_broken && !m_complete) {
        append(m_reply.content, m_text.flush());
        append(m_reply.reasoning, m_reasoning.flush());
    }
    return takeEvents();
}

/// Decides by the first significant byte; no line of an event stream begins with one of these.
void SseStreamReader::look(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size() && m_shape == Shape::Unknown; ++i) {
        switch (static_cast<uchar>(bytes[i])) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
        case 0xEF: // the byte order mark
        case 0xBB:
        case 0xBF:
            break;
        case '{':
        case '[':
        case '<':
            m_shape = Shape::Whole;
            break;
        default:
            m_shape = Shape::Stream;
        }
    }
}

void SseStreamReader::readEvent(const QByteArray& type, const QByteArray& data)
{
    if (m_broken || m_closed)
        return;
    const QByteArray trimmed = data.trimmed();
    if (trimmed.isEmpty())
        return;
    if (trimmed == "[DONE]") {
        readDone();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(data);
    const bool wrapped = document.isArray() && isErrorDocument(document.array().first().toObject());
    if (m_complete) {
        // The answer is whole by now. A late error or a broken event takes nothing from it.
        if (document.isObject())
            readObject(document.object(), data);
    } else if (type == "error" || wrapped ||
               (document.isObject() && isErrorDocument(document.object()))) {
        fail(data);
    } else if (document.isObject()) {
        readObject(document.object(), data);
    } else {
        spoil(data);
    }
}

void SseStreamReader::readWhole()
{
    const auto read = m_dialect.readReply(m_whole);
    const Reply* reply = std::get_if<Reply>(&read);
    if (!reply) {
        fail(std::exchange(m_whole, {}));
        return;
    }
    m_whole.clear();
    m_reply = *reply;
    m_counted = true;
    if (!reply->reasoning.isEmpty())
        m_events.append(ReasoningDelta{reply->reasoning});
    if (!reply->content.isEmpty())
        m_events.append(TextDelta{reply->content});
    m_events.append(StreamComplete{});
    m_complete = true;
    m_closed = true;
}

void SseStreamReader::append(QString& to, const QString& text)
{
    if (text.isEmpty() || m_broken)
        return;
    const qsizetype size = m_reply.content.size() + m_reply.reasoning.size() + text.size();
    if (size > kMaxTextBytes / qsizetype(sizeof(QChar))) {
        spoil("answer over the size limit"_ba);
        return;
    }
    to += text;
    if (&to == &m_reply.content)
        m_events.append(TextDelta{text});
    else
        m_events.append(ReasoningDelta{text});
}

void SseStreamReader::addText(const QString& text)
{
    if (!m_complete)
        append(m_reply.content, m_text.push(text));
}

void SseStreamReader::addReasoning(const QString& text)
{
    if (!m_complete)
        append(m_reply.reasoning, m_reasoning.push(text));
}

void SseStreamReader::fail(const QByteArray& document)
{
    if (m_broken || m_complete)
        return;
    m_broken = true;
    m_events.append(StreamFailure{document});
}

void SseStreamReader::spoil(const QByteArray& data)
{
    if (m_broken || m_complete)
        return;
    m_broken = true;
    m_events.append(StreamGarbage{data.first(std::min(data.size(), kMaxGarbageBytes))});
}

void SseStreamReader::complete()
{
    if (m_complete || m_broken)
        return;
    append(m_reply.reasoning, m_reasoning.flush());
    append(m_reply.content, m_text.flush());
    if (m_broken)
        return;
    m_complete = true;
    m_events.append(StreamComplete{});
}

void SseStreamReader::close()
{
    m_closed = true;
}

void SseStreamReader::count(std::optional<qint64> input, std::optional<qint64> output)
{
    if (input)
        m_reply.usage.inputTokens = input;
    if (output) {
        m_reply.usage.outputTokens = output;
        m_reply.usage.estimated = false;
        m_counted = true;
    }
}

QList<StreamEvent> SseStreamReader::takeEvents()
{
    const bool answered = !m_reply.content.isEmpty() || !m_reply.reasoning.isEmpty();
    if (!m_counted && (answered || m_complete))
        estimateOutput(m_reply);
    return std::exchange(m_events, {});
}

} // namespace fuseboard
