// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/anthropicstream.h"
#include "tests/app/providers/streamoutcome.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStart = R"({"type":"message_start","message":{"id":"msg_1","model":"c1",)"
                          R"("content":[],"usage":{"input_tokens":9,"output_tokens":1}}})"_ba;
const QByteArray kBlock =
    R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"_ba;
const QByteArray kHel =
    R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hel"}})"_ba;
const QByteArray kPing = R"({"type":"ping"})"_ba;
const QByteArray kLo =
    R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"lo"}})"_ba;
const QByteArray kBlockStop = R"({"type":"content_block_stop","index":0})"_ba;
const QByteArray kDelta = R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},)"
                          R"("usage":{"output_tokens":12}})"_ba;
const QByteArray kStop = R"({"type":"message_stop"})"_ba;

const QByteArray kTool = R"({"type":"content_block_start","index":1,"content_block":)"
                         R"({"type":"tool_use","id":"t1","name":"look","input":{}}})"_ba;
const QByteArray kHalf = R"({"type":"content_block_delta","index":1,)"
                         R"("delta":{"type":"input_json_delta","partial_json":"{\"a\""}})"_ba;
const QByteArray kRest = R"({"type":"content_block_delta","index":1,)"
                         R"("delta":{"type":"input_json_delta","partial_json":":1}"}})"_ba;
const QByteArray kToolUse = R"({"type":"message_delta","delta":{"stop_reason":"tool_use"},)"
                            R"("usage":{"output_tokens":12}})"_ba;

/// With the event's name before it, as the API sends it.
QByteArray named(const QList<QByteArray>& data)
{
    QByteArray stream;
    for (const QByteArray& one : data) {
        const qsizetype begin = "{\"type\":\""_ba.size();
        stream +=
            "event: " + one.mid(begin, one.indexOf('"', begin) - begin) + "\ndata: " + one + "\n\n";
    }
    return stream;
}

StreamOutcome run(const QByteArray& bytes)
{
    return runStream("anthropic"_L1, bytes);
}

} // namespace

class TestAnthropicStream : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_cut_stream_for_complete_data();
    void takes_no_cut_stream_for_complete();
    void turns_into_a_failure_data();
    void turns_into_a_failure();
    void reports_an_event_that_is_no_json();
    void reads_a_whole_stream();
    void keeps_thinking_apart_and_drops_signatures_and_the_input_of_server_tools();
    void ignores_unknown_events_and_a_foreign_end_marker();
    void takes_usage_from_the_last_event_that_has_it();
    void never_completes_a_cut_call_of_a_tool_data();
    void never_completes_a_cut_call_of_a_tool();
    void puts_calls_of_tools_together();
    void joins_characters_cut_in_two();
    void translates_stop_reasons_data();
    void translates_stop_reasons();
};

void TestAnthropicStream::takes_no_cut_stream_for_complete_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("empty body") << ""_ba;
    QTest::newRow("after tokens") << named({kStart, kBlock, kHel, kLo});
    QTest::newRow("stop_reason without message_stop")
        << named({kStart, kBlock, kHel, kLo, kBlockStop, kDelta});
    QTest::newRow("DONE instead of message_stop")
        << named({kStart, kBlock, kHel, kDelta}) + sse({"[DONE]"});
}

void TestAnthropicStream::takes_no_cut_stream_for_complete()
{
    QFETCH(const QByteArray, stream);
    const StreamOutcome outcome = run(stream);
    QVERIFY(!outcome.complete);
    QVERIFY(!outcome.closed);
    QCOMPARE(outcome.completes, 0);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
}

void TestAnthropicStream::turns_into_a_failure_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("document");
    const QByteArray error =
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"_ba;
    QTest::newRow("at once") << named({error}) << error;
    QTest::newRow("in the middle") << named({kStart, kBlock, kHel, error, kLo, kStop}) << error;
    const QByteArray refusal = R"({"type":"message_delta","delta":{"stop_reason":"refusal"},)"
                               R"("usage":{"output_tokens":1}})"_ba;
    QTest::newRow("refusal") << named({kStart, refusal, kStop}) << refusal;
    const QByteArray foreign = R"({"error":{"message":"of a gateway"}})"_ba;
    QTest::newRow("in another shape") << named({kStart}) + sse({foreign}) << foreign;
}

void TestAnthropicStream::turns_into_a_failure()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, document);
    const StreamOutcome outcome = run(stream);
    QCOMPARE(outcome.failures, QList<QByteArray>{document});
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QVERIFY(!outcome.complete);
}

void TestAnthropicStream::reports_an_event_that_is_no_json()
{
    const StreamOutcome outcome = run(named({kStart, kHel}) + sse({"{\"type\":"}) + named({kStop}));
    QCOMPARE(outcome.garbage, QList<QByteArray>{"{\"type\":"_ba});
    QVERIFY(!outcome.complete);
}

