// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/streamoutcome.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHel = R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hel"}]},)"
                        R"("index":0}],"modelVersion":"m1","responseId":"r1",)"
                        R"("usageMetadata":{"promptTokenCount":9,"totalTokenCount":9}})";
const QByteArray kLo = R"({"candidates":[{"content":{"parts":[{"text":"lo"}]}}]})";
const QByteArray kThought =
    R"({"candidates":[{"content":{"parts":[{"text":"hm","thought":true}]}}]})";
const QByteArray kUsage =
    R"("usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":2,"thoughtsTokenCount":5})";

QByteArray ended(const QByteArray& reason, const QByteArray& more = {})
{
    return R"({"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":")" + reason +
           "\"}]" + (more.isEmpty() ? QByteArray() : ',' + more) + "}";
}

StreamOutcome run(const QByteArray& bytes)
{
    return runStream("gemini"_L1, bytes);
}

} // namespace

class TestGeminiStream : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_cut_stream_for_complete_data();
    void takes_no_cut_stream_for_complete();
    void turns_into_a_failure_data();
    void turns_into_a_failure();
    void reports_an_event_that_is_no_json();
    void reads_a_whole_stream();
    void keeps_thinking_apart_and_counts_it();
    void reads_calls_of_tools();
    void refuses_more_calls_than_an_answer_can_have();
    void a_late_error_takes_nothing_from_a_whole_answer();
    void estimates_usage_where_none_is_sent();
    void translates_finish_reasons_data();
    void translates_finish_reasons();
};

void TestGeminiStream::takes_no_cut_stream_for_complete_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("empty body") << ""_ba;
    QTest::newRow("only heartbeats") << ": keep-alive\r\n\r\n"_ba;
    QTest::newRow("after tokens") << sse({kHel, kLo});
    QTest::newRow("inside an event") << sse({kHel}) + "data: {\"candidates\":[{\"con";
    QTest::newRow("after thinking") << sse({kThought});
    QTest::newRow("after a call of a tool")
        << sse({R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"a"}}]}}]})"_ba});
    QTest::newRow("DONE of a gateway") << sse({kHel, kLo, "[DONE]"_ba});
    QTest::newRow("a reason that is none") << sse({kHel, ended("FINISH_REASON_UNSPECIFIED")});
}

void TestGeminiStream::takes_no_cut_stream_for_complete()
{
    QFETCH(const QByteArray, stream);
    const StreamOutcome outcome = run(stream);
    QVERIFY(!outcome.complete);
    QVERIFY(!outcome.closed);
    QCOMPARE(outcome.completes, 0);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
    QVERIFY(outcome.reply.toolCalls.isEmpty());
}

void TestGeminiStream::turns_into_a_failure_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("document");
    const QByteArray error =
        R"({"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}})";
    QTest::newRow("at once") << sse({error}) << error;
    QTest::newRow("in the middle") << sse({kHel, error, kLo, ended("STOP")}) << error;
    QTest::newRow("in an array") << sse({kHel, "[" + error + "]"}) << "[" + error + "]";
    QTest::newRow("as the whole body, in an array") << "[" + error + "]"
                                                    << "[" + error + "]";
    QTest::newRow("without the last blank line") << sse({kHel}) + "data: " + error << error;
    const QByteArray prompt = R"({"promptFeedback":{"blockReason":"SAFETY"}})";
    QTest::newRow("prompt blocked") << sse({prompt}) << prompt;
    for (const char* reason : {"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION",
                               "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "OTHER"}) {
        QTest::addRow("%s at once", reason) << sse({ended(reason)}) << ended(reason);
        QTest::addRow("%s after text", reason) << sse({kHel, kLo, ended(reason)}) << ended(reason);
    }
}

void TestGeminiStream::turns_into_a_failure()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, document);
    const StreamOutcome outcome = run(stream);
    QCOMPARE(outcome.failures, QList<QByteArray>{document});
    QCOMPARE(outcome.completes, 0);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QVERIFY(!outcome.complete);
}

