// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/performance.h"

#include "app/simulator/webpage.h"
#include "app/simulator/wirefaults.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlock = 64 * 1024;
const QString kMark = u"FILLING"_s; ///< where a huge text goes

/// One JSON text whose every level has to be remembered.
QByteArray deepDocument()
{
    return R"({"a":)"_ba.repeated(100'000);
}

QStringList deltasOf(const Answer& answer, bool characters)
{
    QStringList deltas;
    for (qsizetype i = 0; i < answer.words.size(); ++i)
        deltas.append(i == 0 ? answer.words[i] : u' ' + answer.words[i]);
    if (!characters)
        return deltas;
    const QString text = deltas.join(QString());
    deltas.clear();
    for (const QChar character : text)
        deltas.append(character);
    return deltas;
}

struct Stage
{
    const Wire& wire;
    const SimulatedRequest& request;
    bool stream;
    const Course& course;
    const Answer& answer;
    const ErrorContext& context;
    const HttpHeaders& headers;

    Performance failed(ErrorKind kind) const;
    Performance written() const;
    Performance redirected() const;
    Performance hugeError() const;
    Performance streamed() const;
    Performance whole() const;
    Performance heartbeats(const QByteArray& type, const QByteArray& beat) const;
    Performance successWith(const QByteArray& type, const QByteArray& body) const
    {
        return plainReply(request, 200, headers + HttpHeaders{{"content-type"_ba, type}}, body,
                          course.firstToken);
    }

private:
    Draft streamDraft() const;
    QByteArray textEvent(const QString& text, bool isTheNth) const;
    void endStream(Draft& draft, Duration pause) const;
    QList<Piece> hugeParts(const QByteArray& body) const;
};

Performance Stage::failed(ErrorKind kind) const
{
    ErrorReply error = wire.error(kind, context);
    // What a dialect tells with a success status comes as the stream's only event.
    if (stream && error.status == 200) {
        error.headers = {{"content-type"_ba, wire.streamType()}};
        error.body = wire.errorEvent(kind, context);
    }
    // A refusal needs no inference: it comes sooner than a first token.
    return plainReply(request, error.status, headers + error.headers + course.fault.headers,
                      error.body, course.firstToken / 3);
}

Performance Stage::written() const
{
    const FaultSpec& spec = course.fault;
    HttpHeaders all = headers + spec.headers;
    if (headerValue(all, "content-type").isEmpty())
        all.append({"content-type"_ba, "application/json"_ba});
    return plainReply(request, spec.status, all, spec.body, course.firstToken / 3);
}

Performance Stage::redirected() const
{
    return plainReply(request, 307, headers + HttpHeaders{{"location"_ba, course.fault.location}},
                      {}, course.firstToken / 3);
}

/// `body` with so much in place of the mark that no copy of it is ever in memory.
QList<Piece> Stage::hugeParts(const QByteArray& body) const
{
    const qsizetype at = body.indexOf(kMark.toLatin1());
    const qint64 blocks = qint64(course.fault.sizeMb) * 1024 * 1024 / kBlock;
    return {{{}, body.left(at)},
            {{}, QByteArray(kBlock, 'x'), blocks},
            {{}, body.mid(at + kMark.size())}};
}

Performance Stage::hugeError() const
{
    ErrorContext marked = context;
    marked.message = kMark;
    const ErrorReply error = wire.error(ErrorKind::ServerError, marked);
    Draft draft{headers + error.headers, hugeParts(error.body), properEnding(request),
                error.status};
    draft.parts.first().pause = course.firstToken / 3;
    return deliverWithLength(request, draft);
}

Performance Stage::heartbeats(const QByteArray& type, const QByteArray& beat) const
{
    const FaultSpec& spec = course.fault;
    const Duration every = std::max<Duration>(spec.every, std::chrono::milliseconds(1));
    Draft draft{headers + HttpHeaders{{"content-type"_ba, type}}, {{{}, beat}}};
    draft.parts.append({every, beat, spec.forTime / every});
    draft.ending = Performance::Ending::Close;
    draft.whole = false;
    return deliverChunked(request, draft);
}

QByteArray Stage::textEvent(const QString& text, bool isTheNth) const
{
    if (isTheNth && course.fault.fault == Fault::GarbageEvent)
        return wire.garbageEvent();
    if (isTheNth && course.fault.fault == Fault::InvalidUtf8)
        return wire.textEvent(answer, kMark).replace(kMark.toLatin1(), "\xc3\x28\xff\xf0\x9f");
    return wire.textEvent(answer, text);
}

Draft Stage::streamDraft() const
{
    const FaultSpec& spec = course.fault;
    const bool drips = spec.fault == Fault::Drip;
    const Duration pace = drips ? spec.every : fromSeconds(1 / course.tokensPerSecond);

    // Servers send the head a little before the first token.
    const Duration early = course.firstToken * 3 / 4;
    Draft draft;
    draft.headers = headers + HttpHeaders{{"content-type"_ba, wire.streamType()},
                                          {"cache-control"_ba, "no-cache"_ba}};
    draft.ending = properEnding(request);
    draft.parts.append({early, wire.opening(answer)});
    Duration pause = spec.fault == Fault::SlowFirstToken ? spec.delay : course.firstToken - early;

    const QStringList deltas = deltasOf(answer, drips);
    const qsizetype nth = qMin<qsizetype>(spec.nth, deltas.size()) - 1;
    const bool shortens = spec.afterTokens && spec.fault != Fault::BadChunk;
    const qsizetype shown =
        shortens ? qMin<qsizetype>(*spec.afterTokens, deltas.size()) : deltas.size();
    for (qsizetype i = 0; i < shown; ++i) {
        draft.parts.append({pause, textEvent(deltas[i], i == nth)});
        pause = pace;
    }
    endStream(draft, pause);
    return draft;
}

void Stage::endStream(Draft& draft, Duration pause) const
{
    const FaultSpec& spec = course.fault;
    QList<Piece>& parts = draft.parts;
    auto closeEarly = [&](Duration after, Performance::Ending ending) {
        parts.append({after, {}});
        draft.ending = ending;
        draft.whole = false;
    };
    switch (spec.fault) {
    case Fault::Stall:
        closeEarly(spec.forTime, Performance::Ending::Close);
        break;
    case Fault::Cut:
        closeEarly(pause, Performance::Ending::Close);
        break;
    case Fault::Reset:
        closeEarly(pause, Performance::Ending::Reset);
        break;
    case Fault::CutClean:
        parts.append({pause, {}});
        break;
    case Fault::ErrorEvent:
        parts.append(
            {pause, spec.body.isEmpty() ? wire.errorEvent(spec.kind, context) : spec.body});
        break;
    case Fault::DeepJson:
        parts.append(
            {pause,
             wire.textEvent(answer, kMark).replace('"' + kMark.toLatin1() + '"', deepDocument())});
        break;
    case Fault::HugeEvent: {
        QList<Piece> huge = hugeParts(wire.textEvent(answer, kMark));
        huge.first().pause = pause;
        parts += huge;
        parts.append({{}, wire.closing(answer) + wire.endMarker()});
        break;
    }
    case Fault::ToolCallCut: {
        const QByteArray call = wire.toolCall(answer).join();
        parts.append({pause, call.first(call.size() / 2)});
        closeEarly(pause, Performance::Ending::Close);
        break;
    }
    case Fault::ToolCall:
        for (const QByteArray& event : wire.toolCall(answer))
            parts.append({pause, event});
        [[fallthrough]];
    case Fault::NoDone:
    default: {
        const bool marked = spec.fault != Fault::NoDone;
        parts.append({{}, wire.closing(answer) + (marked ? wire.endMarker() : QByteArray())});
        break;
    }
    }
}

Performance Stage::streamed() const
{
    const Draft draft = streamDraft();
    if (auto performance = performWireFault(request, course.fault, draft))
        return *performance;
    return deliverChunked(request, draft);
}

Performance Stage::whole() const
{
    const FaultSpec& spec = course.fault;
    const QByteArray body = wire.reply(answer);
    const QByteArray half = body.left(body.size() / 2);
    Duration pause = (spec.fault == Fault::SlowFirstToken ? spec.delay : course.firstToken) +
                     fromSeconds(static_cast<double>(answer.words.size()) / course.tokensPerSecond);
    Draft draft{headers + HttpHeaders{{"content-type"_ba, "application/json"_ba}},
                {{pause, body}},
                properEnding(request)};
    if (auto performance = performWireFault(request, spec, draft))
        return *performance;

    std::optional<qint64> length;
    auto closeEarly = [&](Performance::Ending ending) {
        draft.parts.first().bytes = half;
        draft.ending = ending;
        length = body.size();
    };
    switch (spec.fault) {
    case Fault::Stall:
        closeEarly(Performance::Ending::Close);
        draft.parts.append({spec.forTime, {}});
        break;
    case Fault::Cut:
    case Fault::ToolCallCut:
        closeEarly(Performance::Ending::Close);
        break;
    case Fault::Reset:
        closeEarly(Performance::Ending::Reset);
        break;
    case Fault::CutClean:
    case Fault::GarbageEvent:
        draft.parts.first().bytes = half;
        break;
    case Fault::InvalidUtf8:
        draft.parts.first().bytes.replace(answer.words.first().toUtf8(), "\xc3\x28\xff\xf0\x9f");
        break;
    case Fault::DeepJson:
        draft.parts.first().bytes = deepDocument();
        break;
    case Fault::HugeEvent: {
        Answer marked = answer;
        marked.words = {kMark};
        draft.parts = hugeParts(wire.reply(marked));
        draft.parts.first().pause = pause;
        break;
    }
    case Fault::ErrorEvent:
        draft.parts.first().bytes =
            spec.body.isEmpty() ? wire.error(spec.kind, context).body : spec.body;
        break;
    case Fault::Drip:
        draft.parts.first().bytes.clear();
        for (const char character : body)
            draft.parts.append({spec.every, QByteArray(1, character)});
        break;
    default:
        break;
    }
    return deliverWithLength(request, draft, length);
}

} // namespace

Performance perform(const Wire& wire, const SimulatedRequest& request, const ChatCall& call,
                    const Course& course, const Answer& answer, const ErrorContext& context,
                    const HttpHeaders& headers)
{
    const Stage stage{wire, request, call.stream, course, answer, context, headers};
    const FaultSpec& spec = course.fault;
    const QByteArray type = call.stream ? wire.streamType() : "application/json"_ba;
    switch (spec.fault) {
    case Fault::Error:
        return stage.failed(spec.kind);
    case Fault::Reply:
        return stage.written();
    case Fault::Redirect:
        return stage.redirected();
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
        return stage.heartbeats(type, call.stream ? wire.heartbeat() : "\n"_ba);
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
