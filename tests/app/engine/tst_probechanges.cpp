// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/probebench.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::probebench;

/// Probes that pause, that are configured anew, and that go on after a restart.
class TestProbeChanges : public QObject
{
    Q_OBJECT

private slots:
    // Pauses.
    void a_pause_has_its_reason_and_ends_with_it_data()
    {
        QTest::addColumn<QString>("reason");
        for (const QString& reason :
             {u"switched off"_s, u"no key"_s, u"on battery"_s, u"metered network"_s,
              u"daily cap reached"_s, u"provider's limit nearly used"_s})
            QTest::newRow(qPrintable(reason)) << reason;
    }

    void a_pause_has_its_reason_and_ends_with_it()
    {
        QFETCH(QString, reason);
        Configuration configuration = withChecks({check(u"c"_s, u"a"_s, u"m1"_s)});
        configuration.watch.probes.pauseOnBattery = true;
        configuration.watch.probes.pauseOnMetered = true;
        Bench bench(configuration);
        const auto setPaused = [&](bool paused) {
            bench.power.battery = paused && reason == "on battery"_L1;
            bench.power.metered = paused && reason == "metered network"_L1;
            bench.withinCap = !paused || reason != "daily cap reached"_L1;
            bench.heldBack = paused && reason.startsWith("provider"_L1) ? reason : QString();
            configuration.watch.probes.checks[0].enabled = !paused || reason != "switched off"_L1;
            bench.scheduler->configure(configuration, paused && reason == "no key"_L1
                                                          ? QSet<QString>{u"b"_s}
                                                          : QSet<QString>{u"a"_s, u"b"_s});
        };
        setPaused(true);
        QCOMPARE(bench.view().paused, reason);
        QVERIFY(!bench.view().nextAtMs);
        QVERIFY(!bench.silence());
        bench.scheduler->runNow();
        bench.clock.advance(24h);
        QVERIFY(bench.sent.isEmpty());
        QVERIFY(!bench.silence());
        setPaused(false);
        QVERIFY(bench.view().paused.isEmpty());
        QVERIFY(bench.view().nextAtMs);
        bench.clock.advance(2min);
        QCOMPARE(bench.sent.size(), 1);
    }

    void battery_and_metered_networks_do_not_matter_unless_wished()
    {
        Bench bench;
        bench.power.battery = bench.power.metered = true;
        bench.clock.advance(1min);
        QCOMPARE(bench.sent.size(), 1);
        QVERIFY(bench.view().paused.isEmpty());
    }

    void a_short_pause_between_two_probes_moves_nothing()
    {
        Configuration configuration = oneModel();
        configuration.watch.probes.pauseOnBattery = true;
        Bench bench(configuration);
        bench.clock.advance(2min);
        bench.power.battery = true;
        bench.clock.advance(5min);
        bench.power.battery = false;
        bench.clock.advance(15min * 9);
        QCOMPARE(bench.sent.size(), 10);
    }

    void the_cap_stops_also_what_is_asked_by_hand()
    {
        Bench bench(twoChains());
        bench.callsToCap = 2;
        bench.scheduler->runNow();
        QCOMPARE(bench.sent.size(), 2);
        bench.clock.advance(24h);
        QCOMPARE(bench.sent.size(), 2);
    }

    // New configurations.
    void a_probe_that_stays_keeps_its_time_and_result()
    {
        Bench bench;
        bench.clock.advance(5min);
        const ProbeView before = bench.view();
        QVERIFY(before.lastPassed && before.nextAtMs);
        Configuration configuration = oneModel();
        configuration.watch.alerts.muted = {u"x"_s};
        bench.configure(configuration);
        QCOMPARE(bench.view(), before);
        bench.clock.advance(15min * 9);
        QCOMPARE(bench.sent.size(), 10);
    }

    void a_probe_that_is_changed_starts_afresh_and_soon()
    {
        Configuration configuration = withChecks({check(u"c"_s, u"a"_s, u"m1"_s)});
        Bench bench(configuration);
        bench.clock.advance(5min);
        configuration.watch.probes.checks[0].prompt = u"Another one"_s;
        bench.configure(configuration);
        QVERIFY(!bench.view().lastAtMs);
        bench.clock.advance(1min);
        QCOMPARE(bench.sent.size(), 2);
        QCOMPARE(bench.sent.last().prompt.messages.first().text, u"Another one"_s);
    }

