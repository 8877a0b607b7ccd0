// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/probebench.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace fuseboard::probebench;

/// What is probed, how, when, and what comes of it.
class TestProbeScheduler : public QObject
{
    Q_OBJECT

private slots:
    // What is probed, and how.
    void each_model_of_the_chains_has_one_automatic_probe()
    {
        Bench bench(twoChains());
        bench.clock.advance(14min);
        QCOMPARE(bench.countByName(),
                 (QMap<QString, int>{{u"a / m1"_s, 1}, {u"a / m3"_s, 1}, {u"b / m2"_s, 1}}));
    }

    void an_automatic_probe_asks_the_breaker_of_its_chain_for_one_token()
    {
        Configuration configuration = twoChains();
        configuration.chains[0].breaker.failureThreshold = 9;
        configuration.chains[0].timeouts.firstToken = 3s;
        Bench bench(configuration);
        bench.clock.advance(1min);
        const auto order =
            std::find_if(bench.sent.cbegin(), bench.sent.cend(),
                         [](const ProbeOrder& each) { return each.name == "a / m1"_L1; });
        QVERIFY(order != bench.sent.cend());
        QCOMPARE(order->chain.name, u"first"_s);
        QCOMPARE(order->chain.steps, QList<Step>({{u"a"_s, u"m1"_s, true}}));
        QCOMPARE(order->chain.retry.maxRetries, 0);
        QCOMPARE(order->chain.breaker.failureThreshold, 9);
        QCOMPARE(order->chain.timeouts.firstToken, Duration(3s));
        QVERIFY(order->stopAtFirstToken());
        QVERIFY(!order->prompt.messages.isEmpty());
        QVERIFY(order->prompt.maxTokens && *order->prompt.maxTokens <= 16);
    }

    void automatic_probes_can_be_switched_off()
    {
        Bench bench(withChecks({}));
        bench.clock.advance(24h);
        QVERIFY(bench.sent.isEmpty());
        QVERIFY(!bench.clock.hasTimers());
    }

    void a_check_asks_what_the_user_wrote()
    {
        Probe probe = check(u"sum"_s, u"a"_s, u"m3"_s);
        probe.prompt = u"2 + 2?"_s;
        probe.system = u"Be brief."_s;
        probe.maxTokens = 7;
        probe.expectText = u"4"_s;
        probe.latencyBudget = 2s;
        Bench bench(withChecks({probe}));
        bench.clock.advance(1min);
        QCOMPARE(bench.sent.size(), 1);
        const ProbeOrder& order = bench.sent.first();
        QCOMPARE(order.prompt.messages.first().text, u"2 + 2?"_s);
        QCOMPARE(order.prompt.system, u"Be brief."_s);
        QCOMPARE(order.prompt.maxTokens, std::optional(7));
        QCOMPARE(order.expectation, ProbeExpectation({u"4"_s, {}, 2s}));
        QVERIFY(!order.stopAtFirstToken()); // the 4 may come later
        QCOMPARE(order.chain.name, u"second"_s);
    }

    void a_check_of_a_model_outside_of_all_chains_has_a_breaker_of_its_own()
    {
        Bench bench(withChecks({check(u"canary"_s, u"b"_s, u"preview"_s)}));
        bench.clock.advance(1min);
        QCOMPARE(bench.sent.first().chain.name, u"canary"_s);
        QCOMPARE(bench.sent.first().chain.steps, QList<Step>({{u"b"_s, u"preview"_s, false}}));
        QCOMPARE(bench.sent.first().chain.retry.maxRetries, 0);
    }

    void checks_come_before_the_automatic_probes_in_the_order_of_the_configuration()
    {
        Configuration configuration =
            withChecks({check(u"z"_s, u"b"_s, u"m2"_s), check(u"c"_s, u"a"_s, u"m1"_s)});
        configuration.watch.probes.automatic = true;
        const Bench bench(configuration);
        QStringList names;
        for (const ProbeView& view : bench.scheduler->views())
            names.append(view.name + (view.automatic ? u" auto"_s : QString()));
        QCOMPARE(names, QStringList({u"z"_s, u"c"_s, u"a / m1 auto"_s, u"b / m2 auto"_s,
                                     u"a / m3 auto"_s}));
    }

    // When.
    void a_probe_comes_in_its_interval()
    {
        Bench bench;
        bench.clock.advance(15min * 10);
        QCOMPARE(bench.sent.size(), 10);
    }

    void slow_answers_do_not_add_up()
    {
        Bench bench;
        bench.answers = false;
        for (int i = 0; i < 10; ++i) {
            bench.clock.advance(5min);
            QCOMPARE(bench.sent.size(), i + 1);
            bench.scheduler->ended(bench.sent.last(), answered(u"OK"_s));
            bench.clock.advance(10min);
        }
    }

    void jitter_stays_within_a_quarter()
    {
        Bench bench(Configuration{});
        bench.random.seed(7);
        bench.configure(oneModel());
        bench.clock.advance(15min * 1000);
        QVERIFY2(bench.sent.size() > 950 && bench.sent.size() < 1050,
                 qPrintable(QString::number(bench.sent.size())));
        Duration shortest = 1h;
        Duration longest{};
        for (int i = 1; i < bench.sentAt.size(); ++i) {
            shortest = std::min(shortest, bench.sentAt[i] - bench.sentAt[i - 1]);
            longest = std::max(longest, bench.sentAt[i] - bench.sentAt[i - 1]);
        }
        QVERIFY(shortest >= 15min * 0.75 && shortest < 15min * 0.8);
        QVERIFY(longest <= 15min * 1.25 && longest > 15min * 1.2);
    }

