// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/performance.h"

#include "app/simulator/webpage.h"

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration kSecond = std::chrono::seconds(1);

QByteArray head(const SimulatedRequest& request, int status, HttpHeaders headers)
{
    if (!request.keepAlive)
        headers.append({"connection"_ba, "close"_ba});
    return responseHead(status, headers);
}

Performance::Ending properEnd(const SimulatedRequest& request)
{
    return request.keepAlive ? Performance::Ending::KeepAlive : Performance::Ending::Close;
}

struct Stage
{
    const Wire& wire;
    const SimulatedRequest& request;
    const Course& course;
    const Answer& answer;
    const ErrorContext& context;
    const HttpHeaders& headers;

    Performance failed(ErrorKind kind) const;
    Performance hugeError() const;
    Performance streamed() const;
    Performance whole() const;
    Performance heartbeats(const QByteArray& type, const QByteArray& beat) const;
    Performance successWith(const QByteArray& type, const QByteArray& body) const
    {
        return plainReply(request, 200, headers + HttpHeaders{{"content-type"_ba, type}}, body,
                          course.firstToken);
    }
};

/// HTTP/1.0 knows no chunks: there the end of the connection ends the body.
QByteArray framed(const SimulatedRequest& request, const QByteArray& bytes)
{
    if (request.http10 || bytes.isEmpty())
        return bytes;
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray lastFrame(const SimulatedRequest& request)
{
    return request.http10 ? QByteArray() : "0\r\n\r\n"_ba;
}

QByteArray streamHead(const SimulatedRequest& request, HttpHeaders headers, const QByteArray& type)
{
    headers.append({"content-type"_ba, type});
    headers.append({"cache-control"_ba, "no-cache"_ba});
    if (!request.http10)
        headers.append({"transfer-encoding"_ba, "chunked"_ba});
    return head(request, 200, headers);
}

Performance Stage::failed(ErrorKind kind) const
{
    const ErrorReply error = wire.error(kind, context);
    // A refusal needs no inference: it comes sooner than a first token.
    return plainReply(request, error.status, headers + error.headers, error.body,
                      course.firstToken / 3);
}

Performance Stage::hugeError() const
{
    constexpr qsizetype kBlock = 64 * 1024;
    const QString mark = u"FILLING"_s;
    ErrorContext marked = context;
    marked.message = mark;
    const ErrorReply error = wire.error(ErrorKind::ServerError, marked);
    const qsizetype at = error.body.indexOf(mark.toLatin1());
    const qint64 blocks = qint64(course.fault.sizeMb) * 1024 * 1024 / kBlock;
    const QByteArray before = error.body.left(at);
    const QByteArray after = error.body.mid(at + mark.size());
    const qint64 length = before.size() + blocks * kBlock + after.size();
    QList<Piece> pieces = {
        {course.firstToken / 3,
         head(request, error.status,
              headers + error.headers +
                  HttpHeaders{{"content-length"_ba, QByteArray::number(length)}}) +
             before},
        {{}, QByteArray(kBlock, 'x'), blocks},
        {{}, after},
    };
    return {std::move(pieces), properEnd(request)};
}

Performance Stage::heartbeats(const QByteArray& type, const QByteArray& beat) const
{
    Performance performance{{}, Performance::Ending::Close};
    performance.pieces = {
        {{}, streamHead(request, headers, type) + framed(request, beat)},
        {kSecond, framed(request, beat),
         std::chrono::duration_cast<std::chrono::seconds>(course.fault.forTime).count()},
    };
    return performance;
}

Performance Stage::streamed() const
{
    const FaultSpec& spec = course.fault;
    const Fault fault = spec.fault;
    const bool drips = fault == Fault::Drip;
    const Duration pace = drips ? kSecond : fromSeconds(1 / course.tokensPerSecond);
    Performance performance{{}, properEnd(request)};
    QList<Piece>& pieces = performance.pieces;
    auto send = [&](Duration pause, const QByteArray& bytes) {
        pieces.append({pause, framed(request, bytes)});
    };

    // Servers send the head a little before the first token.
    const Duration early = course.firstToken * 3 / 4;
    pieces.append({early, streamHead(request, headers, "text/event-stream"_ba) +
                              framed(request, wire.opening(answer))});
    Duration pause = fault == Fault::SlowFirstToken ? spec.delay : course.firstToken - early;

    QStringList deltas;
    for (qsizetype i = 0; i < answer.words.size(); ++i)
        deltas.append(i == 0 ? answer.words[i] : u' ' + answer.words[i]);
    if (drips) {
        const QString text = deltas.join(QString());
        deltas.clear();
        for (const QChar character : text)
            deltas.append(character);
    }
    const qsizetype garbled =
        fault == Fault::GarbageEvent ? qMin<qsizetype>(spec.nth, deltas.size()) - 1 : -1;
    const qsizetype shown =
        spec.afterTokens ? qMin<qsizetype>(*spec.afterTokens, deltas.size()) : deltas.size();
    for (qsizetype i = 0; i < shown; ++i) {
        send(pause, i == garbled ? wire.garbageEvent() : wire.textEvent(answer, deltas[i]));
        pause = pace;
    }

    const QByteArray end = lastFrame(request);
    switch (fault) {
    case Fault::Stall:
        pieces.append({spec.forTime, {}});
        performance.ending = Performance::Ending::Close;
        break;
    case Fault::Cut:
        pieces.append({pause, {}});
        performance.ending = Performance::Ending::Close;
        break;
    case Fault::Reset:
        pieces.append({pause, {}});
        performance.ending = Performance::Ending::Reset;
        break;
    case Fault::CutClean:
        pieces.append({pause, end});
        break;
    case Fault::ErrorEvent:
        pieces.append({pause, framed(request, wire.errorEvent(spec.kind, context)) + end});
        break;
    case Fault::NoDone:
        pieces.append({{}, framed(request, wire.closing(answer)) + end});
        break;
    default:
        pieces.append({{}, framed(request, wire.closing(answer) + wire.endMarker()) + end});
        break;
    }
    return performance;
}

Performance Stage::whole() const
{
    const FaultSpec& spec = course.fault;
    const QByteArray json = "application/json"_ba;
    const QByteArray body = wire.reply(answer);
    const QByteArray half = body.left(body.size() / 2);
    const Duration pause =
        (spec.fault == Fault::SlowFirstToken ? spec.delay : course.firstToken) +
        fromSeconds(static_cast<double>(answer.words.size()) / course.tokensPerSecond);
    const QByteArray fullHead =
        head(request, 200,
             headers + HttpHeaders{{"content-type"_ba, json},
                                   {"content-length"_ba, QByteArray::number(body.size())}});
    const HttpHeaders typed = headers + HttpHeaders{{"content-type"_ba, json}};
    switch (spec.fault) {
    case Fault::Stall:
        return {{{pause, fullHead + half}, {spec.forTime, {}}}, Performance::Ending::Close};
    case Fault::Cut:
        return {{{pause, fullHead + half}}, Performance::Ending::Close};
    case Fault::Reset:
        return {{{pause, fullHead + half}}, Performance::Ending::Reset};
    case Fault::CutClean:
    case Fault::GarbageEvent:
        return plainReply(request, 200, typed, half, pause);
    case Fault::ErrorEvent:
        return plainReply(request, 200, typed, wire.error(spec.kind, context).body, pause);
    case Fault::Drip: {
        Performance performance{{{pause, fullHead}}, properEnd(request)};
        for (const char character : body)
            performance.pieces.append({kSecond, QByteArray(1, character)});
        return performance;
    }
    default:
        return plainReply(request, 200, typed, body, pause);
    }
}

} // namespace

