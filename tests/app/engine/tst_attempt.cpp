// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The time limits of one attempt: what counts as a sign of life, and what is said when none comes.
#include "app/engine/attempt.h"
#include "tests/support/enginebench.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One attempt, on a clock that stands still.
struct Bench
{
    FakeClock clock;
    ScriptedTransport transport{clock};
    Redactor redactor;
    AttemptOrder order;
    std::unique_ptr<Attempt> attempt;
    std::optional<CallRecord> record;

    explicit Bench(const QString& dialect = u"openai"_s)
    {
        order.provider.name = u"a"_s;
        order.provider.dialect = dialect;
        order.provider.baseUrl = QUrl(u"https://a.test/v1"_s);
        order.prompt = Prompt::ofText(u"hello"_s);
        order.limits = {10s, 10s, 15s, 300s};
        order.minTokensPerSecond = 1;
        order.record.provider = u"a"_s;
        order.record.model = u"m"_s;
    }

    const CallRecord& run(const ScriptedReply& reply)
    {
        transport.script(u"a.test"_s, {reply});
        attempt = std::make_unique<Attempt>(
            clock, transport, redactor, order, [](const QString&, bool) {},
            [this](const CallRecord& ended, const Reply&) { record = ended; });
        attempt->start();
        for (int i = 0; i < 40'000 && !record; ++i)
            clock.advance(10ms);
        Q_ASSERT(record); // its total limit ends it
        return *record;
    }
};

/// A stream that begins with `pieces` and then repeats `beat` every second, for ever.
ScriptedReply beating(const QList<QByteArray>& pieces, const QByteArray& beat)
{
    ScriptedReply reply = ScriptedReply::stream(pieces, false);
    for (int i = 1; i < 400; ++i)
        reply.then(std::chrono::seconds(i), HttpChunk{{}, beat});
    return reply;
}

const QByteArray kAnthropicStart =
    "event: message_start\n"
    R"(data: {"type":"message_start","message":{"id":"x","model":"m","usage":{"input_tokens":3}}})"
    "\n\nevent: content_block_start\n"
    R"(data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"
    "\n\n";
const QByteArray kAnthropicText =
    "event: content_block_delta\n"
    R"(data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"One"}})"
    "\n\n";

} // namespace

