// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/alertstory.h"

#include <QTest>

using namespace fuseboard;

class TestAlertMonitor : public QObject
{
    Q_OBJECT
private slots:
    void on_a_good_day_nothing_happens()
    {
        AlertStory story;
        story.live(1h);
        QVERIFY(story.standing().isEmpty());
        QVERIFY(story.past().isEmpty());
        QVERIFY(story.desktop.shown.isEmpty());
        QCOMPARE(story.changes, 0);
    }

    void an_outage_is_one_alert_that_fires_once_and_clears_once()
    {
        AlertStory story;
        story.live(10min);
        story.setVerdict(0, VerdictKind::FailingUnannounced, u"A fails for you."_s);
        story.provider(0).circuit = CircuitState::Open;
        story.live(10min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        const Alert alert = story.standing().first();
        QCOMPARE(alert.provider, u"a"_s);
        QCOMPARE(alert.severity, AlertSeverity::Critical);
        QCOMPARE(alert.title, u"A is failing, not announced yet"_s);
        QVERIFY(alert.text.startsWith(u"A fails for you.\n"_s));
        QCOMPARE(alert.reasons.size(), 2); // circuit and error rate
        QCOMPARE(alert.verdict.kind, VerdictKind::FailingUnannounced);

        story.setVerdict(0, VerdictKind::Fine);
        story.provider(0).circuit = CircuitState::Closed;
        story.live(10min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().size(), 1);
        const Alert over = story.past().first();
        QCOMPARE(over.id, alert.id);
        QVERIFY(over.clearedAtMs);
        QVERIFY(!over.clearedBecause.isEmpty());
        for (const AlertReason& reason : over.reasons) {
            QVERIFY(reason.clearedAtMs);
            QVERIFY(reason.clearedBy);
            QVERIFY(!reason.before.isEmpty());
            QVERIFY(!reason.after.isEmpty());
        }
        QCOMPARE(story.events().first(), u"fired provider:a"_s);
        QCOMPARE(story.events().last(), u"cleared provider:a"_s);
        QCOMPARE(story.events().filter(u"fired"_s).size(), 1);
        QCOMPARE(story.events().filter(u"cleared"_s).size(), 1);
        QCOMPARE(story.desktop.onDesktop.size(), 1);
    }

    void what_comes_back_within_minutes_is_the_same_alert()
    {
        AlertStory story;
        for (int i = 0; i < 10; ++i) {
            story.provider(0).circuit = CircuitState::Open;
            story.live(1min);
            story.provider(0).circuit = CircuitState::Closed;
            story.live(1min);
        }
        QCOMPARE(story.past().size(), 1);
        QCOMPARE(story.past().first().reasons.size(), 1);
        QCOMPARE(story.desktop.shown.size(), 3); // fired, cleared, and again without a sound
        story.live(10min);
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.past().size(), 1);
        QVERIFY(story.standing().first().id != story.past().first().id);
    }

