// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"
#include "tests/faults/gzipbomb.h"

#include <QStringDecoder>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostMebibytes = 200; // of the whole process, libraries and sanitizers apart
constexpr qsizetype kMostOutput = 2 << 20;
const QJsonObject kQuick{{u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.1}}}};

void memoryIsBounded(const Evidence& evidence, Judgement& judgement)
{
#ifdef FAULTS_SANITIZED
    Q_UNUSED(evidence)
    Q_UNUSED(judgement)
#else
    const double peak = evidence.run().peakMebibytes.value_or(0);
    judgement.must(u"at most %1 MiB of memory"_s.arg(kMostMebibytes), peak < kMostMebibytes,
                   evidence.run().peakMebibytes ? u"%1 MiB at most"_s.arg(peak, 0, 'f', 0)
                                                : u"not known on this system"_s);
#endif
}

void outputIsBounded(const Evidence& evidence, Judgement& judgement)
{
    const qsizetype size = evidence.run().out.size();
    judgement.must(u"at most 2 MiB of output"_s, size < kMostOutput, u"%1 bytes"_s.arg(size));
}

Scenario shortLength()
{
    return {Group::Wire, u"W04"_s, u"Content-Length shorter than the body"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    const QByteArray body = primary.voice().whole();
                    QByteArray events = primary.voice().opening().join();
                    for (int i = 0; i < 60; ++i)
                        events += primary.voice().tokenEvent(i);
                    const QByteArray& said = arrival.stream ? events : body;
                    return primary.say().raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: "_ba +
                        primary.voice().contentType(arrival.stream) + "\r\nContent-Length: "_ba +
                        QByteArray::number(said.size() / 2) + "\r\n\r\n"_ba + said);
                });
                stage.send();
                stage.send().arguments.append(u"--no-stream"_s);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                for (std::size_t run = 0; run < 2; ++run)
                    answeredByFallback(evidence, judgement, run);
                firstFailureIs(evidence, judgement, u"malformed_reply"_s, 1);
            }};
}

Scenario longLength()
{
    return {Group::Wire, u"W05"_s, u"Content-Length longer than the body"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    QByteArray said =
                        arrival.stream ? primary.voice().opening().join() : primary.voice().whole();
                    for (int i = 0; arrival.stream && i < 40; ++i)
                        said += primary.voice().tokenEvent(i);
                    Script script = primary.say().raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: "_ba +
                        primary.voice().contentType(arrival.stream) + "\r\nContent-Length: "_ba +
                        QByteArray::number(said.size() + 1000) + "\r\n\r\n"_ba + said);
                    return script.pause(0.05).close();
                });
                stage.send();
                stage.send().arguments.append(u"--no-stream"_s);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"stream_cut"_s, 0);
                answeredByFallback(evidence, judgement, 0);
                answered(evidence, judgement, 1);
            }};
}

Scenario bomb()
{
    // Made before any time is measured: it takes a second.
    static const QByteArray zipped = gzipBomb(256);
    return {Group::Wire, u"W08"_s, u"gzip bomb: 256 MiB in 256 KiB"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    return primary.say().reply(arrival.number == 1 ? 200 : 500, zipped,
                                               {{"Content-Encoding"_ba, "gzip"_ba}});
                });
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                answeredByFallback(evidence, judgement);
                within(evidence, judgement, Level::Must, 10);
                memoryIsBounded(evidence, judgement);
                outputIsBounded(evidence, judgement);
            }};
}

Scenario hugeError()
{
    return {Group::Wire, u"W09"_s, u"error body of 100 MB"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                constexpr qint64 kSize = 100'000'000;
                Script script = primary.say().raw(
                    "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/plain\r\n"
                    "Content-Length: "_ba +
                    QByteArray::number(kSize) + "\r\n\r\n"_ba);
                primary.always(script.pour(QByteArray("stack frame\n").repeated(4096), kSize));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"server_error"_s);
                answeredByFallback(evidence, judgement);
                within(evidence, judgement, Level::Must, 10);
                memoryIsBounded(evidence, judgement);
                outputIsBounded(evidence, judgement);
            }};
}

Scenario endlessLine()
{
    return {Group::Wire, u"W17"_s, u"a stream event without end, and headers without end"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    constexpr qint64 kSize = 64 << 20;
                    if (arrival.number % 2 == 0)
                        return primary.say()
                            .raw("HTTP/1.1 200 OK\r\n"_ba)
                            .pour(QByteArray("X-More: and more\r\n").repeated(1024), kSize);
                    return primary.say()
                        .raw("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                             "data: {\"id\":\""_ba)
                        .pour(QByteArray(65536, 'x'), kSize);
                });
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"malformed_reply"_s);
                answeredByFallback(evidence, judgement);
                within(evidence, judgement, Level::Must, 10);
                memoryIsBounded(evidence, judgement);
                outputIsBounded(evidence, judgement);
            }};
}

Scenario invalidUtf8()
{
    return {Group::Wire, u"W10"_s, u"invalid UTF-8 in an event and in an error"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    if (arrival.number % 2 == 0)
                        return primary.say().reply(
                            500, "{\"error\":{\"message\":\"broken \xff\xfe\xc3( bytes\"}}"_ba);
                    QByteArray event = primary.voice().textEvent(u" BYTES"_s);
                    event.replace("BYTES", "\xff\xfe\xc3(");
                    return primary.say()
                        .head()
                        .tokens(5)
                        .event(event)
                        .tokens(55)
                        .finish()
                        .endMarker()
                        .endBody();
                });
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                QStringDecoder decoder(QStringDecoder::Utf8);
                const QString out = decoder(evidence.run().out);
                judgement.must(u"the output is UTF-8"_s, !decoder.hasError() && !out.isEmpty(),
                               u"%1 characters"_s.arg(out.size()));
                answeredByFallback(evidence, judgement);
            }};
}

} // namespace

QList<Scenario> wireBodies()
{
    return {shortLength(), longLength(), bomb(), hugeError(), invalidUtf8(), endlessLine()};
}

} // namespace fuseboard::faults
