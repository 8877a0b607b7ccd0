// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplealerts.h"
#include "ui/pages/alerts/alertrows.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kResult = 3;
constexpr int kNext = 4;
constexpr int kLastWeek = 6;
constexpr int kTells = 7;

} // namespace

class TestAlertRows : public QObject
{
    Q_OBJECT
private slots:

    void every_row_has_a_cell_for_every_header()
    {
        const AlertsSnapshot alerts = troubledAlerts();
        for (const auto& [headers, rows] :
             {std::pair(pastHeaders(), pastRows(alerts)),
              std::pair(checkHeaders(), checkRows(alerts)),
              std::pair(ruleHeaders(), ruleRows(alerts.rules, alerts.muted, {}))}) {
            QVERIFY(!rows.isEmpty());
            for (const TableRow& row : rows)
                QCOMPARE(row.size(), headers.size());
        }
    }

    void a_failed_check_says_why()
    {
        const TableCell cell = checkRows(troubledAlerts()).at(0).at(kResult);
        QCOMPARE(cell.text, u"failed, 3\u00a0min ago: the provider is overloaded (529)"_s);
        QVERIFY(cell.lamp == Health::Bad);
    }

    void details_of_many_lines_stay_in_one_row()
    {
        AlertsSnapshot alerts = troubledAlerts();
        alerts.probes[0].lastDetail = u"first\nsecond"_s;
        const TableCell cell = checkRows(alerts).at(0).at(kResult);
        QVERIFY(cell.text.endsWith(u"first second"_s));
        QCOMPARE(cell.whole, u"first\nsecond"_s);
    }

    void a_paused_check_says_why_instead_of_when()
    {
        const QList<TableRow> rows = checkRows(troubledAlerts());
        QCOMPARE(rows.at(2).at(kNext).text, u"paused: on battery"_s);
        QCOMPARE(rows.at(0).at(kNext).text, u"in 12\u00a0min"_s);
    }

    void a_check_that_was_never_sent_has_neither_passed_nor_failed()
    {
        AlertsSnapshot alerts = quietAlerts();
        alerts.probes[0].lastAtMs.reset();
        alerts.probes[0].lastPassed = false;
        alerts.probes[0].nextAtMs.reset();
        const TableRow row = checkRows(alerts).at(0);
        QCOMPARE(row.at(kResult).text, u"not sent yet"_s);
        QVERIFY(!row.at(kResult).lamp);
        QCOMPARE(row.at(kNext).text, u"–"_s);
    }

    void a_muted_rule_tells_nobody()
    {
        const AlertsSnapshot alerts = troubledAlerts();
        const QList<TableRow> rows = ruleRows(alerts.rules, alerts.muted, {});
        int muted = 0;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const bool isMuted = alerts.muted.contains(alerts.rules.at(index).name);
            QCOMPARE(rows.at(index).at(kTells).checked, std::optional(!isMuted));
            muted += isMuted ? 1 : 0;
        }
        QCOMPARE(muted, 1);
    }

    void a_rule_that_is_switched_off_cannot_be_muted()
    {
        AlertRule rule = defaultAlertRules().at(0);
        rule.enabled = false;
        const TableCell cell = ruleRows({rule}, {}, {}).at(0).at(kTells);
        QCOMPARE(cell.text, u"switched off"_s);
        QVERIFY(!cell.checked);
    }

    void a_rule_says_how_often_it_would_have_fired_last_week()
    {
        const QList<AlertRule> rules = defaultAlertRules().first(4);
        RulePreview often{.rule = rules.at(0).name, .judged = true, .toMs = 10'000'000};
        often.firings = {{u"aurora"_s, 0, 3'600'000, true, 0.6}, {u"aurora"_s, 6'400'000, 0}};
        const RulePreview never{.rule = rules.at(1).name, .judged = true};
        const RulePreview unknown{.rule = rules.at(2).name, .why = u"It does not tell."_s};
        const QList<TableRow> rows = ruleRows(
            rules, {}, {{often.rule, often}, {never.rule, never}, {unknown.rule, unknown}});
        QCOMPARE(rows.at(0).at(kLastWeek).text, u"2 times"_s);
        QVERIFY(
            rows.at(0).at(kLastWeek).whole.startsWith(u"fired 2 times last week, 2\u00a0h in"_s));
        QCOMPARE(rows.at(1).at(kLastWeek).text, u"never"_s);
        QCOMPARE(rows.at(2).at(kLastWeek).text, u"cannot tell"_s);
        QCOMPARE(rows.at(2).at(kLastWeek).whole, u"It does not tell."_s);
        QCOMPARE(rows.at(3).at(kLastWeek).text, u"–"_s);
    }

    void a_past_alert_says_how_long_it_lasted_and_what_cleared_it()
    {
        const TableRow row = pastRows(troubledAlerts()).at(0);
        QCOMPARE(row.at(1).text, u"local: your connection"_s);
        QVERIFY(row.at(1).lamp == Health::Bad);
        QVERIFY(row.at(1).whole.contains(u"Error rate of aurora: 18\u00a0%"_s));
        QCOMPARE(row.at(2).text, u"7\u00a0min"_s);
        QCOMPARE(row.at(3).text, u"the error rate was 0.4 % twice in a row"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertRows)
#include "tst_alertrows.moc"
