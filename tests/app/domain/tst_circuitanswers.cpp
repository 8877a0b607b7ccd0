// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/breakertimes.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

/// Whose answers count: those of permits, once and in time, and those of calls that were
/// observed.
class TestCircuitAnswers : public QObject
{
    Q_OBJECT

private slots:
    void a_released_permit_makes_room_for_another();
    void a_permit_that_is_never_answered_comes_back();
    void answers_from_before_a_change_of_state_are_ignored();
    void one_permit_is_answered_once_while_half_open();
    void a_permit_of_nobody_is_ignored_while_half_open();
    void an_observed_outage_opens_it_too();
    void an_observed_success_begins_the_half_open_time_early();
    void an_observed_success_ends_a_long_pause_too_and_admits_one_probe();
    void an_observed_failure_does_not_prolong_the_pause();
    void observed_successes_close_it_and_an_observed_failure_takes_them_back();
    void permits_from_before_a_restore_are_stale();
};

void TestCircuitAnswers::a_released_permit_makes_room_for_another()
{
    CircuitBreaker breaker = openBreaker();
    for (int i = 0; i < 50; ++i) {
        const auto permit = breaker.tryAcquire(at(60s));
        QVERIFY(permit);
        breaker.release(*permit, at(61s));
    }
    QCOMPARE(breaker.state(at(61s)), CircuitState::HalfOpen);
}

void TestCircuitAnswers::a_permit_that_is_never_answered_comes_back()
{
    CircuitBreaker breaker = openBreaker();
    const auto lost = breaker.tryAcquire(at(60s));
    QVERIFY(lost);
    const Instant leaseEnd = at(60s) + CircuitBreaker::kPermitLease;
    QVERIFY(!breaker.wouldAdmit(leaseEnd - 1ns));
    QVERIFY(breaker.wouldAdmit(leaseEnd));
    QVERIFY(!breaker.retryAt(leaseEnd));
    QVERIFY(breaker.tryAcquire(leaseEnd));
    QVERIFY(!breaker.tryAcquire(leaseEnd));

    breaker.recordFailure(*lost, leaseEnd); // too late to be heard
    QCOMPARE(breaker.state(leaseEnd), CircuitState::HalfOpen);
    QVERIFY(!breaker.wouldAdmit(leaseEnd));
}

void TestCircuitAnswers::answers_from_before_a_change_of_state_are_ignored()
{
    CircuitBreaker breaker;
    const auto slow = breaker.tryAcquire(at(0s));
    const auto slower = breaker.tryAcquire(at(0s));
    failTimes(breaker, 5, at(1s));
    breaker.recordSuccess(*slow, at(2s));
    QCOMPARE(breaker.state(at(2s)), CircuitState::Open);
    breaker.recordFailure(*slow, at(61s));
    breaker.recordSuccess(*slow, at(61s));
    breaker.recordSuccess(*slow, at(61s));
    QCOMPARE(breaker.state(at(61s)), CircuitState::HalfOpen);

    breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(61s));
    const auto third = breaker.tryAcquire(at(61s));
    QVERIFY(third);
    breaker.recordSuccess(*breaker.tryAcquire(at(61s)), at(62s));
    QCOMPARE(breaker.state(at(62s)), CircuitState::Closed);
    for (int i = 0; i < 5; ++i) {
        breaker.recordFailure(*slower, at(63s));
        breaker.recordFailure(*third, at(63s));
    }
    QCOMPARE(breaker.state(at(63s)), CircuitState::Closed);
    QCOMPARE(breaker.failuresInWindow(at(63s)), 0);
}

void TestCircuitAnswers::one_permit_is_answered_once_while_half_open()
{
    CircuitBreaker breaker = openBreaker();
    const auto permit = breaker.tryAcquire(at(60s));
    breaker.recordSuccess(*permit, at(61s));
    breaker.recordSuccess(*permit, at(61s));
    breaker.recordFailure(*permit, at(61s));
    QCOMPARE(breaker.state(at(61s)), CircuitState::HalfOpen);
}

void TestCircuitAnswers::a_permit_of_nobody_is_ignored_while_half_open()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordFailure({}, at(61s));
    breaker.recordSuccess({4711}, at(61s));
    breaker.recordSuccess({4712}, at(61s));
    QCOMPARE(breaker.state(at(61s)), CircuitState::HalfOpen);
}

void TestCircuitAnswers::an_observed_outage_opens_it_too()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(breaker.wouldAdmit(at(0s)));
        breaker.observe(true, at(0s));
        breaker.observe(false, at(0s));
    }
    QCOMPARE(breaker.state(at(0s)), CircuitState::Open);
    QCOMPARE(breaker.lastTrip(), (CircuitBreaker::Trip{at(0s), 5, 5}));
}

void TestCircuitAnswers::an_observed_success_begins_the_half_open_time_early()
{
    CircuitBreaker breaker = openBreaker();
    breaker.observe(true, at(10s));
    QCOMPARE(breaker.state(at(10s)), CircuitState::HalfOpen);
    QVERIFY(breaker.tryAcquire(at(10s)));
}

void TestCircuitAnswers::an_observed_success_ends_a_long_pause_too_and_admits_one_probe()
{
    CircuitBreaker breaker = openBreaker();
    breaker.recordFailure(*breaker.tryAcquire(at(420s)), at(420s));
    QCOMPARE(breaker.retryAt(at(421s)), std::optional(at(560s)));
    breaker.observe(true, at(421s));
    QVERIFY(breaker.tryAcquire(at(421s)));
    QVERIFY(!breaker.tryAcquire(at(421s)));
}

void TestCircuitAnswers::an_observed_failure_does_not_prolong_the_pause()
{
    CircuitBreaker breaker = openBreaker();
    breaker.observe(false, at(30s));
    QCOMPARE(breaker.retryAt(at(30s)), std::optional(at(60s)));
    QCOMPARE(breaker.lastTrip(), (CircuitBreaker::Trip{at(0s), 5, 0}));
}

void TestCircuitAnswers::observed_successes_close_it_and_an_observed_failure_takes_them_back()
{
    CircuitBreaker breaker = openBreaker();
    breaker.observe(true, at(61s));
    breaker.observe(false, at(62s));
    QCOMPARE(breaker.state(at(62s)), CircuitState::HalfOpen);
    breaker.observe(true, at(63s));
    QCOMPARE(breaker.state(at(63s)), CircuitState::HalfOpen);
    breaker.observe(true, at(64s));
    QCOMPARE(breaker.state(at(64s)), CircuitState::Closed);
}

void TestCircuitAnswers::permits_from_before_a_restore_are_stale()
{
    CircuitBreaker breaker;
    const auto early = breaker.tryAcquire(at(0s));
    breaker.restore(openBreaker().memory(), at(1s));
    breaker.recordSuccess(*early, at(2s));
    QCOMPARE(breaker.state(at(2s)), CircuitState::Open);
}

QTEST_GUILESS_MAIN(TestCircuitAnswers)
#include "tst_circuitanswers.moc"
