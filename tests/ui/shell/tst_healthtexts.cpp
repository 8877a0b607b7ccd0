// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/shell/healthtexts.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHealthTexts : public QObject
{
    Q_OBJECT
private slots:

    void a_history_that_fails_tells_cause_and_cure()
    {
        const HealthText text = historyHealth({.state = HistoryHealth::Failing,
                                               .cause = u"The disk is full."_s,
                                               .cure = u"Make room."_s,
                                               .place = u"/data/history.db"_s,
                                               .lost = 7});
        QVERIFY(text.health == Health::Bad);
        QCOMPARE(text.text, u"History: nothing is kept"_s);
        QCOMPARE(text.tip, u"The disk is full.\nMake room.\nRecords that could not be kept: 7\n"
                           "/data/history.db"_s);
    }

    void a_history_that_works_tells_its_size()
    {
        const HealthText text =
            historyHealth({.state = HistoryHealth::Working, .bytes = 3 * 1024 * 1024});
        QVERIFY(text.health == Health::Good);
        QVERIFY2(text.text.startsWith(u"History: 3"_s), qPrintable(text.text));
        QVERIFY(historyHealth({.state = HistoryHealth::Working, .lost = 1}).health ==
                Health::Degraded);
        QVERIFY(historyHealth({}).health == Health::Idle);
    }

    void the_teams_history_tells_what_waits()
    {
        QVERIFY(!sharedHistoryHealth({}));
        const auto away = sharedHistoryHealth({.state = SharedHistoryHealth::Away,
                                               .cause = u"Nobody answers."_s,
                                               .cure = u"Start the server."_s,
                                               .place = u"db.example/team"_s,
                                               .waiting = 12});
        QVERIFY(away);
        QVERIFY(away->health == Health::Degraded);
        QCOMPARE(away->text, u"Team's history: away, 12 waiting"_s);
        QVERIFY(away->tip.startsWith(u"Nobody answers.\nStart the server.\n"_s));
        QVERIFY(sharedHistoryHealth({.state = SharedHistoryHealth::Failing})->health ==
                Health::Bad);
        QVERIFY(sharedHistoryHealth({.state = SharedHistoryHealth::Waiting})->health ==
                Health::Idle);
        const auto working = sharedHistoryHealth({.state = SharedHistoryHealth::Working});
        QVERIFY(working->health == Health::Good);
        QCOMPARE(working->text, u"Team's history: up to date"_s);
    }

    void checks_that_fail_or_are_paused_say_why()
    {
        AlertsSnapshot alerts;
        QVERIFY(!checksHealth(alerts));
        alerts.probes = {{.name = u"a"_s, .lastAtMs = 1, .lastPassed = true},
                         {.name = u"b"_s, .lastAtMs = 1, .lastDetail = u"429"_s},
                         {.name = u"c"_s, .paused = u"the budget is spent"_s}};
        const auto failing = checksHealth(alerts);
        QVERIFY(failing->health == Health::Degraded);
        QCOMPARE(failing->text, u"Checks: 1 of 2 fail"_s);
        QCOMPARE(failing->tip, u"b failed: 429\nc is paused: the budget is spent"_s);
        alerts.probes.removeAt(1);
        QCOMPARE(checksHealth(alerts)->text, u"Checks: 1 pass"_s);
        alerts.probes.removeFirst();
        QCOMPARE(checksHealth(alerts)->text, u"Checks: paused"_s);
    }

    void faults_of_exports_are_counted()
    {
        QVERIFY(!exportsHealth({}));
        QCOMPARE(exportsHealth({u"a"_s})->text, u"Exports: 1 fault"_s);
        QCOMPARE(exportsHealth({u"a"_s, u"b"_s})->text, u"Exports: 2 faults"_s);
        QCOMPARE(exportsHealth({u"a"_s, u"b"_s})->tip, u"a\nb"_s);
    }

    void our_own_network_is_told_from_theirs()
    {
        QVERIFY(!networkHealth({}));
        BoardSnapshot board = healthyBoard();
        for (ProviderBoard& provider : board.providers)
            provider.verdict.kind = VerdictKind::Fine;
        QVERIFY(networkHealth(board)->health == Health::Good);
        board.providers[1].verdict = {.kind = VerdictKind::YourConnection,
                                      .sentence = u"No name can be resolved."_s,
                                      .cure = u"Look at your connection."_s};
        QVERIFY(networkHealth(board)->health == Health::Bad);
        QCOMPARE(networkHealth(board)->tip,
                 u"No name can be resolved.\nLook at your connection."_s);
    }

    void the_tray_says_what_closing_does()
    {
        QVERIFY(trayHealth(false, true).tip.contains(u"ends Fuseboard"_s));
        QVERIFY(trayHealth(true, false).tip.contains(u"ends Fuseboard"_s));
        QVERIFY(trayHealth(true, true).tip.contains(u"goes on"_s));
    }
};

QTEST_GUILESS_MAIN(TestHealthTexts)
#include "tst_healthtexts.moc"