void TestGeminiStream::reports_an_event_that_is_no_json()
{
    const StreamOutcome outcome = run(sse({kHel, "{\"candidates\":[", kLo, ended("STOP")}));
    QCOMPARE(outcome.garbage, QList<QByteArray>{"{\"candidates\":["_ba});
    QCOMPARE(outcome.text, u"Hel"_s);
    QVERIFY(!outcome.complete);
}

void TestGeminiStream::reads_a_whole_stream()
{
    for (const bool crlf : {false, true}) {
        QByteArray stream = sse({kHel, kLo, ended("STOP", kUsage)});
        if (crlf)
            stream.replace("\n", "\r\n");
        const StreamOutcome outcome = run(stream);
        QCOMPARE(outcome.text, u"Hello"_s);
        QCOMPARE(outcome.completes, 1);
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.reply.content, u"Hello"_s);
        QCOMPARE(outcome.reply.model, u"m1"_s);
        QCOMPARE(outcome.reply.requestId, u"r1"_s);
        QCOMPARE(outcome.reply.finishReason, u"stop"_s);
        QCOMPARE(outcome.reply.usage, (Usage{9, 7, false}));
    }
}

void TestGeminiStream::keeps_thinking_apart_and_counts_it()
{
    const StreamOutcome outcome = run(sse({kThought, kHel, kLo, ended("STOP", kUsage)}));
    QCOMPARE(outcome.reasoning, u"hm"_s);
    QCOMPARE(outcome.reply.reasoning, u"hm"_s);
    QCOMPARE(outcome.text, u"Hello"_s);
    QCOMPARE(outcome.reply.usage, (Usage{9, 7, false}));
}

void TestGeminiStream::reads_calls_of_tools()
{
    const QByteArray two =
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"look","args":{"a":1}}},)"
        R"({"functionCall":{"name":"look","args":{"a":1}}}]}}]})";
    const StreamOutcome outcome = run(sse({kHel, two, ended("STOP", kUsage)}));
    const ToolCall look{QString(), u"look"_s, uR"({"a":1})"_s};
    QCOMPARE(outcome.reply.toolCalls, (QList<ToolCall>{look, look}));
    QCOMPARE(outcome.toolCalls, (QMap<int, ToolCall>{{0, look}, {1, look}}));
    QCOMPARE(outcome.reply.finishReason, u"tool_calls"_s);
    QVERIFY(outcome.complete);
}

void TestGeminiStream::refuses_more_calls_than_an_answer_can_have()
{
    const QByteArray one =
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"look"}}]}}]})";
    const StreamOutcome outcome = run(sse(QList<QByteArray>(500, one)) + sse({ended("STOP")}));
    QCOMPARE(outcome.toolCalls.size(), 128);
    QCOMPARE(outcome.garbage.size(), 1);
    QVERIFY(!outcome.complete);
}

void TestGeminiStream::a_late_error_takes_nothing_from_a_whole_answer()
{
    const StreamOutcome outcome = run(sse(
        {kHel, ended("STOP"), R"({"error":{"code":500}})"_ba, "{" + kUsage + "}", "[DONE]"_ba}));
    QVERIFY(outcome.complete);
    QVERIFY(outcome.closed);
    QVERIFY(outcome.failures.isEmpty());
    QCOMPARE(outcome.reply.usage, (Usage{9, 7, false}));
}

void TestGeminiStream::estimates_usage_where_none_is_sent()
{
    QCOMPARE(run(sse({kHel, kLo, ended("STOP")})).reply.usage, (Usage{9, 2, true}));
    QCOMPARE(run(sse({kHel, kLo})).reply.usage, (Usage{9, 2, true}));
}

void TestGeminiStream::translates_finish_reasons_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::newRow("STOP") << "STOP"_ba << u"stop"_s;
    QTest::newRow("MAX_TOKENS") << "MAX_TOKENS"_ba << u"length"_s;
    QTest::newRow("unknown") << "TEA_TIME"_ba << u"tea_time"_s;
}

void TestGeminiStream::translates_finish_reasons()
{
    QFETCH(const QByteArray, theirs);
    QFETCH(const QString, ours);
    const StreamOutcome outcome = run(sse({kHel, ended(theirs)}));
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.reply.finishReason, ours);
}

QTEST_GUILESS_MAIN(TestGeminiStream)
#include "tst_geministream.moc"
