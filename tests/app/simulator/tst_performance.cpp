// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"
#include "app/simulator/performance.h"
#include "app/simulator/router.h"
#include "tests/app/simulator/seenreply.h"
#include "tests/app/simulator/stageplay.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPerformance : public QObject
{
    Q_OBJECT
private slots:
    void a_stream_and_a_whole_reply_say_the_same_data() { addDialectRows(); }
    void a_stream_and_a_whole_reply_say_the_same();
    void a_stream_that_fails_is_never_complete_data();
    void a_stream_that_fails_is_never_complete();
    void a_missing_end_marker_leaves_the_whole_text_data() { addDialectRows(); }
    void a_missing_end_marker_leaves_the_whole_text();
    void garbage_replaces_one_event_data() { addDialectRows(); }
    void garbage_replaces_one_event();
    void heartbeats_carry_no_event_data() { addDialectRows(); }
    void heartbeats_carry_no_event();
    void a_reset_before_the_head_writes_nothing_data() { addDialectRows(); }
    void a_reset_before_the_head_writes_nothing();
    void silence_writes_nothing_and_closes_in_the_end();
    void a_late_first_token_comes_after_its_head_data() { addDialectRows(); }
    void a_late_first_token_comes_after_its_head();
    void a_drip_is_one_character_a_second_data() { addDialectRows(); }
    void a_drip_is_one_character_a_second();
    void unusable_successes_have_their_status_and_type_data() { addDialectRows(); }
    void unusable_successes_have_their_status_and_type();
    void a_huge_error_is_as_long_as_it_says_data() { addDialectRows(); }
    void a_huge_error_is_as_long_as_it_says();
    void bytes_that_are_no_text_are_no_answer_data() { addDialectRows(); }
    void bytes_that_are_no_text_are_no_answer();
    void a_huge_event_passes_in_small_pieces_data() { addDialectRows(); }
    void a_huge_event_passes_in_small_pieces();
    void a_tool_is_called_behind_the_text_data() { addDialectRows(); }
    void a_tool_is_called_behind_the_text();
    void whole_replies_fail_in_their_own_way_data();
    void whole_replies_fail_in_their_own_way();
    void a_stream_for_http_1_0_has_no_chunks();
    void tokens_come_at_their_pace();
};

void TestPerformance::a_stream_and_a_whole_reply_say_the_same()
{
    QFETCH(QString, dialect);
    const Performance streamed = play(dialect, true);
    const SeenReply stream = readSeenReply(writtenBy(streamed));
    QCOMPARE(streamed.ending, Performance::Ending::KeepAlive);
    QCOMPARE(stream.status, 200);
    QVERIFY(stream.complete);
    QCOMPARE(headerValue(stream.headers, "content-type"), wireByName(dialect)->streamType());
    const Reading reading = readStream(dialect, stream.body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.text.split(u' ').size(), 20);

    const SeenReply whole = readSeenReply(writtenBy(play(dialect, false)));
    QVERIFY(whole.complete);
    const auto reply = dialectByName(dialect)->readReply(whole.body);
    QVERIFY(std::holds_alternative<Reply>(reply));
    QCOMPARE(std::get<Reply>(reply).content, reading.text);
    QCOMPARE(std::get<Reply>(reply).finishReason, reading.finishReason);
    QCOMPARE(std::get<Reply>(reply).usage, reading.usage);
    QCOMPARE(reading.usage.outputTokens, std::optional<qint64>(20));
    QVERIFY(!reading.usage.estimated);
}

