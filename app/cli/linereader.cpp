// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linereader.h"

#include <cstring>
#include <utility>

namespace fuseboard {

namespace {

constexpr qsizetype kBlock = 64 * 1024;

} // namespace

LineReader::LineReader(QIODevice& device, qsizetype maxBytes)
    : m_device(device), m_maxBytes(maxBytes), m_buffer(kBlock, Qt::Uninitialized)
{
}

std::optional<LineReader::Line> LineReader::next()
{
    qsizetype seen = 0; // of the line under way, searched for its end already
    bool tooLong = false;
    while (true) {
        const char* from = m_buffer.constData() + m_begin;
        const qsizetype size = m_end - m_begin;
        const auto* end = static_cast<const char*>(
            std::memchr(from + seen, '\n', static_cast<std::size_t>(size - seen)));
        if (end) {
            const qsizetype length = end - from;
            m_begin += length + 1;
            if (tooLong || length > m_maxBytes)
                return Line{{}, ++m_number, true};
            return Line{QByteArrayView(from, length), ++m_number, false};
        }
        seen = size;
        if (size > m_maxBytes) {
            tooLong = true;
            m_begin = m_end;
            seen = 0;
        }
        if (fill())
            continue;
        const qsizetype begin = std::exchange(m_begin, m_end);
        if (tooLong)
            return Line{{}, ++m_number, true};
        if (begin == m_end)
            return std::nullopt;
        return Line{QByteArrayView(m_buffer).sliced(begin, m_end - begin), ++m_number, false};
    }
}

/// Moves what is left to the front and reads on; false at the end of the input.
bool LineReader::fill()
{
    const qsizetype left = m_end - m_begin;
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin,
                     static_cast<std::size_t>(left));
    m_begin = 0;
    m_end = left;
    if (m_buffer.size() - m_end < kBlock / 2)
        m_buffer.resize(m_buffer.size() * 2);
    while (true) {
        const qint64 got = m_device.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
        if (got > 0) {
            m_end += got;
            return true;
        }
        if (got < 0 || !m_device.waitForReadyRead(-1))
            return false;
    }
}

} // namespace fuseboard
