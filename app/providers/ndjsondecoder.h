// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuseboard {

/// Newline-delimited JSON, told apart into lines: LF and CRLF, one BOM at the start, any split of
/// the bytes. Blank lines, which servers send to keep a connection open, yield nothing.
class NdjsonDecoder
{
public:
    static constexpr qsizetype kMaxLineBytes = 1 << 20;

    QList<QByteArray> feed(QByteArrayView bytes);
    bool overflowed() const { return m_overflowed; } ///< nothing more is decoded
    /// At the end of the body: a last line that no line end follows.
    QByteArray takeIncomplete();

private:
    /// The line's content; empty for a blank one.
    QByteArray content(QByteArrayView line);

    QByteArray m_line;
    bool m_started = false;
    bool m_overflowed = false;
};

} // namespace fuseboard
