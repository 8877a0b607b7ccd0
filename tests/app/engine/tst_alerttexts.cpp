// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alerttexts.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const ProviderTitles kTitles{{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}};

AlertReason reasonOf(AlertMeasure measure, double value, double threshold,
                     const QString& target = u"a"_s)
{
    AlertReason reason{nameOf(measure)};
    reason.measure = measure;
    reason.target = target;
    reason.value = value;
    reason.threshold = threshold;
    return reason;
}

Alert alertOf(const AlertReason& reason)
{
    Alert alert;
    alert.cause = u"provider:a"_s;
    alert.provider = u"a"_s;
    alert.reasons = {reason};
    return alert;
}

} // namespace

class TestAlertTexts : public QObject
{
    Q_OBJECT
private slots:
    void numbers_are_for_people_data()
    {
        QTest::addColumn<AlertMeasure>("measure");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("text");
        const auto row = [](AlertMeasure measure, double value, double threshold,
                            const QString& text) {
            QTest::addRow("%s %g", nameOf(measure).data(), value)
                << measure << value << threshold << text;
        };
        using enum AlertMeasure;
        row(ErrorRate, 0.5, 0.1, u"error rate: 50 % (limit: 10 %)"_s);
        row(ErrorRate, 0.025, 0.02, u"error rate: 2.5 % (limit: 2 %)"_s);
        row(LatencyP95, 12.34, 10, u"latency, 95th percentile: 12 s (limit: 10 s)"_s);
        row(TtftP95, 3.4, 3, u"first token, 95th percentile: 3.4 s (limit: 3 s)"_s);
        row(RateLimited, 21, 20, u"calls over the rate limit, a minute: 21 (limit: 20)"_s);
        row(CircuitsOpen, 2, 1, u"open circuits: 2 (limit: 1)"_s);
        row(FallbackShare, 0.6, 0.5, u"prompts answered by a fallback: 60 % (limit: 50 %)"_s);
        row(BudgetShare, 1.34, 1.2, u"share of the daily budget: 134 % (limit: 120 %)"_s);
        row(Silence, 3700, 3600, u"checks overdue: 61 min (limit: 60 min)"_s);
        row(Silence, 45, 30, u"checks overdue: 45 s (limit: 30 s)"_s);
        row(ProbeFailures, 2, 1, u"failed probes in a row: 2 (limit: 1)"_s);
        row(PageLevel, 3, 2, u"status page: major outage (limit: partial outage)"_s);
        row(PageLevel, 1, 0, u"status page: degraded (limit: operational)"_s);
        row(KeyFailures, 3, 0, u"calls refused for the key: 3 (limit: 0)"_s);
        row(QuotaFailures, 1, 0, u"calls refused for quota or billing: 1 (limit: 0)"_s);
    }
    void numbers_are_for_people()
    {
        QFETCH(AlertMeasure, measure);
        QFETCH(double, value);
        QFETCH(double, threshold);
        QTEST(alertText(alertOf(reasonOf(measure, value, threshold)), kTitles), "text");
    }

    void a_verdict_names_the_alert_data()
    {
        QTest::addColumn<VerdictKind>("kind");
        QTest::addColumn<QString>("title");
        using enum VerdictKind;
        QTest::newRow("incident") << TheirIncident << u"Alpha reports an incident"_s;
        QTest::newRow("unannounced")
            << FailingUnannounced << u"Alpha is failing, not announced yet"_s;
        QTest::newRow("key") << YourKey << u"Alpha refuses your key"_s;
        QTest::newRow("quota") << YourQuota << u"Alpha: quota or credit is used up"_s;
        QTest::newRow("model") << OnlyThisModel << u"Alpha: one model fails"_s;
        QTest::newRow("unknown") << Unknown << u"Alpha: many calls fail"_s;
        QTest::newRow("fine") << Fine << u"Alpha: many calls fail"_s;
    }
    void a_verdict_names_the_alert()
    {
        QFETCH(VerdictKind, kind);
        Alert alert = alertOf(reasonOf(AlertMeasure::ErrorRate, 0.5, 0.1));
        alert.verdict.kind = kind;
        QTEST(alertTitle(alert, kTitles), "title");
    }

