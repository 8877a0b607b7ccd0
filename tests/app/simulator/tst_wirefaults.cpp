// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wirefaults.h"
#include "tests/app/simulator/seenreply.h"
#include "tests/app/simulator/stageplay.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWireFaults : public QObject
{
    Q_OBJECT
private slots:
    void a_fault_of_the_dialect_is_none_of_the_wire();
    void a_bad_chunk_ends_what_can_be_read_data() { addDialectRows(); }
    void a_bad_chunk_ends_what_can_be_read();
    void a_short_length_cuts_the_body_data() { addDialectRows(); }
    void a_short_length_cuts_the_body();
    void a_long_length_is_never_reached_data() { addDialectRows(); }
    void a_long_length_is_never_reached();
    void slow_headers_come_byte_by_byte_data() { addDialectRows(); }
    void slow_headers_come_byte_by_byte();
    void garbage_is_not_http();
    void a_split_answer_is_whole_data() { addDialectRows(); }
    void a_split_answer_is_whole();
    void a_huge_head_has_one_endless_header();
    void a_bomb_is_small_and_says_gzip();
};

void TestWireFaults::a_fault_of_the_dialect_is_none_of_the_wire()
{
    const Draft draft{{}, {{{}, "x"_ba}}};
    for (const Fault fault : {Fault::None, Fault::Cut, Fault::Heartbeats, Fault::Reply})
        QVERIFY(!performWireFault({}, specOf(fault), draft));
}

void TestWireFaults::a_bad_chunk_ends_what_can_be_read()
{
    QFETCH(QString, dialect);
    const Performance performance = play(dialect, true, specOf(Fault::BadChunk, 5));
    QCOMPARE(performance.ending, Performance::Ending::Close);
    const QByteArray bytes = writtenBy(performance);
    QVERIFY(bytes.contains("\r\nxyz\r\n"));
    const SeenReply reply = readSeenReply(bytes);
    QVERIFY(!reply.complete);
    const Reading reading = readStream(dialect, reply.body);
    QVERIFY(!reading.complete);
    QCOMPARE(reading.text.split(u' ').size(), 5);
    const SeenReply whole = readSeenReply(writtenBy(play(dialect, false, specOf(Fault::BadChunk))));
    QVERIFY(!whole.complete);
    QVERIFY(!whole.body.isEmpty());
}

void TestWireFaults::a_short_length_cuts_the_body()
{
    QFETCH(QString, dialect);
    for (const bool stream : {true, false}) {
        const Performance performance = play(dialect, stream, specOf(Fault::ShortLength));
        QCOMPARE(performance.ending, Performance::Ending::Close);
        const SeenReply reply = readSeenReply(writtenBy(performance));
        QVERIFY(reply.complete);
        QVERIFY(!reply.rest.isEmpty());
        QVERIFY(!readStream(dialect, reply.body).complete);
    }
}

void TestWireFaults::a_long_length_is_never_reached()
{
    QFETCH(QString, dialect);
    for (const bool stream : {true, false}) {
        const Performance performance = play(dialect, stream, specOf(Fault::LongLength));
        QCOMPARE(performance.ending, Performance::Ending::Close);
        const SeenReply reply = readSeenReply(writtenBy(performance));
        QVERIFY(!reply.complete);
        QVERIFY(readStream(dialect, reply.body).complete);
    }
}

void TestWireFaults::slow_headers_come_byte_by_byte()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::SlowHeaders);
    fault.every = 100ms;
    for (const bool stream : {true, false}) {
        const Performance performance = play(dialect, stream, fault);
        const QByteArray bytes = writtenBy(performance);
        const qsizetype head = bytes.indexOf("\r\n\r\n") + 4;
        for (qsizetype i = 0; i < head; ++i) {
            QCOMPARE(performance.pieces[i].bytes.size(), 1);
            QCOMPARE(performance.pieces[i].pause, Duration(100ms));
        }
        QVERIFY(readSeenReply(bytes).complete);
    }
}

void TestWireFaults::garbage_is_not_http()
{
    const Performance performance = play(u"openai"_s, true, specOf(Fault::GarbageStatus));
    QCOMPARE(performance.ending, Performance::Ending::Close);
    const QByteArray bytes = writtenBy(performance);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("HTTP"));
}

void TestWireFaults::a_split_answer_is_whole()
{
    QFETCH(QString, dialect);
    const Performance performance = play(dialect, true, specOf(Fault::Split));
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QVERIFY(reply.complete);
    QVERIFY(performance.pieces.size() >= reply.body.size());
    const Reading reading = readStream(dialect, reply.body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.text.split(u' ').size(), 20);
}

void TestWireFaults::a_huge_head_has_one_endless_header()
{
    FaultSpec fault = specOf(Fault::HugeHead);
    fault.sizeMb = 20;
    const Performance performance = play(u"openai"_s, true, fault);
    qint64 written = 0;
    for (const Piece& piece : performance.pieces) {
        QVERIFY(piece.bytes.size() <= 65536);
        written += piece.bytes.size() * piece.repeat;
    }
    QVERIFY(written > 20 * 1024 * 1024);
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QCOMPARE(reply.status, 200);
    QCOMPARE(headerValue(reply.headers, "x-filling").size(), 5 * 65536);
    QVERIFY(readStream(u"openai"_s, reply.body).complete);
}

void TestWireFaults::a_bomb_is_small_and_says_gzip()
{
    FaultSpec fault = specOf(Fault::GzipBomb);
    fault.sizeMb = 100;
    const Performance performance = play(u"openai"_s, true, fault);
    const SeenReply head = readSeenReply(performance.pieces[0].bytes);
    QCOMPARE(headerValue(head.headers, "content-encoding"), "gzip"_ba);
    qint64 size = 0;
    for (const Piece& piece : performance.pieces)
        size += piece.bytes.size() * piece.repeat;
    QCOMPARE(performance.pieces.last().repeat, 100);
    QVERIFY(size < 300'000);
    QCOMPARE(headerValue(head.headers, "content-length").toLongLong(),
             performance.pieces.last().bytes.size() * 100);
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"
