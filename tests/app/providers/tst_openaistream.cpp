// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/streamoutcome.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHel = R"({"id":"c1","model":"m1","choices":[{"delta":{"content":"Hel"}}]})"_ba;
const QByteArray kLo = R"({"choices":[{"delta":{"content":"lo"},"finish_reason":null}]})"_ba;
const QByteArray kStop = R"({"choices":[{"delta":{},"finish_reason":"stop"}]})"_ba;
const QByteArray kUsage = R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2}})"_ba;
const QByteArray kDone = "[DONE]"_ba;

QByteArray part(const QByteArray& call)
{
    return R"({"choices":[{"delta":{"tool_calls":[)" + call + "]}}]}";
}

const QByteArray kCall =
    part(R"({"index":0,"id":"c1","type":"function","function":{"name":"look","arguments":""}})");
const QByteArray kHalf = part("{\"index\":0,\"function\":{\"arguments\":\"{\\\"a\\\"\"}}");
const QByteArray kRest = part("{\"index\":0,\"function\":{\"arguments\":\":1}\"}}");
const QByteArray kCalls = R"({"choices":[{"delta":{},"finish_reason":"tool_calls"}]})";

StreamOutcome run(const QByteArray& bytes)
{
    return runStream("openai"_L1, bytes);
}

} // namespace

class TestOpenAiStream : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_cut_stream_for_complete_data();
    void takes_no_cut_stream_for_complete();
    void turns_into_a_failure_data();
    void turns_into_a_failure();
    void reports_an_event_that_is_no_json();
    void a_late_error_takes_nothing_from_a_whole_answer();
    void reads_a_whole_stream();
    void is_complete_before_usage_and_closed_after_done();
    void does_without_done();
    void reads_usage_wherever_it_stands_data();
    void reads_usage_wherever_it_stands();
    void estimates_usage_where_none_is_sent();
    void keeps_reasoning_apart_data();
    void keeps_reasoning_apart();
    void never_completes_a_cut_call_of_a_tool_data();
    void never_completes_a_cut_call_of_a_tool();
    void puts_calls_of_tools_together_data();
    void puts_calls_of_tools_together();
    void joins_characters_cut_in_two();
    void ignores_other_choices_of_words_for_no_reason();
};

void TestOpenAiStream::takes_no_cut_stream_for_complete_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty body") << ""_ba << QString();
    QTest::newRow("only heartbeats") << ": keep-alive\n\n: keep-alive\n\n"_ba << QString();
    QTest::newRow("cut after tokens") << sse({kHel, kLo}) << u"Hello"_s;
    QTest::newRow("cut inside an event") << sse({kHel}) + "data: {\"choices\":[{\"del" << u"Hel"_s;
    QTest::newRow("DONE of a gateway whose upstream was cut")
        << sse({kHel, kLo, kDone}) << u"Hello"_s;
    QTest::newRow("only DONE") << sse({kDone}) << QString();
}

void TestOpenAiStream::takes_no_cut_stream_for_complete()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QString, text);
    const StreamOutcome outcome = run(stream);
    QVERIFY(!outcome.complete);
    QVERIFY(!outcome.closed);
    QCOMPARE(outcome.completes, 0);
    QCOMPARE(outcome.text, text);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
}

