// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/simulator/httpexchange.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace fuseboard {

/// Bytes to write after a pause, once or again and again.
struct Piece
{
    Duration pause{};
    QByteArray bytes;
    qint64 repeat = 1;
};

/// What a client gets to see of one reply: which bytes when, and how it ends.
struct Performance
{
    enum class Ending { KeepAlive, Close, Reset };

    QList<Piece> pieces;
    Ending ending = Ending::KeepAlive;
};

/// A reply before it is framed.
struct Draft
{
    HttpHeaders headers; ///< without framing
    QList<Piece> parts;  ///< of the body, at least one
    Performance::Ending ending = Performance::Ending::KeepAlive;
    int status = 200;
    bool whole = true; ///< the framing says that the body has ended
};

/// How the reply to this request ends where nothing is wrong.
Performance::Ending properEnding(const SimulatedRequest& request);

/// Status line and headers, with what the request says of the connection.
QByteArray replyHead(const SimulatedRequest& request, int status, HttpHeaders headers);

/// One chunk. HTTP/1.0 knows none: there the end of the connection ends the body.
QByteArray framed(const SimulatedRequest& request, const QByteArray& bytes);

Performance deliverChunked(const SimulatedRequest& request, const Draft& draft);
/// With the length of the parts as Content-Length, whether the body is whole or not. `length`
/// tells another one.
Performance deliverWithLength(const SimulatedRequest& request, const Draft& draft,
                              std::optional<qint64> length = std::nullopt);

/// A whole reply at once, with its length.
Performance plainReply(const SimulatedRequest& request, int status, HttpHeaders headers,
                       const QByteArray& body, Duration pause = {});

} // namespace fuseboard
