// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wirefaults.h"

#include "app/simulator/gzipmember.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMiB = 1 << 20;
constexpr qsizetype kBlock = 64 * 1024;
/// So much less than a client's patience, and long enough that most bytes travel alone.
constexpr Duration kBetweenBytes = std::chrono::microseconds(200);

qint64 sizeOf(const QList<Piece>& parts)
{
    qint64 size = 0;
    for (const Piece& part : parts)
        size += part.bytes.size();
    return size;
}

Performance badChunk(const SimulatedRequest& request, const FaultSpec& fault, Draft draft)
{
    // The first part opens a stream. A body in one part is shown by half.
    if (draft.parts.size() == 1) {
        QByteArray& body = draft.parts.first().bytes;
        body.truncate(body.size() / 2);
    } else {
        draft.parts = draft.parts.mid(0, 1 + fault.afterTokens.value_or(0));
    }
    draft.whole = false;
    Performance performance = deliverChunked(request, draft);
    performance.pieces.append({{}, "xyz\r\n{}\r\n"_ba, 1});
    performance.ending = Performance::Ending::Close;
    return performance;
}

Performance slowHeaders(const SimulatedRequest& request, const FaultSpec& fault, const Draft& draft)
{
    Performance performance = deliverWithLength(request, draft);
    QByteArray& first = performance.pieces.first().bytes;
    const qsizetype head = first.indexOf("\r\n\r\n") + 4;
    QList<Piece> pieces;
    for (qsizetype i = 0; i < head; ++i)
        pieces.append({fault.every, first.mid(i, 1)});
    first.remove(0, head);
    performance.pieces = pieces + performance.pieces;
    return performance;
}

Performance split(const SimulatedRequest& request, Draft draft)
{
    QList<Piece> parts;
    for (const Piece& part : draft.parts) {
        Duration pause = part.pause;
        for (const char byte : part.bytes) {
            parts.append({pause, QByteArray(1, byte)});
            pause = kBetweenBytes;
        }
    }
    draft.parts = parts;
    return deliverChunked(request, draft);
}

Performance hugeHead(const SimulatedRequest& request, const FaultSpec& fault, const Draft& draft)
{
    Performance performance = deliverWithLength(request, draft);
    Piece& rest = performance.pieces.first();
    const qsizetype statusLine = rest.bytes.indexOf("\r\n") + 2;
    const QList<Piece> before = {
        {rest.pause, rest.bytes.first(statusLine) + "x-filling: "},
        {{}, QByteArray(kBlock, 'x'), qint64(fault.sizeMb) * kMiB / kBlock},
    };
    rest = {{}, "\r\n" + rest.bytes.sliced(statusLine)};
    performance.pieces = before + performance.pieces;
    return performance;
}

Performance gzipBomb(const SimulatedRequest& request, const FaultSpec& fault, Draft draft)
{
    // Members behind each other are one file (RFC 1952, 2.2).
    draft.headers.append({"content-encoding"_ba, "gzip"_ba});
    draft.parts = {
        {draft.parts.first().pause, gzipMember(QByteArray(kMiB, 'x')), qint64(fault.sizeMb)}};
    // The head must not be repeated with the first part.
    draft.parts.prepend({draft.parts.first().pause, {}});
    draft.parts.last().pause = {};
    return deliverWithLength(request, draft);
}

} // namespace

std::optional<Performance> performWireFault(const SimulatedRequest& request, const FaultSpec& fault,
                                            const Draft& draft)
{
    Draft closing = draft;
    closing.ending = Performance::Ending::Close;
    switch (fault.fault) {
    case Fault::BadChunk:
        return badChunk(request, fault, draft);
    case Fault::ShortLength:
        return deliverWithLength(request, closing, sizeOf(draft.parts) / 2);
    case Fault::LongLength:
        return deliverWithLength(request, closing, sizeOf(draft.parts) + 1000);
    case Fault::SlowHeaders:
        return slowHeaders(request, fault, draft);
    case Fault::GarbageStatus:
        return Performance{{{draft.parts.first().pause, "\x15\x03\x01 READY 0.9 ready\r\n\r\n"}},
                           Performance::Ending::Close};
    case Fault::Split:
        return split(request, draft);
    case Fault::HugeHead:
        return hugeHead(request, fault, draft);
    case Fault::GzipBomb:
        return gzipBomb(request, fault, draft);
    default:
        return std::nullopt;
    }
}

} // namespace fuseboard