    void a_muted_rule_is_recorded_and_tells_nobody()
    {
        AlertStory story;
        story.settings().muted = {u"circuits_open"_s};
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.standing().size(), 1);
        QVERIFY(story.standing().first().quiet);
        QVERIFY(story.desktop.shown.isEmpty());
        QVERIFY(story.events().isEmpty());
        QCOMPARE(story.monitor->snapshot().muted, QStringList{u"circuits_open"_s});
        story.settings().muted.clear();
        story.configure();
        QCOMPARE(story.desktop.shown.size(), 1);
    }

    void a_maintenance_window_is_quiet_for_its_provider()
    {
        AlertStory story;
        MaintenanceWindow window;
        window.provider = u"a"_s;
        window.from = story.clock.utcNow();
        window.to = window.from.addSecs(600);
        story.settings().maintenance = {window};
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min);
        QVERIFY(story.standing().first().quiet);
        QVERIFY(story.events().isEmpty());
        story.live(6min); // it is over, and the circuit still open
        QVERIFY(!story.standing().first().quiet);
        QCOMPARE(story.events(), QStringList{u"fired provider:a"_s});
    }

    void snoozing_from_the_notice_lasts_an_hour()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.desktop.choose(u"provider:a"_s, u"snooze"_s);
        QVERIFY(story.desktop.onDesktop.isEmpty());
        QCOMPARE(*story.standing().first().snoozedUntilMs - story.monitor->snapshot().nowMs,
                 3'600'000);
        story.live(59min);
        QVERIFY(story.desktop.onDesktop.isEmpty());
        story.live(2min);
        QCOMPARE(story.desktop.onDesktop.size(), 1);
    }

    void choosing_a_notice_opens_the_page()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.desktop.choose(u"provider:a"_s, u"show"_s);
        story.desktop.choose(u"provider:a"_s, u"default"_s);
        story.desktop.choose(u"provider:a"_s, u"something"_s);
        story.desktop.choose(u"of another program"_s, u"snooze"_s);
        QCOMPARE(story.pages, QStringList({u"Alerts"_s, u"Alerts"_s}));
    }

    void snoozing_what_is_not_there_changes_nothing()
    {
        AlertStory story;
        story.monitor->snooze(99, 1h);
        QCOMPARE(story.changes, 0);
    }

    void a_clock_that_is_set_fires_and_clears_nothing_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("back an hour") << qint64{-3600};
        QTest::newRow("back ten years") << qint64{-315'360'000};
        QTest::newRow("on an hour") << qint64{3600};
        QTest::newRow("on ten years") << qint64{315'360'000};
    }
    void a_clock_that_is_set_fires_and_clears_nothing()
    {
        QFETCH(qint64, seconds);
        AlertStory story;
        story.provider(1).circuit = CircuitState::Open;
        story.live(10min);
        const QList<Alert> before = story.standing();
        QCOMPARE(before.size(), 1);
        story.clock.setWallOffset(std::chrono::seconds(seconds));
        story.live(10min);
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.standing().first().id, before.first().id);
        QCOMPARE(story.events(), QStringList{u"fired provider:b"_s});
    }

    void a_sleep_fires_and_clears_nothing_data()
    {
        QTest::addColumn<bool>("monotonicGoesOn");
        QTest::newRow("the monotonic clock goes on") << true;
        QTest::newRow("it stands still") << false;
    }
    void a_sleep_fires_and_clears_nothing()
    {
        QFETCH(bool, monotonicGoesOn);
        AlertStory story;
        story.settings().remindEvery.reset();
        story.live(10min);
        story.provider(1).circuit = CircuitState::Open;
        story.live(1min);
        // Two bad checks, then the lid is closed.
        story.call(u"a"_s, ErrorKind::TimedOut);
        story.live(20s, ErrorKind::TimedOut);
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        if (monotonicGoesOn)
            story.clock.advance(8h);
        else
            story.clock.setWallOffset(8h);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence = 8h;
        story.check();
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        for (int i = 0; i < 6 * 9; ++i)
            story.check(); // nine minutes without a call: overdue counts from the wake
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.events(), QStringList{u"fired provider:b"_s});
        for (int i = 0; i < 6 * 3; ++i)
            story.check();
        QCOMPARE(story.causes(), QStringList({u"provider:b"_s, u"silence"_s}));
    }

    void without_calls_nothing_fires_and_nothing_clears()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(2min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdicts(VerdictKind::Unknown);
        for (int i = 0; i < 6 * 60; ++i)
            story.check();
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.call(u"a"_s);
        story.check();
        story.call(u"a"_s);
        story.check();
        QVERIFY(story.standing().isEmpty());
    }

    void a_rule_that_is_switched_off_takes_its_alert_along()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        AlertRule off;
        off.name = u"circuits_open"_s;
        off.enabled = false;
        story.settings().rules = {off};
        story.configure();
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().first().clearedBecause, u"The settings were changed."_s);
        QCOMPARE(story.events().last(), u"cleared provider:a"_s);
    }

    void alerts_that_are_switched_off_find_nothing()
    {
        AlertStory story;
        story.settings().enabled = false;
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min, ErrorKind::ServerError);
        QVERIFY(story.standing().isEmpty());
        QVERIFY(story.monitor->snapshot().rules.isEmpty());
    }

    void a_provider_that_is_removed_takes_its_alert_along()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.configuration.providers.removeFirst();
        story.configure();
        QVERIFY(story.standing().isEmpty());
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
    }

    void a_rule_of_ones_own_looks_at_its_targets_alone()
    {
        AlertStory story;
        AlertRule own;
        own.name = u"a or b slow"_s;
        own.measure = AlertMeasure::TtftP95;
        own.targets = {u"b"_s};
        own.warning = 0.1;
        own.minimumSamples = 1;
        story.settings().rules = {own};
        story.configure();
        for (int i = 0; i < 6; ++i) {
            CallRecord record;
            record.latency = 2s;
            record.ttft = 1s;
            for (const QString& name : {u"a"_s, u"b"_s}) {
                record.provider = name;
                story.monitor->record(record);
            }
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.standing().first().reasons.first().rule, own.name);
    }

    void no_key_is_told_anywhere()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::FailingUnannounced, u"It said: sk-secret."_s);
        story.provider(0).verdict.cure = u"Not sk-secret."_s;
        story.provider(0).verdict.evidence = {u"sk-secret"_s};
        story.live(2min, ErrorKind::ServerError);
        const Alert alert = story.standing().first();
        for (const QString& text :
             {alert.title, alert.text, alert.verdict.sentence, alert.verdict.cure,
              alert.verdict.evidence.join(u' '), story.desktop.shown.first().text,
              QString::fromUtf8(story.commands.runs.first().input)})
            QVERIFY2(!text.contains(u"sk-secret"), qPrintable(text));
        QVERIFY(alert.text.contains(u"***"));
    }

    void changes_are_announced_only_where_something_changed()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min);
        const int before = story.changes;
        QVERIFY(before > 0);
        story.live(10min);
        QCOMPARE(story.changes, before);
    }

    void the_desktop_loses_its_listener_with_the_monitor()
    {
        AlertStory story;
        QVERIFY(story.desktop.hasListener());
        story.monitor.reset();
        QVERIFY(!story.desktop.hasListener());
    }
};

QTEST_GUILESS_MAIN(TestAlertMonitor)
#include "tst_alertmonitor.moc"
