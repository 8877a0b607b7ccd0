// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/breakertimes.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

/// When a circuit opens, how long it pauses, when it closes, and what it remembers of that.
class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private slots:
    void opens_after_five_failures_within_the_window();
    void stays_closed_while_failures_leave_the_window();
    void a_thousand_successes_do_not_delay_the_opening();
    void admits_nothing_until_the_pause_is_over();
    void admits_one_probe_at_a_time_until_the_first_success();
    void admits_three_calls_at_most_after_the_first_success();
    void closes_after_two_successes();
    void one_failure_while_half_open_opens_it_again();
    void pauses_grow_with_the_outage_up_to_five_minutes();
    void a_recovery_longer_than_five_minutes_does_not_grow();
    void once_closed_the_pauses_start_over();
    void the_failures_of_before_are_forgotten_once_it_closed();
    void keeps_the_counts_that_opened_it();
    void time_that_goes_back_stands_still();
    void settings_of_nothing_still_work();
    void a_restored_breaker_goes_on_where_it_was();
    void whatever_the_memory_holds_the_next_probe_comes_soon();
    void restored_failures_of_before_open_nothing_by_themselves();
};

void TestCircuitBreaker::opens_after_five_failures_within_the_window()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 4; ++i)
        failTimes(breaker, 1, at(i * 25s));
    QCOMPARE(breaker.state(at(80s)), CircuitState::Closed);
    QCOMPARE(breaker.failuresInWindow(at(80s)), 4);
    failTimes(breaker, 1, at(100s));
    QCOMPARE(breaker.state(at(100s)), CircuitState::Open);
}

void TestCircuitBreaker::stays_closed_while_failures_leave_the_window()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 100; ++i) {
        failTimes(breaker, 1, at(i * 30s)); // never more than four within 120 s
        QCOMPARE(breaker.state(at(i * 30s)), CircuitState::Closed);
    }
    QCOMPARE(breaker.failuresInWindow(at(99 * 30s)), 4);
    QCOMPARE(breaker.failuresInWindow(at(99 * 30s + 120s)), 0);
    QVERIFY(!breaker.lastTrip());
}

void TestCircuitBreaker::a_thousand_successes_do_not_delay_the_opening()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 1000; ++i) {
        const auto permit = breaker.tryAcquire(at(i * 50ms));
        breaker.recordSuccess(*permit, at(i * 50ms));
    }
    failTimes(breaker, 5, at(51s));
    QCOMPARE(breaker.state(at(51s)), CircuitState::Open);
    QCOMPARE(breaker.lastTrip(), (CircuitBreaker::Trip{at(51s), 5, 1000}));
}

void TestCircuitBreaker::admits_nothing_until_the_pause_is_over()
{
    CircuitBreaker breaker = openBreaker();
    for (const Duration pause : {Duration(0s), Duration(1s), Duration(60s - 1ns)}) {
        QVERIFY(!breaker.wouldAdmit(at(pause)));
        QVERIFY(!breaker.tryAcquire(at(pause)));
        QCOMPARE(breaker.retryAt(at(pause)), std::optional(at(60s)));
        QCOMPARE(breaker.state(at(pause)), CircuitState::Open);
    }
    QCOMPARE(breaker.state(at(60s)), CircuitState::HalfOpen);
    QVERIFY(!breaker.retryAt(at(60s)));
    QVERIFY(breaker.tryAcquire(at(60s)));
}

void TestCircuitBreaker::admits_one_probe_at_a_time_until_the_first_success()
{
    CircuitBreaker breaker = openBreaker();
    const auto probe = breaker.tryAcquire(at(60s));
    QVERIFY(probe);
    QVERIFY(!breaker.wouldAdmit(at(63s)));
    QVERIFY(!breaker.tryAcquire(at(63s)));
    QCOMPARE(breaker.retryAt(at(63s)), std::optional(at(60s) + CircuitBreaker::kPermitLease));

    breaker.release(*probe, at(64s)); // it told nothing: one more, not two
    QVERIFY(breaker.tryAcquire(at(64s)));
    QVERIFY(!breaker.tryAcquire(at(64s)));
}

