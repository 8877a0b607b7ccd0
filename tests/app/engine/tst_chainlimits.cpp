// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chainrunner.h"
#include "tests/support/enginebench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString story(const PromptResult& result)
{
    QStringList parts;
    for (const CallRecord& record : result.attempts)
        parts.append(record.provider + u' ' + nameOf(record.outcome));
    return parts.join(u", "_s);
}

/// An answer whose head states limits.
ScriptedReply answerStating(HttpHeaders headers)
{
    return ScriptedReply::whole(
        200,
        R"({"id":"x","model":"m","choices":[{"index":0,"message":{"role":"assistant",)"
        R"("content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,)"
        R"("completion_tokens":1}})",
        std::move(headers));
}

void dropStepB(EngineBench& bench)
{
    bench.chain().steps.removeLast();
}

ProviderLimits& limitsOfA(EngineBench& bench)
{
    return bench.configuration.providers.first().limits;
}

Prompt unstreamed()
{
    Prompt prompt = Prompt::ofText(u"hello"_s);
    prompt.stream = false;
    return prompt;
}

PromptResult ask(EngineBench& bench)
{
    bench.start(unstreamed());
    for (int i = 0; i < 100'000 && !bench.result; ++i)
        bench.clock.advance(10ms);
    return *bench.result;
}

} // namespace

