// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ssestreamreader.h"

#include "app/providers/errordocument.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

QList<StreamEvent> SseStreamReader::feed(QByteArrayView bytes)
{
    if (isOver())
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
    if (m_decoder.overflowed() && !isClosed())
        spoil("event over the size limit"_ba);
    return takeEvents();
}

QList<StreamEvent> SseStreamReader::finish()
{
    if (isOver())
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
    flushText();
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
    if (isOver())
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
    if (isComplete()) {
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
    if (const Reply* reply = std::get_if<Reply>(&read))
        addWhole(*reply);
    else
        fail(m_whole);
    m_whole.clear();
}

} // namespace fuseboard
