// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fallbackplan.h"
#include "tests/app/domain/chainstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::chainstory;
using namespace std::chrono_literals;

class TestFallbackGates : public QObject
{
    Q_OBJECT

private slots:
    void nobody_waits_long_beside_a_free_provider();
    void a_long_hint_is_waited_for_when_every_later_step_is_closed();
    void closed_gates_are_reported_once_and_counted();
    void a_chain_with_all_gates_closed_ends_at_once_with_the_earliest_moment();
    void a_step_that_was_passed_over_is_not_come_back_to();
    void a_circuit_that_opened_by_the_failure_itself_stops_the_retries();
    void a_circuit_that_others_opened_during_the_pause_moves_on();
    void without_leave_to_go_on_a_closed_gate_ends_it();
    void without_leave_to_go_on_a_free_provider_is_no_reason_to_hurry();
    void a_hint_that_was_waited_for_does_not_hide_the_moment_of_another_step();
    void a_cool_down_that_ends_in_time_prolongs_the_pause();
    void a_cool_down_that_others_caused_prolongs_the_pause();
    void a_local_limit_alone_is_waited_for();
    void a_local_limit_is_not_waited_for_beside_an_open_step();
    void of_two_local_limits_the_sooner_is_waited_for();
    void a_local_limit_that_ends_too_late_is_passed_over();
    void a_local_limit_that_names_no_moment_is_passed_over();
    void a_limit_that_is_still_closed_then_is_waited_for_again();
    void a_step_that_opens_during_the_wait_for_a_limit_is_taken();
};

void TestFallbackGates::a_local_limit_alone_is_waited_for()
{
    Story story(2);
    story.closeGate(0, SkipReason::LocalLimit, at(12s));
    story.gates[0].detail = u"used up"_s;
    story.closeGate(1, SkipReason::CircuitOpen, at(5s));
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(12s));
    QCOMPARE(story.lastWait.detail, u"used up"_s);
    story.passPause();
    story.gates.remove(0);
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.waited, Duration(12s));
    QCOMPARE(story.lastSend.attempt, 1);
    QCOMPARE(story.lastSend.retryCount, 0);
}

void TestFallbackGates::a_local_limit_is_not_waited_for_beside_an_open_step()
{
    Story story(2);
    story.closeGate(0, SkipReason::LocalLimit, at(1s));
    story.gates[0].detail = u"used up"_s;
    QCOMPARE(story.next(), u"send 1"_s);
    QCOMPARE(story.skipped.size(), 1);
    QCOMPARE(story.skipped[0].detail, u"used up"_s);
}

void TestFallbackGates::of_two_local_limits_the_sooner_is_waited_for()
{
    Story story(3);
    story.closeGate(0, SkipReason::LocalLimit, at(20s));
    story.closeGate(1, SkipReason::LocalLimit, at(8s));
    story.closeGate(2, SkipReason::LocalLimit, at(30s));
    QCOMPARE(story.next(), u"wait 1"_s);
    QCOMPARE(story.pause(), Duration(8s));
    QCOMPARE(story.skipped.size(), 1);
}

void TestFallbackGates::a_local_limit_that_ends_too_late_is_passed_over()
{
    Story long61(1);
    long61.closeGate(0, SkipReason::LocalLimit, at(61s)); // beyond maxRetryAfter
    QCOMPARE(long61.next(), u"failed"_s);
    QCOMPARE(long61.finish.earliestRetry, at(61s));

    Chain chain = chainOf(1);
    chain.deadline = 10s;
    Story tooLate(chain);
    tooLate.closeGate(0, SkipReason::LocalLimit, at(10s));
    QCOMPARE(tooLate.next(), u"failed"_s);
}

void TestFallbackGates::a_local_limit_that_names_no_moment_is_passed_over()
{
    Story unknown(1);
    unknown.closeGate(0, SkipReason::LocalLimit, std::nullopt);
    QCOMPARE(unknown.next(), u"failed"_s);
    Story past(1);
    past.closeGate(0, SkipReason::LocalLimit, at(0s));
    QCOMPARE(past.next(), u"failed"_s); // never sent through a closed gate
}

void TestFallbackGates::a_limit_that_is_still_closed_then_is_waited_for_again()
{
    Story story(1);
    story.closeGate(0, SkipReason::LocalLimit, at(2s));
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    story.closeGate(0, SkipReason::LocalLimit, at(7s)); // another prompt was quicker
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    story.gates.remove(0);
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.waited, Duration(7s));
}

void TestFallbackGates::a_step_that_opens_during_the_wait_for_a_limit_is_taken()
{
    Story story(2);
    story.closeGate(0, SkipReason::LocalLimit, at(2s));
    story.closeGate(1, SkipReason::CircuitOpen, at(60s));
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    story.closeGate(0, SkipReason::LocalLimit, at(20s));
    story.gates.remove(1);
    QCOMPARE(story.next(), u"send 1"_s);
    QCOMPARE(story.lastSend.waited, Duration(2s));
}

void TestFallbackGates::nobody_waits_long_beside_a_free_provider()
{
    Story story(3);
    story.closeGate(1, SkipReason::CircuitOpen, at(60s));
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 30s);
    QCOMPARE(story.next(), u"send 2"_s);
    QCOMPARE(story.lastSend.waited, Duration(0s));
}

void TestFallbackGates::a_long_hint_is_waited_for_when_every_later_step_is_closed()
{
    Story story(2);
    story.closeGate(1, SkipReason::CircuitOpen, at(60s));
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 30s);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(30s));
    QVERIFY(story.skipped.isEmpty());
}