    void the_first_probes_come_within_a_minute_and_not_at_once()
    {
        Bench bench(Configuration{});
        bench.random.seed(7);
        bench.configure(fortyModels());
        bench.clock.advance(10s);
        QVERIFY(bench.sent.size() > 0 && bench.sent.size() < 20);
        bench.clock.advance(50s);
        QCOMPARE(bench.sent.size(), 40);
    }

    void the_same_probe_is_never_under_way_twice()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(24h);
        QCOMPARE(bench.sent.size(), 1);
        bench.scheduler->runNow();
        QCOMPARE(bench.sent.size(), 1);
        bench.scheduler->ended(bench.sent.first(), answered(u"OK"_s));
        bench.clock.advance(19min);
        QCOMPARE(bench.sent.size(), 2);
    }

    void the_users_button_sends_all_at_once_and_their_intervals_begin_anew()
    {
        Bench bench(twoChains());
        bench.clock.advance(5min);
        QCOMPARE(bench.sent.size(), 3);
        bench.scheduler->runNow();
        QCOMPARE(bench.sent.size(), 6);
        bench.clock.advance(14min);
        QCOMPARE(bench.sent.size(), 6);
        bench.clock.advance(2min);
        QCOMPARE(bench.sent.size(), 9);
    }

    // Results.
    void a_result_is_judged_and_kept()
    {
        Probe probe = check(u"sum"_s, u"a"_s, u"m3"_s);
        probe.expectText = u"4"_s;
        Bench bench(withChecks({probe}));
        QVERIFY(!bench.view().lastAtMs);
        bench.answers = false;
        bench.clock.advance(1min);
        QVERIFY(!bench.view().nextAtMs); // it is under way
        const ProbeVerdict verdict = bench.scheduler->ended(bench.sent.first(), answered(u"5"_s));
        QCOMPARE(verdict.outcome, ProbeOutcome::Failed);
        QCOMPARE(bench.view().lastAtMs, std::optional(bench.axisNow()));
        QVERIFY(!bench.view().lastPassed);
        QCOMPARE(bench.view().lastDetail, verdict.detail);
        QVERIFY(*bench.view().nextAtMs > bench.axisNow());
        bench.clock.advance(15min);
        bench.scheduler->ended(bench.sent.last(), answered(u"4"_s));
        QVERIFY(bench.view().lastPassed);
        QVERIFY(bench.view().lastDetail.isEmpty());
    }

    void a_change_is_looked_at_again_within_minutes()
    {
        Bench bench;
        bench.clock.advance(20min);
        const qsizetype calm = bench.sent.size();
        bench.outcome = Outcome::Failure;
        bench.clock.advance(20min); // fails once, and three times more within some minutes
        QCOMPARE(bench.sent.size() - calm, 1 + ProbeScheduler::kSecondLooks);
        const qsizetype known = bench.sent.size();
        bench.clock.advance(1h); // then it is known, and asked as often as ever
        QVERIFY(bench.sent.size() - known <= 5);
        const qsizetype failing = bench.sent.size();
        bench.outcome = Outcome::Success;
        bench.clock.advance(20min); // the same for the better
        QVERIFY(bench.sent.size() - failing >= 1 + ProbeScheduler::kSecondLooks);
    }

    void a_refused_key_is_not_looked_at_again_at_once()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(1min);
        PromptResult refused = answered({}, Outcome::Failure);
        refused.attempts.first().error =
            ProviderError::of(ErrorKind::AuthenticationFailed, {}, u"No."_s);
        bench.scheduler->ended(bench.sent.first(), refused);
        bench.clock.advance(10min);
        QCOMPARE(bench.sent.size(), 1);
    }

    void a_probe_that_a_breaker_kept_back_has_not_passed_and_says_why()
    {
        Bench bench;
        bench.outcome = Outcome::Skipped;
        bench.clock.advance(1min);
        QVERIFY(!bench.view().lastPassed);
        QCOMPARE(bench.view().lastDetail, u"Not sent: It broke."_s);
    }

    void a_cancelled_probe_changes_nothing()
    {
        Bench bench;
        bench.clock.advance(1min);
        QVERIFY(bench.view().lastPassed);
        bench.outcome = Outcome::Cancelled;
        bench.clock.advance(15min);
        QCOMPARE(bench.sent.size(), 2);
        QVERIFY(bench.view().lastPassed);
    }

    void a_result_comes_once()
    {
        Bench bench;
        bench.answers = false;
        bench.clock.advance(1min);
        const ProbeOrder order = bench.sent.first();
        bench.scheduler->ended(order, answered(u"OK"_s));
        QCOMPARE(bench.scheduler->ended(order, answered({}, Outcome::Failure)).outcome,
                 ProbeOutcome::NotSent);
        QVERIFY(bench.view().lastPassed);
    }

    // The demo.
    void the_demo_probes_each_provider_with_the_first_step_that_names_it()
    {
        Configuration configuration = twoChains();
        configuration.watch.probes.checks = {check(u"c"_s, u"a"_s, u"m1"_s)};
        configuration.watch.probes.automatic = false;
        Bench bench(configuration, 1500ms);
        bench.scheduler->configure(configuration, {}); // keys do not matter
        bench.withinCap = false;
        bench.clock.advance(15s);
        QCOMPARE(bench.countByName(), (QMap<QString, int>{{u"a / m1"_s, 10}, {u"b / m2"_s, 10}}));
        QVERIFY(!bench.sent.first().stopAtFirstToken()); // it plots whole answers
    }
};

QTEST_GUILESS_MAIN(TestProbeScheduler)
#include "tst_probescheduler.moc"