Performance plainReply(const SimulatedRequest& request, int status, HttpHeaders headers,
                       const QByteArray& body, Duration pause)
{
    headers.append({"content-length"_ba, QByteArray::number(body.size())});
    return {{{pause, head(request, status, std::move(headers)) + body}}, properEnd(request)};
}

Performance perform(const Wire& wire, const SimulatedRequest& request, const ChatCall& call,
                    const Course& course, const Answer& answer, const ErrorContext& context,
                    const HttpHeaders& headers)
{
    const Stage stage{wire, request, course, answer, context, headers};
    const FaultSpec& spec = course.fault;
    const QByteArray type = call.stream ? "text/event-stream"_ba : "application/json"_ba;
    switch (spec.fault) {
    case Fault::Error:
        return stage.failed(spec.kind);
    case Fault::HugeError:
        return stage.hugeError();
    case Fault::Silence:
        return {{{spec.forTime, {}}}, Performance::Ending::Close};
    case Fault::Empty:
        return stage.successWith(type, {});
    case Fault::Html:
        return stage.successWith("text/html; charset=utf-8"_ba, unrelatedPage());
    case Fault::Heartbeats:
        // White space before a JSON document keeps a connection alive as comments do in a stream.
        return stage.heartbeats(type, call.stream ? ": keep-alive\n\n"_ba : "\n"_ba);
    case Fault::Reset:
        if (!spec.afterTokens)
            return {{}, Performance::Ending::Reset};
        break;
    default:
        break;
    }
    return call.stream ? stage.streamed() : stage.whole();
}

} // namespace fuseboard
