// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/historyrun.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What holds over a restart: circuits, limits, cool-downs, alerts on their way and alerts that
/// stand.
class TestHistoryRestart : public QObject
{
    Q_OBJECT

    std::shared_ptr<KeptHistory> m_kept;

private slots:
    void init() { m_kept = std::make_shared<KeptHistory>(); }

    void an_open_circuit_stays_open_over_a_restart();
    void what_a_reply_taught_of_limits_holds_over_a_restart();
    void two_bad_checks_before_a_restart_and_one_after_it_fire();
    void after_a_night_bad_checks_begin_anew();
    void what_failed_in_the_last_minutes_is_in_the_measures_of_alerts();
    void a_cool_down_holds_over_a_restart();
    void after_a_day_without_the_program_the_board_starts_afresh();
    void a_clock_set_back_locks_nothing_in();
    void circuits_of_the_last_hour_are_on_the_time_line_again();
    void an_alert_that_stands_is_there_again_and_clears_by_good_calls();
};

namespace {

/// Fails, and opens no circuit.
ScriptedReply forbidden()
{
    return ScriptedReply::whole(403, R"({"error": {"message": "No access to this project."}})");
}

ScriptedReply quotaUsedUp()
{
    return ScriptedReply::whole(429, R"({"error": {"message": "You exceeded your current quota.",
                 "code": "insufficient_quota"}})");
}

/// Until just after the check that counted the second time that it was bad.
void failTwoChecks(HistoryRun& run)
{
    const auto counted = [&] {
        const QList<AlertCountMemory> all = run.core->watch().memory().alerts;
        return std::any_of(all.cbegin(), all.cend(), [](const AlertCountMemory& each) {
            return each.target == u"a"_s && each.counts.bad >= 2;
        });
    };
    for (int i = 0; i < 60 && !counted(); ++i)
        run.ask(forbidden());
    QVERIFY(counted());
    QVERIFY(run.core->watch().alerts().standing.isEmpty());
}

/// How long it takes until an alert stands.
Duration untilFired(HistoryRun& run)
{
    const Instant start = run.clock->now();
    for (int i = 0; i < 200 && run.core->watch().alerts().standing.isEmpty(); ++i)
        run.clock->advance(500ms);
    return run.clock->now() - start;
}

} // namespace

void TestHistoryRestart::an_open_circuit_stays_open_over_a_restart()
{
    {
        HistoryRun run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
        QCOMPARE(run.provider().circuit.state, CircuitState::Open);
    }
    HistoryRun again(m_kept, 10s);
    QCOMPARE(again.provider().circuit.state, CircuitState::Open);
    QVERIFY(*again.provider().circuit.retryAtMs > again.board.nowMs);
    QCOMPARE(again.provider().outage.failures, 5);
    QCOMPARE(*again.provider().circuit.tripFailures, 5);
    const int sent = again.transport->countOf(u"a.test"_s);
    again.ask(openaiAnswer({"Hi"}));
    QCOMPARE(again.transport->countOf(u"a.test"_s), sent); // it is not asked
    QVERIFY(!again.result.ok);
    again.clock->advance(1min);
    again.ask(openaiAnswer({"Hi"}));
    QVERIFY(again.result.ok);
}

void TestHistoryRestart::what_a_reply_taught_of_limits_holds_over_a_restart()
{
    const HttpHeaders headers{{"x-ratelimit-limit-requests", "60"},
                              {"x-ratelimit-remaining-requests", "0"},
                              {"x-ratelimit-reset-requests", "50s"}};
    const ScriptedReply answer = ScriptedReply::whole(
        200, R"({"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]})",
        headers);
    QList<LimitView> before;
    {
        HistoryRun run(m_kept);
        run.ask(answer);
        QVERIFY2(run.result.ok,
                 qPrintable(run.result.error ? run.result.error->message : QString()));
        before = run.provider().limits;
        QCOMPARE(before.size(), 1);
    }
    HistoryRun again(m_kept, 10s);
    const QList<LimitView> limits = again.provider().limits;
    QCOMPARE(limits.size(), 1);
    QCOMPARE(*limits.first().limit, 60);
    QCOMPARE(*limits.first().remaining, 0);
    QVERIFY(std::abs(*limits.first().resetsAtMs - *before.first().resetsAtMs) <= 1);
    again.ask(openaiAnswer({"Hi"}));
    QCOMPARE(again.transport->countOf(u"a.test"_s), 0); // it waits for its reset
    again.clock->advance(1min);
    QCOMPARE(again.transport->countOf(u"a.test"_s), 1);

    HistoryRun late(m_kept, 2h);
    QVERIFY(late.provider().limits.isEmpty());
}

