// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/responseparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMaxHeadBytes = 64 * 1024;
constexpr qsizetype kMaxFields = 256;
constexpr qsizetype kMaxChunkLine = 4 * 1024;
constexpr qsizetype kMaxExtensions = 64 * 1024;
constexpr qsizetype kMaxLengthDigits = 18; // fits qint64
constexpr qsizetype kMaxChunkDigits = 15;  // the same, in hexadecimal

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 9112, 4: "HTTP/1.1 200 OK"; the reason may be missing. 0 if it is no such line.
int statusIn(const QByteArray& line)
{
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || !isDigit(line[7]) || line[8] != ' ' ||
        (line.size() > 12 && line[12] != ' '))
        return 0;
    if (!isDigit(line[9]) || !isDigit(line[10]) || !isDigit(line[11]))
        return 0;
    const int status = line.mid(9, 3).toInt();
    return status >= 100 ? status : 0;
}

/// All values of a header, by name without case, split at commas.
QList<QByteArray> listOf(const HttpHeaders& headers, const char* name)
{
    QList<QByteArray> values;
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray& part : value.split(',')) {
            if (const QByteArray trimmed = part.trimmed(); !trimmed.isEmpty())
                values += trimmed.toLower();
        }
    }
    return values;
}

/// -1: none; -2: unreadable or contradictory.
qint64 contentLengthIn(const HttpHeaders& headers)
{
    const QList<QByteArray> values = listOf(headers, "content-length");
    if (values.isEmpty())
        return -1;
    const QByteArray& first = values.constFirst();
    const bool good =
        first.size() <= kMaxLengthDigits && std::all_of(first.begin(), first.end(), isDigit) &&
        std::all_of(values.begin(), values.end(), [&first](const auto& v) { return v == first; });
    return good ? first.toLongLong() : -2;
}

} // namespace

ResponseParser::ResponseParser(const QByteArray& method) : m_headRequest(method == "HEAD") {}

void ResponseParser::push(const QByteArray& bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_buffer += bytes;
}

ResponseParser::Step ResponseParser::next()
{
    // Interim replies, line ends and empty chunks give nothing to hand out: go on to what follows.
    Step step = Step::NeedMore;
    State before;
    qsizetype sizeBefore;
    do {
        before = m_state;
        sizeBefore = m_buffer.size();
        switch (m_state) {
        case State::StatusLine:
            step = readStatusLine();
            break;
        case State::Fields:
            step = readField();
            break;
        case State::FixedBody:
        case State::BodyUntilClose:
        case State::ChunkBytes:
            step = readBody();
            break;
        case State::ChunkSize:
            step = readChunkSize();
            break;
        case State::ChunkEnd:
            step = readChunkEnd();
            break;
        case State::Trailers:
            step = readTrailer();
            break;
        case State::Done:
            step = Step::Done;
            break;
        case State::Broken:
            step = Step::Broken;
            break;
        }
    } while (step == Step::NeedMore && (m_state != before || m_buffer.size() != sizeBefore));
    return step;
}

bool ResponseParser::isWholeWhenClosed() const
{
    return m_state == State::Done || m_state == State::BodyUntilClose;
}

bool ResponseParser::leavesConnectionOpen() const
{
    return m_state == State::Done && m_persistent && m_buffer.isEmpty();
}

/// False: no whole line yet, or (state Broken) one over the limit.
bool ResponseParser::takeLine(QByteArray& line, qsizetype limit)
{
    const qsizetype end = m_buffer.indexOf('\n', m_searched);
    if ((end < 0 ? m_buffer.size() : end) > limit) {
        m_state = State::Broken;
        return false;
    }
    if (end < 0) {
        m_searched = m_buffer.size();
        return false;
    }
    line = m_buffer.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, end + 1);
    m_searched = 0;
    return true;
}

ResponseParser::Step ResponseParser::broken(const QString& fault)
{
    m_state = State::Broken;
    m_fault = fault;
    return Step::Broken;
}

ResponseParser::Step ResponseParser::readStatusLine()
{
    // Said at once: what is not HTTP may never send a line end.
    constexpr QByteArrayView start = "HTTP/1.";
    const qsizetype known = std::min(m_buffer.size(), start.size());
    if (QByteArrayView(m_buffer).first(known) != start.first(known))
        return broken(u"what came is not HTTP/1"_s);

    QByteArray line;
    if (!takeLine(line, kMaxHeadBytes - m_headBytes))
        return m_state == State::Broken ? broken(u"its head is over 64 KiB"_s) : Step::NeedMore;
    m_headBytes += line.size() + 2;
    m_status = statusIn(line);
    if (m_status == 0)
        return broken(u"its status line is unreadable"_s);
    m_persistent = line[7] != '0';
    m_headers.clear();
    m_state = State::Fields;
    return Step::NeedMore;
}

