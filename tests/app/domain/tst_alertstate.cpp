// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertstate.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AlertRule rule()
{
    AlertRule rule;
    rule.name = u"errors"_s;
    rule.warning = 0.02;
    rule.critical = 0.10;
    rule.minimumSamples = 5;
    rule.badToFire = 3;
    rule.goodToClear = 2;
    return rule;
}

/// A state that is checked every ten seconds.
struct Story
{
    AlertState state{rule(), u"a"_s};
    Instant now{1h};
    qint64 atMs = 1000;

    AlertChange see(std::optional<double> value, std::optional<int> samples = 100,
                    bool newCalls = true)
    {
        now += 10s;
        atMs += 10'000;
        if (newCalls)
            newest = now;
        return state.take({value, samples, newest, false}, now, atMs);
    }
    /// The change of the last of `times` checks.
    AlertChange seeTimes(int times, double value)
    {
        AlertChange change = AlertChange::None;
        for (int i = 0; i < times; ++i)
            change = see(value);
        return change;
    }

    std::optional<Instant> newest;
};

} // namespace

class TestAlertState : public QObject
{
    Q_OBJECT
private slots:
    void fires_at_the_third_bad_check_in_a_row()
    {
        Story story;
        QCOMPARE(story.see(0.05), AlertChange::None);
        QCOMPARE(story.see(0.05), AlertChange::None);
        QCOMPARE(story.see(0.05), AlertChange::Fired);
        QVERIFY(story.state.isStanding());
        QCOMPARE(story.see(0.05), AlertChange::None);
        QCOMPARE(story.state.reason().severity, AlertSeverity::Warning);
        QCOMPARE(story.state.reason().threshold, 0.02);
    }

    void a_good_check_between_begins_the_row_again()
    {
        Story story;
        story.seeTimes(2, 0.05);
        story.see(0.0);
        QCOMPARE(story.seeTimes(2, 0.05), AlertChange::None);
        QCOMPARE(story.see(0.05), AlertChange::Fired);
    }

    void the_threshold_itself_is_good()
    {
        Story story;
        QCOMPARE(story.seeTimes(10, 0.02), AlertChange::None);
        QVERIFY(!story.state.isStanding());
    }

    void too_few_calls_are_neither_bad_nor_good()
    {
        Story story;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(story.see(1.0, 4), AlertChange::None);
        story.seeTimes(3, 0.05);
        QVERIFY(story.state.isStanding());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(story.see(std::nullopt, 0), AlertChange::None);
        QVERIFY(story.state.isStanding());
    }

    void a_single_failure_fires_nothing_but_keeps_what_stands()
    {
        Story story;
        const auto seeOnce = [&] {
            story.now += 10s;
            return story.state.take({0.05, 20, story.now, true}, story.now, story.atMs);
        };
        for (int i = 0; i < 10; ++i)
            QCOMPARE(seeOnce(), AlertChange::None);
        QVERIFY(!story.state.isStanding());
        story.seeTimes(3, 0.05);
        story.see(0.0);
        seeOnce();
        story.see(0.0);
        QVERIFY(story.state.isStanding());
    }

    void a_check_that_knows_nothing_breaks_the_row()
    {
        Story story;
        story.seeTimes(2, 0.05);
        story.see(std::nullopt);
        QCOMPARE(story.see(0.05), AlertChange::None);
    }