void TestCircuitBreaker::admits_three_calls_at_most_after_the_first_success()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordSuccess(*breaker.tryAcquire(at(60s)), at(61s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(breaker.tryAcquire(at(61s + i * 1s)));
    QVERIFY(!breaker.wouldAdmit(at(64s)));
    QVERIFY(!breaker.tryAcquire(at(64s)));
}

void TestCircuitBreaker::closes_after_two_successes()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(62s));
    QCOMPARE(breaker.state(at(62s)), CircuitState::HalfOpen);
    breaker.recordSuccess(*breaker.tryAcquire(at(63s)), at(64s));
    QCOMPARE(breaker.state(at(64s)), CircuitState::Closed);
    QVERIFY(!breaker.retryAt(at(64s)));
}

void TestCircuitBreaker::one_failure_while_half_open_opens_it_again()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(62s));
    breaker.recordFailure(*breaker.tryAcquire(at(63s)), at(64s));
    QCOMPARE(breaker.state(at(64s)), CircuitState::Open);
    QCOMPARE(breaker.retryAt(at(64s)), std::optional(at(124s)));

    breaker.recordSuccess(*breaker.tryAcquire(at(124s)), at(125s)); // the first one is forgotten
    QCOMPARE(breaker.state(at(125s)), CircuitState::HalfOpen);
}

void TestCircuitBreaker::pauses_grow_with_the_outage_up_to_five_minutes()
{
    CircuitBreaker breaker = openBreaker();
    using Probe = std::pair<Duration, Duration>; // when it fails, and the pause from then on
    for (const auto& [moment, pause] : {Probe{60s, 60s}, Probe{180s, 60s}, Probe{240s, 80s},
                                        Probe{600s, 200s}, Probe{900s, 300s}, Probe{9000s, 300s}}) {
        const auto probe = breaker.tryAcquire(at(moment));
        QVERIFY(probe);
        breaker.recordFailure(*probe, at(moment));
        QCOMPARE(breaker.retryAt(at(moment)), std::optional(at(moment + pause)));
    }
}

void TestCircuitBreaker::a_recovery_longer_than_five_minutes_does_not_grow()
{
    BreakerSettings settings;
    settings.failureThreshold = 1;
    settings.recovery = 400s;
    CircuitBreaker breaker(settings);
    Instant now = at(0s);
    for (int i = 0; i < 3; ++i, now += 400s) {
        failTimes(breaker, 1, now);
        QCOMPARE(breaker.retryAt(now), std::optional(now + 400s));
    }
}

void TestCircuitBreaker::once_closed_the_pauses_start_over()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordFailure(*breaker.tryAcquire(at(600s)), at(600s));
    for (int i = 0; i < 2; ++i)
        breaker.recordSuccess(*breaker.tryAcquire(at(800s)), at(800s));
    QCOMPARE(breaker.state(at(800s)), CircuitState::Closed);
    failTimes(breaker, 5, at(801s));
    QCOMPARE(breaker.retryAt(at(801s)), std::optional(at(861s)));
    breaker.recordFailure(*breaker.tryAcquire(at(861s)), at(861s));
    QCOMPARE(breaker.retryAt(at(861s)), std::optional(at(921s)));
}

void TestCircuitBreaker::the_failures_of_before_are_forgotten_once_it_closed()
{
    CircuitBreaker breaker = openBreaker();
    for (int i = 0; i < 2; ++i)
        breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(61s));
    QCOMPARE(breaker.failuresInWindow(at(61s)), 0);
    failTimes(breaker, 4, at(62s));
    QCOMPARE(breaker.state(at(62s)), CircuitState::Closed);
}