ResponseParser::Step ResponseParser::readField()
{
    QByteArray line;
    if (!takeLine(line, kMaxHeadBytes - m_headBytes))
        return m_state == State::Broken ? broken(u"its head is over 64 KiB"_s) : Step::NeedMore;
    m_headBytes += line.size() + 2;
    if (line.isEmpty())
        return endOfHead();
    if (line.startsWith(' ') || line.startsWith('\t')) {
        if (m_headers.isEmpty())
            return broken(u"its first header is unreadable"_s);
        m_headers.last().second += ' ' + line.trimmed(); // RFC 9112, 5.2: a folded line
        return Step::NeedMore;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return broken(u"one of its headers is unreadable"_s);
    if (m_headers.size() == kMaxFields)
        return broken(u"it has more than 256 headers"_s);
    m_headers.emplaceBack(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    return Step::NeedMore;
}

ResponseParser::Step ResponseParser::endOfHead()
{
    if (m_status == 101)
        return broken(u"it changed to another protocol, which was not asked for"_s);
    if (m_status < 200) {
        m_state = State::StatusLine;
        return Step::NeedMore;
    }
    return chooseFraming();
}

/// RFC 9112, 6.3.
ResponseParser::Step ResponseParser::chooseFraming()
{
    const QList<QByteArray> connection = listOf(m_headers, "connection");
    if (connection.contains("close"_ba))
        m_persistent = false;
    else if (connection.contains("keep-alive"_ba))
        m_persistent = true;

    const QList<QByteArray> codings = listOf(m_headers, "transfer-encoding");
    const qint64 length = contentLengthIn(m_headers);
    if (m_headRequest || m_status == 204 || m_status == 304) {
        m_state = State::Done;
    } else if (!codings.isEmpty()) {
        if (codings != QList{"chunked"_ba})
            return broken(u"it uses a transfer coding other than chunked"_s);
        // With both a length and chunks, what follows the reply may be a stranger's.
        m_persistent = m_persistent && length == -1;
        m_state = State::ChunkSize;
    } else if (length == -2) {
        return broken(u"its Content-Length is unreadable"_s);
    } else if (length == -1) {
        m_state = State::BodyUntilClose;
    } else {
        m_length = m_left = length;
        m_state = length == 0 ? State::Done : State::FixedBody;
    }
    m_hasHead = true;
    return Step::Head;
}

ResponseParser::Step ResponseParser::readBody()
{
    if (m_buffer.isEmpty())
        return Step::NeedMore;
    if (m_state == State::BodyUntilClose) {
        m_body = std::exchange(m_buffer, {});
        m_bodyBytes += m_body.size();
        return Step::Body;
    }
    const qsizetype size = static_cast<qsizetype>(std::min<qint64>(m_left, m_buffer.size()));
    m_body = m_buffer.first(size);
    m_buffer.remove(0, size);
    m_left -= size;
    m_bodyBytes += size;
    if (m_left == 0)
        m_state = m_state == State::FixedBody ? State::Done : State::ChunkEnd;
    return Step::Body;
}

ResponseParser::Step ResponseParser::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line, kMaxChunkLine))
        return m_state == State::Broken ? broken(u"a chunk's size is unreadable"_s)
                                        : Step::NeedMore;
    const QByteArray digits =
        line.first(line.contains(';') ? line.indexOf(';') : line.size()).trimmed();
    const bool good = !digits.isEmpty() && digits.size() <= kMaxChunkDigits &&
                      std::all_of(digits.begin(), digits.end(), [](char c) {
                          return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                      });
    if (!good)
        return broken(u"a chunk's size is unreadable"_s);
    m_extensionBytes += line.size() - digits.size();
    if (m_extensionBytes > kMaxExtensions)
        return broken(u"the extensions of its chunks are over 64 KiB"_s);
    m_left = digits.toLongLong(nullptr, 16);
    m_state = m_left == 0 ? State::Trailers : State::ChunkBytes;
    return Step::NeedMore;
}

ResponseParser::Step ResponseParser::readChunkEnd()
{
    QByteArray line;
    if (!takeLine(line, 1) && m_state != State::Broken)
        return Step::NeedMore;
    if (m_state == State::Broken || !line.isEmpty())
        return broken(u"a chunk is longer than it said"_s);
    m_state = State::ChunkSize;
    return Step::NeedMore;
}

ResponseParser::Step ResponseParser::readTrailer()
{
    QByteArray line;
    if (!takeLine(line, kMaxHeadBytes - m_headBytes))
        return m_state == State::Broken ? broken(u"its trailers are over 64 KiB"_s)
                                        : Step::NeedMore;
    m_headBytes += line.size() + 2;
    if (line.isEmpty())
        m_state = State::Done;
    return Step::NeedMore;
}

} // namespace fuseboard
