// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ssestreamreader.h"
#include "tests/app/providers/streamoutcome.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    const char* name;
    QLatin1StringView dialect;
    QByteArray stream;
    /// How many bytes make the answer complete; -1: it never is.
    qsizetype completeFrom;
};

QList<Fixture> fixtures()
{
    const QByteArray text =
        "data: {\"choices\":[{\"delta\":{\"content\":\"H\u00e9 \u4f60 "
        "\U0001F600\\ud83d\"}}]}\r\n\r\n"
        ": keep-alive\r\n\r\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\"\\ude00.\"}}]}\r\n\r\n"_ba;
    const QByteArray stop = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}"_ba;
    const QByteArray rest =
        "\r\n\r\ndata: "
        "{\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4}}\r\n\r\n"
        "data: [DONE]\r\n\r\n"_ba;
    const QByteArray messages =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\","
        "\"usage\":{\"input_tokens\":3}}}\n\n"
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":"
        "{\"type\":\"text_delta\",\"text\":\"H\u00e9\"}}\n\n"
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
        "{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":4}}\n\n"
        "event: message_stop\ndata: {\"type\":\"message_stop\"}"_ba;
    const QByteArray whole =
        R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})"_ba;
    const QByteArray message =
        R"({"type":"message","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn"})"_ba;
    const QByteArray calls =
        "data: "
        "{\"choices\":[{\"delta\":{\"content\":\"H\",\"tool_calls\":[{\"index\":0,\"id\":\"c\","
        "\"function\":"
        "{\"name\":\"look\",\"arguments\":\"{\\\"a\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":"
        "{\"arguments\":\"\\\":\\\"\u00e9\\\"}\"}}]}}]}\n\n"_ba;
    const QByteArray blocks =
        "data: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":"
        "\"tool_use\",\"id\":\"t\",\"name\":\"look\",\"input\":{}}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":"
        "\"input_json_delta\",\"partial_json\":\"{\\\"a\\\"\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":"
        "\"input_json_delta\",\"partial_json\":\":1}\"}}\n\n"_ba;
    const QByteArray parts =
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hm\",\"thought\":true},"
        "{\"text\":\"H\u00e9 \\ud83d\"}]}}],\"modelVersion\":\"m\"}\r\n\r\n"
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"\\ude00\"},"
        "{\"functionCall\":{\"name\":\"look\",\"args\":{\"a\":1}}}]}}]}\r\n\r\n"_ba;
    const QByteArray end = "data: {\"candidates\":[{\"finishReason\":\"STOP\"}],\"usageMetadata\":"
                           "{\"promptTokenCount\":3,\"candidatesTokenCount\":4}}"_ba;
    const QByteArray blocked = "data: {\"candidates\":[{\"finishReason\":\"SAFETY\"}]}\r\n\r\n"_ba;
    const QByteArray array = R"([{"candidates":[{"content":{"parts":[{"text":"Hi"}]}}]},)"
                             R"({"candidates":[{"finishReason":"STOP"}]}])"_ba;
    const QByteArray failure = "event: error\ndata: {\"error\":{\"message\":\"no\"}}\n\n";
    return {
        {"openai", "openai"_L1, text + stop + rest, text.size() + stop.size()},
        {"openai with BOM", "openai"_L1, "\xEF\xBB\xBF" + text + stop + rest,
         3 + text.size() + stop.size()},
        {"openai failing", "openai"_L1, text + failure, -1},
        {"openai garbage", "openai"_L1, text + "data: {\"cho\n\n" + stop + rest, -1},
        {"openai whole", "openai"_L1, "\n " + whole + "\n", 2 + whole.size()},
        {"openai calls of tools", "openai"_L1, calls + stop + rest, calls.size() + stop.size()},
        {"openai page", "openai"_L1, "<html><h1>502</h1></html>", -1},
        {"anthropic", "anthropic"_L1, messages + "\n\n", messages.size()},
        {"anthropic whole", "anthropic"_L1, message, message.size()},
        {"anthropic calls of tools", "anthropic"_L1, blocks + messages + "\n\n",
         blocks.size() + messages.size()},
        {"gemini", "gemini"_L1, parts + end + "\r\n\r\n", parts.size() + end.size()},
        {"gemini blocked", "gemini"_L1, parts + blocked, -1},
        {"gemini in an array", "gemini"_L1, array, array.size()},
        {"anthropic failing", "anthropic"_L1,
         messages.first(messages.indexOf("event: message_delta")) + failure, -1},
    };
}

} // namespace

class TestSseStreamReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_the_same_however_the_bytes_are_split_data() { nameFixtures(); }
    void reads_the_same_however_the_bytes_are_split();
    void is_never_complete_before_the_end_marker_data() { nameFixtures(); }
    void is_never_complete_before_the_end_marker();
    void survives_random_bytes_data() { nameFixtures(); }
    void survives_random_bytes();
    void reads_a_whole_body_as_a_reply();
    void reports_a_body_that_is_no_stream_data();
    void reports_a_body_that_is_no_stream();
    void gives_up_on_an_event_over_the_limit();
    void gives_up_on_an_answer_over_the_limit();
    void gives_up_on_a_whole_body_over_the_limit();
    void caps_the_garbage_it_reports();
    void waits_for_a_body_of_white_space();

private:
    void nameFixtures()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Fixture& fixture : fixtures())
            QTest::newRow(fixture.name) << i++;
    }
};

void TestSseStreamReader::reads_the_same_however_the_bytes_are_split()
{
    QFETCH(const int, index);
    const Fixture fixture = fixtures().at(index);
    const Dialect& dialect = *dialectByName(QString(fixture.dialect));
    const StreamOutcome expected = runStream(dialect, {fixture.stream});
    QCOMPARE(expected.complete, fixture.completeFrom >= 0);
    QCOMPARE(expected.text.contains(u"H"_s), !fixture.stream.startsWith('<'));
    QVERIFY(runStream(dialect, singleBytes(fixture.stream)) == expected);
    for (qsizetype at = 0; at <= fixture.stream.size(); ++at)
        QVERIFY(runStream(dialect, {fixture.stream.first(at), fixture.stream.sliced(at)}) ==
                expected);
}

void TestSseStreamReader::is_never_complete_before_the_end_marker()
{
    QFETCH(const int, index);
    const Fixture fixture = fixtures().at(index);
    for (qsizetype at = 0; at <= fixture.stream.size(); ++at) {
        const StreamOutcome outcome = runStream(fixture.dialect, fixture.stream.first(at));
        QCOMPARE(outcome.complete, fixture.completeFrom >= 0 && at >= fixture.completeFrom);
        QCOMPARE(outcome.completes, outcome.complete ? 1 : 0);
        QCOMPARE(outcome.eventsAfterTheEnd, 0);
    }
}

void TestSseStreamReader::survives_random_bytes()
{
    QFETCH(const int, index);
    const Fixture fixture = fixtures().at(index);
    QRandomGenerator random(20261120);
    for (int round = 0; round < 300; ++round) {
        QByteArray stream = fixture.stream;
        for (int change = 0; change < 4; ++change) {
            const auto at = qsizetype(random.bounded(quint64(stream.size())));
            if (random.bounded(2) == 0)
                stream[at] = char(random.bounded(256));
            else
                stream.insert(at, QByteArray("\r\n:{\"\0[", 7).at(int(random.bounded(7))));
        }
        const StreamOutcome outcome = runStream(fixture.dialect, stream);
        QVERIFY(outcome.completes <= 1);
        QCOMPARE(outcome.eventsAfterTheEnd, 0);
        QVERIFY(outcome.failures.size() + outcome.garbage.size() <= 1);
        QVERIFY(outcome.text == outcome.reply.content);
    }
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(qsizetype(random.bounded(400)), '\0');
        for (char& byte : noise)
            byte = char(random.bounded(256));
        QVERIFY(!runStream(fixture.dialect, noise).complete);
    }
}