void TestFallbackGates::closed_gates_are_reported_once_and_counted()
{
    Story story(4);
    story.closeGate(0, SkipReason::CircuitOpen, at(10s));
    story.closeGate(1, SkipReason::LocalLimit, std::nullopt);
    story.closeGate(3, SkipReason::CoolingDown, at(70s));
    QCOMPARE(story.next(), u"send 2"_s);
    QCOMPARE(story.skipped.size(), 2);
    QCOMPARE(story.skipped[0].step, 0);
    QCOMPARE(story.skipped[0].attempt, 1);
    QCOMPARE(story.skipped[0].reason, SkipReason::CircuitOpen);
    QCOMPARE(story.skipped[0].retryAt, std::optional(at(10s)));
    QCOMPARE(story.skipped[1].step, 1);
    QCOMPARE(story.skipped[1].attempt, 2);
    QCOMPARE(story.skipped[1].reason, SkipReason::LocalLimit);
    QVERIFY(!story.skipped[1].retryAt);
    QCOMPARE(story.lastSend.attempt, 3);

    story.fail(ErrorKind::TimedOut);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.skipped.size(), 1);
    QCOMPARE(story.skipped[0].step, 3);
    QCOMPARE(story.skipped[0].attempt, 4);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(10s)));
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(story.skipped.isEmpty());
}

void TestFallbackGates::a_chain_with_all_gates_closed_ends_at_once_with_the_earliest_moment()
{
    Story story(3);
    story.closeGate(0, SkipReason::CircuitOpen, at(60s));
    story.closeGate(1, SkipReason::CoolingDown, at(12s));
    story.closeGate(2, SkipReason::LocalLimit, std::nullopt);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.skipped.size(), 3);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(12s)));
    QVERIFY(!story.plan.decisiveError());
}

void TestFallbackGates::a_step_that_was_passed_over_is_not_come_back_to()
{
    Story story(2);
    story.closeGate(0, SkipReason::CircuitOpen, at(1s));
    QCOMPARE(story.next(), u"send 1"_s);
    story.gates.clear();
    story.now = at(2s);
    story.fail(ErrorKind::AuthenticationFailed);
    QCOMPARE(story.next(), u"failed"_s);
    QVERIFY(!story.finish.earliestRetry); // that way is open again already
}

void TestFallbackGates::a_circuit_that_opened_by_the_failure_itself_stops_the_retries()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::ServerError);
    story.closeGate(0, SkipReason::CircuitOpen, at(60s));
    QCOMPARE(story.next(), u"send 1"_s);
    QCOMPARE(story.skipped.size(), 1);
    QCOMPARE(story.skipped[0].step, 0);
    QCOMPARE(story.skipped[0].attempt, 2);
    QCOMPARE(story.lastSend.attempt, 3);
}

void TestFallbackGates::a_circuit_that_others_opened_during_the_pause_moves_on()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::ServerError);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.closeGate(0, SkipReason::CircuitOpen, at(61s));
    story.passPause();
    QCOMPARE(story.next(), u"send 1"_s);
    QCOMPARE(story.skipped.size(), 1);
    QCOMPARE(story.lastSend.retryCount, 0);
    QCOMPARE(story.lastSend.waited, Duration(1s)); // the pause was taken all the same
}

void TestFallbackGates::without_leave_to_go_on_a_closed_gate_ends_it()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    auto error = errorOf(ErrorKind::ServerError);
    error.fallback = false;
    story.plan.failed(error, story.now);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.closeGate(0, SkipReason::CircuitOpen, at(61s));
    story.passPause();
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.skipped.size(), 1);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(61s)));
}

void TestFallbackGates::without_leave_to_go_on_a_free_provider_is_no_reason_to_hurry()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    auto error = errorOf(ErrorKind::RateLimited, 30s);
    error.fallback = false;
    story.plan.failed(error, story.now);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(30s));
}

void TestFallbackGates::a_hint_that_was_waited_for_does_not_hide_the_moment_of_another_step()
{
    Story story(2);
    story.closeGate(1, SkipReason::CircuitOpen, at(60s));
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 2s);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::TimedOut);
    QCOMPARE(story.next(), u"failed"_s);
    QCOMPARE(story.finish.earliestRetry, std::optional(at(60s)));
}

void TestFallbackGates::a_cool_down_that_ends_in_time_prolongs_the_pause()
{
    Story story(2);
    QCOMPARE(story.next(), u"send 0"_s);
    story.closeGate(0, SkipReason::CoolingDown, at(4s));
    story.fail(ErrorKind::RateLimited, 2s);
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.pause(), Duration(4s));
    story.passPause();
    story.gates.clear();
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.waited, Duration(4s));
}

void TestFallbackGates::a_cool_down_that_others_caused_prolongs_the_pause()
{
    Story story(1);
    QCOMPARE(story.next(), u"send 0"_s);
    story.fail(ErrorKind::RateLimited, 2s);
    QCOMPARE(story.next(), u"wait 0"_s);
    story.passPause();
    story.closeGate(0, SkipReason::CoolingDown, at(9s));
    QCOMPARE(story.next(), u"wait 0"_s);
    QCOMPARE(story.lastWait.until, at(9s));
    story.passPause();
    story.gates.clear();
    QCOMPARE(story.next(), u"send 0"_s);
    QCOMPARE(story.lastSend.retryCount, 1);
    QCOMPARE(story.lastSend.waited, Duration(9s));
}

QTEST_GUILESS_MAIN(TestFallbackGates)
#include "tst_fallbackgates.moc"
