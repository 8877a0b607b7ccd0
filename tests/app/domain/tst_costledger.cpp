// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costledger.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate kFriday(2026, 11, 20);

Provider provider(const QString& name, const QMap<QString, Price>& prices)
{
    Provider provider;
    provider.name = name;
    provider.prices = prices;
    return provider;
}

CallRecord call(const QString& provider, const QString& model, std::optional<qint64> input,
                std::optional<qint64> output, Origin origin = Origin::Prompt)
{
    CallRecord record;
    record.origin = origin;
    record.provider = provider;
    record.model = model;
    record.usage.inputTokens = input;
    record.usage.outputTokens = output;
    return record;
}

CallRecord probe(std::optional<qint64> input, std::optional<qint64> output)
{
    return call(u"a"_s, u"m"_s, input, output, Origin::Probe);
}

CostLedger ledger()
{
    CostLedger ledger;
    ledger.setPrices(
        {provider(u"a"_s, {{u"m"_s, {2.5, 10.0}}, {u"tiny"_s, {0.1, 0.0}}, {u"free"_s, {0, 0}}}),
         provider(u"b"_s, {})});
    return ledger;
}

CostView view(const CostLedger& ledger)
{
    return ledger.view({}, {});
}

ProbeSettings capOf(std::optional<double> usd)
{
    ProbeSettings settings;
    settings.dailyCostCapUsd = usd;
    return settings;
}

} // namespace

