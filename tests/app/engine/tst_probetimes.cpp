// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/probebench.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace fuseboard::probebench;

namespace {

/// A computer of another zone, until the end of the scope.
class Zone
{
public:
    explicit Zone(const QByteArray& name) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        tzset();
    }
    ~Zone()
    {
        qputenv("TZ", m_before);
        tzset();
    }
    Q_DISABLE_COPY_MOVE(Zone)

private:
    QByteArray m_before;
};

} // namespace

class TestProbeTimes : public QObject
{
    Q_OBJECT

private slots:
    // Sleep, and the clocks.
    void after_a_night_each_probe_comes_once_and_spread()
    {
        Bench bench(Configuration{});
        bench.random.seed(7);
        bench.configure(fortyModels());
        bench.clock.advance(20min);
        bench.clock.sleep(8h);
        bench.sent.clear();
        bench.clock.settle();
        QVERIFY(bench.sent.isEmpty());
        bench.clock.advance(10s); // for the network
        QVERIFY(bench.sent.isEmpty());
        bench.clock.advance(10s);
        QVERIFY(bench.sent.size() > 0 && bench.sent.size() < 20);
        bench.clock.advance(50s);
        QCOMPARE(bench.sent.size(), 40);
        const auto counts = bench.countByName();
        QVERIFY(std::all_of(counts.cbegin(), counts.cend(), [](int n) { return n == 1; }));
        bench.clock.advance(10min);
        QCOMPARE(bench.sent.size(), 40);
    }

    void a_probe_that_was_due_just_after_the_computer_fell_asleep_waits_as_well()
    {
        Bench bench;
        bench.clock.advance(15min + 10s);
        QCOMPARE(bench.sent.size(), 1); // the next is due in 20 s, before any beat
        bench.clock.sleep(8h);
        bench.clock.settle();
        QCOMPARE(bench.sent.size(), 1);
        bench.clock.advance(1min);
        QCOMPARE(bench.sent.size(), 2);
    }

    void a_probe_that_was_not_due_in_the_sleep_keeps_its_time()
    {
        Bench bench;
        bench.clock.advance(1min);
        const auto next = bench.view().nextAtMs;
        bench.clock.sleep(10min);
        bench.clock.settle();
        QCOMPARE(bench.view().nextAtMs, next);
    }

    void a_call_that_a_sleep_cut_off_is_no_failure()
    {
        Bench bench;
        bench.clock.advance(1min);
        bench.answers = false;
        bench.clock.advance(15min);
        QCOMPARE(bench.sent.size(), 2);
        bench.clock.sleep(1h);
        const ProbeVerdict verdict =
            bench.scheduler->ended(bench.sent.last(), answered({}, Outcome::Failure));
        QCOMPARE(verdict.outcome, ProbeOutcome::NotSent);
        QVERIFY(bench.view().lastPassed);
        // The next failure is one again.
        bench.clock.advance(20min);
        QCOMPARE(bench.sent.size(), 3);
        bench.scheduler->ended(bench.sent.last(), answered({}, Outcome::Failure));
        QVERIFY(!bench.view().lastPassed);
    }

    /// As on Linux.
    void after_a_sleep_in_which_the_monotonic_clock_stood_each_probe_comes_once_and_spread()
    {
        Bench bench(Configuration{});
        bench.random.seed(7);
        bench.configure(fortyModels());
        bench.clock.advance(2min);
        bench.sent.clear();
        bench.clock.setWallOffset(8h);
        bench.clock.advance(130s); // the beat, the pause for the network, and a minute to spread
        QCOMPARE(bench.sent.size(), 40);
        const auto counts = bench.countByName();
        QVERIFY(std::all_of(counts.cbegin(), counts.cend(), [](int n) { return n == 1; }));
        bench.clock.advance(10min);
        QCOMPARE(bench.sent.size(), 40);
    }

