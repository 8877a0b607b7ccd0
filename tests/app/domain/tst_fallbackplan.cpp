// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fallbackplan.h"
#include "tests/app/domain/chainstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::chainstory;
using namespace std::chrono_literals;

class TestFallbackPlan : public QObject
{
    Q_OBJECT

private slots:
    void a_chain_without_steps_fails_at_once();
    void a_success_at_the_first_step_ends_it();
    void a_500_is_retried_on_the_same_provider();
    void a_503_for_good_is_tried_three_times_before_the_next_step();
    void without_a_later_step_the_prompt_fails_when_retries_are_used_up();
    void the_pause_grows_with_each_retry();
    void decorrelated_pauses_grow_from_the_last_one();
    void a_429_waits_at_least_as_long_as_it_was_told_data();
    void a_429_waits_at_least_as_long_as_it_was_told();
    void a_long_hint_is_waited_for_when_no_later_step_is_there();
    void a_hint_beyond_the_longest_is_not_waited_for();
    void a_hint_beyond_the_longest_goes_on_where_it_can();
    void a_hint_beyond_the_deadline_ends_it_and_names_the_moment();
    void a_network_error_does_not_inherit_an_old_hint();
    void a_rejected_key_goes_on_without_retry();
    void a_refused_request_goes_nowhere_else();
    void a_request_that_only_this_provider_refuses_goes_on();
    void a_gateway_timeout_is_retried_once();
    void context_and_content_errors_are_not_retried_data();
    void context_and_content_errors_are_not_retried();
    void asked_too_early_it_goes_on_waiting();
    void the_deadline_may_pass_during_a_pause();
    void the_deadline_may_pass_during_a_call();
    void can_be_cancelled_in_every_state_data();
    void can_be_cancelled_in_every_state();
    void a_cancel_after_the_end_changes_nothing();
    void the_decisive_error_is_the_last_real_failure();
    void a_mere_refusal_does_not_hide_the_failure_before();
    void of_mere_refusals_the_first_one_counts();
};

void TestFallbackPlan::a_chain_without_steps_fails_at_once()
{
    Story story(0);
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(!story.plan.decisiveError());
}

void TestFallbackPlan::a_success_at_the_first_step_ends_it()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.attempt, 1);
    QCOMPARE(story.lastSend.retryCount, 0);
    QCOMPARE(story.lastSend.waited, Duration(0s));
    story.plan.succeeded();
    QCOMPARE(story.next(), u"answered"_s);
    QCOMPARE(story.finish.step, std::optional(0));
    QVERIFY(!story.plan.decisiveError());
}

void TestFallbackPlan::a_500_is_retried_on_the_same_provider()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.now += 3s;
    story.fail(ErrorKind::ServerError);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(1s));
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.attempt, 2);
    QCOMPARE(story.lastSend.retryCount, 1);
    QCOMPARE(story.lastSend.waited, Duration(1s));
    story.plan.succeeded();
    QCOMPARE(story.next(), u"answered"_s);
    QCOMPARE(story.finish.step, std::optional(0));
}

void TestFallbackPlan::a_503_for_good_is_tried_three_times_before_the_next_step()
{
    Story story(2);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(story.next(), u"send 0"_s);
        QCOMPARE(story.lastSend.attempt, attempt);
        story.fail(ErrorKind::Overloaded);
        if (attempt < 3) {
            QCOMPARE(story.next(), u"wait 0"_s);
            story.passPause();
        }
    }
    QCOMPARE(story.next(), u"send 1"_s);
    QCOMPARE(story.lastSend.attempt, 4);
    QCOMPARE(story.lastSend.retryCount, 0);
    QCOMPARE(story.lastSend.waited, Duration(0s));
    QVERIFY(story.skipped.isEmpty());
    story.plan.succeeded();
    QCOMPARE(story.next(), u"answered"_s);
    QCOMPARE(story.finish.step, std::optional(1));
}