void TestOpenAiStream::turns_into_a_failure_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("document");
    const QByteArray error = R"({"error":{"message":"no","code":502}})"_ba;
    QTest::newRow("at once") << sse({error}) << error;
    QTest::newRow("in the middle, with more behind it")
        << sse({kHel, error, kLo, kStop, kDone}) << error;
    const QByteArray inChoice =
        R"({"choices":[{"delta":{"content":""},"error":{"code":502,"message":"no"}}]})"_ba;
    QTest::newRow("in the choice") << sse({kHel, inChoice}) << inChoice;
    const QByteArray reason = R"({"choices":[{"delta":{},"finish_reason":"error"}]})"_ba;
    QTest::newRow("as a finish_reason") << sse({kHel, reason, kDone}) << reason;
    QTest::newRow("as an event, in words") << sse({kHel}) + "event: error\ndata: overloaded\n\n"
                                           << "overloaded"_ba;
    QTest::newRow("without the last blank line") << sse({kHel}) + "data: " + error << error;
    const QByteArray wrapped = R"([{"error":{"code":429}}])"_ba;
    QTest::newRow("wrapped in an array") << sse({kHel, wrapped}) << wrapped;
    const QByteArray filtered = R"({"choices":[{"delta":{},"finish_reason":"content_filter"}]})"_ba;
    QTest::newRow("filtered without a word") << sse({filtered, kDone}) << filtered;
    const QByteArray minimax = R"({"base_resp":{"status_code":1002,"status_msg":"limit"}})"_ba;
    QTest::newRow("MiniMax") << sse({minimax}) << minimax;
}

void TestOpenAiStream::turns_into_a_failure()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, document);
    const StreamOutcome outcome = run(stream);
    QCOMPARE(outcome.failures, QList<QByteArray>{document});
    QCOMPARE(outcome.completes, 0);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QVERIFY(!outcome.complete);
}

void TestOpenAiStream::reports_an_event_that_is_no_json()
{
    const StreamOutcome outcome = run(sse({kHel, "{\"choices\":[{\"delta\":", kLo, kStop, kDone}));
    QCOMPARE(outcome.garbage, QList<QByteArray>{"{\"choices\":[{\"delta\":"_ba});
    QCOMPARE(outcome.text, u"Hel"_s);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QVERIFY(!outcome.complete);
}

void TestOpenAiStream::a_late_error_takes_nothing_from_a_whole_answer()
{
    const StreamOutcome outcome =
        run(sse({kHel, kLo, kStop, R"({"error":{"message":"late"}})"_ba, "junk", kUsage, kDone}));
    QVERIFY(outcome.complete);
    QVERIFY(outcome.closed);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
    QCOMPARE(outcome.reply.usage, (Usage{9, 2, false}));
}

void TestOpenAiStream::reads_a_whole_stream()
{
    const StreamOutcome outcome = run(sse({kHel, kLo, kStop, kUsage, kDone}));
    QCOMPARE(outcome.text, u"Hello"_s);
    QCOMPARE(outcome.completes, 1);
    QVERIFY(outcome.complete);
    QVERIFY(outcome.closed);
    QCOMPARE(outcome.reply.content, u"Hello"_s);
    QCOMPARE(outcome.reply.model, u"m1"_s);
    QCOMPARE(outcome.reply.requestId, u"c1"_s);
    QCOMPARE(outcome.reply.finishReason, u"stop"_s);
    QCOMPARE(outcome.reply.usage, (Usage{9, 2, false}));
}

void TestOpenAiStream::is_complete_before_usage_and_closed_after_done()
{
    const auto reader = dialectByName(u"openai")->streamReader();
    QCOMPARE(reader->feed(sse({kHel, kStop})).size(), 2);
    QVERIFY(reader->isComplete());
    QVERIFY(!reader->isClosed());
    QVERIFY(reader->feed(sse({kUsage})).isEmpty());
    QCOMPARE(reader->reply().usage, (Usage{9, 2, false}));
    QVERIFY(!reader->isClosed());
    QVERIFY(reader->feed(sse({kDone})).isEmpty());
    QVERIFY(reader->isClosed());
}

void TestOpenAiStream::does_without_done()
{
    const StreamOutcome outcome = run(sse({kHel, kLo, kStop, kUsage}));
    QVERIFY(outcome.complete);
    QVERIFY(!outcome.closed);
    QCOMPARE(outcome.reply.usage, (Usage{9, 2, false}));
}

