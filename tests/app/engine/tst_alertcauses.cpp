// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/alertstory.h"

#include <QTest>

using namespace fuseboard;

class TestAlertCauses : public QObject
{
    Q_OBJECT
private slots:
    void a_chain_that_falls_back_is_part_of_its_providers_alert()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::TheirIncident, u"They know."_s);
        for (int i = 0; i < 60; ++i) {
            story.call(u"a"_s, ErrorKind::Overloaded);
            story.call(u"b"_s, {}, 1);
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QStringList rules;
        const Alert alert = story.standing().first();
        for (const AlertReason& reason : alert.reasons)
            rules.append(reason.rule);
        QVERIFY(rules.contains(u"fallback_share"_s));
        QVERIFY(rules.contains(u"error_rate"_s));
        QCOMPARE(story.events().filter(u"fired"_s), QStringList{u"fired provider:a"_s});
    }

    void the_networks_failure_is_one_notice_for_all_providers()
    {
        AlertStory story;
        story.live(10min);
        story.setVerdicts(VerdictKind::YourConnection);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::Open;
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        QCOMPARE(story.standing().first().title, u"Your connection is down"_s);
        QVERIFY(story.standing().first().provider.isEmpty());
        QCOMPARE(story.desktop.onDesktop.size(), 1);

        // The network is back; circuits need a while.
        story.setVerdicts(VerdictKind::Fine);
        story.live(1min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::HalfOpen;
        story.live(1min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::Closed;
        story.live(20min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.events(), QStringList({u"fired network"_s, u"cleared network"_s}));
        QCOMPARE(story.desktop.titles(),
                 QStringList({u"Your connection is down"_s, u"Your connection is back"_s}));
    }

    void what_stood_before_the_network_failed_waits_until_it_is_back()
    {
        AlertStory story;
        const auto probe = [&story](bool passed) {
            story.monitor->probeEnded(u"a"_s, u"p"_s, passed);
            for (int i = 0; i < 20; ++i)
                story.check();
        };
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        probe(false);
        probe(false);
        QCOMPARE(story.events(), QStringList{u"fired provider:a"_s});

        // Four failures in a row would be critical, were they the provider's.
        story.setVerdicts(VerdictKind::YourConnection);
        for (int i = 0; i < 5; ++i)
            probe(false);
        QCOMPARE(story.events(), QStringList{u"fired provider:a"_s});

        // The one row of failures goes on: it is not over, nor does it begin anew.
        story.setVerdicts(VerdictKind::Fine);
        story.check();
        story.check();
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        probe(false);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QVERIFY(!story.events().contains(u"cleared provider:a"_s));
        probe(true);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.events().count(u"fired provider:a"_s), 1);
    }

    void whom_nobody_asked_since_does_not_keep_the_network_down()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        story.setVerdict(0, VerdictKind::Unknown);
        story.check();
        story.check();
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        story.provider(0).wasCutOff = true;
        story.check();
        story.check();
        QVERIFY(story.standing().isEmpty());
    }

    void a_provider_that_still_fails_when_the_network_is_back_gets_its_own_alert()
    {
        AlertStory story;
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        story.setVerdicts(VerdictKind::Fine);
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(5min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QCOMPARE(story.past().size(), 1);
    }

    void a_model_on_this_machine_does_not_prove_that_the_network_is_back()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        // Nobody calls a for a while; b answers as it always did.
        story.setVerdict(0, VerdictKind::Unknown);
        for (int i = 0; i < 60; ++i) {
            story.call(u"b"_s);
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        story.setVerdict(0, VerdictKind::Fine);
        story.live(30s);
        QVERIFY(story.standing().isEmpty());
    }

    void a_provider_that_was_cut_off_may_be_removed()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed);
        story.configuration.providers.removeFirst();
        story.configure();
        story.inputs.providers.removeFirst();
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(5min, {}, ErrorKind::ServerError);
        QVERIFY(story.causes().contains(u"provider:b"_s));
    }

    void a_short_failure_of_the_network_leaves_no_blame_behind()
    {
        AlertStory story;
        story.live(10min);
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(20s, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        story.setVerdicts(VerdictKind::Fine);
        story.live(20s); // verdicts are of the last calls
        story.live(10min);
        for (const QString& event : story.events())
            QVERIFY2(event.endsWith(u"network"), qPrintable(event));
        QVERIFY(story.standing().isEmpty());
    }

    void what_fired_before_the_network_was_known_to_be_down_joins_it()
    {
        AlertStory story;
        story.live(10min);
        story.setVerdicts(VerdictKind::Unknown);
        story.live(30s, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(2min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        QCOMPARE(story.past().size(), 1);
        QCOMPARE(story.past().first().mergedInto, std::optional(story.standing().first().id));
        QCOMPARE(story.desktop.onDesktop.size(), 1);
        QCOMPARE(story.desktop.onDesktop.first().tag, u"network"_s);
    }

    void an_older_outage_stays_its_own_when_the_network_fails_too()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::TheirIncident);
        story.live(10min, ErrorKind::ServerError);
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList({u"network"_s, u"provider:a"_s}));
    }

    void a_bad_key_is_critical_at_once_and_stands_until_a_call_succeeds()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::YourKey);
        story.call(u"a"_s, ErrorKind::AuthenticationFailed);
        story.live(30s, ErrorKind::AuthenticationFailed);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QCOMPARE(story.standing().first().title, u"A refuses your key"_s);
        QCOMPARE(story.standing().first().severity, AlertSeverity::Critical);
        for (int i = 0; i < 180; ++i)
            story.check(); // nobody calls
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdict(0, VerdictKind::Fine);
        story.live(10min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().size(), 1);
    }

    void probes_that_fail_in_a_row_fire_and_one_that_passes_clears()
    {
        AlertStory story;
        story.monitor->probeEnded(u"a"_s, u"p"_s, false);
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.monitor->probeEnded(u"a"_s, u"p"_s, false);
        story.monitor->probeEnded(u"a"_s, u"other model"_s, true);
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.monitor->probeEnded(u"a"_s, u"p"_s, true);
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void silence_of_all_is_one_alert()
    {
        AlertStory story;
        story.live(30min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence = 20min;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"silence"_s});
        QCOMPARE(story.desktop.shown.size(), 1);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence.reset(); // paused: none is expected
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void the_pages_claim_alone_is_an_alert_but_announced_work_is_not()
    {
        AlertStory story;
        story.provider(0).page = FeedLevel::Maintenance;
        story.provider(1).page = FeedLevel::Unknown;
        story.provider(2).page = FeedLevel::Degraded;
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
        story.provider(0).page = FeedLevel::MajorOutage;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.provider(0).page.reset(); // stale: not known to be over
        story.live(1h);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.provider(0).page = FeedLevel::Operational;
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void more_than_the_budget_is_told_once_a_step()
    {
        AlertStory story;
        story.inputs.cost.dailyBudgetUsd = 10;
        story.inputs.cost.todayUsd = 12;
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.inputs.cost.todayUsd = 12.01;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"budget"_s});
        story.inputs.cost.todayUsd = 15.01;
        story.live(1min);
        QCOMPARE(story.events(), QStringList({u"fired budget"_s, u"risen budget"_s}));
        story.inputs.cost.todayUsd = 0; // the next day
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void several_open_circuits_are_critical()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.standing().first().severity, AlertSeverity::Warning);
        story.provider(1).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList({u"provider:a"_s, u"provider:b"_s}));
        for (const Alert& alert : story.standing())
            QCOMPARE(alert.severity, AlertSeverity::Critical);
    }

    void a_half_open_circuit_proves_nothing()
    {
        AlertStory story;
        story.provider(0).circuit = CircuitState::HalfOpen;
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.provider(0).circuit = CircuitState::HalfOpen;
        story.live(5min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
    }

    void a_riddle_is_explained_once_it_is_known()
    {
        AlertStory story;
        story.setVerdict(0, VerdictKind::Unknown, {});
        story.live(2min, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().title, u"A: many calls fail"_s);
        story.setVerdict(0, VerdictKind::TheirIncident);
        story.live(10s, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().title, u"A reports an incident"_s);
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(10s, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().verdict.kind, VerdictKind::TheirIncident);
    }
};

QTEST_GUILESS_MAIN(TestAlertCauses)
#include "tst_alertcauses.moc"