class TestAttempt : public QObject
{
    Q_OBJECT

private slots:
    void signs_of_a_living_connection_are_no_tokens_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QList<QByteArray>>("beginning"); ///< up to the first token
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("beat");
        const auto openai = [](const char* name, const QByteArray& beat) {
            QTest::newRow(name) << u"openai"_s << QList<QByteArray>{} << openaiDelta("One") << beat;
        };
        openai("a comment", ": keep-alive\n\n");
        openai("a comment of OpenRouter", ": OPENROUTER PROCESSING\n\n");
        openai("an empty line", "\n");
        openai("an empty delta", "data: {\"choices\":[{\"index\":0,\"delta\":{}}]}\n\n");
        openai("an empty text", openaiDelta(""));
        openai("a role alone",
               "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\"}}]}\n\n");
        openai("a role with an empty text",
               "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\","
               "\"content\":\"\"}}]}\n\n");
        openai("an empty part of a call",
               "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,"
               "\"function\":{\"arguments\":\"\"}}]}}]}\n\n");
        openai("no choices", "data: {\"choices\":[]}\n\n");
        const auto anthropic = [](const char* name, const QByteArray& beat) {
            QTest::newRow(name) << u"anthropic"_s << QList<QByteArray>{kAnthropicStart}
                                << kAnthropicText << beat;
        };
        anthropic("a ping of Anthropic", "event: ping\ndata: {\"type\":\"ping\"}\n\n");
        anthropic("an empty delta of Anthropic",
                  "event: content_block_delta\n"
                  "data: {\"type\":\"content_block_delta\",\"index\":0,"
                  "\"delta\":{\"type\":\"text_delta\",\"text\":\"\"}}\n\n");
    }

    void signs_of_a_living_connection_are_no_tokens()
    {
        QFETCH(QString, dialect);
        QFETCH(QList<QByteArray>, beginning);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, beat);

        Bench before(dialect);
        const CallRecord& silent = before.run(beating(beginning, beat));
        QCOMPARE(silent.kind(), ErrorKind::TimedOut);
        QCOMPARE(silent.message, u"No first token within 10 s."_s);
        QCOMPARE(silent.latency, Duration(10s));
        QVERIFY(!silent.ttft);

        Bench after(dialect);
        const CallRecord& stalled = after.run(beating(beginning + QList{token}, beat));
        QCOMPARE(stalled.kind(), ErrorKind::StreamStalled);
        QCOMPARE(stalled.message, u"The stream stalled: no token for 15 s."_s);
        QVERIFY(stalled.ttft);
        QCOMPARE(stalled.latency, *stalled.ttft + 15s);
    }

    void thinking_and_tools_are_signs_of_life_data()
    {
        QTest::addColumn<QByteArray>("beat");
        QTest::newRow("thinking") << QByteArray(
            R"(data: {"choices":[{"index":0,"delta":{"reasoning_content":"so many words"}}]})"
            "\n\n");
        QTest::newRow("a call of a tool") << QByteArray(
            R"(data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":)"
            R"({"arguments":"so many words"}}]}}]})"
            "\n\n");
    }

    void thinking_and_tools_are_signs_of_life()
    {
        QFETCH(QByteArray, beat);
        Bench bench;
        bench.order.limits.total = 100s;
        QCOMPARE(bench.run(beating({}, beat)).message, u"No complete answer within 100 s."_s);
    }

    void a_stream_below_the_floor_is_told_with_its_speed()
    {
        Bench bench;
        const CallRecord& record = bench.run(beating({}, openaiDelta("x")));
        QCOMPARE(record.kind(), ErrorKind::StreamStalled);
        QVERIFY2(record.message.startsWith(u"The stream is too slow: 0.2"_s) &&
                     record.message.endsWith(u" tokens a second over the last 20 s."_s),
                 qPrintable(record.message));
    }

    void a_learned_limit_is_told_with_its_reason_data()
    {
        QTest::addColumn<Duration>("limit");
        QTest::addColumn<Shortened>("why");
        QTest::addColumn<QString>("message");
        QTest::newRow("three times the usual")
            << Duration(3210ms) << Shortened{1070ms, 3, 10s}
            << u"No first token within 3.21 s (3 times the usual 99th percentile of 1.07 s; the "
               "set limit is 10 s)."_s;
        QTest::newRow("reasoning") << Duration(12s) << Shortened{1s, 12, 40s}
                                   << u"No first token within 12 s (12 times the usual 99th "
                                      "percentile of 1 s; the set limit is 40 s)."_s;
        QTest::newRow("the least") << Duration(2s) << Shortened{300ms, 0, 10s}
                                   << u"No first token within 2 s (the least limit, as the usual "
                                      "99th percentile is 0.3 s; the set limit is 10 s)."_s;
    }

    void a_learned_limit_is_told_with_its_reason()
    {
        QFETCH(Duration, limit);
        QFETCH(Shortened, why);
        QFETCH(QString, message);
        Bench bench;
        bench.order.limits.firstToken = limit;
        bench.order.limits.shortened = why;
        const CallRecord& record = bench.run(beating({}, ": keep-alive\n\n"));
        QCOMPARE(record.message, message);
        QCOMPARE(record.latency, limit);
    }

    void a_limit_is_learned_from_twenty_prompts_and_unlearned_when_it_is_hit()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {openaiAnswer({"Hi"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(bench.ask().provider, u"a"_s);
        ScriptedReply silence;
        silence.then(1ms, HttpSent{});
        bench.transport.script(u"a.test"_s, {silence});

        const PromptResult learned = bench.ask();
        QCOMPARE(learned.attempts[0].latency, Duration(2s));
        QVERIFY(learned.attempts[0].message.contains(u"the set limit is 10 s"_s));
        QCOMPARE(learned.provider, u"b"_s);

        QCOMPARE(bench.ask().attempts[0].latency, Duration(10s));
    }
};

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