    void without_a_verdict_the_gravest_reason_names_it()
    {
        Alert alert = alertOf(reasonOf(AlertMeasure::ErrorRate, 0.05, 0.02));
        AlertReason slow = reasonOf(AlertMeasure::LatencyP95, 40, 30);
        slow.severity = AlertSeverity::Critical;
        alert.reasons.append(slow);
        QCOMPARE(alertTitle(alert, kTitles), u"Alpha is slow"_s);
        alert.reasons[1].clearedAtMs = 1;
        QCOMPARE(alertTitle(alert, kTitles), u"Alpha: many calls fail"_s);
    }

    void the_verdict_comes_first_then_what_stands_then_the_cure()
    {
        Alert alert = alertOf(reasonOf(AlertMeasure::ErrorRate, 0.5, 0.1));
        alert.verdict = {VerdictKind::TheirIncident, u"They know."_s, {}, u"Wait."_s};
        AlertReason over = reasonOf(AlertMeasure::LatencyP95, 40, 30);
        over.clearedAtMs = 1;
        alert.reasons.append(over);
        QCOMPARE(alertText(alert, kTitles), u"They know.\nerror rate: 50 % (limit: 10 %)\nWait."_s);
        alert.verdict.kind = VerdictKind::Fine; // it explains nothing
        QCOMPARE(alertText(alert, kTitles), u"error rate: 50 % (limit: 10 %)"_s);
    }

    void the_networks_alert_says_whose_a_number_is()
    {
        Alert alert = alertOf(reasonOf(AlertMeasure::ErrorRate, 1, 0.1));
        alert.cause = u"network"_s;
        alert.provider.clear();
        alert.reasons.append(reasonOf(AlertMeasure::ErrorRate, 1, 0.1, u"nameless"_s));
        AlertReason chain = reasonOf(AlertMeasure::FallbackShare, 1, 0.5, u"default"_s);
        chain.scope = AlertScope::Chain;
        alert.reasons.append(chain);
        QCOMPARE(alertTitle(alert, kTitles), u"Your connection is down"_s);
        const QStringList lines = alertText(alert, kTitles).split(u'\n');
        QVERIFY(lines[0].startsWith(u"Alpha, error rate"));
        QVERIFY(lines[1].startsWith(u"nameless, error rate"));
        QVERIFY(lines[2].startsWith(u"chain default, prompts"));
        QCOMPARE(clearedTitle(alert, kTitles), u"Your connection is back"_s);
    }

    void a_long_list_is_cut()
    {
        Alert alert = alertOf(reasonOf(AlertMeasure::ErrorRate, 1, 0.1));
        for (int i = 0; i < 100; ++i)
            alert.reasons.append(reasonOf(AlertMeasure::ErrorRate, 1, 0.1, QString::number(i)));
        QCOMPARE(alertText(alert, kTitles).split(u'\n').size(), 6);
    }

    void the_alert_of_a_chain_and_of_the_board_have_names()
    {
        AlertReason chain = reasonOf(AlertMeasure::FallbackShare, 1, 0.5, u"default"_s);
        chain.scope = AlertScope::Chain;
        Alert alert = alertOf(chain);
        alert.provider.clear();
        alert.cause = u"chain:default"_s;
        alert.title = alertTitle(alert, kTitles);
        QCOMPARE(alert.title, u"Chain default: fallbacks answer"_s);
        QCOMPARE(clearedTitle(alert, kTitles), u"Over: Chain default: fallbacks answer"_s);
        alert.reasons[0].scope = AlertScope::Board;
        QCOMPARE(alertTitle(alert, kTitles), u"All providers: fallbacks answer"_s);
        alert.reasons[0].measure = AlertMeasure::BudgetShare;
        QCOMPARE(alertTitle(alert, kTitles), u"The daily budget is exceeded"_s);
    }

    void what_cleared_it_is_told_by_its_value()
    {
        AlertReason reason = reasonOf(AlertMeasure::ErrorRate, 0.5, 0.02);
        reason.clearedBy = 0.01;
        QCOMPARE(clearedBy(reason), u"error rate: 1 % (limit: 2 %)"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertTexts)
#include "tst_alerttexts.moc"
