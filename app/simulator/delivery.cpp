// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/delivery.h"

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

Performance::Ending properEnding(const SimulatedRequest& request)
{
    return request.keepAlive ? Performance::Ending::KeepAlive : Performance::Ending::Close;
}

QByteArray replyHead(const SimulatedRequest& request, int status, HttpHeaders headers)
{
    if (!request.keepAlive)
        headers.append({"connection"_ba, "close"_ba});
    return responseHead(status, headers);
}

QByteArray framed(const SimulatedRequest& request, const QByteArray& bytes)
{
    if (request.http10 || bytes.isEmpty())
        return bytes;
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

Performance deliverChunked(const SimulatedRequest& request, const Draft& draft)
{
    HttpHeaders headers = draft.headers;
    if (!request.http10)
        headers.append({"transfer-encoding"_ba, "chunked"_ba});
    Performance performance{draft.parts, draft.ending};
    QList<Piece>& pieces = performance.pieces;
    for (Piece& piece : pieces)
        piece.bytes = framed(request, piece.bytes);
    pieces.first().bytes.prepend(replyHead(request, draft.status, headers));
    if (draft.whole && !request.http10)
        pieces.last().bytes += "0\r\n\r\n";
    return performance;
}

Performance deliverWithLength(const SimulatedRequest& request, const Draft& draft,
                              std::optional<qint64> length)
{
    qint64 size = 0;
    for (const Piece& part : draft.parts)
        size += part.bytes.size() * part.repeat;
    HttpHeaders headers = draft.headers;
    headers.append({"content-length"_ba, QByteArray::number(length.value_or(size))});
    Performance performance{draft.parts, draft.ending};
    performance.pieces.first().bytes.prepend(replyHead(request, draft.status, headers));
    return performance;
}

Performance plainReply(const SimulatedRequest& request, int status, HttpHeaders headers,
                       const QByteArray& body, Duration pause)
{
    return deliverWithLength(
        request, {std::move(headers), {{pause, body}}, properEnding(request), status, true});
}

} // namespace fuseboard
