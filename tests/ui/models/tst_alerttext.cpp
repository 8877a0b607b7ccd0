// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerttext.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAlertText : public QObject
{
    Q_OBJECT
private slots:

    void values_bear_the_unit_of_their_measure_data()
    {
        QTest::addColumn<AlertMeasure>("measure");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const double none = std::numeric_limits<double>::quiet_NaN();
        using enum AlertMeasure;
        QTest::newRow("share") << ErrorRate << 0.24 << u"24\u00a0%"_s;
        QTest::newRow("small share") << FallbackShare << 0.004 << u"0.4\u00a0%"_s;
        QTest::newRow("over the budget") << BudgetShare << 1.5 << u"150\u00a0%"_s;
        QTest::newRow("latency") << LatencyP95 << 13.4 << u"13\u00a0s"_s;
        QTest::newRow("fraction of a second") << TtftP95 << 0.25 << u"250\u00a0ms"_s;
        QTest::newRow("silence") << Silence << 3600.0 << u"1\u00a0h"_s;
        QTest::newRow("a minute") << RateLimited << 6.5 << u"6.5 a minute"_s;
        QTest::newRow("count") << CircuitsOpen << 2.0 << u"2"_s;
        QTest::newRow("page operational") << PageLevel << 0.0 << u"operational"_s;
        QTest::newRow("page degraded") << PageLevel << 1.0 << u"degraded"_s;
        QTest::newRow("page partial") << PageLevel << 2.0 << u"partial outage"_s;
        QTest::newRow("page major") << PageLevel << 3.0 << u"major outage"_s;
        QTest::newRow("nothing") << ErrorRate << none << u"–"_s;
    }

    void values_bear_the_unit_of_their_measure()
    {
        QFETCH(const AlertMeasure, measure);
        QFETCH(const double, value);
        QTEST(measureValueText(measure, value), "text");
    }

    void a_threshold_that_is_not_there_is_a_dash()
    {
        QCOMPARE(measureValueText(AlertMeasure::KeyFailures, std::nullopt), u"–"_s);
    }

    void every_default_rule_is_told_in_words()
    {
        for (const AlertRule& rule : defaultAlertRules()) {
            const QString name = ruleText(rule.name, rule.measure);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!name.contains(u'_'), qPrintable(name));
            QVERIFY(!ruleScopeText(rule).isEmpty());
        }
    }

    void own_rules_keep_their_names_and_targets()
    {
        AlertRule rule;
        rule.name = u"slow mornings"_s;
        rule.measure = AlertMeasure::LatencyP95;
        rule.targets = {u"aurora"_s, u"borealis"_s};
        QCOMPARE(ruleText(rule.name, rule.measure), u"slow mornings"_s);
        QCOMPARE(ruleScopeText(rule), u"aurora, borealis"_s);
        rule.scope = AlertScope::Chain;
        QCOMPARE(ruleScopeText(rule), u"chains aurora, borealis"_s);
    }

    void a_reason_tells_value_threshold_and_what_cleared_it()
    {
        AlertReason reason;
        reason.rule = u"latency_p95"_s;
        reason.measure = AlertMeasure::LatencyP95;
        reason.target = u"aurora"_s;
        reason.value = 31;
        reason.threshold = 30;
        QCOMPARE(reasonTitle(reason), u"p95 latency of aurora"_s);
        QCOMPARE(reasonNumbers(reason), u"31\u00a0s when it fired, over 30\u00a0s"_s);
        reason.worst = 31; // no worse than at first
        QCOMPARE(reasonNumbers(reason), u"31\u00a0s when it fired, over 30\u00a0s"_s);
        reason.worst = 48;
        reason.clearedBy = 4;
        QCOMPARE(
            reasonNumbers(reason),
            u"31\u00a0s when it fired, over 30\u00a0s; worst 48\u00a0s; cleared by 4\u00a0s"_s);
    }

    void ages_are_told_in_one_unit_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("ago");
        QTest::addColumn<QString>("in");
        QTest::newRow("59 s") << qint64(59) << u"just now"_s << u"in less than a minute"_s;
        QTest::newRow("1 min") << qint64(60) << u"1\u00a0min ago"_s << u"in 1\u00a0min"_s;
        QTest::newRow("59 min") << qint64(3599) << u"59\u00a0min ago"_s << u"in 59\u00a0min"_s;
        QTest::newRow("1 h") << qint64(3600) << u"1\u00a0h ago"_s << u"in 1\u00a0h"_s;
        QTest::newRow("47 h") << qint64(47 * 3600) << u"47\u00a0h ago"_s << u"in 47\u00a0h"_s;
        QTest::newRow("2 d") << qint64(48 * 3600) << u"2\u00a0d ago"_s << u"in 2\u00a0d"_s;
    }

    void ages_are_told_in_one_unit()
    {
        QFETCH(const qint64, seconds);
        constexpr qint64 kThen = 1'795'000'000'000;
        QTEST(agoText(kThen, kThen + seconds * 1000), "ago");
        QTEST(inText(kThen + seconds * 1000, kThen), "in");
    }

    void what_is_due_is_now()
    {
        QCOMPARE(inText(1000, 1000), u"now"_s);
        QCOMPARE(inText(1000, 90'000), u"now"_s);
    }

    void a_moment_of_another_day_names_it()
    {
        const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));
        QCOMPARE(momentText(noon.toMSecsSinceEpoch(), noon.addSecs(60).toMSecsSinceEpoch()),
                 u"12:00"_s);
        const QString before =
            momentText(noon.toMSecsSinceEpoch(), noon.addDays(1).toMSecsSinceEpoch());
        QVERIFY2(before.contains(u"20"_s) && before.endsWith(u"12:00"_s), qPrintable(before));
    }

    void money_that_was_spent_is_never_nothing()
    {
        QCOMPARE(moneyText(0), u"$0.00"_s);
        QCOMPARE(moneyText(0.000'001), u"less than $0.0001"_s);
        QCOMPARE(moneyText(0.0042), u"$0.0042"_s);
        QCOMPARE(moneyText(1.2), u"$1.20"_s);
        QCOMPARE(moneyText(std::numeric_limits<double>::infinity()), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertText)
#include "tst_alerttext.moc"
