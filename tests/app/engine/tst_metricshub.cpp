// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricshub.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Step kStep{u"p"_s, u"m"_s, false};
const Step kOther{u"p"_s, u"other"_s, false};

struct Bench
{
    FakeClock clock;
    CircuitPanel circuits;
    MetricsHub hub{clock, circuits};

    Bench()
    {
        Configuration configuration;
        Provider provider;
        provider.name = u"p"_s;
        configuration.providers = {provider};
        Chain chain;
        chain.name = u"default"_s;
        chain.steps = {kStep, kOther};
        chain.breaker.failureThreshold = 3;
        configuration.chains = {chain};
        circuits.configure(configuration);
        hub.configure(configuration);
        hub.noteCircuits();
    }

    void call(bool success, Duration latency = 100ms, const QString& sentence = u"busy"_s)
    {
        CallRecord record;
        record.provider = u"p"_s;
        record.model = u"m"_s;
        record.latency = latency;
        const auto permit = circuits.tryAcquire(u"default"_s, kStep, clock.now());
        if (success) {
            record.ttft = latency / 2;
            if (permit)
                circuits.succeeded(*permit, clock.now());
        } else {
            record.outcome = Outcome::Failure;
            record.error = ProviderError::of(ErrorKind::Overloaded, u"p"_s, sentence);
            if (permit)
                circuits.failed(*permit, *record.error, clock.now());
        }
        hub.record(record);
    }

    ProviderBoard board(TimeRange range = TimeRange::FiveMinutes)
    {
        hub.noteCircuits();
        return hub.snapshot(range).providers.first();
    }
};

} // namespace

class TestMetricsHub : public QObject
{
    Q_OBJECT

private slots:
    void nothing_measured_is_idle_not_good()
    {
        Bench bench;
        QCOMPARE(bench.board().lamp, Lamp::Idle);
        QVERIFY(!bench.board().total.errorRate());
        QVERIFY(bench.board().series.isEmpty());
    }

    void an_opened_circuit_is_bad_counts_down_and_keeps_what_tripped_it()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            bench.call(false);
        const ProviderBoard board = bench.board();
        QCOMPARE(board.lamp, Lamp::Bad);
        QCOMPARE(board.circuit.state, CircuitState::Open);
        QCOMPARE(board.circuit.tripFailures, 3);
        QCOMPARE(board.circuit.retryAtMs, bench.hub.axisMs(bench.clock.now()) + 60'000);
        QCOMPARE(board.lastError->kind, ErrorKind::Overloaded);
        QCOMPARE(board.circuitChanges.size(), 2);
        QCOMPARE(board.circuitChanges.last().state, CircuitState::Open);
    }

    void the_turn_to_half_open_is_noted_without_a_call()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            bench.call(false);
        bench.clock.advance(61s);
        const ProviderBoard board = bench.board();
        QCOMPARE(board.circuit.state, CircuitState::HalfOpen);
        QCOMPARE(board.circuitChanges.last().state, CircuitState::HalfOpen);
    }

    void a_model_that_is_closed_off_alone_is_named_and_degraded()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            bench.call(true);
        QVERIFY(bench.board().circuit.modelsOff.isEmpty());
        for (int i = 0; i < 3; ++i)
            bench.call(false, 100ms, u"The model is overloaded"_s);
        const ProviderBoard board = bench.board();
        QCOMPARE(board.circuit.state, CircuitState::Closed);
        QCOMPARE(board.circuit.modelsOff, QStringList{u"m"_s});
        QCOMPARE(board.lamp, Lamp::Degraded);
    }

    void an_outage_is_shown_with_its_level_and_beginning()
    {
        Bench bench;
        QCOMPARE(bench.board().outage.level, OutageLevel::None);
        QVERIFY(!bench.board().outage.sinceMs);
        const qint64 began = bench.hub.axisMs(bench.clock.now());
        for (int i = 0; i < 5; ++i) {
            bench.call(false);
            bench.clock.advance(10s);
        }
        QCOMPARE(bench.board().outage.level, OutageLevel::Extended);
        QCOMPARE(bench.board().outage.failures, 5);
        QCOMPARE(bench.board().outage.sinceMs, std::optional(began));
        bench.call(true);
        QCOMPARE(bench.board().outage.level, OutageLevel::None);
    }

    void every_chain_probe_and_check_tells_of_an_outage()
    {
        Bench bench;
        for (const Origin origin : {Origin::Prompt, Origin::Probe, Origin::Check}) {
            CallRecord record;
            record.origin = origin;
            record.chain = nameOf(origin);
            record.provider = u"p"_s;
            record.outcome = Outcome::Failure;
            record.error = ProviderError::of(ErrorKind::ConnectFailed, u"p"_s, u"refused"_s);
            bench.hub.record(record);
        }
        QCOMPARE(bench.board().outage.failures, 3);
        CallRecord wrongKey;
        wrongKey.provider = u"p"_s;
        wrongKey.outcome = Outcome::Failure;
        wrongKey.error = ProviderError::of(ErrorKind::AuthenticationFailed, u"p"_s, u"no"_s);
        bench.hub.record(wrongKey);
        QCOMPARE(bench.board().outage.failures, 3);
    }

    void some_failures_are_degraded_and_most_are_bad()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i)
            bench.call(true);
        QCOMPARE(bench.board().lamp, Lamp::Good);
        bench.call(false);
        QCOMPARE(bench.board().lamp, Lamp::Degraded);
    }

    void what_left_the_range_is_no_longer_shown()
    {
        Bench bench;
        bench.call(false);
        bench.clock.advance(301s);
        QCOMPARE(bench.board().lamp, Lamp::Idle);
        QVERIFY(!bench.board().lastError);
        QCOMPARE(bench.board(TimeRange::OneHour).total.failureCount(), 1u);
    }

    void circuit_changes_before_the_range_leave_the_state_at_its_start()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            bench.call(false);
        bench.clock.advance(61s);
        bench.board(); // half-open
        bench.clock.advance(600s);
        const ProviderBoard board = bench.board();
        QCOMPARE(board.circuitChanges.size(), 1);
        QCOMPARE(board.circuitChanges.first().state, CircuitState::HalfOpen);
    }

    void the_time_axis_does_not_follow_a_clock_that_is_set_back()
    {
        Bench bench;
        const qint64 before = bench.hub.snapshot(TimeRange::FiveMinutes).nowMs;
        bench.clock.setWallOffset(-3600s);
        bench.clock.advance(1s);
        QCOMPARE(bench.hub.snapshot(TimeRange::FiveMinutes).nowMs, before + 1000);
    }

    void a_removed_provider_is_forgotten()
    {
        Bench bench;
        bench.call(true);
        bench.hub.configure({});
        QVERIFY(bench.hub.snapshot(TimeRange::FiveMinutes).providers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMetricsHub)
#include "tst_metricshub.moc"