void TestPerformance::a_stream_that_fails_is_never_complete_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<FaultSpec>("fault");
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("bodyEnds");
    QTest::addColumn<Performance::Ending>("ending");
    for (const QString& dialect : wireNames()) {
        auto row = [&](const char* what, const FaultSpec& fault, int words, bool bodyEnds,
                       Performance::Ending ending) {
            QTest::addRow("%s %s", qPrintable(dialect), what)
                << dialect << fault << words << bodyEnds << ending;
        };
        using enum Performance::Ending;
        row("cut", specOf(Fault::Cut, 7), 7, false, Close);
        row("cut at once", specOf(Fault::Cut, 0), 0, false, Close);
        row("cut behind the last word", specOf(Fault::Cut, 99), 20, false, Close);
        row("clean cut", specOf(Fault::CutClean, 7), 7, true, KeepAlive);
        row("stall", specOf(Fault::Stall, 3), 3, false, Close);
        row("reset", specOf(Fault::Reset, 5), 5, false, Reset);
        row("error", specOf(Fault::ErrorEvent, 4), 4, true, KeepAlive);
        row("tool call cut", specOf(Fault::ToolCallCut, 2), 2, false, Close);
        row("nested too deep", specOf(Fault::DeepJson, 6), 6, true, KeepAlive);
    }
}

void TestPerformance::a_stream_that_fails_is_never_complete()
{
    QFETCH(QString, dialect);
    QFETCH(FaultSpec, fault);
    QFETCH(int, words);
    const Performance performance = play(dialect, true, fault);
    QTEST(performance.ending, "ending");
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QCOMPARE(reply.status, 200);
    QTEST(reply.complete, "bodyEnds");
    const Reading reading = readStream(dialect, reply.body);
    QVERIFY(!reading.complete);
    QCOMPARE(reading.text.split(u' ', Qt::SkipEmptyParts).size(), words);
    QCOMPARE(reading.failures, fault.fault == Fault::ErrorEvent ? 1 : 0);
    if (fault.fault == Fault::Stall)
        QVERIFY(pauses(performance) >= fault.forTime);
}

void TestPerformance::a_missing_end_marker_leaves_the_whole_text()
{
    QFETCH(QString, dialect);
    const QByteArray body =
        readSeenReply(writtenBy(play(dialect, true, specOf(Fault::NoDone)))).body;
    QVERIFY(!body.contains("[DONE]"));
    QVERIFY(!body.contains("message_stop"));
    const Reading reading = readStream(dialect, body);
    QCOMPARE(reading.text.split(u' ').size(), 20);
    QVERIFY(!reading.finishReason.isEmpty());
}

void TestPerformance::garbage_replaces_one_event()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::GarbageEvent);
    fault.nth = 10;
    const Reading reading =
        readStream(dialect, readSeenReply(writtenBy(play(dialect, true, fault))).body);
    QCOMPARE(reading.garbage, 1);
    QCOMPARE(reading.text.split(u' ').size(), 9);
    fault.nth = 1000;
    QCOMPARE(readStream(dialect, readSeenReply(writtenBy(play(dialect, true, fault))).body).garbage,
             1);
}

void TestPerformance::heartbeats_carry_no_event()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::Heartbeats);
    fault.forTime = 30s;
    const Performance performance = play(dialect, true, fault);
    QCOMPARE(performance.ending, Performance::Ending::Close);
    QCOMPARE(pauses(performance), Duration(30s));
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.complete);
    QVERIFY(reply.body.startsWith(wireByName(dialect)->heartbeat()));
    QCOMPARE(reply.body.count('{'), 0);
    QVERIFY(readSeenReply(writtenBy(play(dialect, false, fault))).body.trimmed().isEmpty());
}

void TestPerformance::a_reset_before_the_head_writes_nothing()
{
    QFETCH(QString, dialect);
    const Performance performance = play(dialect, true, specOf(Fault::Reset));
    QVERIFY(writtenBy(performance).isEmpty());
    QCOMPARE(performance.ending, Performance::Ending::Reset);
}

void TestPerformance::silence_writes_nothing_and_closes_in_the_end()
{
    FaultSpec fault = specOf(Fault::Silence);
    fault.forTime = 77s;
    const Performance performance = play(u"openai"_s, true, fault);
    QVERIFY(writtenBy(performance).isEmpty());
    QCOMPARE(pauses(performance), Duration(77s));
    QCOMPARE(performance.ending, Performance::Ending::Close);
}

