// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuseboard {

struct ServerSentEvent
{
    QByteArray type; ///< "message" where none was named
    QByteArray data;
    QByteArray id;

    bool operator==(const ServerSentEvent&) const = default;
};

/// Server-sent events by the WHATWG rules (HTML, 9.2.6): CR, LF and CRLF, one BOM at the start,
/// comments, multi-line data, any split of the bytes. An event without a blank line behind it is
/// incomplete and is dropped by the rules; takeIncomplete() tells of it.
class SseDecoder
{
public:
    static constexpr qsizetype kMaxEventBytes = 1 << 20;

    QList<ServerSentEvent> feed(QByteArrayView bytes);
    bool overflowed() const; ///< an event went over the limit; nothing more is decoded
    /// At the end of the body: the data of an unfinished event, where there is one.
    QByteArray takeIncomplete();

private:
    void takeLine(QByteArrayView line, QList<ServerSentEvent>& out);
    QByteArray m_line;
    ServerSentEvent m_event;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_started = false;
    bool m_overflowed = false;
};

} // namespace fuseboard