void TestSseStreamReader::reads_a_whole_body_as_a_reply()
{
    const StreamOutcome outcome =
        runStream("openai"_L1, R"({"id":"c","model":"m","choices":[{"message":{"content":"Hi",
            "reasoning":"hm"},"finish_reason":"stop"}],
            "usage":{"prompt_tokens":1,"completion_tokens":2}})"_ba);
    QCOMPARE(outcome.text, u"Hi"_s);
    QCOMPARE(outcome.reasoning, u"hm"_s);
    QVERIFY(outcome.complete);
    QVERIFY(outcome.closed);
    QCOMPARE(outcome.reply.model, u"m"_s);
    QCOMPARE(outcome.reply.usage, (Usage{1, 2, false}));
}

void TestSseStreamReader::reports_a_body_that_is_no_stream_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("error document") << R"({"error":{"message":"no"}})"_ba;
    QTest::newRow("error array") << R"([{"error":{"code":400}}])"_ba;
    QTest::newRow("page") << "<!DOCTYPE html><html></html>"_ba;
    QTest::newRow("cut document") << R"({"choices":[{"message":{"content":"Hel)"_ba;
}

void TestSseStreamReader::reports_a_body_that_is_no_stream()
{
    QFETCH(const QByteArray, body);
    for (const char* dialect : {"openai", "anthropic"}) {
        const StreamOutcome outcome = runStream(QLatin1StringView(dialect), body);
        QCOMPARE(outcome.failures, QList<QByteArray>{body});
        QVERIFY(!outcome.complete);
        QVERIFY(outcome.text.isEmpty());
    }
}

void TestSseStreamReader::gives_up_on_an_event_over_the_limit()
{
    const auto reader = dialectByName(u"openai")->streamReader();
    const QByteArray piece(1 << 16, 'x');
    QList<StreamEvent> events = reader->feed("data: ");
    for (int i = 0; i < 20; ++i)
        events += reader->feed(piece);
    events += reader->finish();
    QCOMPARE(events.size(), 1);
    QVERIFY(std::holds_alternative<StreamGarbage>(events.first()));
}

void TestSseStreamReader::gives_up_on_an_answer_over_the_limit()
{
    const auto reader = dialectByName(u"openai")->streamReader();
    const QByteArray event =
        sse({R"({"choices":[{"delta":{"content":")"_ba + QByteArray(1 << 19, 'x') + "\"}}]}"});
    bool garbage = false;
    int fed = 0;
    while (!garbage && fed < 40) {
        const QList<StreamEvent> events = reader->feed(event);
        QCOMPARE(events.size(), 1);
        garbage = std::holds_alternative<StreamGarbage>(events.first());
        ++fed;
    }
    QCOMPARE(fed, 17); // sixteen of 2^19 characters are 16 MiB
    QVERIFY(reader->feed(event).isEmpty());
}

void TestSseStreamReader::gives_up_on_a_whole_body_over_the_limit()
{
    const auto reader = dialectByName(u"openai")->streamReader();
    const QByteArray piece(1 << 20, '{');
    QList<StreamEvent> events;
    for (int i = 0; i < 17; ++i)
        events += reader->feed(piece);
    events += reader->finish();
    QCOMPARE(events.size(), 1);
    QVERIFY(std::holds_alternative<StreamGarbage>(events.first()));
}

void TestSseStreamReader::caps_the_garbage_it_reports()
{
    const StreamOutcome outcome = runStream("openai"_L1, sse({QByteArray(100000, 'x')}));
    QCOMPARE(outcome.garbage.size(), 1);
    QCOMPARE(outcome.garbage.first().size(), SseStreamReader::kMaxGarbageBytes);
}

void TestSseStreamReader::waits_for_a_body_of_white_space()
{
    const StreamOutcome outcome = runStream("openai"_L1, " \r\n\n \n"_ba);
    QVERIFY(!outcome.complete);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
}

QTEST_GUILESS_MAIN(TestSseStreamReader)
#include "tst_ssestreamreader.moc"