    void a_probe_that_is_changed_while_under_way_waits_for_its_end()
    {
        Configuration configuration = withChecks({check(u"c"_s, u"a"_s, u"m1"_s)});
        Bench bench(configuration);
        bench.answers = false;
        bench.clock.advance(1min);
        configuration.watch.probes.checks[0].expectText = u"never said"_s;
        bench.configure(configuration);
        bench.clock.advance(10min);
        QCOMPARE(bench.sent.size(), 1);
        // It is judged by what was expected when it was sent.
        QCOMPARE(bench.scheduler->ended(bench.sent.first(), answered(u"OK"_s)).outcome,
                 ProbeOutcome::Passed);
    }

    void a_probe_that_is_gone_is_silent()
    {
        Bench bench(twoChains());
        bench.answers = false;
        bench.clock.advance(30s);
        bench.configure({});
        for (const ProbeOrder& order : std::as_const(bench.sent))
            bench.scheduler->ended(order, answered(u"OK"_s));
        QVERIFY(!bench.clock.hasTimers());
        QVERIFY(bench.scheduler->views().isEmpty());
        QVERIFY(!bench.silence());
    }

    void a_probe_that_is_gone_is_not_sent()
    {
        Bench bench(twoChains());
        bench.clock.advance(5min);
        QCOMPARE(bench.sent.size(), 3);
        bench.configure(oneModel());
        bench.clock.advance(14min);
        QCOMPARE(bench.sent.size(), 4);
        QCOMPARE(bench.sent.last().name, u"a / m"_s);
    }

    void nothing_is_left_behind()
    {
        Bench bench(twoChains());
        bench.clock.advance(5min);
        bench.scheduler.reset();
        QVERIFY(!bench.clock.hasTimers());
    }

    // Restarts.
    void after_a_restart_probes_keep_their_times_and_what_came_of_them()
    {
        Bench before(twoChains());
        before.clock.advance(5min);
        const QList<ProbeMemory> memory = before.scheduler->memory();
        QCOMPARE(memory.size(), 3);
        Bench after(twoChains());
        after.clock.sleep(before.clock.now() - after.clock.now());
        after.scheduler->restore(memory);
        const QList<ProbeView> views = before.scheduler->views();
        for (qsizetype i = 0; i < views.size(); ++i) {
            QCOMPARE(after.view(int(i)).lastAtMs, views[i].lastAtMs);
            QCOMPARE(after.view(int(i)).nextAtMs, views[i].nextAtMs);
            QVERIFY(after.view(int(i)).lastPassed);
        }
        after.clock.advance(2min);
        QVERIFY(after.sent.isEmpty());
    }

    void probes_that_were_missed_while_it_was_off_do_not_come_in_a_burst()
    {
        Bench before(fortyModels());
        before.clock.advance(5min);
        Bench after(fortyModels());
        after.random.seed(7);
        after.clock.sleep(9h);
        after.scheduler->configure(fortyModels(), {});
        after.scheduler->restore(before.scheduler->memory());
        QCOMPARE(after.silence(), std::nullopt); // without keys none is expected
        after.scheduler->configure(fortyModels(), {u"a"_s});
        for (int i = 0; i < 12; ++i) {
            const auto sent = after.sent.size();
            after.clock.advance(5s);
            QVERIFY(after.sent.size() - sent <= 12);
            QVERIFY(*after.silence() <= 5s);
        }
        after.clock.advance(10s);
        QCOMPARE(after.sent.size(), 40);
    }

    void a_probe_that_is_configured_otherwise_starts_anew()
    {
        Bench before(oneModel());
        before.clock.advance(5min);
        QList<ProbeMemory> memory = before.scheduler->memory();
        memory.first().provider = u"z"_s;
        memory.append({u"gone"_s, u"a"_s, u"m"_s});
        Bench after(oneModel());
        after.scheduler->restore(memory);
        QVERIFY(!after.view().lastAtMs);
        after.clock.advance(90s);
        QCOMPARE(after.sent.size(), 1);
    }

    void a_time_that_lies_too_far_ahead_is_not_waited_for()
    {
        Bench before(oneModel());
        before.clock.advance(5min);
        QList<ProbeMemory> memory = before.scheduler->memory();
        memory.first().dueAt = before.clock.now() + 30 * 24h;
        memory.first().secondLooks = 1'000'000;
        Bench after(oneModel());
        after.scheduler->restore(memory);
        after.clock.advance(70s);
        QCOMPARE(after.sent.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProbeChanges)
#include "tst_probechanges.moc"