void TestOpenAiStream::reads_usage_wherever_it_stands_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray null = R"({"choices":[{"delta":{"content":"a"}}],"usage":null})"_ba;
    const QByteArray withStop = R"({"choices":[{"delta":{},"finish_reason":"stop"}],)"
                                R"("usage":{"prompt_tokens":9,"completion_tokens":2}})"_ba;
    const QByteArray early = R"({"choices":[{"delta":{"content":"a"}}],)"
                             R"("usage":{"prompt_tokens":9,"completion_tokens":1}})"_ba;
    QTest::newRow("after null") << sse({null, kStop, kUsage, kDone});
    QTest::newRow("with the finish_reason") << sse({null, withStop, kDone});
    QTest::newRow("counted up in every chunk") << sse({early, withStop, kDone});
    QTest::newRow("null behind it")
        << sse({kHel, withStop, R"({"choices":[],"usage":null})"_ba, kDone});
}

void TestOpenAiStream::reads_usage_wherever_it_stands()
{
    QFETCH(const QByteArray, stream);
    QCOMPARE(run(stream).reply.usage, (Usage{9, 2, false}));
}

void TestOpenAiStream::estimates_usage_where_none_is_sent()
{
    QCOMPARE(run(sse({kHel, kLo, kStop, kDone})).reply.usage, (Usage{std::nullopt, 2, true}));
    QCOMPARE(run(sse({kHel, kLo})).reply.usage, (Usage{std::nullopt, 2, true}));
    QCOMPARE(run(sse({kStop})).reply.usage, (Usage{std::nullopt, 1, true}));
    QCOMPARE(run(""_ba).reply.usage, Usage{});
}

void TestOpenAiStream::keeps_reasoning_apart_data()
{
    QTest::addColumn<QByteArray>("delta");
    QTest::newRow("reasoning_content") << R"({"reasoning_content":"hm","content":null})"_ba;
    QTest::newRow("reasoning") << R"({"reasoning":"hm"})"_ba;
    QTest::newRow("both") << R"({"reasoning":"hm","reasoning_content":"hm"})"_ba;
    QTest::newRow("part") << R"({"content":[{"type":"thinking",
        "thinking":[{"type":"text","text":"hm"}]}]})"_ba.simplified();
}

void TestOpenAiStream::keeps_reasoning_apart()
{
    QFETCH(const QByteArray, delta);
    const StreamOutcome outcome =
        run(sse({"{\"choices\":[{\"delta\":" + delta + "}]}", kHel, kLo, kStop, kDone}));
    QCOMPARE(outcome.reasoning, u"hm"_s);
    QCOMPARE(outcome.reply.reasoning, u"hm"_s);
    QCOMPARE(outcome.text, u"Hello"_s);
}

void TestOpenAiStream::never_completes_a_cut_call_of_a_tool_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<qsizetype>("garbage");
    QTest::newRow("cut") << sse({kHel, kCall, kHalf}) << qsizetype(0);
    QTest::newRow("only named") << sse({kCall}) << qsizetype(0);
    QTest::newRow("whole, but not ended") << sse({kCall, kHalf, kRest}) << qsizetype(0);
    QTest::newRow("DONE of a gateway whose upstream was cut")
        << sse({kCall, kHalf, kDone}) << qsizetype(0);
    QTest::newRow("ended in the middle, as if it were whole")
        << sse({kCall, kHalf, kCalls, kDone}) << qsizetype(1);
    QTest::newRow("the same, by another reason")
        << sse({kHel, kCall, kHalf, kStop, kDone}) << qsizetype(1);
    QByteArrayList many;
    for (int i = 0; i < 200; ++i)
        many.append(part("{\"index\":" + QByteArray::number(i * 1000000) +
                         R"(,"id":"c","function":{"name":"a","arguments":"{}"}})"));
    QTest::newRow("more than an answer can have")
        << sse(many + QByteArrayList{kCalls}) << qsizetype(1);
}

void TestOpenAiStream::never_completes_a_cut_call_of_a_tool()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const qsizetype, garbage);
    const StreamOutcome outcome = run(stream);
    QVERIFY(!outcome.complete);
    QVERIFY(!outcome.closed);
    QCOMPARE(outcome.garbage.size(), garbage);
    QVERIFY(!outcome.toolCalls.isEmpty());
    QVERIFY(outcome.reply.toolCalls.isEmpty());
}