void TestAnthropicStream::reads_a_whole_stream()
{
    const StreamOutcome outcome =
        run(named({kStart, kBlock, kPing, kHel, kLo, kBlockStop, kDelta, kStop}));
    QCOMPARE(outcome.text, u"Hello"_s);
    QCOMPARE(outcome.completes, 1);
    QVERIFY(outcome.complete);
    QVERIFY(outcome.closed);
    QCOMPARE(outcome.reply.content, u"Hello"_s);
    QCOMPARE(outcome.reply.model, u"c1"_s);
    QCOMPARE(outcome.reply.requestId, u"msg_1"_s);
    QCOMPARE(outcome.reply.finishReason, u"stop"_s);
    QCOMPARE(outcome.reply.usage, (Usage{9, 12, false}));
}

void TestAnthropicStream::keeps_thinking_apart_and_drops_signatures_and_the_input_of_server_tools()
{
    const QByteArray thinking =
        R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"hm"}})"_ba;
    const QByteArray signature =
        R"({"type":"content_block_delta","delta":{"type":"signature_delta","signature":"xyz"}})"_ba;
    const QByteArray input = R"({"type":"content_block_delta",)"
                             R"("delta":{"type":"input_json_delta","partial_json":"{"}})"_ba;
    const StreamOutcome outcome =
        run(named({kStart, thinking, signature, kHel, input, kLo, kDelta, kStop}));
    QCOMPARE(outcome.reasoning, u"hm"_s);
    QCOMPARE(outcome.text, u"Hello"_s);
}

void TestAnthropicStream::ignores_unknown_events_and_a_foreign_end_marker()
{
    const QByteArray unknown = R"({"type":"weather_report","text":"rain"})"_ba;
    const StreamOutcome outcome =
        run(named({kStart, unknown, kHel}) + sse({"[DONE]"}) + named({kLo, kDelta, kStop}));
    QCOMPARE(outcome.text, u"Hello"_s);
    QVERIFY(outcome.complete);
}

void TestAnthropicStream::takes_usage_from_the_last_event_that_has_it()
{
    QCOMPARE(run(named({kStart, kHel, kLo})).reply.usage, (Usage{9, 2, true}));
    const QByteArray late = R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},)"
                            R"("usage":{"input_tokens":20,"output_tokens":12}})"_ba;
    QCOMPARE(run(named({kStart, kHel, late, kStop})).reply.usage, (Usage{20, 12, false}));
    const QByteArray zero = R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},)"
                            R"("usage":{"input_tokens":0,"output_tokens":12}})"_ba;
    QCOMPARE(run(named({kStart, kHel, zero, kStop})).reply.usage, (Usage{9, 12, false}));
}

void TestAnthropicStream::never_completes_a_cut_call_of_a_tool_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<qsizetype>("garbage");
    QTest::newRow("cut") << named({kStart, kHel, kTool, kHalf}) << qsizetype(0);
    QTest::newRow("stop_reason without message_stop")
        << named({kStart, kTool, kHalf, kRest, kToolUse}) << qsizetype(0);
    QTest::newRow("ended in the middle, as if it were whole")
        << named({kStart, kTool, kHalf, kToolUse, kStop}) << qsizetype(1);
}

void TestAnthropicStream::never_completes_a_cut_call_of_a_tool()
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

void TestAnthropicStream::puts_calls_of_tools_together()
{
    const QByteArray bare = R"({"type":"content_block_start","index":2,"content_block":)"
                            R"({"type":"tool_use","id":"t2","name":"now","input":{}}})"_ba;
    const QByteArray atOnce = R"({"type":"content_block_start","index":3,"content_block":)"
                              R"({"type":"tool_use","id":"t3","name":"look","input":{"a":2}}})"_ba;
    const StreamOutcome outcome =
        run(named({kStart, kHel, kTool, kHalf, bare, kRest, atOnce, kToolUse, kStop}));
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.reply.toolCalls, (QList<ToolCall>{{u"t1"_s, u"look"_s, uR"({"a":1})"_s},
                                                       {u"t2"_s, u"now"_s, u"{}"_s},
                                                       {u"t3"_s, u"look"_s, uR"({"a":2})"_s}}));
    QCOMPARE(outcome.reply.finishReason, u"tool_calls"_s);
    QCOMPARE(outcome.text, u"Hel"_s);
}

void TestAnthropicStream::joins_characters_cut_in_two()
{
    const QByteArray first =
        R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"a\ud83d"}})"_ba;
    const QByteArray second =
        R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"\ude00b"}})"_ba;
    QCOMPARE(run(named({kStart, first, second, kDelta, kStop})).text, u"a\U0001F600b"_s);
}

void TestAnthropicStream::translates_stop_reasons_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::newRow("end_turn") << u"end_turn"_s << u"stop"_s;
    QTest::newRow("stop_sequence") << u"stop_sequence"_s << u"stop"_s;
    QTest::newRow("max_tokens") << u"max_tokens"_s << u"length"_s;
    QTest::newRow("context") << u"model_context_window_exceeded"_s << u"length"_s;
    QTest::newRow("tool_use") << u"tool_use"_s << u"tool_calls"_s;
    QTest::newRow("unknown") << u"pause_turn"_s << u"pause_turn"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestAnthropicStream::translates_stop_reasons()
{
    QFETCH(const QString, theirs);
    QFETCH(const QString, ours);
    QCOMPARE(anthropicFinishReason(theirs), ours);
}

QTEST_GUILESS_MAIN(TestAnthropicStream)
#include "tst_anthropicstream.moc"
