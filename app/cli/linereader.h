// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <optional>

namespace fuseboard {

/// Lines of any input, a block at a time; holds one block and the line under way. A line that is
/// longer than the limit is left out as a whole and said to be so.
class LineReader
{
public:
    struct Line
    {
        QByteArrayView text;  ///< without its end; good until the next call
        qint64 number = 0;    ///< from 1
        bool tooLong = false; ///< the text is empty
    };

    LineReader(QIODevice& device, qsizetype maxBytes);

    /// Waits for input. Nothing: there is no more.
    std::optional<Line> next();

private:
    bool fill();

    QIODevice& m_device;
    qsizetype m_maxBytes;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what has not been handed out, in the buffer
    qsizetype m_end = 0;   ///< of what has been read
    qint64 m_number = 0;
};

} // namespace fuseboard
