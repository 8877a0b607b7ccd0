// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chainrunner.h"
#include "tests/support/enginebench.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kBusy = R"({"error":{"message":"The server is busy","type":"server_error"}})";

ScriptedReply busy()
{
    return ScriptedReply::whole(503, kBusy);
}

QStringList story(const QList<CallRecord>& records)
{
    QStringList lines;
    for (const CallRecord& record : records) {
        QString line =
            u"%1 %2 %3"_s.arg(record.attempt).arg(record.provider, nameOf(record.outcome));
        if (const auto kind = record.kind())
            line += u" "_s + nameOf(*kind);
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestChainRunner : public QObject
{
    Q_OBJECT

private slots:
    void a_failing_primary_is_retried_and_then_the_next_step_answers()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {busy()});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi", " there"})});

        const PromptResult result = bench.ask();

        QVERIFY(result.ok);
        QCOMPARE(result.content, u"Hi there"_s);
        QCOMPARE(result.provider, u"b"_s);
        QCOMPARE(result.model, u"model-b"_s);
        QVERIFY(!result.restarted);
        QVERIFY(!result.partial);
        QCOMPARE(result.usage.inputTokens, 3);
        QCOMPARE(result.usage.outputTokens, 2);
        QVERIFY(!result.usage.estimated);
        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure overloaded"_s, u"2 a failure overloaded"_s,
                              u"3 a failure overloaded"_s, u"4 b success"_s}));
        QCOMPARE(result.attempts[2].retryCount, 2);
        QVERIFY(result.attempts[2].isRetry);
        QCOMPARE(result.attempts[0].status, 503);
        QCOMPARE(result.attempts[3].ttft, Duration(200ms));
        QCOMPARE(result.attempts[3].latency, Duration(400ms));
        // The prompt's own times count from its start, with what was lost on the way.
        QCOMPARE(result.ttft, Duration(500ms));
        QCOMPARE(result.latency, Duration(700ms));
        QCOMPARE(bench.recorded.size(), result.attempts.size());
    }

    void an_open_circuit_keeps_the_third_prompt_from_the_primary()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {busy()});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        bench.ask();
        bench.ask();
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 5); // the fifth failure opens it
        const PromptResult third = bench.ask();

        QVERIFY(third.ok);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 5);
        QCOMPARE(story(third.attempts), QStringList({u"1 a skipped"_s, u"2 b success"_s}));
        QVERIFY(third.attempts[0].message.startsWith(u"circuit open"_s));
        QCOMPARE(third.attempts[0].circuitState, CircuitState::Open);
        QVERIFY(third.attempts[0].retryAfter > Duration(50s));
    }

    void the_primary_is_back_after_its_recovery_time()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s,
                               {busy(), busy(), busy(), busy(), busy(), openaiAnswer({"Back"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        bench.ask();
        bench.ask();

        bench.clock.advance(61s);
        const PromptResult result = bench.ask();

        QCOMPARE(result.provider, u"a"_s);
        QCOMPARE(result.attempts[0].circuitState, CircuitState::HalfOpen);
    }

    void all_steps_closed_off_answers_at_once_and_names_the_earliest_retry()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {busy()});
        bench.transport.script(u"b.test"_s, {busy()});
        bench.ask();
        bench.ask();
        const int calls = static_cast<int>(bench.transport.seen().size());

        const PromptResult result = bench.ask();

        QVERIFY(!result.ok);
        QCOMPARE(bench.transport.seen().size(), static_cast<size_t>(calls));
        QVERIFY(result.latency < Duration(20ms));
        QCOMPARE(story(result.attempts), QStringList({u"1 a skipped"_s, u"2 b skipped"_s}));
        QVERIFY(result.error);
        QVERIFY(result.error->retryAfter > Duration(50s));
        QVERIFY(result.error->advice.first().contains(u"earliest retry"_s));
    }

    void a_short_retry_after_is_waited_for()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::whole(429, R"({"error":{"message":"Rate limit reached"}})",
                                               {{"retry-after", "2"}}),
                          openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure rate_limited"_s, u"2 a success"_s}));
        QCOMPARE(result.attempts[0].retryAfter, Duration(2s));
        QVERIFY(result.attempts[1].waited >= Duration(2s));
        QCOMPARE(bench.waits.size(), 1);
        QCOMPARE(bench.waits[0].provider, u"a"_s);
    }

    void a_long_retry_after_sends_this_prompt_on_and_the_next_one_past_the_step()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::whole(429, R"({"error":{"message":"Rate limit reached"}})",
                                               {{"retry-after", "30"}})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        QCOMPARE(story(bench.ask().attempts),
                 QStringList({u"1 a failure rate_limited"_s, u"2 b success"_s}));
        const PromptResult next = bench.ask();
        QCOMPARE(story(next.attempts), QStringList({u"1 a skipped"_s, u"2 b success"_s}));
        QVERIFY(next.attempts[0].message.startsWith(u"cooling down"_s));

        bench.clock.advance(31s);
        bench.ask();
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 2);
    }

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

    void a_missing_key_sends_nothing_and_the_chain_goes_on()
    {
        EngineBench bench;
        bench.secrets.remove(u"a"_s, [](const SecretResult&) {});
        bench.clock.settle();
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(story(result.attempts),
                 QStringList({u"1 a failure authentication_failed"_s, u"2 b success"_s}));
        QCOMPARE(result.attempts[0].error->code, u"key_missing"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 0);
        QCOMPARE(bench.circuits.state(u"default"_s, bench.chain().steps[0], bench.clock.now()),
                 CircuitState::Closed);
    }

    void a_locked_keyring_is_named_as_the_cause()
    {
        EngineBench bench;
        bench.secrets.failWith(SecretStatus::WaitingForUnlock);

        const PromptResult result = bench.ask();

        QVERIFY(!result.ok);
        QCOMPARE(result.error->code, u"keychain_unavailable"_s);
        QVERIFY(result.error->message.contains(u"locked"_s));
    }

    void the_key_is_read_from_the_keychain_once()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {openaiAnswer({"Hi"})});
        bench.ask();
        bench.ask();
        QCOMPARE(bench.secrets.operations(), 1);
        QCOMPARE(bench.transport.seen()[1]->request.credential->header, "Authorization"_ba);
    }

    void a_server_that_echoes_the_key_does_not_get_it_into_the_record()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.chain().retry.maxRetries = 0;
        const QByteArray key = "sk-canary-a-0123456789";
        QByteArray body =
            R"({"error":{"message":"Incorrect API key: RAW","code":"invalid_api_key"},)"
            R"("seen":"ENCODED"})";
        body.replace("RAW", key).replace("ENCODED", key.toBase64());
        bench.transport.script(u"a.test"_s, {ScriptedReply::whole(401, body)});

        const PromptResult result = bench.ask();

        QCOMPARE(result.error->kind, ErrorKind::AuthenticationFailed);
        const QByteArray all = QJsonDocument(toJson(result)).toJson();
        QVERIFY(all.contains("Incorrect API key"));
        QVERIFY2(!all.contains(key) && !all.contains(key.toBase64()), all.constData());
    }

    void cancelling_a_stream_gives_its_permit_back()
    {
        EngineBench bench;
        bench.chain().breaker.halfOpenMaxCalls = 1;
        bench.configure();
        bench.transport.script(u"a.test"_s, {busy(), busy(), busy(), busy(), busy(),
                                             ScriptedReply::stream({openaiDelta("One")}, false),
                                             openaiAnswer({"Hi"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        bench.ask();
        bench.ask();
        bench.clock.advance(61s);

        ChainRunner& runner = bench.start(); // takes the one half-open permit
        bench.clock.advance(1s);
        runner.cancel();
        bench.clock.settle();

        QVERIFY(bench.result && bench.result->cancelled);
        QCOMPARE(story(bench.result->attempts), QStringList{u"1 a cancelled"_s});
        QCOMPARE(bench.result->partial, u"One"_s);
        QVERIFY(bench.transport.seen().back()->cancelled);
        QCOMPARE(bench.ask().provider, u"a"_s); // the permit is free again
    }

    void cancelling_a_pause_ends_it_at_once()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::whole(429, R"({"error":{"message":"Rate limit"}})",
                                                     {{"retry-after", "20"}})});
        ChainRunner& runner = bench.start();
        bench.clock.advance(1s);
        QCOMPARE(bench.waits.size(), 1);

        runner.cancel();
        bench.clock.settle();

        QVERIFY(bench.result && bench.result->cancelled);
        QVERIFY(bench.result->latency < Duration(2s));
    }

    void cancelling_while_the_key_is_read_makes_no_call()
    {
        EngineBench bench;
        bench.secrets.setDelay(5s);
        ChainRunner& runner = bench.start();
        bench.clock.advance(1s);

        runner.cancel();
        bench.clock.advance(10s);

        QVERIFY(bench.result && bench.result->cancelled);
        QCOMPARE(story(bench.result->attempts), QStringList{u"1 a cancelled"_s});
        QVERIFY(bench.transport.seen().empty());
    }

    void a_prompt_never_outlives_its_deadline()
    {
        EngineBench bench;
        bench.chain().deadline = 8s;
        ScriptedReply silence;
        silence.then(1ms, HttpSent{});
        bench.transport.script(u"a.test"_s, {silence});
        bench.transport.script(u"b.test"_s, {silence});

        const PromptResult result = bench.ask();

        QVERIFY(!result.ok);
        QVERIFY(result.latency <= Duration(8100ms));
    }

    void a_runner_that_is_destroyed_under_way_leaves_no_permit_and_no_timer_behind()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({openaiDelta("One")}, false)});
        {
            ChainObserver observer;
            observer.attemptStarted = [](const AttemptStart&) {};
            observer.waiting = [](const PromptWait&) {};
            observer.piece = [](const AnswerPiece&) {};
            observer.recorded = [](const CallRecord&) {};
            observer.finished = [](const PromptResult&) { QFAIL("it was destroyed"); };
            ChainRunner runner(bench.services(),
                               {Prompt::ofText(u"hello"_s), bench.chain(),
                                bench.configuration.providers, Origin::Prompt, false},
                               std::move(observer));
            runner.start();
            bench.clock.advance(1s);
        }
        QVERIFY(bench.transport.seen().back()->cancelled);
        QVERIFY(!bench.clock.hasTimers());
    }
};

QTEST_GUILESS_MAIN(TestChainRunner)
#include "tst_chainrunner.moc"
