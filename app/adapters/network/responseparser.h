// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/httptransport.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fuseboard {

/// Reads one HTTP/1.x reply (RFC 9112) from its bytes, split anywhere. Strict where a mistake would
/// make a cut reply look whole: lengths, chunk sizes, line ends of chunks. Heads and trailers are
/// bounded to 64 KiB and 256 fields, interim (1xx) replies included; a chunk's size line to 4 KiB,
/// and what stands on these lines beside the sizes to 64 KiB in all.
class ResponseParser
{
public:
    enum class Step {
        NeedMore,
        Head,   ///< head() is set
        Body,   ///< body() holds the next bytes, as transferred: still compressed
        Done,   ///< the reply is whole
        Broken, ///< not HTTP, or against its rules; fault() says how
    };

    explicit ResponseParser(const QByteArray& method);

    void push(const QByteArray& bytes);
    Step next();
    /// The connection has ended and next() wants more: was the reply whole?
    bool isWholeWhenClosed() const;

    bool hasBegun() const { return m_begun; } ///< any byte came
    bool hasHead() const { return m_hasHead; }
    std::optional<qint64> bodyLength() const { return m_length; } ///< as announced
    qint64 bodyBytes() const { return m_bodyBytes; }              ///< handed out so far
    int status() const { return m_status; }
    const HttpHeaders& headers() const { return m_headers; }
    const QByteArray& body() const { return m_body; }
    const QString& fault() const { return m_fault; }
    bool leavesConnectionOpen() const; ///< after Done: another request may follow

private:
    enum class State {
        StatusLine,
        Fields,
        FixedBody,
        BodyUntilClose,
        ChunkSize,
        ChunkBytes,
        ChunkEnd,
        Trailers,
        Done,
        Broken,
    };

    bool takeLine(QByteArray& line, qsizetype limit);
    Step broken(const QString& fault);
    Step readStatusLine();
    Step readField();
    Step endOfHead();
    Step chooseFraming();
    Step readBody();
    Step readChunkSize();
    Step readChunkEnd();
    Step readTrailer();

    State m_state = State::StatusLine;
    bool m_headRequest;
    bool m_begun = false;
    bool m_persistent = false;
    bool m_hasHead = false;
    int m_status = 0;
    qint64 m_left = 0; ///< bytes of the body or of the chunk still to come
    std::optional<qint64> m_length;
    qint64 m_bodyBytes = 0;
    qsizetype m_headBytes = 0;      ///< of all heads and the trailers
    qsizetype m_extensionBytes = 0; ///< of all chunks
    qsizetype m_searched = 0;       ///< no line end before this place of m_buffer
    HttpHeaders m_headers;
    QByteArray m_buffer;
    QByteArray m_body;
    QString m_fault;
};

} // namespace fuseboard
