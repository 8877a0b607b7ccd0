// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace fuseboard {

/// Decompresses a gzip (or zlib) stream piece by piece. Each piece that comes out is at most
/// 64 KiB, whatever went in: what a bomb would become is never in memory as a whole.
class Inflater
{
public:
    Inflater();
    ~Inflater();

    /// The input must live until next() has returned an empty piece.
    void feed(QByteArrayView input);
    QByteArray next(); ///< empty: wants more input, or isBroken()

    bool isBroken() const;
    /// The stream's own end and checksum were seen, or there was no stream at all.
    bool isComplete() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace fuseboard