void TestCircuitBreaker::keeps_the_counts_that_opened_it()
{
    CircuitBreaker breaker;
    QVERIFY(!breaker.lastTrip());
    breaker.recordSuccess(*breaker.tryAcquire(at(-200s)), at(-200s)); // out of the window by then
    breaker.recordSuccess(*breaker.tryAcquire(at(-5s)), at(-5s));
    failTimes(breaker, 5, at(0s));
    const CircuitBreaker::Trip first{at(0s), 5, 1};
    QCOMPARE(breaker.lastTrip(), first);

    breaker.recordFailure(*breaker.tryAcquire(at(60s)), at(61s));
    QCOMPARE(breaker.lastTrip(), (CircuitBreaker::Trip{at(61s), 6, 1}));
    for (int i = 0; i < 2; ++i)
        breaker.recordSuccess(*breaker.tryAcquire(at(300s)), at(300s));
    QCOMPARE(breaker.state(at(300s)), CircuitState::Closed);
    QCOMPARE(breaker.lastTrip(), (CircuitBreaker::Trip{at(61s), 6, 1}));
}

void TestCircuitBreaker::time_that_goes_back_stands_still()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(61s));
    QCOMPARE(breaker.state(at(1s)), CircuitState::HalfOpen);
    breaker.recordFailure(*breaker.tryAcquire(at(1s)), at(2s));
    QCOMPARE(breaker.retryAt(at(3s)), std::optional(at(61s + 60s)));
}

void TestCircuitBreaker::settings_of_nothing_still_work()
{
    const BreakerSettings nothing{0, 0s, 0, 0, 0s};
    CircuitBreaker breaker(nothing);
    QCOMPARE(breaker.settings(), nothing);
    failTimes(breaker, 1, at(0s));
    QCOMPARE(breaker.state(at(0s)), CircuitState::HalfOpen);
    breaker.recordSuccess(*breaker.tryAcquire(at(0s)), at(0s));
    QCOMPARE(breaker.state(at(0s)), CircuitState::Closed);
}

void TestCircuitBreaker::a_restored_breaker_goes_on_where_it_was()
{
    const CircuitBreaker before = openBreaker();
    CircuitBreaker again;
    again.restore(before.memory(), at(10s));
    QCOMPARE(again.state(at(10s)), CircuitState::Open);
    QCOMPARE(*again.retryAt(at(10s)), at(60s));
    QVERIFY(again.lastTrip() == before.lastTrip());
    QVERIFY(again.memory() == before.memory());
    const auto probe = again.tryAcquire(at(60s));
    QVERIFY(probe);
    again.recordFailure(*probe, at(61s));
    QCOMPARE(again.state(at(62s)), CircuitState::Open);
}

void TestCircuitBreaker::whatever_the_memory_holds_the_next_probe_comes_soon()
{
    CircuitBreaker::Memory memory;
    memory.open = true;
    memory.halfOpenAt = at(9000h);
    memory.downSince = at(9000h);
    memory.halfOpenSuccesses = 1'000'000;
    memory.failures = {at(9000h), at(-5s), at(-9s)};
    memory.lastTrip = CircuitBreaker::Trip{at(9000h), -3, -3};
    CircuitBreaker breaker;
    breaker.restore(memory, at(0s));
    QCOMPARE(*breaker.retryAt(at(0s)), at(CircuitBreaker::kLongestPause));
    QVERIFY(breaker.lastTrip()->at <= at(0s));
    QCOMPARE(breaker.failuresInWindow(at(0s)), 2);
    const auto probe = breaker.tryAcquire(at(5min));
    QVERIFY(probe);
    breaker.recordSuccess(*probe, at(5min));
    QCOMPARE(breaker.state(at(5min)), CircuitState::Closed);
}

void TestCircuitBreaker::restored_failures_of_before_open_nothing_by_themselves()
{
    CircuitBreaker::Memory memory;
    for (int i = 0; i < 50; ++i)
        memory.failures.append(at(-50s + i * 1s));
    CircuitBreaker breaker;
    breaker.restore(memory, at(0s));
    QCOMPARE(breaker.state(at(0s)), CircuitState::Closed);
    QCOMPARE(breaker.failuresInWindow(at(0s)), 4);
    failTimes(breaker, 1, at(1s)); // they count, though
    QCOMPARE(breaker.state(at(1s)), CircuitState::Open);
}

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