void TestPerformance::a_late_first_token_comes_after_its_head()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::SlowFirstToken);
    fault.delay = 20s;
    const Performance performance = play(dialect, true, fault);
    QVERIFY(performance.pieces[0].bytes.startsWith("HTTP/1.1 200"));
    QCOMPARE(performance.pieces[0].pause, Duration(0));
    QCOMPARE(performance.pieces[1].pause, Duration(20s));
    QVERIFY(readStream(dialect, readSeenReply(writtenBy(performance)).body).complete);
    QVERIFY(play(dialect, false, fault).pieces.first().pause >= 20s);
}

void TestPerformance::a_drip_is_one_character_a_second()
{
    QFETCH(QString, dialect);
    const Performance performance = play(dialect, true, specOf(Fault::Drip));
    const Reading reading = readStream(dialect, readSeenReply(writtenBy(performance)).body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.text.split(u' ').size(), 20);
    QCOMPARE(pauses(performance), Duration(std::chrono::seconds(reading.text.size() - 1)));
    const Performance whole = play(dialect, false, specOf(Fault::Drip));
    const SeenReply reply = readSeenReply(writtenBy(whole));
    QVERIFY(reply.complete);
    QCOMPARE(whole.pieces.size(), reply.body.size() + 1);
}

void TestPerformance::unusable_successes_have_their_status_and_type()
{
    QFETCH(QString, dialect);
    for (const bool stream : {true, false}) {
        const SeenReply empty =
            readSeenReply(writtenBy(play(dialect, stream, specOf(Fault::Empty))));
        QCOMPARE(empty.status, 200);
        QVERIFY(empty.complete);
        QVERIFY(empty.body.isEmpty());
        const SeenReply page = readSeenReply(writtenBy(play(dialect, stream, specOf(Fault::Html))));
        QCOMPARE(page.status, 200);
        QVERIFY(headerValue(page.headers, "content-type").startsWith("text/html"));
        QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    }
}

void TestPerformance::a_huge_error_is_as_long_as_it_says()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::HugeError);
    fault.sizeMb = 100;
    const Performance performance = play(dialect, true, fault);
    const SeenReply head = readSeenReply(performance.pieces[0].bytes);
    QCOMPARE(head.status, 500);
    qint64 written = head.body.size();
    for (qsizetype i = 1; i < performance.pieces.size(); ++i)
        written += performance.pieces[i].bytes.size() * performance.pieces[i].repeat;
    QCOMPARE(headerValue(head.headers, "content-length").toLongLong(), written);
    QVERIFY(written > 100 * 1024 * 1024);
    for (const Piece& piece : performance.pieces)
        QVERIFY2(piece.bytes.size() <= 65536, "no piece may be held in memory as a whole");
    Performance shorter = performance;
    shorter.pieces[1].repeat = 1;
    QByteArray body = writtenBy(shorter);
    body.remove(0, body.indexOf("\r\n\r\n") + 4);
    QVERIFY(body.startsWith('{') && body.endsWith('}'));
}

void TestPerformance::bytes_that_are_no_text_are_no_answer()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::InvalidUtf8);
    fault.nth = 4;
    const QByteArray body = readSeenReply(writtenBy(play(dialect, true, fault))).body;
    QVERIFY(body.contains("\xc3\x28\xff"));
    const Reading reading = readStream(dialect, body);
    QVERIFY(!reading.complete);
    QCOMPARE(reading.garbage, 1);
    QCOMPARE(reading.text.split(u' ').size(), 3);
}