    void such_a_sleep_makes_no_failure_and_no_silence_either()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(30s);
        QCOMPARE(bench.sent.size(), 1);
        bench.clock.advance(5min);
        bench.clock.setWallOffset(8h);
        QCOMPARE(bench.silence(), std::optional(Duration::zero()));
        QCOMPARE(bench.scheduler->ended(bench.sent.first(), answered({}, Outcome::Failure)).outcome,
                 ProbeOutcome::NotSent);
    }

    void a_probe_that_would_not_have_been_due_in_such_a_sleep_keeps_its_time()
    {
        Bench bench;
        bench.clock.advance(1min);
        const auto next = bench.view().nextAtMs;
        bench.clock.setWallOffset(5min);
        bench.clock.advance(2min);
        QCOMPARE(bench.view().nextAtMs, next);
    }

    void a_clock_that_is_set_back_and_its_zone_do_not_matter()
    {
        Bench undisturbed;
        undisturbed.clock.advance(24h);
        Bench bench;
        bench.clock.advance(3h);
        bench.clock.setWallOffset(-24h * 400);
        bench.clock.advance(6h);
        {
            const Zone zone("Pacific/Kiritimati");
            bench.clock.advance(6h);
        }
        bench.clock.setWallOffset(-24h * 400 - 1h);
        bench.clock.advance(9h);
        QCOMPARE(bench.sentAt, undisturbed.sentAt);
        QVERIFY(bench.sentAt.size() > 90);
        QCOMPARE(bench.silence(), std::optional(Duration::zero()));
    }

    void a_leap_of_centuries_sends_each_probe_once()
    {
        Bench bench;
        bench.clock.advance(1min);
        bench.clock.setWallOffset(24h * 365 * 290);
        bench.clock.advance(130s);
        QCOMPARE(bench.sent.size(), 2);
        bench.clock.setWallOffset(-24h * 365 * 290);
        bench.clock.advance(10min);
        QCOMPARE(bench.sent.size(), 2);
    }

    void a_clock_that_runs_fast_or_slow_is_no_sleep()
    {
        Bench undisturbed;
        undisturbed.clock.advance(4h);
        Bench bench;
        for (int minute = 1; minute <= 240; ++minute) {
            bench.clock.setWallOffset(minute * 10s);
            bench.clock.advance(1min);
        }
        QCOMPARE(bench.sentAt, undisturbed.sentAt);
    }

    // Silence.
    void there_is_no_silence_as_long_as_results_come()
    {
        Bench bench;
        for (int minute = 0; minute < 120; ++minute) {
            bench.clock.advance(1min);
            QCOMPARE(bench.silence(), std::optional(Duration::zero()));
        }
        QVERIFY(!bench.scheduler->silence(u"b"_s)); // it has no probe
    }

    void a_result_that_does_not_come_is_silence_from_when_it_was_due()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(30s); // half of the first minute: it is sent
        QCOMPARE(bench.sent.size(), 1);
        bench.clock.advance(40min);
        QCOMPARE(bench.silence(), std::optional<Duration>(40min));
        bench.scheduler->ended(bench.sent.first(), answered({}, Outcome::Failure));
        QCOMPARE(bench.silence(), std::optional(Duration::zero()));
    }

    void the_longest_silence_of_a_provider_counts()
    {
        Bench bench(twoChains());
        bench.answers = false;
        bench.clock.advance(30s);
        for (const ProbeOrder& order : std::as_const(bench.sent)) {
            if (order.name != "a / m3"_L1)
                bench.scheduler->ended(order, answered(u"OK"_s));
        }
        bench.clock.advance(10min);
        QCOMPARE(bench.silence(), std::optional<Duration>(10min));
        QCOMPARE(bench.scheduler->silence(u"b"_s), std::optional(Duration::zero()));
    }

    void a_sleep_is_no_silence()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(30s);
        bench.clock.sleep(8h);
        QCOMPARE(bench.silence(), std::optional(Duration::zero())); // before any timer fired
        bench.clock.settle();
        QCOMPARE(bench.silence(), std::optional(Duration::zero()));
        bench.clock.advance(5min);
        QCOMPARE(bench.silence(), std::optional<Duration>(5min));
    }

    void a_probe_that_is_paused_while_under_way_is_not_silent()
    {
        Configuration configuration = oneModel();
        configuration.watch.probes.pauseOnBattery = true;
        Bench bench(configuration);
        bench.answers = false;
        bench.clock.advance(10min);
        bench.power.battery = true;
        QVERIFY(!bench.silence());
    }
};

QTEST_GUILESS_MAIN(TestProbeTimes)
#include "tst_probetimes.moc"