void TestFallbackPlan::without_a_later_step_the_prompt_fails_when_retries_are_used_up()
{
    Story story(1);
    for (int retry = 0; retry < 2; ++retry) {
        QCOMPARE(story.next(), u"send 0"_s);
        story.fail(ErrorKind::BadGateway);
        QCOMPARE(story.next(), u"wait 0"_s);
        story.passPause();
    }
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::BadGateway);
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(!story.finish.step);
    QVERIFY(!story.finish.earliestRetry);
}

void TestFallbackPlan::the_pause_grows_with_each_retry()
{
    Chain chain = chainOf(1);
    chain.retry.maxRetries = 3;
    Story story(chain);
    for (const Duration pause : {1s, 2s, 4s}) {
        QCOMPARE(story.next(), u"send 0"_s);
        story.fail(ErrorKind::ServerError);
        QCOMPARE(story.next(), u"wait 0"_s);
        QCOMPARE(story.pause(), pause);
        story.passPause();
    }
}

void TestFallbackPlan::decorrelated_pauses_grow_from_the_last_one()
{
    Chain chain = chainOf(1);
    chain.retry.jitter = Jitter::Decorrelated;
    Story story(chain);
    for (const Duration pause : {Duration(2s), Duration(3500ms)}) { // half-way of 1…3 s, 1…6 s
        QCOMPARE(story.next(), u"send 0"_s);
        story.fail(ErrorKind::ServerError);
        QCOMPARE(story.next(), u"wait 0"_s);
        QCOMPARE(story.pause(), pause);
        story.passPause();
    }
}

void TestFallbackPlan::a_429_waits_at_least_as_long_as_it_was_told_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("the only step") << 1;
    QTest::newRow("a short pause beside a later step") << 2;
}

void TestFallbackPlan::a_429_waits_at_least_as_long_as_it_was_told()
{
    QFETCH(int, steps);
    Chain chain = chainOf(steps);
    chain.retry.jitter = Jitter::Full;
    Story story(chain);
    story.uniform = 0; // the backoff alone would not wait at all
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 2s);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(2s));
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.waited, Duration(2s));
}

void TestFallbackPlan::a_long_hint_is_waited_for_when_no_later_step_is_there()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 30s);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(30s));
}

void TestFallbackPlan::a_hint_beyond_the_longest_is_not_waited_for()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 61s);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(61s)));
}

void TestFallbackPlan::a_hint_beyond_the_longest_goes_on_where_it_can()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, Duration::max());
    QCOMPARE(story.next(), u"send 1"_s);
}

void TestFallbackPlan::a_hint_beyond_the_deadline_ends_it_and_names_the_moment()
{
    Chain chain = chainOf(1);
    chain.deadline = 20s;
    Story story(chain);
    QCOMPARE(story.next(), u"send 0"_s);
    story.now = at(5s);
    story.fail(ErrorKind::RateLimited, 15s);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(20s)));
}

void TestFallbackPlan::a_network_error_does_not_inherit_an_old_hint()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 30s);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::ConnectFailed);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(2s));
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::ConnectFailed);
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(!story.finish.earliestRetry);
}

void TestFallbackPlan::a_rejected_key_goes_on_without_retry()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::AuthenticationFailed);
    QCOMPARE(story.next(), u"send 1"_s);
}

void TestFallbackPlan::a_refused_request_goes_nowhere_else()
{
    Story story(3);
    story.closeGate(0, SkipReason::CircuitOpen, at(40s));
    QCOMPARE(story.next(), u"send 1"_s);
    story.fail(ErrorKind::InvalidRequest);
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(!story.finish.earliestRetry); // later it would be refused, too
}

void TestFallbackPlan::a_request_that_only_this_provider_refuses_goes_on()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    auto error = errorOf(ErrorKind::InvalidRequest);
    error.fallback = true;
    story.plan.failed(error, story.now);
    QCOMPARE(story.next(), u"send 1"_s);
}

void TestFallbackPlan::a_gateway_timeout_is_retried_once()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::GatewayTimeout);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::GatewayTimeout);
    QCOMPARE(story.next(), u"send 1"_s);
}