class TestCostLedger : public QObject
{
    Q_OBJECT

private slots:
    void what_the_day_cost_before_a_restart_counts_on()
    {
        CostLedger before = ledger();
        before.record(probe(1'000'000, {}), kFriday);
        before.record(call(u"a"_s, u"m"_s, {}, 100'000), kFriday);
        CostLedger again = ledger();
        again.record(call(u"a"_s, u"m"_s, {}, 100'000), kFriday); // before it was restored
        again.restore(before.memory(), kFriday);
        QCOMPARE(view(again).todayUsd, 2.5 + 1.0 + 1.0);
        QCOMPARE(view(again).probesUsd, 2.5);
        CostLedger nextDay = ledger();
        nextDay.restore(before.memory(), kFriday.addDays(1));
        QCOMPARE(view(nextDay).todayUsd, 0.0);
        CostLedger clockSetBack = ledger();
        clockSetBack.restore(before.memory(), kFriday.addDays(-400));
        QCOMPARE(view(clockSetBack).todayUsd, 0.0);
    }

    void a_million_single_tokens_cost_what_a_million_tokens_cost()
    {
        CostLedger many = ledger();
        for (int i = 0; i < 1'000'000; ++i)
            many.record(call(u"a"_s, u"tiny"_s, 1, {}), kFriday);
        CostLedger once = ledger();
        once.record(call(u"a"_s, u"tiny"_s, 1'000'000, {}), kFriday);
        QVERIFY(view(many).todayUsd == 0.1); // to the last bit: nothing has drifted
        QVERIFY(view(once).todayUsd == 0.1);
    }

    void one_token_more_is_seen()
    {
        CostLedger costs = ledger();
        costs.record(call(u"a"_s, u"m"_s, 999'999, 1'000'000), kFriday);
        const double before = view(costs).todayUsd;
        costs.record(call(u"a"_s, u"m"_s, 1, 0), kFriday);
        QCOMPARE(view(costs).todayUsd, 12.5);
        QVERIFY(view(costs).todayUsd > before);
    }

    void probes_are_a_part_of_the_day_and_checks_by_hand_are_not_probes()
    {
        CostLedger costs = ledger();
        costs.record(probe(100'000, 0), kFriday);
        costs.record(call(u"a"_s, u"m"_s, 100'000, 0, Origin::Check), kFriday);
        costs.record(call(u"a"_s, u"m"_s, 200'000, 0, Origin::Prompt), kFriday);
        QCOMPARE(view(costs).probesUsd, 0.25);
        QCOMPARE(view(costs).todayUsd, 1.0);
    }

    void failed_attempts_cost_what_they_used()
    {
        CostLedger costs = ledger();
        CallRecord cut = call(u"a"_s, u"m"_s, 1'000'000, 100'000);
        cut.outcome = Outcome::Failure;
        costs.record(cut, kFriday);
        QCOMPARE(view(costs).todayUsd, 3.5);
    }

    void calls_without_usage_cost_nothing_and_name_no_model()
    {
        CostLedger costs = ledger();
        costs.record(call(u"b"_s, u"unknown"_s, {}, {}), kFriday);
        QCOMPARE(view(costs), CostView({0, 0, {}, 0.25, {}, false}));
    }

    void models_without_a_price_are_listed_and_free_ones_are_not()
    {
        CostLedger costs = ledger();
        costs.record(call(u"b"_s, u"big"_s, 5, 5), kFriday);
        costs.record(call(u"a"_s, u"newer"_s, 5, 5), kFriday);
        costs.record(call(u"stranger"_s, u"x"_s, 5, 5), kFriday);
        costs.record(call(u"a"_s, u"free"_s, 5, 5), kFriday);
        QCOMPARE(view(costs).unpriced,
                 QStringList({u"a / newer"_s, u"b / big"_s, u"stranger / x"_s}));
        QCOMPARE(view(costs).todayUsd, 0.0);
    }

    void a_price_that_is_set_later_counts_for_the_day_so_far()
    {
        CostLedger costs = ledger();
        costs.record(call(u"b"_s, u"big"_s, 1'000'000, 0), kFriday);
        costs.setPrices({provider(u"b"_s, {{u"big"_s, {3.0, 0}}})});
        QCOMPARE(view(costs).todayUsd, 3.0);
        QVERIFY(view(costs).unpriced.isEmpty());
    }

    void a_provider_that_goes_takes_no_money_back()
    {
        CostLedger costs = ledger();
        costs.record(call(u"a"_s, u"m"_s, 1'000'000, 0), kFriday);
        costs.setPrices({});
        QCOMPARE(view(costs).todayUsd, 2.5);
    }

    void estimates_count_and_are_marked()
    {
        CostLedger costs = ledger();
        costs.record(call(u"a"_s, u"m"_s, 1'000'000, 0), kFriday);
        QVERIFY(!view(costs).hasEstimates);
        CallRecord guessed = call(u"a"_s, u"m"_s, 1'000'000, 0);
        guessed.usage.estimated = true;
        costs.record(guessed, kFriday);
        QVERIFY(view(costs).hasEstimates);
        QCOMPARE(view(costs).todayUsd, 5.0);
        costs.turnTo(kFriday.addDays(1));
        QVERIFY(!view(costs).hasEstimates);
    }

    void a_probe_that_stopped_at_its_first_token_is_billed_for_that_one()
    {
        CostLedger costs = ledger();
        CallRecord cut = probe(0, {});
        cut.ttft = 300ms;
        for (int i = 0; i < 100'000; ++i)
            costs.record(cut, kFriday);
        QCOMPARE(view(costs).probesUsd, 1.0);
        QVERIFY(view(costs).hasEstimates);
    }

    void the_next_day_begins_with_nothing()
    {
        CostLedger costs = ledger();
        costs.record(probe(1'000'000, 0), kFriday);
        costs.record(call(u"b"_s, u"big"_s, 1, 1), kFriday);
        costs.turnTo(kFriday.addDays(1));
        QCOMPARE(view(costs), CostView({0, 0, {}, 0.25, {}, false}));
        costs.record(probe(200'000, 0), kFriday.addDays(1));
        QCOMPARE(view(costs).todayUsd, 0.5);
    }

    void a_clock_that_is_set_back_empties_nothing()
    {
        CostLedger costs = ledger();
        costs.record(probe(1'000'000, 0), kFriday);
        costs.record(probe(1'000'000, 0), kFriday.addDays(-1));
        QCOMPARE(view(costs).todayUsd, 5.0);
        // It comes to the later day once more: that day has begun long ago.
        costs.record(probe(1'000'000, 0), kFriday);
        QCOMPARE(view(costs).todayUsd, 7.5);
        costs.turnTo(kFriday.addDays(1));
        QCOMPARE(view(costs).todayUsd, 0.0);
    }

    void a_wrong_year_that_is_put_right_does_not_hold_the_cap_for_years()
    {
        CostLedger costs = ledger();
        costs.record(probe(1'000'000, 0), QDate(2038, 1, 19));
        costs.turnTo(kFriday);
        QCOMPARE(view(costs).todayUsd, 2.5);
        QVERIFY(!costs.probesMayRun(capOf(1.0)));
        costs.turnTo(kFriday.addDays(1));
        QCOMPARE(view(costs).todayUsd, 0.0);
        QVERIFY(costs.probesMayRun(capOf(1.0)));
    }

    void probes_stop_at_the_whole_cap_and_not_before()
    {
        CostLedger costs = ledger();
        costs.record(probe(99'999, 0), kFriday);
        QVERIFY(costs.probesMayRun(capOf(0.25)));
        costs.record(probe(1, 0), kFriday);
        QVERIFY(!costs.probesMayRun(capOf(0.25)));
        costs.turnTo(kFriday.addDays(1));
        QVERIFY(costs.probesMayRun(capOf(0.25)));
    }

    void three_dimes_reach_a_cap_of_thirty_cents()
    {
        CostLedger costs;
        costs.setPrices(
            {provider(u"a"_s, {{u"x"_s, {0.1, 0}}, {u"y"_s, {0.1, 0}}, {u"z"_s, {0.1, 0}}})});
        for (const QString& model : {u"x"_s, u"y"_s, u"z"_s})
            costs.record(call(u"a"_s, model, 1'000'000, 0, Origin::Probe), kFriday);
        QVERIFY(!costs.probesMayRun(capOf(0.1 * 3)));
        QVERIFY(!costs.probesMayRun(capOf(0.3)));
        QVERIFY(costs.probesMayRun(capOf(0.300001)));
    }

    void what_the_user_asks_does_not_use_up_the_cap_of_the_probes()
    {
        CostLedger costs = ledger();
        costs.record(call(u"a"_s, u"m"_s, 1'000'000'000, 0), kFriday);
        QVERIFY(costs.probesMayRun(capOf(0.25)));
    }

    void no_cap_stops_nothing_and_a_cap_of_nothing_stops_all()
    {
        CostLedger costs = ledger();
        QVERIFY(!costs.probesMayRun(capOf(0)));
        costs.record(probe(1'000'000'000'000, 0), kFriday);
        QVERIFY(costs.probesMayRun(capOf({})));
    }

    void the_view_tells_budget_and_cap()
    {
        AlertSettings alerts;
        alerts.dailyBudgetUsd = 4.0;
        const CostView view = ledger().view(alerts, capOf(0.5));
        QCOMPARE(view.dailyBudgetUsd, std::optional(4.0));
        QCOMPARE(view.dailyProbeCapUsd, std::optional(0.5));
    }
};

QTEST_GUILESS_MAIN(TestCostLedger)
#include "tst_costledger.moc"