void TestPerformance::a_huge_event_passes_in_small_pieces()
{
    QFETCH(QString, dialect);
    FaultSpec fault = specOf(Fault::HugeEvent, 2);
    fault.sizeMb = 50;
    for (const bool stream : {true, false}) {
        const Performance performance = play(dialect, stream, fault);
        qint64 filling = 0;
        for (const Piece& piece : performance.pieces) {
            QVERIFY2(piece.bytes.size() <= 70'000, "no piece may be held in memory as a whole");
            filling += piece.bytes.count('x') * piece.repeat;
        }
        QVERIFY(filling >= 50 * 1024 * 1024);
    }
    // 5 blocks are all that writtenBy() repeats.
    const Reading reading =
        readStream(dialect, readSeenReply(writtenBy(play(dialect, true, fault))).body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.text.count(u'x'), 5 * 64 * 1024);
}

void TestPerformance::a_tool_is_called_behind_the_text()
{
    QFETCH(QString, dialect);
    const Reading reading = readStream(
        dialect, readSeenReply(writtenBy(play(dialect, true, specOf(Fault::ToolCall)))).body);
    QVERIFY(reading.complete);
    QCOMPARE(reading.text.split(u' ').size(), 20);
    const SeenReply whole = readSeenReply(writtenBy(play(dialect, false, specOf(Fault::ToolCall))));
    QVERIFY(whole.body.contains("get_weather"));
    const auto reply = dialectByName(dialect)->readReply(whole.body);
    QVERIFY(std::holds_alternative<Reply>(reply));
    QCOMPARE(std::get<Reply>(reply).finishReason, reading.finishReason);
}

void TestPerformance::whole_replies_fail_in_their_own_way_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<FaultSpec>("fault");
    QTest::addColumn<bool>("bodyEnds");
    QTest::addColumn<Performance::Ending>("ending");
    for (const QString& dialect : wireNames()) {
        auto row = [&](const char* what, const FaultSpec& fault, bool bodyEnds,
                       Performance::Ending ending) {
            QTest::addRow("%s %s", qPrintable(dialect), what)
                << dialect << fault << bodyEnds << ending;
        };
        using enum Performance::Ending;
        row("cut", specOf(Fault::Cut, 7), false, Close);
        row("clean cut", specOf(Fault::CutClean, 7), true, KeepAlive);
        row("stall", specOf(Fault::Stall, 3), false, Close);
        row("reset", specOf(Fault::Reset, 5), false, Reset);
        row("garbage", specOf(Fault::GarbageEvent), true, KeepAlive);
        row("no UTF-8", specOf(Fault::InvalidUtf8), true, KeepAlive);
        row("nested too deep", specOf(Fault::DeepJson), true, KeepAlive);
        row("tool call cut", specOf(Fault::ToolCallCut), false, Close);
        row("error in a success", specOf(Fault::ErrorEvent), true, KeepAlive);
    }
}

void TestPerformance::whole_replies_fail_in_their_own_way()
{
    QFETCH(QString, dialect);
    QFETCH(FaultSpec, fault);
    const Performance performance = play(dialect, false, fault);
    QTEST(performance.ending, "ending");
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QCOMPARE(reply.status, 200);
    QTEST(reply.complete, "bodyEnds");
    QVERIFY(!reply.body.isEmpty());
    QVERIFY(
        std::holds_alternative<Dialect::NotAReply>(dialectByName(dialect)->readReply(reply.body)));
}

void TestPerformance::a_stream_for_http_1_0_has_no_chunks()
{
    const Performance performance = play(u"openai"_s, true, {}, true);
    QCOMPARE(performance.ending, Performance::Ending::Close);
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QVERIFY(headerValue(reply.headers, "transfer-encoding").isEmpty());
    QVERIFY(reply.body.startsWith("data: {"));
    QVERIFY(readStream(u"openai"_s, reply.body).complete);
}

void TestPerformance::tokens_come_at_their_pace()
{
    SimulatedProvider provider = promptProvider(u"openai"_s, 11);
    provider.latency = {400, 400};
    provider.tokensPerSecond = 10;
    Router router({{provider}}, 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Performance stream = router.answer(chatRequest(u"openai"_s, true), 0s, now);
    QCOMPARE(stream.pieces[0].pause + stream.pieces[1].pause, Duration(400ms));
    QCOMPARE(pauses(stream), Duration(1400ms));
    const Performance whole = router.answer(chatRequest(u"openai"_s, false), 0s, now);
    QCOMPARE(pauses(whole), Duration(1500ms));
}

QTEST_GUILESS_MAIN(TestPerformance)
#include "tst_performance.moc"
