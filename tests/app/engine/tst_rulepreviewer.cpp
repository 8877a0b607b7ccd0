// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/rulepreviewer.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

AlertRule errorRule()
{
    AlertRule rule;
    rule.name = u"errors"_s;
    rule.warning = 0.02;
    rule.critical = 0.5;
    rule.minimumSamples = 10;
    return rule;
}

Tally tally(quint32 successes, quint32 failures, ErrorKind kind = ErrorKind::ServerError)
{
    Tally tally;
    tally.successes = successes;
    tally.failures[static_cast<std::size_t>(kind)] = failures;
    for (quint32 i = 0; i < successes; ++i)
        tally.latency.record(800ms);
    return tally;
}

/// An hour of a provider, a tally a minute.
StoredSeries hour(const QString& provider, const std::function<Tally(int minute)>& each)
{
    StoredSeries series;
    series.provider = provider;
    for (int minute = 0; minute < 60; ++minute)
        series.points.append({minute * kMinuteMs, each(minute)});
    return series;
}

} // namespace

class TestRulePreviewer : public QObject
{
    Q_OBJECT

private slots:
    void what_the_history_cannot_tell_is_said()
    {
        AlertRule rule = errorRule();
        for (const AlertMeasure measure :
             {AlertMeasure::BudgetShare, AlertMeasure::Silence, AlertMeasure::ProbeFailures,
              AlertMeasure::PageLevel, AlertMeasure::FallbackShare}) {
            rule.measure = measure;
            const RulePreview preview = previewOf(rule, {u"a"_s}, {}, 0, kHourMs);
            QVERIFY(!preview.judged);
            QVERIFY(!preview.why.isEmpty());
        }
        rule = errorRule();
        rule.scope = AlertScope::Chain;
        QVERIFY(!previewOf(rule, {u"a"_s}, {}, 0, kHourMs).judged);
    }

    void a_quiet_hour_fires_nothing()
    {
        const auto calm = hour(u"a"_s, [](int) { return tally(20, 0); });
        const RulePreview preview = previewOf(errorRule(), {u"a"_s}, {calm}, 0, kHourMs);
        QVERIFY(preview.judged);
        QVERIFY(preview.firings.isEmpty());
        QVERIFY(previewOf(errorRule(), {u"a"_s}, {}, 0, kHourMs).firings.isEmpty());
    }

    void an_outage_fires_once_and_ends()
    {
        const auto outage = hour(u"a"_s, [](int minute) {
            return minute >= 20 && minute < 30 ? tally(2, 18) : tally(20, 0);
        });
        const auto calm = hour(u"b"_s, [](int) { return tally(20, 0); });
        const RulePreview preview =
            previewOf(errorRule(), {u"a"_s, u"b"_s}, {outage, calm}, 0, kHourMs);
        QCOMPARE(preview.firings.size(), 1);
        const auto& firing = preview.firings.first();
        QCOMPARE(firing.target, u"a"_s);
        QCOMPARE(firing.fromMs, 21 * kMinuteMs);
        QVERIFY(firing.toMs >= 34 * kMinuteMs && firing.toMs <= 36 * kMinuteMs);
        QVERIFY(firing.critical);
        QVERIFY(firing.worst > 0.8);
    }

    void a_stricter_rule_fires_more()
    {
        const auto wavering =
            hour(u"a"_s, [](int minute) { return tally(20, minute % 20 < 8 ? 4 : 0); });
        AlertRule lax = errorRule();
        lax.warning = 0.3;
        QVERIFY(previewOf(lax, {u"a"_s}, {wavering}, 0, kHourMs).firings.isEmpty());
        QCOMPARE(previewOf(errorRule(), {u"a"_s}, {wavering}, 0, kHourMs).firings.size(), 3);
    }

    void one_that_stands_still_has_no_end()
    {
        const auto broken =
            hour(u"a"_s, [](int minute) { return minute < 50 ? tally(20, 0) : tally(0, 20); });
        const RulePreview preview = previewOf(errorRule(), {u"a"_s}, {broken}, 0, kHourMs);
        QCOMPARE(preview.firings.size(), 1);
        QCOMPARE(preview.firings.first().toMs, 0);
    }

    void faults_of_the_request_do_not_count()
    {
        const auto wrong =
            hour(u"a"_s, [](int) { return tally(5, 15, ErrorKind::ContextLengthExceeded); });
        QVERIFY(previewOf(errorRule(), {u"a"_s}, {wrong}, 0, kHourMs).firings.isEmpty());
    }

    void circuits_are_told_from_their_changes()
    {
        AlertRule rule;
        rule.name = u"circuits"_s;
        rule.measure = AlertMeasure::CircuitsOpen;
        rule.scope = AlertScope::Board;
        rule.warning = 0;
        rule.badToFire = 1;
        StoredSeries series;
        series.provider = u"a"_s;
        series.circuits = {{10 * kMinuteMs + 5000, u"a"_s, CircuitState::Open},
                           {20 * kMinuteMs, u"a"_s, CircuitState::HalfOpen},
                           {20 * kMinuteMs + 3000, u"a"_s, CircuitState::Closed}};
        const RulePreview preview = previewOf(rule, {u"a"_s}, {series}, 0, kHourMs);
        QCOMPARE(preview.firings.size(), 1);
        QCOMPARE(preview.firings.first().fromMs, 11 * kMinuteMs);
        QCOMPARE(preview.firings.first().toMs, 21 * kMinuteMs);
    }
};

QTEST_GUILESS_MAIN(TestRulePreviewer)
#include "tst_rulepreviewer.moc"
