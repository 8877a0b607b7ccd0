// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplealerts.h"
#include "ui/shell/conditions.h"
#include "ui/shell/healthtexts.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestConditions : public QObject
{
    Q_OBJECT
private slots:

    void a_broken_file_names_line_key_and_cure()
    {
        ConfigurationState state;
        state.place = u"/home/a/config.json"_s;
        state.usingLastGood = true;
        state.problems = {{.line = 7,
                           .column = 3,
                           .path = u"providers[0].base_url"_s,
                           .what = u"Not an address."_s,
                           .cure = u"Write https://…"_s}};
        const auto banner = configurationBanner(state);
        QVERIFY(banner);
        QVERIFY(banner->severity == Severity::Bad);
        QVERIFY(banner->title.contains(u"config.json"_s));
        QVERIFY(banner->title.contains(u"last good copy"_s));
        for (const QString& part :
             {u"7"_s, u"providers[0].base_url"_s, u"Not an address."_s, u"Write https://…"_s})
            QVERIFY2(banner->text.contains(part), qPrintable(banner->text));
        QVERIFY(!banner->text.contains(u"more problem"_s));
        QVERIFY(!banner->dismissible);
    }

    void a_broken_policy_is_told_with_what_is_in_force_instead()
    {
        ConfigurationState state;
        QVERIFY(!policyBanner(state));
        state.policy.place = u"/etc/xdg/fuseboard/policy.json"_s;
        QVERIFY(!policyBanner(state));
        state.policy.problems = {
            {3, 1, u"allowed_host"_s, u"unknown key \"allowed_host\""_s, u"Take it out."_s}};
        const auto broken = policyBanner(state);
        QVERIFY(broken);
        QVERIFY(broken->title.contains(u"/etc/xdg/fuseboard/policy.json"_s));
        QVERIFY(broken->title.contains(u"No policy is in force"_s));
        for (const QString& part : {u"3"_s, u"allowed_host"_s, u"Take it out."_s})
            QVERIFY2(broken->text.contains(part), qPrintable(broken->text));
        state.policy.usingLastGood = true;
        QVERIFY(policyBanner(state)->title.contains(u"last good copy is in force"_s));
    }

    void what_of_the_user_s_file_does_not_count_is_told()
    {
        ConfigurationState state;
        state.place = u"/home/a/config.json"_s;
        state.policy.ignored = {{5, 1, u"alerts.sound"_s, u"does not count: x"_s, {}}};
        const auto banner = policyBanner(state);
        QVERIFY(banner);
        QVERIFY(banner->severity == Severity::Info);
        QVERIFY(banner->title.contains(u"config.json"_s));
        QVERIFY(banner->text.contains(u"alerts.sound"_s));
    }

    void more_problems_are_counted()
    {
        ConfigurationState state;
        state.problems.resize(3);
        QVERIFY(configurationBanner(state)->text.contains(u"2 more problems"_s));
        QCOMPARE(configurationHealth(state).text, u"Configuration: 3 problems"_s);
        QVERIFY(!configurationBanner(state)->title.contains(u"last good"_s));
    }

    void without_history_it_says_that_watching_goes_on()
    {
        QVERIFY(!historyBanner({}));
        QVERIFY(!historyBanner({.state = HistoryHealth::Working}));
        const auto remark = historyBanner({.state = HistoryHealth::Working,
                                           .cause = u"It was damaged, and moved aside."_s,
                                           .cure = u"Look there."_s});
        QVERIFY(remark);
        QCOMPARE(remark->severity, Severity::Info);
        QCOMPARE(remark->text, u"It was damaged, and moved aside. Look there."_s);
        const auto banner = historyBanner({.state = HistoryHealth::Failing,
                                           .cause = u"The disk is full."_s,
                                           .cure = u"Make room."_s});
        QVERIFY(banner);
        QCOMPARE(banner->title, u"Live watching goes on without history."_s);
        QCOMPARE(banner->text, u"The disk is full. Make room."_s);
    }

    void a_team_history_that_is_on_its_way_or_works_needs_no_banner()
    {
        for (const auto state :
             {SharedHistoryHealth::Off, SharedHistoryHealth::Waiting, SharedHistoryHealth::Working})
            QVERIFY(!sharedHistoryBanner({.state = state, .waiting = 3}));
    }

    void a_team_history_that_is_away_or_refuses_says_cause_and_cure()
    {
        SharedHistoryHealth health{.state = SharedHistoryHealth::Away,
                                   .cause = u"db.example.com does not answer."_s,
                                   .cure = u"See that it runs."_s,
                                   .waiting = 3};
        const auto away = sharedHistoryBanner(health);
        QVERIFY(away);
        QVERIFY(away->severity == Severity::Warning);
        QVERIFY(away->title.contains(u"waits on this disk"_s));
        QCOMPARE(away->text, u"db.example.com does not answer. See that it runs."_s);
        QVERIFY(away->dismissible);
        health.waiting = 40'000; // one that was dismissed does not come back for that
        QVERIFY(sharedHistoryBanner(health) == away);
        health.state = SharedHistoryHealth::Failing;
        const auto failing = sharedHistoryBanner(health);
        QVERIFY(failing && failing->title != away->title);
        QVERIFY(failing->title.contains(u"does not take"_s));
    }

    void every_fault_of_an_export_is_told()
    {
        QVERIFY(!exportBanner({}));
        const auto banner = exportBanner({u"Port 9464 is taken."_s, u"The log is full."_s});
        QVERIFY(banner && banner->text.contains(u"9464"_s) && banner->text.contains(u"log"_s));
    }

    void a_good_file_needs_no_banner()
    {
        QVERIFY(!configurationBanner({}));
        QVERIFY(configurationHealth({}).health == Health::Good);
    }

    void a_keyring_that_does_not_work_says_cause_and_cure()
    {
        KeysSnapshot keys;
        keys.health = KeyringHealth::SessionOnly;
        keys.cause = u"No session bus."_s;
        keys.cure = u"Log in to a desktop."_s;
        const auto banner = keyringBanner(keys);
        QVERIFY(banner);
        QVERIFY(banner->title.contains(u"memory"_s));
        QCOMPARE(banner->text, u"No session bus. Log in to a desktop."_s);
        QVERIFY(keyringHealth(keys).health == Health::Degraded);
    }

    void a_keyring_that_works_or_is_not_used_needs_no_banner()
    {
        for (const auto health : {KeyringHealth::Unknown, KeyringHealth::Probing,
                                  KeyringHealth::Working, KeyringHealth::NotUsed}) {
            KeysSnapshot keys;
            keys.health = health;
            QVERIFY(!keyringBanner(keys));
            QVERIFY(!keyringHealth(keys).text.isEmpty());
        }
    }

    void a_critical_alert_says_what_is_wrong_and_what_to_do()
    {
        const auto banner = alertBanner(troubledAlerts());
        QVERIFY(banner);
        QVERIFY(banner->severity == Severity::Bad);
        QCOMPARE(banner->title, u"aurora: their incident"_s);
        QVERIFY(banner->text.contains(u"its status page says why"_s));
        QVERIFY(banner->text.contains(u"Wait, or send prompts"_s));
        QVERIFY(banner->dismissible);
        QVERIFY(!alertBanner(quietAlerts()));
    }

    void more_critical_alerts_are_counted()
    {
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing[1].severity = AlertSeverity::Critical;
        alerts.standing[1].snoozedUntilMs.reset();
        QCOMPARE(alertBanner(alerts)->title, u"aurora: their incident, and 1 more"_s);
    }

    void nobody_is_told_of_what_is_snoozed_muted_or_a_warning()
    {
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing[0].quiet = true;
        QVERIFY(!alertBanner(alerts));
        alerts = troubledAlerts();
        alerts.standing[0].snoozedUntilMs = alerts.nowMs + 1;
        QVERIFY(!alertBanner(alerts));
        alerts.standing[0].snoozedUntilMs = alerts.nowMs;
        QVERIFY(alertBanner(alerts));
        alerts.standing[0].severity = AlertSeverity::Warning;
        QVERIFY(!alertBanner(alerts));
    }

    void a_banner_stays_the_same_while_the_numbers_change()
    {
        AlertsSnapshot later = troubledAlerts();
        later.nowMs += 60'000;
        later.standing[0].reasons[0].worst = 0.9;
        later.standing[0].reasons[0].after << 0.9;
        QVERIFY(alertBanner(later) == alertBanner(troubledAlerts()));
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