class TestChainLimits : public QObject
{
    Q_OBJECT

private slots:
    void with_another_step_open_a_used_up_limit_sends_the_prompt_on()
    {
        EngineBench bench;
        limitsOfA(bench).requestsPerMinute = 2;
        bench.configure();
        bench.transport.script(u"a.test"_s, {openaiAnswer({"A"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"B"})});
        bench.ask();
        bench.ask();

        const PromptResult third = bench.ask();

        QCOMPARE(story(third), u"a skipped, b success"_s);
        QVERIFY2(third.attempts[0].message.startsWith(
                     u"local limit: 2 requests a minute used up; next try in 5"_s),
                 qPrintable(third.attempts[0].message));
        QVERIFY(third.attempts[0].retryAfter > Duration(50s));
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 2);
        QVERIFY(bench.waits.isEmpty());
    }

    void alone_it_waits_says_why_and_is_never_refused()
    {
        EngineBench bench;
        dropStepB(bench);
        limitsOfA(bench).requestsPerMinute = 1;
        bench.configure();
        bench.transport.script(u"a.test"_s, {openaiAnswer({"A"})});
        bench.ask();

        const PromptResult second = bench.ask();

        QVERIFY(second.ok);
        QCOMPARE(story(second), u"a success"_s);
        QVERIFY(second.attempts[0].waited > Duration(50s));
        QVERIFY(!second.attempts[0].isRetry);
        QCOMPARE(bench.waits.size(), 1);
        QCOMPARE(bench.waits[0].reason, u"local limit: 1 requests a minute used up"_s);
        QVERIFY(bench.waits[0].forMs > 50'000);
    }

    void a_limit_that_ends_after_the_deadline_is_not_waited_for()
    {
        EngineBench bench;
        dropStepB(bench);
        bench.chain().deadline = 30s;
        limitsOfA(bench).requestsPerMinute = 1;
        bench.configure();
        bench.transport.script(u"a.test"_s, {openaiAnswer({"A"})});
        bench.ask();

        const PromptResult second = bench.ask();

        QVERIFY(!second.ok);
        QCOMPARE(story(second), u"a skipped"_s);
        QVERIFY(second.latency < Duration(1s));
        QCOMPARE(second.error->kind, ErrorKind::RateLimited);
        QVERIFY(second.error->retryAfter > Duration(50s));
        QVERIFY(second.error->advice.first().contains(u"earliest retry"_s));
    }

    void the_sooner_of_two_limits_is_waited_for()
    {
        EngineBench bench;
        for (Provider& provider : bench.configuration.providers)
            provider.limits.requestsPerMinute = 1;
        bench.configure();
        bench.transport.script(u"a.test"_s, {openaiAnswer({"A"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"B"})});
        bench.ask(); // by a
        bench.clock.advance(20s);
        bench.ask();                            // by b
        QCOMPARE(bench.ask().provider, u"a"_s); // a is free again first
        bench.clock.advance(5s);
        const PromptResult fourth = bench.ask();
        QCOMPARE(story(fourth), u"a skipped, b success"_s);
        QVERIFY(fourth.attempts[1].waited > Duration(1s));
    }

    void what_the_headers_say_closes_the_step_before_it_refuses()
    {
        EngineBench bench;
        dropStepB(bench);
        bench.transport.script(u"a.test"_s,
                               {answerStating({{"x-ratelimit-limit-requests", "3"},
                                               {"x-ratelimit-remaining-requests", "0"},
                                               {"x-ratelimit-reset-requests", "7s"}})});
        ask(bench);

        const PromptResult second = ask(bench);

        QVERIFY(second.ok);
        QVERIFY(second.attempts[0].waited > Duration(6s));
        QVERIFY(second.attempts[0].waited < Duration(8s));
        QCOMPARE(bench.waits[0].reason, u"local limit: the provider has 0 of 3 requests left"_s);
    }

    void the_head_of_a_stream_teaches_before_its_end()
    {
        EngineBench bench;
        dropStepB(bench);
        ScriptedReply endless;
        endless.then(0ms, HttpConnecting{});
        endless.then(1ms, HttpSent{});
        HttpHead head;
        head.status = 200;
        head.headers = {{"x-ratelimit-remaining-tokens", "0"}, {"x-ratelimit-reset-tokens", "30s"}};
        endless.then(2ms, head);
        bench.transport.script(u"a.test"_s, {endless});
        bench.start();
        bench.clock.advance(100ms);
        QVERIFY(!bench.limits.check(u"a"_s, u"model-a"_s, {1, 1}, bench.clock.now()).open);
        bench.limits.configure({});
    }

    void a_refusal_that_states_a_long_reset_is_skipped_by_the_next_prompt_only()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s,
                               {ScriptedReply::whole(429, R"({"error":{"message":"Rate limit"}})",
                                                     {{"x-ratelimit-limit-requests", "3"},
                                                      {"x-ratelimit-remaining-requests", "0"},
                                                      {"x-ratelimit-reset-requests", "40s"}})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"B"})});
        QCOMPARE(story(bench.ask()), u"a failure, b success"_s);
        QCOMPARE(story(bench.ask()), u"a skipped, b success"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 1);
    }

    void calls_beyond_the_slots_wait_for_one_without_a_storm_of_notices()
    {
        EngineBench bench;
        dropStepB(bench);
        limitsOfA(bench).concurrent = 1;
        bench.configure();
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::stream({openaiDelta("slow"), openaiEnd()}, true, 2s)});
        bool firstEnded = false;
        ChainObserver silent;
        silent.attemptStarted = [](const AttemptStart&) {};
        silent.waiting = [](const PromptWait&) {};
        silent.piece = [](const AnswerPiece&) {};
        silent.recorded = [](const CallRecord&) {};
        silent.finished = [&](const PromptResult& result) { firstEnded = result.ok; };
        ChainRunner first(bench.services(),
                          {Prompt::ofText(u"hello"_s), bench.chain(), bench.configuration.providers,
                           Origin::Prompt, false},
                          silent);
        first.start();
        bench.clock.advance(10ms);

        const PromptResult second = bench.ask();

        QVERIFY(firstEnded);
        QVERIFY(second.ok);
        QVERIFY(second.attempts[0].waited > Duration(1s));
        QCOMPARE(bench.waits.size(), 1);
        QCOMPARE(bench.waits[0].reason, u"local limit: all 1 concurrent calls are taken"_s);
    }

    void a_slot_comes_back_from_a_cancelled_and_from_a_destroyed_prompt()
    {
        EngineBench bench;
        limitsOfA(bench).concurrent = 1;
        bench.configure();
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({openaiDelta("One")}, false)});
        const auto isFree = [&] {
            return bench.limits.check(u"a"_s, u"model-a"_s, {1, 1}, bench.clock.now()).open;
        };
        ChainRunner& cancelled = bench.start();
        bench.clock.advance(1s);
        QVERIFY(!isFree());
        cancelled.cancel();
        bench.clock.settle();
        QVERIFY(isFree());

        bench.start();
        bench.clock.advance(1s);
        QVERIFY(!isFree());
        bench.start(); // destroys the one before
        QVERIFY(isFree());
    }

    void a_long_cool_down_names_the_claim_and_is_asked_again_early()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::whole(429, R"({"error":{"message":"Rate limit reached"}})",
                                               {{"retry-after", "7200"}}),
                          openaiAnswer({"Back"})});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"B"})});
        QCOMPARE(story(bench.ask()), u"a failure, b success"_s);

        const PromptResult second = bench.ask();
        QCOMPARE(story(second), u"a skipped, b success"_s);
        QVERIFY2(second.attempts[0].message.startsWith(u"cooling down, the provider says until "_s),
                 qPrintable(second.attempts[0].message));
        QVERIFY(second.attempts[0].retryAfter <= Duration(60s));

        bench.clock.advance(1min);
        QCOMPARE(bench.ask().provider, u"a"_s);
        QCOMPARE(bench.ask().provider, u"a"_s);
    }

    void a_check_asks_in_spite_of_a_cool_down_and_ends_it()
    {
        EngineBench bench;
        dropStepB(bench);
        auto used = ProviderError::of(ErrorKind::QuotaExhausted, u"a"_s, u"Used up."_s);
        used.retryAfter = 2h;
        bench.coolDowns.note(u"a"_s, u"model-a"_s, used, bench.clock.now());
        bench.transport.script(u"a.test"_s, {openaiAnswer({"A"})});
        QCOMPARE(story(bench.ask()), u"a skipped"_s);

        std::optional<PromptResult> checked;
        ChainObserver observer;
        observer.attemptStarted = [](const AttemptStart&) {};
        observer.waiting = [](const PromptWait&) {};
        observer.piece = [](const AnswerPiece&) {};
        observer.recorded = [](const CallRecord&) {};
        observer.finished = [&](const PromptResult& result) { checked = result; };
        ChainRunner check(bench.services(),
                          {Prompt::ofText(u"hello"_s), bench.chain(), bench.configuration.providers,
                           Origin::Check, true},
                          observer);
        check.start();
        bench.clock.advance(1s);

        QVERIFY(checked && checked->ok);
        QVERIFY(bench.ask().ok);
    }
};

QTEST_GUILESS_MAIN(TestChainLimits)
#include "tst_chainlimits.moc"
