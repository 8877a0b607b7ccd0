// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertreading.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Story
{
    AlertMeasures measures;
    ProbeStreaks streaks;
    AlertInputs inputs;
    Duration awake = 24h;

    Story()
    {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            inputs.providers.append(AlertInputs::OfProvider{name});
    }
    std::optional<double> value(AlertMeasure measure, AlertScope scope = AlertScope::Provider) const
    {
        AlertRule rule;
        rule.measure = measure;
        rule.scope = scope;
        const QStringList providers = scope == AlertScope::Provider ? QStringList{u"a"_s}
                                      : scope == AlertScope::Chain
                                          ? QStringList{u"a"_s, u"b"_s}
                                          : QStringList{u"a"_s, u"b"_s, u"c"_s};
        return readingOf(rule, u"a"_s, providers, {measures, streaks, inputs, awake}, Instant{1h})
            .value;
    }
};

} // namespace

class TestAlertReading : public QObject
{
    Q_OBJECT
private slots:
    void a_provider_that_is_not_there_has_no_circuit()
    {
        Story story;
        story.inputs.providers.clear();
        QVERIFY(!story.value(AlertMeasure::CircuitsOpen));
        QVERIFY(!story.value(AlertMeasure::PageLevel));
        QVERIFY(!story.value(AlertMeasure::Silence));
    }

    void an_open_circuit_counts_the_others_too()
    {
        Story story;
        QCOMPARE(*story.value(AlertMeasure::CircuitsOpen), 0.0);
        story.inputs.providers[2].circuit = CircuitState::Open;
        QCOMPARE(*story.value(AlertMeasure::CircuitsOpen), 0.0);
        story.inputs.providers[0].circuit = CircuitState::Open;
        QCOMPARE(*story.value(AlertMeasure::CircuitsOpen), 2.0);
        QCOMPARE(*story.value(AlertMeasure::CircuitsOpen, AlertScope::Chain), 1.0);
        QCOMPARE(*story.value(AlertMeasure::CircuitsOpen, AlertScope::Board), 2.0);
        story.inputs.providers[0].circuit = CircuitState::HalfOpen;
        QVERIFY(!story.value(AlertMeasure::CircuitsOpen));
    }

    void pages_claim_from_operational_to_major_outage_data()
    {
        QTest::addColumn<FeedLevel>("level");
        QTest::addColumn<double>("value");
        QTest::newRow("operational") << FeedLevel::Operational << 0.0;
        QTest::newRow("announced work") << FeedLevel::Maintenance << 0.0;
        QTest::newRow("degraded") << FeedLevel::Degraded << 1.0;
        QTest::newRow("partial outage") << FeedLevel::PartialOutage << 2.0;
        QTest::newRow("major outage") << FeedLevel::MajorOutage << 3.0;
    }
    void pages_claim_from_operational_to_major_outage()
    {
        QFETCH(FeedLevel, level);
        Story story;
        story.inputs.providers[0].page = level;
        QTEST(*story.value(AlertMeasure::PageLevel), "value");
    }

    void an_unreadable_page_is_never_operational()
    {
        Story story;
        QVERIFY(!story.value(AlertMeasure::PageLevel));
        story.inputs.providers[0].page = FeedLevel::Unknown;
        QVERIFY(!story.value(AlertMeasure::PageLevel));
        QVERIFY(!story.value(AlertMeasure::PageLevel, AlertScope::Board));
        story.inputs.providers[1].page = FeedLevel::Degraded;
        QCOMPARE(*story.value(AlertMeasure::PageLevel, AlertScope::Board), 1.0);
    }

    void silence_is_no_longer_than_the_machine_is_awake()
    {
        Story story;
        QCOMPARE(*story.value(AlertMeasure::Silence), 0.0);
        story.inputs.providers[0].silence = 2h;
        QCOMPARE(*story.value(AlertMeasure::Silence), 7200.0);
        story.awake = 1min;
        QCOMPARE(*story.value(AlertMeasure::Silence), 60.0);
    }

    void streaks_are_of_each_probe_and_the_longest_counts()
    {
        Story story;
        QVERIFY(!story.value(AlertMeasure::ProbeFailures));
        story.streaks.add(u"a"_s, u"one"_s, true);
        QCOMPARE(*story.value(AlertMeasure::ProbeFailures), 0.0);
        story.streaks.add(u"a"_s, u"two"_s, false);
        story.streaks.add(u"a"_s, u"one"_s, true);
        story.streaks.add(u"a"_s, u"two"_s, false);
        story.streaks.add(u"b"_s, u"two"_s, false);
        QCOMPARE(*story.value(AlertMeasure::ProbeFailures), 2.0);
        story.streaks.add(u"a"_s, u"two"_s, true);
        QCOMPARE(*story.value(AlertMeasure::ProbeFailures), 0.0);
        QCOMPARE(*story.value(AlertMeasure::ProbeFailures, AlertScope::Board), 1.0);
        story.streaks.clear();
        QVERIFY(!story.value(AlertMeasure::ProbeFailures));
    }

    void without_a_budget_there_is_no_share_of_it()
    {
        Story story;
        story.inputs.cost.todayUsd = 5;
        QVERIFY(!story.value(AlertMeasure::BudgetShare, AlertScope::Board));
        story.inputs.cost.dailyBudgetUsd = 0;
        QVERIFY(!story.value(AlertMeasure::BudgetShare, AlertScope::Board));
        story.inputs.cost.dailyBudgetUsd = 4;
        QCOMPARE(*story.value(AlertMeasure::BudgetShare, AlertScope::Board), 1.25);
    }

    void the_rest_is_read_from_the_calls()
    {
        Story story;
        CallRecord record;
        record.provider = u"a"_s;
        record.outcome = Outcome::Failure;
        record.error = ProviderError::of(ErrorKind::ServerError, u"a"_s, u"no"_s);
        story.measures.record(record, Instant{1h});
        QCOMPARE(*story.value(AlertMeasure::ErrorRate), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestAlertReading)
#include "tst_alertreading.moc"
