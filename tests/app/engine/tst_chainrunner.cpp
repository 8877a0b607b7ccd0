// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/chainstory.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The way of a prompt along its chain: retries, the next step, pauses, keys, cancelling, the
/// deadline.
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
