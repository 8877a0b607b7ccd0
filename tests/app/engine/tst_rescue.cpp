// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray sseDelta(const QByteArray& delta)
{
    return R"(data: {"choices":[{"index":0,"delta":)" + delta + "}]}\n\n";
}

QByteArray ended(const QByteArray& reason)
{
    return R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":")" + reason +
           "\"}]}\n\ndata: [DONE]\n\n";
}

QByteArray call(const QByteArray& id)
{
    return sseDelta(R"({"tool_calls":[{"index":0,"id":")" + id +
                    R"(","function":{"name":"look","arguments":""}}]})");
}

/// Plain quoting: moc reads no escaped quotes in raw strings.
QByteArray arguments(const QByteArray& escaped)
{
    return sseDelta("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"" + escaped +
                    "\"}}]}");
}

const QByteArray kHalf = arguments("{\\\"a\\\":");
const QByteArray kRest = arguments("1}");
const ToolCall kLook{u"b1"_s, u"look"_s, u"{\"a\":1}"_s};

QJsonArray messagesSent(EngineBench& bench, std::size_t index)
{
    return QJsonDocument::fromJson(bench.transport.seen()[index]->request.body)
        .object()
        .value(u"messages"_s)
        .toArray();
}

} // namespace

/// An answer that breaks off is begun afresh by the next step, whole.
class TestRescue : public QObject
{
    Q_OBJECT

private slots:
    void a_call_of_a_tool_cut_for_good_is_no_answer()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({call("a1"), kHalf})});

        const PromptResult result = bench.ask();

        QVERIFY(!result.ok);
        QCOMPARE(result.error->kind, ErrorKind::StreamCut);
        QVERIFY(result.toolCalls.isEmpty());
        QVERIFY(!result.restarted);
    }

    void a_call_of_a_tool_cut_in_the_middle_is_restarted_whole_data()
    {
        QTest::addColumn<QList<QByteArray>>("broken");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("cut") << QList<QByteArray>{call("a1"), kHalf} << ErrorKind::StreamCut;
        QTest::newRow("cut behind its end, before the stream's")
            << QList<QByteArray>{call("a1"), kHalf, kRest} << ErrorKind::StreamCut;
        QTest::newRow("ended by a gateway as if it were whole")
            << QList<QByteArray>{call("a1"), kHalf, ended("tool_calls")}
            << ErrorKind::MalformedReply;
        QTest::newRow("turned into an error")
            << QList<QByteArray>{call("a1"), kHalf,
                                 "data: {\"error\":{\"message\":\"Overloaded\",\"type\":"
                                 "\"overloaded_error\"}}\n\n"}
            << ErrorKind::Overloaded;
    }

    void a_call_of_a_tool_cut_in_the_middle_is_restarted_whole()
    {
        QFETCH(const QList<QByteArray>, broken);
        QFETCH(const ErrorKind, kind);
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream(broken)});
        bench.transport.script(
            u"b.test"_s, {ScriptedReply::stream({call("b1"), kHalf, kRest, ended("tool_calls")})});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QCOMPARE(result.provider, u"b"_s);
        QCOMPARE(result.toolCalls, QList<ToolCall>{kLook});
        QCOMPARE(result.finishReason, u"tool_calls"_s);
        QVERIFY(result.restarted);
        QVERIFY(!result.partial); // no text had come
        QCOMPARE(result.attempts.first().kind(), kind);
        QVERIFY(!result.attempts.first().message.isEmpty());
    }

    void parts_of_a_call_keep_a_stream_alive()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.chain().timeouts.minTokensPerSecond = 0;
        bench.chain().timeouts.stall = std::chrono::seconds(3);
        QList<QByteArray> parts{call("b1"), kHalf};
        for (int i = 0; i < 5; ++i)
            parts.append(arguments(" "));
        parts += {kRest, ended("tool_calls")};
        // Each pause is within the stall limit of 3 s, all of them together are not.
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::stream(parts, true, std::chrono::seconds(2))});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QCOMPARE(result.toolCalls.first().name, u"look"_s);
        QVERIFY(result.attempts.first().ttft);
        QVERIFY(result.latency > Duration(std::chrono::seconds(15)));
    }

    void thinking_that_came_before_a_failure_counts_as_a_begun_answer()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::stream({sseDelta(R"({"reasoning":"hm"})")})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Whole"})});

        const PromptResult result = bench.ask();

        QVERIFY(result.restarted);
        QVERIFY(!result.partial);
        QVERIFY(result.reasoning.isEmpty());
        QCOMPARE(result.content, u"Whole"_s);
    }

    void a_failure_before_the_first_token_restarts_nothing()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({": keep-alive\n\n"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Whole"})});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QVERIFY(!result.restarted);
    }

    void a_structured_answer_that_is_cut_is_restarted_whole_and_never_continued_by_a_prefill()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 1;
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::stream({openaiDelta("{\\\"a\\\": [1, 2")})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"{\\\"a\\\": ", "[1, 2, 3]}"})});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QCOMPARE(result.content, u"{\"a\": [1, 2, 3]}"_s);
        QCOMPARE(result.partial, u"{\"a\": [1, 2"_s);
        QVERIFY(result.restarted);
        QCOMPARE(bench.transport.seen().size(), std::size_t(3));
        const QJsonArray asked{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"hello"_s}}};
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(messagesSent(bench, i), asked);
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
