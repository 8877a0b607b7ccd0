// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/voice.h"
#include "tests/support/rawserver.h"

#include <QByteArray>
#include <QList>

namespace fuseboard::faults {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// What a server does with one request, byte by byte and second by second. Built in order:
/// `say().head().tokens(40).reset()`. Times are seconds of the wall.
class Script
{
public:
    explicit Script(Voice voice) : m_voice(std::move(voice)) {}

    Script& raw(const QByteArray& bytes);
    /// A success head; what follows goes out as chunks.
    Script& head(const Headers& more = {});
    Script& event(const QByteArray& bytes); ///< a chunk of its own
    Script& tokens(int count);              ///< the next ones; the first bring the opening along
    Script& finish();                       ///< finish reason and usage
    Script& endMarker();
    Script& endBody(); ///< the last chunk
    Script& answer();  ///< all of it, from the head to the end
    Script& whole();   ///< the answer without a stream
    /// A reply with a body of its own length.
    Script& reply(int status, const QByteArray& body, const Headers& more = {});
    Script& error(int status, const QString& message, const QString& code = {},
                  const Headers& more = {});

    Script& pause(double seconds);
    Script& drip(const QByteArray& bytes, double secondsEach);
    Script& pour(const QByteArray& piece, qint64 total);
    Script& close(); ///< after what was sent
    Script& reset(); ///< RST

    /// The same, byte by byte: each chunk falls apart into chunks of one byte.
    Script inSingleBytes() const;
    /// All bytes that it sends, pauses left out.
    QByteArray bytes() const;

    /// Plays it on a connection; stops when that closes.
    void playOn(RawConnection& connection) const;

    enum class Does { Send, Chunk, Wait, Drip, Pour, Close, Reset };
    struct Act
    {
        Does does;
        QByteArray bytes{};
        double seconds = 0;
        qint64 total = 0;
    };

private:
    Script& add(Act act);

    Voice m_voice;
    QList<Act> m_acts;
    int m_said = 0;
};

QByteArray chunk(const QByteArray& bytes);

} // namespace fuseboard::faults
