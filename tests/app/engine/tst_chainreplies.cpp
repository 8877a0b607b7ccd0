// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/chainstory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What counts as an answer, and what does not: cut, damaged, silent, slow, endless, empty
/// replies.
class TestChainReplies : public QObject
{
    Q_OBJECT

private slots:
    void a_cut_stream_is_never_an_answer_and_its_text_stays_apart()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({openaiDelta("Half of"),
                                                                    openaiDelta(" the ans")})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Whole"})});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QCOMPARE(result.content, u"Whole"_s);
        QCOMPARE(result.partial, u"Half of the ans"_s);
        QVERIFY(result.restarted);
        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure stream_cut"_s, u"2 b success"_s}));
        QCOMPARE(bench.pieces[0].attempt, 1);
        QCOMPARE(bench.pieces.last().attempt, 2);
    }

    void a_stream_cut_for_good_fails_and_keeps_what_arrived()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({openaiDelta("Half")})});

        const PromptResult result = bench.ask();

        QVERIFY(!result.ok);
        QCOMPARE(result.partial, u"Half"_s);
        QCOMPARE(result.error->kind, ErrorKind::StreamCut);
        QVERIFY(result.content.isEmpty());
    }

    void a_stream_that_turns_into_an_error_goes_on_to_the_next_step()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(
            u"a.test"_s,
            {ScriptedReply::stream({openaiDelta("Be"),
                                    "data: {\"error\":{\"message\":\"Overloaded\",\"type\":"
                                    "\"overloaded_error\"}}\n\n"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Whole"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure overloaded"_s, u"2 b success"_s}));
        QCOMPARE(result.content, u"Whole"_s);
    }

    void an_unreadable_event_is_no_part_of_an_answer()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::stream({openaiDelta("One"), "data: {oops\n\n",
                                                       openaiDelta("Three"), openaiEnd()})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"One Two Three"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure malformed_reply"_s, u"2 b success"_s}));
        QCOMPARE(result.content, u"One Two Three"_s);
    }

    void a_finish_reason_is_enough_when_the_server_leaves_the_stream_open()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::stream(
                             {openaiDelta("Hi"),
                              R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
                              "\n\n"},
                             false)});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QVERIFY(result.latency < Duration(5s));
        QVERIFY(result.usage.estimated);
    }

    void silence_is_given_up_once_and_in_time()
    {
        EngineBench bench;
        ScriptedReply silence;
        silence.then(1ms, HttpSent{});
        bench.transport.script(u"a.test"_s, {silence});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure timed_out"_s, u"2 b success"_s}));
        QCOMPARE(result.attempts[0].latency, Duration(10s));
        QVERIFY(bench.transport.seen()[0]->cancelled);
    }

    void no_connection_in_time_is_said_so()
    {
        EngineBench bench;
        bench.chain().timeouts.connect = 3s;
        ScriptedReply connecting;
        connecting.then(0ms, HttpConnecting{});
        bench.transport.script(u"a.test"_s, {connecting});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(result.attempts[0].kind(), ErrorKind::TimedOut);
        QCOMPARE(result.attempts[0].message, u"No connection within 3 s."_s);
    }

    void heartbeats_do_not_keep_a_stalled_stream_alive()
    {
        EngineBench bench;
        ScriptedReply stalled = ScriptedReply::stream({openaiDelta("One")}, false);
        for (int i = 1; i < 60; ++i)
            stalled.then(std::chrono::seconds(i), HttpChunk{{}, ": keep-alive\n\n"});
        bench.transport.script(u"a.test"_s, {stalled});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure stream_stalled"_s, u"2 b success"_s}));
        QCOMPARE(result.attempts[0].latency, Duration(200ms + 15s));
        QCOMPARE(result.partial, u"One"_s);
    }

    void a_drip_of_characters_is_too_slow()
    {
        EngineBench bench;
        ScriptedReply drip = ScriptedReply::stream({}, false);
        for (int i = 1; i < 100; ++i)
            drip.then(std::chrono::seconds(i), HttpChunk{{}, openaiDelta("x")});
        bench.transport.script(u"a.test"_s, {drip});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(result.attempts[0].kind(), ErrorKind::StreamStalled);
        QVERIFY2(result.attempts[0].message.contains(u"0.26 tokens a second"_s) ||
                     result.attempts[0].message.contains(u"0.25 tokens a second"_s),
                 qPrintable(result.attempts[0].message));
        QCOMPARE(result.provider, u"b"_s);
    }

    void without_a_floor_a_drip_ends_at_the_total_limit()
    {
        EngineBench bench;
        bench.chain().timeouts.minTokensPerSecond = 0;
        ScriptedReply drip = ScriptedReply::stream({}, false);
        for (int i = 1; i < 100; ++i)
            drip.then(std::chrono::seconds(i), HttpChunk{{}, openaiDelta("x")});
        bench.transport.script(u"a.test"_s, {drip});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        QCOMPARE(story(bench.ask().attempts),
                 QStringList({u"1 a failure timed_out"_s, u"2 b success"_s}));
    }

    void an_endless_stream_ends_at_the_total_limit()
    {
        EngineBench bench;
        bench.chain().timeouts.total = 30s;
        ScriptedReply endless = ScriptedReply::stream({}, false);
        for (int i = 1; i < 400; ++i)
            endless.then(i * 100ms, HttpChunk{{}, openaiDelta("many words at once ")});
        bench.transport.script(u"a.test"_s, {endless});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(result.attempts[0].kind(), ErrorKind::TimedOut);
        QCOMPARE(result.attempts[0].latency, Duration(30s));
    }

    void a_reset_before_any_reply_is_a_failed_connection_and_is_retried()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s,
            {ScriptedReply::failure(HttpFailureKind::Reset, u"closed"_s), openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure connect_failed"_s, u"2 a success"_s}));
    }

    void a_bad_certificate_is_not_tried_again()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::failure(HttpFailureKind::Tls, u"self-signed"_s)});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure tls_failed"_s, u"2 b success"_s}));
        QCOMPARE(result.attempts[0].message, u"self-signed"_s);
    }

    void a_200_without_a_body_is_no_answer()
    {
        EngineBench bench;
        bench.chain().retry.maxRetries = 0;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(result.attempts[0].kind(), ErrorKind::MalformedReply);
        QVERIFY(!result.attempts[0].message.isEmpty());
    }

    void without_streaming_the_whole_reply_is_read()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s,
            {ScriptedReply::whole(
                200, R"({"id":"x","model":"m","choices":[{"index":0,"message":{"role":"assistant",)"
                     R"("content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,)"
                     R"("completion_tokens":1}})")});
        Prompt prompt = Prompt::ofText(u"hello"_s);
        prompt.stream = false;
        bench.start(prompt);
        bench.clock.advance(1s);

        QVERIFY(bench.result && bench.result->ok);
        QCOMPARE(bench.result->content, u"Hi"_s);
        QVERIFY(!bench.result->attempts[0].stream);
        QVERIFY(!bench.result->attempts[0].ttft);
    }
};

QTEST_GUILESS_MAIN(TestChainReplies)
#include "tst_chainreplies.moc"