void TestHistoryRestart::two_bad_checks_before_a_restart_and_one_after_it_fire()
{
    {
        HistoryRun run(m_kept);
        failTwoChecks(run);
    }
    HistoryRun again(m_kept, 100s);
    QVERIFY(untilFired(again) <= AlertMonitor::kCheckEvery);
}

void TestHistoryRestart::after_a_night_bad_checks_begin_anew()
{
    {
        HistoryRun run(m_kept);
        failTwoChecks(run);
    }
    HistoryRun again(m_kept, 9h);
    QVERIFY(untilFired(again) > 90s); // nothing is known, and silence is not the providers'
}

void TestHistoryRestart::what_failed_in_the_last_minutes_is_in_the_measures_of_alerts()
{
    {
        HistoryRun run(m_kept);
        failTwoChecks(run);
    }
    m_kept->state.clear(); // counts are lost, calls are not
    HistoryRun again(m_kept, 100s);
    const Duration needed = untilFired(again);
    QVERIFY(needed > 2 * AlertMonitor::kCheckEvery);
    QVERIFY(needed <= 3 * AlertMonitor::kCheckEvery);
}

void TestHistoryRestart::a_cool_down_holds_over_a_restart()
{
    {
        HistoryRun run(m_kept);
        run.ask(quotaUsedUp());
        QCOMPARE(run.result.error->kind, ErrorKind::QuotaExhausted);
    }
    HistoryRun again(m_kept, 10s);
    again.ask(openaiAnswer({"Hi"}));
    QCOMPARE(again.transport->countOf(u"a.test"_s), 0);
    again.clock->advance(2min);
    again.ask(openaiAnswer({"Hi"}));
    QVERIFY(again.result.ok);
}

void TestHistoryRestart::after_a_day_without_the_program_the_board_starts_afresh()
{
    {
        HistoryRun run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    HistoryRun again(m_kept, 26h);
    QCOMPARE(again.provider().circuit.state, CircuitState::Closed);
    QCOMPARE(again.provider().total.calls(), 0U);
    QCOMPARE(again.provider().outage.level, OutageLevel::None);
}

void TestHistoryRestart::a_clock_set_back_locks_nothing_in()
{
    {
        HistoryRun run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    HistoryRun again(m_kept, -48h);
    QCOMPARE(again.provider().circuit.state, CircuitState::Open);
    again.clock->advance(2min);
    again.ask(openaiAnswer({"Hi"}));
    QVERIFY(again.result.ok);
}

void TestHistoryRestart::circuits_of_the_last_hour_are_on_the_time_line_again()
{
    {
        HistoryRun run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    const auto before = m_kept->circuits.size();
    QVERIFY(before >= 2);
    HistoryRun again(m_kept, 10s);
    const auto changes = again.provider().circuitChanges;
    QCOMPARE(changes.first().state, CircuitState::Closed);
    QCOMPARE(changes.last().state, CircuitState::Open);
    QCOMPARE(m_kept->circuits.size(), before); // the same state is no change
}

void TestHistoryRestart::an_alert_that_stands_is_there_again_and_clears_by_good_calls()
{
    AlertReason reason;
    reason.rule = u"error_rate"_s;
    reason.target = u"a"_s;
    {
        HistoryRun run(m_kept);
        const QList<AlertRule> rules = run.core->watch().alerts().rules;
        for (const AlertRule& rule : rules) {
            if (rule.measure == AlertMeasure::ErrorRate && rule.scope == AlertScope::Provider)
                reason.rule = rule.name;
        }
        Alert standing;
        standing.id = 5;
        standing.cause = u"provider:a"_s;
        standing.provider = u"a"_s;
        standing.reasons = {reason};
        standing.firedAtMs = run.board.nowMs;
        m_kept->alerts[5] = standing;
        Alert gone = standing;
        gone.id = 4;
        gone.cause = u"provider:gone"_s;
        gone.reasons.first().target = u"gone"_s;
        m_kept->alerts[4] = gone;
    }
    HistoryRun again(m_kept, 10s);
    AlertsSnapshot alerts = again.core->watch().alerts();
    QCOMPARE(alerts.standing.size(), 1);
    QCOMPARE(alerts.standing.first().id, AlertId(5));
    QCOMPARE(alerts.past.size(), 1); // of a provider that is not configured any more
    for (int i = 0; i < 60; ++i) {
        again.ask(openaiAnswer({"Hi"}));
        again.clock->advance(5s);
    }
    alerts = again.core->watch().alerts();
    QVERIFY(alerts.standing.isEmpty());
    again.clock->advance(1s);
    QVERIFY(m_kept->alerts.at(5).clearedAtMs);
}

QTEST_GUILESS_MAIN(TestHistoryRestart)
#include "tst_historyrestart.moc"