void TestFallbackPlan::context_and_content_errors_are_not_retried_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("context") << ErrorKind::ContextLengthExceeded;
    QTest::newRow("content") << ErrorKind::ContentFiltered;
    QTest::newRow("size") << ErrorKind::RequestTooLarge;
}

void TestFallbackPlan::context_and_content_errors_are_not_retried()
{
    QFETCH(ErrorKind, kind);
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(kind);
    QCOMPARE(story.next(), u"send 1"_s);
    story.fail(kind);
    QCOMPARE(story.next(), u"failed"_s);
}

void TestFallbackPlan::asked_too_early_it_goes_on_waiting()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 2s);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.now = at(1s);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.lastWait.until, at(2s));
}

void TestFallbackPlan::the_deadline_may_pass_during_a_pause()
{
    Chain chain = chainOf(2);
    chain.deadline = 10s;
    Story story(chain);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::ServerError);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.now = at(10s); // the machine was asleep
    QCOMPARE(story.plan.remaining(story.now), Duration(0s));
    QCOMPARE(story.next(), u"deadline passed"_s);
    QCOMPARE(story.plan.decisiveError()->kind, ErrorKind::ServerError);
}

void TestFallbackPlan::the_deadline_may_pass_during_a_call()
{
    Chain chain = chainOf(2);
    chain.deadline = 10s;
    Story story(chain);
    QCOMPARE(story.plan.remaining(at(4s)), Duration(6s));
    QCOMPARE(story.next(), u"send 0"_s);
    story.now = at(11s);
    story.fail(ErrorKind::TimedOut);
    QCOMPARE(story.next(), u"deadline passed"_s);
}

void TestFallbackPlan::can_be_cancelled_in_every_state_data()
{
    QTest::addColumn<int>("moves");
    QTest::newRow("before anything") << 0;
    QTest::newRow("during the call") << 1;
    QTest::newRow("after the failure") << 2;
    QTest::newRow("during the pause") << 3;
}

void TestFallbackPlan::can_be_cancelled_in_every_state()
{
    QFETCH(int, moves);
    Story story(2);
    if (moves > 0)
        QCOMPARE(story.next(), u"send 0"_s);
    if (moves > 1)
        story.fail(ErrorKind::ServerError);
    if (moves > 2)
        QCOMPARE(story.next(), u"wait 0"_s);
    story.plan.cancel();
    QCOMPARE(story.next(), u"cancelled"_s);

    story.plan.succeeded(); // an answer that was under way already
    story.fail(ErrorKind::ServerError);
    QCOMPARE(story.next(), u"cancelled"_s);
}

void TestFallbackPlan::a_cancel_after_the_end_changes_nothing()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.plan.succeeded();
    story.plan.cancel();
    QCOMPARE(story.next(), u"answered"_s);
}

void TestFallbackPlan::the_decisive_error_is_the_last_real_failure()
{
    Story story(2);
    story.next();
    story.fail(ErrorKind::TimedOut);
    story.next();
    story.fail(ErrorKind::AuthenticationFailed);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.plan.decisiveError()->kind, ErrorKind::AuthenticationFailed);
}

void TestFallbackPlan::a_mere_refusal_does_not_hide_the_failure_before()
{
    Story story(2);
    story.next();
    story.fail(ErrorKind::TimedOut);
    story.next();
    story.fail(ErrorKind::ContextLengthExceeded);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.plan.decisiveError()->kind, ErrorKind::TimedOut);
}

void TestFallbackPlan::of_mere_refusals_the_first_one_counts()
{
    Story story(2);
    story.next();
    story.fail(ErrorKind::ContextLengthExceeded);
    story.next();
    story.fail(ErrorKind::InvalidRequest);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.plan.decisiveError()->kind, ErrorKind::ContextLengthExceeded);
}

QTEST_GUILESS_MAIN(TestFallbackPlan)
#include "tst_fallbackplan.moc"