    void a_number_that_is_none_is_unknown()
    {
        Story story;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(story.see(std::numeric_limits<double>::quiet_NaN()), AlertChange::None);
            QCOMPARE(story.see(std::numeric_limits<double>::infinity()), AlertChange::None);
        }
    }

    void clears_at_the_second_good_check_in_a_row()
    {
        Story story;
        story.seeTimes(3, 0.05);
        QCOMPARE(story.see(0.01), AlertChange::None);
        QCOMPARE(story.see(0.05), AlertChange::None);
        QCOMPARE(story.see(0.01), AlertChange::None);
        QCOMPARE(story.see(0.01), AlertChange::Cleared);
        QVERIFY(!story.state.isStanding());
        QCOMPARE(*story.state.reason().clearedBy, 0.01);
        QCOMPARE(*story.state.reason().clearedAtMs, story.atMs);
    }

    void where_only_a_probe_calls_each_new_success_is_a_step_towards_the_end()
    {
        Story story;
        story.seeTimes(3, 0.5);
        QCOMPARE(story.see(0.0, 1), AlertChange::None);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(story.see(0.0, 1, false), AlertChange::None); // the same call again
        QCOMPARE(story.see(std::nullopt, 0, false), AlertChange::None);
        QCOMPARE(story.see(0.0, 1), AlertChange::Cleared);
    }

    void where_only_a_probe_calls_a_failure_begins_again()
    {
        Story story;
        story.seeTimes(3, 0.5);
        story.see(0.0, 1);
        story.see(1.0, 1);
        QCOMPARE(story.see(0.0, 1), AlertChange::None);
        QCOMPARE(story.see(0.0, 1), AlertChange::Cleared);
    }

    void fires_as_critical_when_all_of_the_row_were()
    {
        Story story;
        QCOMPARE(story.seeTimes(3, 0.5), AlertChange::Fired);
        QCOMPARE(story.state.reason().severity, AlertSeverity::Critical);
        QCOMPARE(story.state.reason().threshold, 0.10);
    }

    void rises_once_and_never_falls_while_it_stands()
    {
        Story story;
        story.seeTimes(3, 0.05);
        QCOMPARE(story.seeTimes(2, 0.5), AlertChange::None);
        QCOMPARE(story.see(0.5), AlertChange::Rose);
        QCOMPARE(story.seeTimes(10, 0.5), AlertChange::None);
        QCOMPARE(story.seeTimes(10, 0.05), AlertChange::None);
        QCOMPARE(story.state.reason().severity, AlertSeverity::Critical);
        QVERIFY(story.state.isStanding());
    }

    void one_threshold_is_enough_data()
    {
        QTest::addColumn<bool>("warning");
        QTest::newRow("warning alone") << true;
        QTest::newRow("critical alone") << false;
    }
    void one_threshold_is_enough()
    {
        QFETCH(bool, warning);
        AlertRule only = rule();
        (warning ? only.critical : only.warning).reset();
        Story story;
        story.state = AlertState(only, u"a"_s);
        QCOMPARE(story.seeTimes(3, 0.5), AlertChange::Fired);
        QCOMPARE(story.state.reason().severity,
                 warning ? AlertSeverity::Warning : AlertSeverity::Critical);
        QCOMPARE(story.seeTimes(2, 0.0), AlertChange::Cleared);
    }

    void keeps_the_values_around_it_and_the_worst()
    {
        Story story;
        for (int i = 0; i < 20; ++i)
            story.see(0.0001 * i);
        story.seeTimes(2, 0.05);
        story.see(0.06);
        const AlertReason fired = story.state.reason();
        QCOMPARE(fired.value, 0.06);
        QCOMPARE(fired.before.size(), AlertState::kValuesKept);
        QCOMPARE(fired.before.last(), 0.05);
        QCOMPARE(fired.before.first(), 0.001);
        QCOMPARE(*fired.worst, 0.06);
        story.see(0.09);
        story.seeTimes(20, 0.03);
        QCOMPARE(*story.state.reason().worst, 0.09);
        QCOMPARE(story.state.reason().after.size(), AlertState::kValuesKept);
        QCOMPARE(story.state.reason().after.first(), 0.09);
    }

    void a_second_firing_starts_with_a_clean_record()
    {
        Story story;
        story.seeTimes(3, 0.5);
        story.seeTimes(2, 0.0);
        story.seeTimes(3, 0.05);
        const AlertReason& reason = story.state.reason();
        QCOMPARE(reason.severity, AlertSeverity::Warning);
        QCOMPARE(*reason.worst, 0.05);
        QVERIFY(reason.after.isEmpty());
        QVERIFY(isOpen(reason));
        QCOMPARE(reason.firedAtMs, story.atMs);
    }

    void the_echo_of_what_is_over_does_not_fire()
    {
        Story story;
        story.seeTimes(3, 0.5);
        story.state.rearm(story.now + 5min);
        QVERIFY(!story.state.isStanding());
        QCOMPARE(story.seeTimes(29, 0.5), AlertChange::None);
        QCOMPARE(story.seeTimes(2, 0.5), AlertChange::None);
        QCOMPARE(story.see(0.5), AlertChange::Fired);
    }

    void after_a_good_check_what_is_bad_is_bad_again()
    {
        Story story;
        story.state.rearm(story.now + 5min);
        story.seeTimes(2, 0.5);
        story.see(0.0);
        QCOMPARE(story.seeTimes(3, 0.5), AlertChange::Fired);
    }

    void a_gap_breaks_the_row_and_nothing_else()
    {
        Story story;
        story.seeTimes(2, 0.5);
        story.state.interrupt();
        QCOMPARE(story.seeTimes(2, 0.5), AlertChange::None);
        QCOMPARE(story.see(0.5), AlertChange::Fired);
        story.see(0.0);
        story.state.interrupt();
        QCOMPARE(story.see(0.0), AlertChange::None);
        QVERIFY(story.state.isStanding());
        QCOMPARE(story.see(0.0), AlertChange::Cleared);
    }

    void two_bad_checks_before_a_restart_and_one_after_it_fire()
    {
        Story before;
        before.seeTimes(2, 0.05);
        Story after;
        after.state.restore(before.state.memory(before.now).value());
        QVERIFY(!after.state.isStanding());
        QCOMPARE(after.see(0.05), AlertChange::Fired);
        QCOMPARE(after.state.reason().before, QList<double>({0.05, 0.05}));
    }

    void one_good_check_before_a_restart_and_one_after_it_clear()
    {
        Story before;
        before.seeTimes(3, 0.05);
        before.see(0.0);
        Story after;
        after.state.resume(before.state.reason());
        after.state.restore(before.state.memory(before.now).value());
        QCOMPARE(after.see(0.0), AlertChange::Cleared);
    }

    void a_restored_row_fires_nothing_by_itself_whatever_it_says()
    {
        AlertState::Memory memory;
        memory.bad = memory.critical = memory.good = 1'000'000;
        Story story;
        story.state.restore(memory);
        QCOMPARE(story.see({}), AlertChange::None);
        QVERIFY(!story.state.isStanding());
        story.state.restore(memory);
        QCOMPARE(story.see(0.0), AlertChange::None);
        QCOMPARE(story.seeTimes(2, 0.5), AlertChange::None);
    }

    void one_that_counts_nothing_has_nothing_to_remember()
    {
        Story story;
        story.seeTimes(20, 0.0);
        QVERIFY(!story.state.memory(story.now));
        story.state.rearm(story.now + 60s);
        QVERIFY(story.state.memory(story.now));
        QVERIFY(!story.state.memory(story.now + 60s));
    }
};

QTEST_GUILESS_MAIN(TestAlertState)
#include "tst_alertstate.moc"