void TestOpenAiStream::puts_calls_of_tools_together_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<ToolCall>>("calls");
    const ToolCall look{u"c1"_s, u"look"_s, uR"({"a":1})"_s};
    QTest::newRow("in parts") << sse({kCall, kHalf, kRest, kCalls, kDone}) << QList<ToolCall>{look};
    QTest::newRow("under a huge index")
        << sse({part(
                    R"({"index":2147483647,"id":"c1","function":{"name":"look","arguments":"{\"a\":1}"}})"),
                kCalls})
        << QList<ToolCall>{look};
    const QByteArray whole =
        part(R"({"index":0,"id":"c1","function":{"name":"look","arguments":"{\"a\":1}"}},)"
             R"({"index":0,"id":"c2","function":{"name":"look","arguments":{"a":2}}})");
    QTest::newRow("Gemini's compatible address: all under one index")
        << sse({whole, kCalls}) << QList<ToolCall>{look, {u"c2"_s, u"look"_s, uR"({"a":2})"_s}};
    const QByteArray old =
        R"({"choices":[{"delta":{"function_call":{"name":"look","arguments":"{\"a\""}}}]})";
    const QByteArray oldRest = R"({"choices":[{"delta":{"function_call":{"arguments":":1}"}}}]})";
    const QByteArray oldEnd = R"({"choices":[{"delta":{},"finish_reason":"function_call"}]})";
    QTest::newRow("in the old way")
        << sse({old, oldRest, oldEnd}) << QList<ToolCall>{{QString(), u"look"_s, uR"({"a":1})"_s}};
    QTest::newRow("half of the second, cut by the length limit")
        << sse({whole,
                part(R"({"index":1,"id":"c3","function":{"name":"look","arguments":"{\"a"}})"),
                R"({"choices":[{"delta":{},"finish_reason":"length"}]})"_ba})
        << QList<ToolCall>{look, {u"c2"_s, u"look"_s, uR"({"a":2})"_s}};
    QTest::newRow("what is none is passed over")
        << sse({part(R"(null,7,{"index":"x"},{"function":[]})"), kCall, kHalf, kRest, kCalls})
        << QList<ToolCall>{look};
}

void TestOpenAiStream::puts_calls_of_tools_together()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<ToolCall>, calls);
    const StreamOutcome outcome = run(stream);
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.reply.toolCalls, calls);
    QVERIFY(outcome.reply.finishReason == "tool_calls"_L1 ||
            outcome.reply.finishReason == "length"_L1);
    QVERIFY(outcome.reply.usage.estimated);
}

void TestOpenAiStream::joins_characters_cut_in_two()
{
    const QByteArray first = R"({"choices":[{"delta":{"content":"a\ud83d"}}]})"_ba;
    const QByteArray between = R"({"choices":[{"delta":{"reasoning":"x\ud83d"}}]})"_ba;
    const QByteArray second = R"({"choices":[{"delta":{"content":"\ude00b"}}]})"_ba;
    const StreamOutcome outcome = run(sse({first, between, second, kStop, kDone}));
    QCOMPARE(outcome.text, u"a\U0001F600b"_s);
    QCOMPARE(outcome.reply.content, outcome.text);
    QCOMPARE(outcome.reasoning, u"x\uFFFD"_s);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QCOMPARE(run(sse({first})).text, u"a\uFFFD"_s);
}

void TestOpenAiStream::ignores_other_choices_of_words_for_no_reason()
{
    const QByteArray empty = R"({"choices":[{"delta":{"content":"a"},"finish_reason":""}]})"_ba;
    const QByteArray null = R"({"choices":[{"delta":{"content":"b"},"finish_reason":"null"}]})"_ba;
    const StreamOutcome cut = run(sse({empty, null, kDone}));
    QCOMPARE(cut.text, u"ab"_s);
    QVERIFY(!cut.complete);
}

QTEST_GUILESS_MAIN(TestOpenAiStream)
#include "tst_openaistream.moc"
