// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thresholds.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestThresholds : public QObject
{
    Q_OBJECT
private slots:

    void the_rules_of_the_design_have_lines_in_the_unit_of_the_chart()
    {
        const QList<AlertRule> rules = defaultAlertRules();
        const QList<Threshold> errors{{.value = 2}, {.value = 10, .critical = true}};
        QCOMPARE(thresholdsOf(rules, ChartSubject::ErrorsByKind), errors);
        QCOMPARE(thresholdsOf(rules, ChartSubject::ErrorsByProvider), errors);
        const QList<Threshold> latency{{.value = 10000}, {.value = 30000, .critical = true}};
        QCOMPARE(thresholdsOf(rules, ChartSubject::Latency), latency);
        const QList<Threshold> limited{{.value = 5}, {.value = 20, .critical = true}};
        QCOMPARE(thresholdsOf(rules, ChartSubject::Calls), limited);
    }

    void rules_of_chains_and_those_switched_off_have_none()
    {
        AlertRule rule{.name = u"r"_s,
                       .measure = AlertMeasure::ErrorRate,
                       .scope = AlertScope::Chain,
                       .warning = 0.05};
        QVERIFY(thresholdsOf({rule}, ChartSubject::ErrorsByKind).isEmpty());
        rule.scope = AlertScope::Provider;
        rule.enabled = false;
        QVERIFY(thresholdsOf({rule}, ChartSubject::ErrorsByKind).isEmpty());
        rule.enabled = true;
        QCOMPARE(thresholdsOf({rule, rule}, ChartSubject::ErrorsByKind).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
