// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/time/systemclock.h"

#include <QTest>
#include <QThread>

#include <vector>

namespace fuseboard {

using namespace std::chrono_literals;

class SystemClockTest : public QObject
{
    Q_OBJECT

private slots:
    void time_never_goes_back();
    void utc_is_utc();
    void a_call_is_never_early_data();
    void a_call_is_never_early();
    void a_call_is_made_once();
    void a_past_time_is_called_soon_but_not_from_within();
    void calls_run_in_the_order_of_their_times();
    void calls_of_one_time_run_in_the_order_of_their_making();
    void a_cancelled_call_is_not_made();
    void a_call_can_cancel_another_that_is_due_too();
    void cancelling_the_earliest_keeps_the_later_ones();
    void cancelling_the_unknown_and_the_fired_does_nothing();
    void a_call_that_asks_for_itself_leaves_the_event_loop_free();
    void a_call_in_years_is_accepted_and_not_made();
    void works_in_a_thread_of_its_own();
};

void SystemClockTest::time_never_goes_back()
{
    const SystemClock clock;
    Instant last = clock.now();
    for (int i = 0; i < 1000; ++i) {
        const Instant present = clock.now();
        QVERIFY(present >= last);
        last = present;
    }
}

void SystemClockTest::utc_is_utc()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QDateTime utc = clock.utcNow();
    QCOMPARE(utc.timeSpec(), Qt::UTC);
    QVERIFY(utc.toMSecsSinceEpoch() >= before);
}

void SystemClockTest::a_call_is_never_early_data()
{
    QTest::addColumn<qint64>("wait");
    QTest::newRow("a fraction of a millisecond") << qint64(300'000);
    QTest::newRow("just over a millisecond") << qint64(1'000'001);
    QTest::newRow("not whole milliseconds") << qint64(7'654'321);
    QTest::newRow("above the limit of coarse timers") << qint64(60'900'000);
}

void SystemClockTest::a_call_is_never_early()
{
    QFETCH(qint64, wait);
    SystemClock clock;
    const Instant at = clock.now() + Duration(wait);
    Instant called{};
    clock.callAt(at, [&] { called = clock.now(); });
    QTRY_VERIFY(called != Instant{});
    QVERIFY(called >= at);
}

void SystemClockTest::a_call_is_made_once()
{
    SystemClock clock;
    int calls = 0;
    bool later = false;
    clock.callAt(clock.now() + 1ms, [&] { ++calls; });
    clock.callAt(clock.now() + 20ms, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 1);
}

void SystemClockTest::a_past_time_is_called_soon_but_not_from_within()
{
    SystemClock clock;
    int calls = 0;
    clock.callAt(clock.now() - 1h, [&] { ++calls; });
    clock.callAt(Instant::min(), [&] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 2);
}

void SystemClockTest::calls_run_in_the_order_of_their_times()
{
    SystemClock clock;
    std::vector<int> order;
    const Instant start = clock.now();
    clock.callAt(start + 30ms, [&] { order.push_back(3); });
    clock.callAt(start + 10ms, [&] { order.push_back(1); });
    clock.callAt(start + 20ms, [&] { order.push_back(2); });
    QTRY_COMPARE(order.size(), std::size_t(3));
    QCOMPARE(order, (std::vector<int>{1, 2, 3}));
}

void SystemClockTest::calls_of_one_time_run_in_the_order_of_their_making()
{
    SystemClock clock;
    std::vector<int> order;
    const Instant at = clock.now() + 1ms;
    for (int i = 0; i < 5; ++i)
        clock.callAt(at, [&order, i] { order.push_back(i); });
    QTRY_COMPARE(order.size(), std::size_t(5));
    QCOMPARE(order, (std::vector<int>{0, 1, 2, 3, 4}));
}

void SystemClockTest::a_cancelled_call_is_not_made()
{
    SystemClock clock;
    bool cancelledCalled = false;
    bool later = false;
    const Clock::TimerId id = clock.callAt(clock.now() + 5ms, [&] { cancelledCalled = true; });
    QVERIFY(id != 0);
    clock.callAt(clock.now() + 15ms, [&] { later = true; });
    clock.cancel(id);
    QTRY_VERIFY(later);
    QVERIFY(!cancelledCalled);
}

void SystemClockTest::a_call_can_cancel_another_that_is_due_too()
{
    SystemClock clock;
    bool secondCalled = false;
    bool thirdCalled = false;
    Clock::TimerId second = 0;
    const Instant past = clock.now() - 1s;
    clock.callAt(past, [&] { clock.cancel(second); });
    second = clock.callAt(past, [&] { secondCalled = true; });
    clock.callAt(past, [&] { thirdCalled = true; });
    QTRY_VERIFY(thirdCalled);
    QVERIFY(!secondCalled);
}

void SystemClockTest::cancelling_the_earliest_keeps_the_later_ones()
{
    SystemClock clock;
    bool later = false;
    const Clock::TimerId first = clock.callAt(clock.now() + 1ms, [] {});
    clock.callAt(clock.now() + 10ms, [&] { later = true; });
    clock.cancel(first);
    QTRY_VERIFY(later);
}

void SystemClockTest::cancelling_the_unknown_and_the_fired_does_nothing()
{
    SystemClock clock;
    int calls = 0;
    const Clock::TimerId fired = clock.callAt(clock.now(), [&] { ++calls; });
    QTRY_COMPARE(calls, 1);
    clock.callAt(clock.now() + 1ms, [&] { ++calls; });
    clock.cancel(fired);
    clock.cancel(0);
    clock.cancel(4711);
    QTRY_COMPARE(calls, 2);
}

void SystemClockTest::a_call_that_asks_for_itself_leaves_the_event_loop_free()
{
    SystemClock clock;
    std::function<void()> again = [&] { clock.callAt(clock.now() - 1ms, again); };
    again();
    bool other = false;
    QMetaObject::invokeMethod(
        this, [&] { other = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(other);
}

void SystemClockTest::a_call_in_years_is_accepted_and_not_made()
{
    SystemClock clock;
    bool farCalled = false;
    bool soon = false;
    clock.callAt(clock.now() + 24h * 365 * 10, [&] { farCalled = true; });
    clock.callAt(Instant::max(), [&] { farCalled = true; });
    clock.callAt(clock.now() + 5ms, [&] { soon = true; });
    QTRY_VERIFY(soon);
    QVERIFY(!farCalled);
}

void SystemClockTest::works_in_a_thread_of_its_own()
{
    QThread* calledIn = nullptr;
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    std::unique_ptr<SystemClock> clock;
    thread.start();
    QMetaObject::invokeMethod(&context, [&] {
        clock = std::make_unique<SystemClock>();
        clock->callAt(clock->now() + 2ms, [&] {
            calledIn = QThread::currentThread();
            thread.quit();
        });
    });
    // `finished` comes from within the thread, where the clock has to go as well.
    connect(
        &thread, &QThread::finished, &context, [&] { clock.reset(); }, Qt::DirectConnection);
    const bool ended = thread.wait(10'000);
    QVERIFY(ended);
    QCOMPARE(calledIn, &thread);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::SystemClockTest)
#include "tst_systemclock.moc"
