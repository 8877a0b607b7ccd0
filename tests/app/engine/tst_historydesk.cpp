// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/engine/enginecore.h"
#include "tests/support/enginebench.h"
#include "tests/support/memoryhistory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistoryDesk : public QObject
{
    Q_OBJECT

    std::shared_ptr<KeptHistory> m_kept;

private slots:
    void init();
    void a_history_that_never_answers_delays_the_start_by_a_second();
    void a_state_that_was_not_read_is_not_replaced_by_an_empty_one();
    void a_broken_state_is_a_fresh_start();
    void what_is_wrong_with_the_history_is_told_and_calls_go_on();
    void a_program_that_only_calls_keeps_and_remembers_nothing();
    void an_open_circuit_stays_open_over_a_restart();
    void after_a_kill_what_was_saved_last_counts();
    void while_nothing_changes_it_is_saved_once_a_minute();
    void the_time_without_the_program_is_told_with_the_board();
    void after_a_crash_that_time_begins_with_what_was_saved_or_called_last();
    void what_a_reply_taught_of_limits_holds_over_a_restart();
    void two_bad_checks_before_a_restart_and_one_after_it_fire();
    void after_a_night_bad_checks_begin_anew();
    void what_failed_in_the_last_minutes_is_in_the_measures_of_alerts();
    void a_cool_down_holds_over_a_restart();
    void the_last_hour_is_on_the_board_again();
    void of_very_many_calls_each_counts_once();
    void after_a_day_without_the_program_the_board_starts_afresh();
    void a_clock_set_back_locks_nothing_in();
    void circuits_of_the_last_hour_are_on_the_time_line_again();
    void an_alert_that_stands_is_there_again_and_clears_by_good_calls();
    void a_long_range_shows_calls_of_earlier_runs();
    void age_and_size_that_are_saved_from_the_window_hold_at_once();
    void giving_space_back_ends_with_one_answer();
};

namespace {

/// One run of the program: provider "a" with one model, no probes, pages or baselines of its own.
/// Its clocks go on from those of the run before, with another monotonic epoch.
class Run
{
public:
    explicit Run(std::shared_ptr<KeptHistory> kept, Duration wallOffset = {}, bool watch = true,
                 bool silent = false)
    {
        EnginePorts ports;
        auto ownedClock = std::make_unique<FakeClock>();
        clock = ownedClock.get();
        clock->setWallOffset(wallOffset);
        auto ownedTransport = std::make_unique<ScriptedTransport>(*clock);
        transport = ownedTransport.get();
        auto ownedHistory = std::make_unique<MemoryHistory>(*clock, std::move(kept), silent);
        history = ownedHistory.get();
        ports.clock = std::move(ownedClock);
        ports.random = std::make_unique<FakeRandom>();
        ports.transport = std::move(ownedTransport);
        ports.environment = [](const QString&) { return QByteArray(); };
        ports.configuration = std::make_unique<MemoryConfigurationStore>(QByteArray(
            R"({"version": 1, "providers": [{"name": "a", "dialect": "openai",
                  "base_url": "https://a.test/v1", "key": "none"}],
                "probes": {"automatic": false, "baseline_hosts": []},
                "chains": [{"name": "c", "steps": [{"provider": "a", "model": "m"}],
                  "retry": {"max_retries": 0}}]})"));
        ports.history = std::move(ownedHistory);
        core = std::make_unique<EngineCore>(std::move(ports), EngineOptions{{}, watch, true});
        QObject::connect(core.get(), &EngineCore::boardChanged, core.get(),
                         [this](const BoardSnapshot& each) { board = each; });
        QObject::connect(core.get(), &EngineCore::historyChanged, core.get(),
                         [this](const HistoryHealth& each) { health = each; });
        QObject::connect(core.get(), &EngineCore::promptFinished, core.get(),
                         [this](PromptId, const PromptResult& each) { result = each; });
        QObject::connect(core.get(), &EngineCore::configurationChanged, core.get(),
                         [this](const ConfigurationState& each) { written = each.written; });
        core->start();
        core->setBoardRange({TimeRange::FiveMinutes, 0, 0});
        clock->advance(50ms);
    }

    void ask(const ScriptedReply& reply)
    {
        transport->script(u"a.test"_s, {reply});
        core->send(++m_prompt, Prompt::ofText(u"hi"_s), u"c"_s);
        clock->advance(1s);
    }
    const ProviderBoard& provider()
    {
        clock->advance(300ms);
        return board.providers.first();
    }

    FakeClock* clock = nullptr; ///< of the core, as the next
    ScriptedTransport* transport = nullptr;
    MemoryHistory* history = nullptr;
    BoardSnapshot board;
    HistoryHealth health;
    PromptResult result;
    Configuration written; ///< as the file has it
    std::unique_ptr<EngineCore> core;

private:
    PromptId m_prompt = 0;
};

ScriptedReply overloaded()
{
    return ScriptedReply::whole(503, R"({"error": {"message": "Overloaded."}})");
}

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

} // namespace

void TestHistoryDesk::init()
{
    m_kept = std::make_shared<KeptHistory>();
}

void TestHistoryDesk::a_history_that_never_answers_delays_the_start_by_a_second()
{
    Run run(m_kept, {}, true, true);
    QVERIFY(run.core->watch().alerts().rules.isEmpty()); // it does not watch yet
    run.clock->advance(HistoryDesk::kPatience);
    QVERIFY(!run.core->watch().alerts().rules.isEmpty());
    run.ask(openaiAnswer({"Hi"}));
    QVERIFY(run.result.ok);
}

void TestHistoryDesk::a_state_that_was_not_read_is_not_replaced_by_an_empty_one()
{
    m_kept->state = "before";
    {
        Run run(m_kept, {}, true, true);
    }
    QCOMPARE(m_kept->state, QByteArray("before"));
}

void TestHistoryDesk::a_broken_state_is_a_fresh_start()
{
    m_kept->state = R"({"version": 1, "saved_at": "yesterday", "circuits": 5})";
    Run run(m_kept);
    QCOMPARE(run.provider().circuit.state, CircuitState::Closed);
    run.ask(openaiAnswer({"Hi"}));
    QVERIFY(run.result.ok);
}

void TestHistoryDesk::what_is_wrong_with_the_history_is_told_and_calls_go_on()
{
    Run run(m_kept);
    QCOMPARE(run.health.state, HistoryHealth::Working);
    run.history->setHealth({.state = HistoryHealth::Failing, .cause = u"The disk is full."_s});
    QCOMPARE(run.health.cause, u"The disk is full."_s);
    run.ask(openaiAnswer({"Hi"}));
    QVERIFY(run.result.ok);
}

void TestHistoryDesk::a_program_that_only_calls_keeps_and_remembers_nothing()
{
    {
        Run run(m_kept, {}, false);
        run.ask(overloaded());
        run.clock->advance(1min);
    }
    QVERIFY(m_kept->calls.isEmpty());
    QCOMPARE(m_kept->stateWrites, 0);
    QVERIFY(m_kept->circuits.isEmpty());
}

void TestHistoryDesk::an_open_circuit_stays_open_over_a_restart()
{
    {
        Run run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
        QCOMPARE(run.provider().circuit.state, CircuitState::Open);
    }
    Run again(m_kept, 10s);
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

void TestHistoryDesk::after_a_kill_what_was_saved_last_counts()
{
    Run run(m_kept);
    for (int i = 0; i < 5; ++i)
        run.ask(overloaded());
    run.clock->advance(HistoryDesk::kSaveEvery);
    Run again(m_kept, 20s); // beside it: the first one saves nothing at its end before
    QCOMPARE(again.provider().circuit.state, CircuitState::Open);
}

void TestHistoryDesk::while_nothing_changes_it_is_saved_once_a_minute()
{
    Run run(m_kept);
    run.clock->advance(1min);
    const int writes = m_kept->stateWrites;
    run.clock->advance(10min);
    QCOMPARE(m_kept->stateWrites, writes + 10);
}

void TestHistoryDesk::the_time_without_the_program_is_told_with_the_board()
{
    qint64 endedMs = 0;
    {
        Run run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
        run.provider();
        QVERIFY(run.board.offSpans.isEmpty());
        endedMs = run.board.nowMs;
    }
    {
        Run again(m_kept, 2min);
        again.provider();
        QCOMPARE(again.board.offSpans.size(), 1);
        const OffSpan off = again.board.offSpans.first();
        QVERIFY(off.fromMs >= endedMs && off.fromMs < endedMs + 500);
        QVERIFY(off.toMs <= again.board.nowMs && off.toMs > again.board.nowMs - 1000);
    }
    Run third(m_kept, 1h);
    third.provider();
    QCOMPARE(third.board.offSpans.size(), 1); // the first one ended earlier
    third.core->setBoardRange({TimeRange::SixHours, 0, 0});
    third.provider();
    QCOMPARE(third.board.offSpans.size(), 2);
    QVERIFY(third.board.offSpans[0].toMs < third.board.offSpans[1].fromMs);
}

void TestHistoryDesk::after_a_crash_that_time_begins_with_what_was_saved_or_called_last()
{
    Run run(m_kept);
    run.clock->advance(90s);
    const qint64 aliveMs = run.board.nowMs;
    Run idle(m_kept, 3min); // beside it: the first one saves nothing at its end before
    idle.provider();
    QCOMPARE(idle.board.offSpans.size(), 1);
    QVERIFY(idle.board.offSpans.first().fromMs <= aliveMs);
    QVERIFY(idle.board.offSpans.first().fromMs >= aliveMs - 60'000);

    CallRecord record;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    const qint64 calledMs = idle.board.nowMs + 1000;
    idle.history->record(record, calledMs); // after it saved
    Run next(m_kept, 5min);
    next.provider();
    QCOMPARE(next.board.offSpans.last().fromMs, calledMs);
}

void TestHistoryDesk::what_a_reply_taught_of_limits_holds_over_a_restart()
{
    const HttpHeaders headers{{"x-ratelimit-limit-requests", "60"},
                              {"x-ratelimit-remaining-requests", "0"},
                              {"x-ratelimit-reset-requests", "50s"}};
    const ScriptedReply answer = ScriptedReply::whole(
        200, R"({"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]})",
        headers);
    QList<LimitView> before;
    {
        Run run(m_kept);
        run.ask(answer);
        QVERIFY2(run.result.ok,
                 qPrintable(run.result.error ? run.result.error->message : QString()));
        before = run.provider().limits;
        QCOMPARE(before.size(), 1);
    }
    Run again(m_kept, 10s);
    const QList<LimitView> limits = again.provider().limits;
    QCOMPARE(limits.size(), 1);
    QCOMPARE(*limits.first().limit, 60);
    QCOMPARE(*limits.first().remaining, 0);
    QVERIFY(std::abs(*limits.first().resetsAtMs - *before.first().resetsAtMs) <= 1);
    again.ask(openaiAnswer({"Hi"}));
    QCOMPARE(again.transport->countOf(u"a.test"_s), 0); // it waits for its reset
    again.clock->advance(1min);
    QCOMPARE(again.transport->countOf(u"a.test"_s), 1);

    Run late(m_kept, 2h);
    QVERIFY(late.provider().limits.isEmpty());
}

namespace {

/// Until just after the check that counted the second time that it was bad.
void failTwoChecks(Run& run)
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
Duration untilFired(Run& run)
{
    const Instant start = run.clock->now();
    for (int i = 0; i < 200 && run.core->watch().alerts().standing.isEmpty(); ++i)
        run.clock->advance(500ms);
    return run.clock->now() - start;
}

} // namespace

void TestHistoryDesk::two_bad_checks_before_a_restart_and_one_after_it_fire()
{
    {
        Run run(m_kept);
        failTwoChecks(run);
    }
    Run again(m_kept, 100s);
    QVERIFY(untilFired(again) <= AlertMonitor::kCheckEvery);
}

void TestHistoryDesk::after_a_night_bad_checks_begin_anew()
{
    {
        Run run(m_kept);
        failTwoChecks(run);
    }
    Run again(m_kept, 9h);
    QVERIFY(untilFired(again) > 90s); // nothing is known, and silence is not the providers'
}

void TestHistoryDesk::what_failed_in_the_last_minutes_is_in_the_measures_of_alerts()
{
    {
        Run run(m_kept);
        failTwoChecks(run);
    }
    m_kept->state.clear(); // counts are lost, calls are not
    Run again(m_kept, 100s);
    const Duration needed = untilFired(again);
    QVERIFY(needed > 2 * AlertMonitor::kCheckEvery);
    QVERIFY(needed <= 3 * AlertMonitor::kCheckEvery);
}

void TestHistoryDesk::a_cool_down_holds_over_a_restart()
{
    {
        Run run(m_kept);
        run.ask(quotaUsedUp());
        QCOMPARE(run.result.error->kind, ErrorKind::QuotaExhausted);
    }
    Run again(m_kept, 10s);
    again.ask(openaiAnswer({"Hi"}));
    QCOMPARE(again.transport->countOf(u"a.test"_s), 0);
    again.clock->advance(2min);
    again.ask(openaiAnswer({"Hi"}));
    QVERIFY(again.result.ok);
}

void TestHistoryDesk::the_last_hour_is_on_the_board_again()
{
    VerdictKind before = VerdictKind::Unknown;
    {
        Run run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
        run.ask(overloaded());
        before = run.provider().verdict.kind;
    }
    Run again(m_kept, 30s);
    QCOMPARE(again.provider().total.calls(), 2U);
    QCOMPARE(again.provider().series.size() > 0, true);
    QVERIFY(again.provider().lastError);
    QCOMPARE(again.provider().lastError->kind, ErrorKind::Overloaded);
    QCOMPARE(again.provider().verdict.kind, before);
    again.core->setBoardRange({TimeRange::OneHour, 0, 0});
    QCOMPARE(again.provider().total.calls(), 2U);
    QCOMPARE(m_kept->calls.size(), 2); // giving back records nothing
}

void TestHistoryDesk::of_very_many_calls_each_counts_once()
{
    FakeClock clock;
    MemoryHistory writer(clock, m_kept);
    const qint64 nowMs = clock.utcNow().toMSecsSinceEpoch();
    for (qint64 i = 0; i < 25'000; ++i) {
        CallRecord record;
        record.provider = u"a"_s;
        record.model = u"m"_s;
        record.latency = 100ms;
        writer.record(record, nowMs - 40 * 60'000 + i * 90);
    }
    Run run(m_kept);
    run.core->setBoardRange({TimeRange::OneHour, 0, 0});
    QCOMPARE(run.provider().total.calls(), 25'000U);
}

void TestHistoryDesk::after_a_day_without_the_program_the_board_starts_afresh()
{
    {
        Run run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    Run again(m_kept, 26h);
    QCOMPARE(again.provider().circuit.state, CircuitState::Closed);
    QCOMPARE(again.provider().total.calls(), 0U);
    QCOMPARE(again.provider().outage.level, OutageLevel::None);
}

void TestHistoryDesk::a_clock_set_back_locks_nothing_in()
{
    {
        Run run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    Run again(m_kept, -48h);
    QCOMPARE(again.provider().circuit.state, CircuitState::Open);
    again.clock->advance(2min);
    again.ask(openaiAnswer({"Hi"}));
    QVERIFY(again.result.ok);
}

void TestHistoryDesk::circuits_of_the_last_hour_are_on_the_time_line_again()
{
    {
        Run run(m_kept);
        for (int i = 0; i < 5; ++i)
            run.ask(overloaded());
    }
    const auto before = m_kept->circuits.size();
    QVERIFY(before >= 2);
    Run again(m_kept, 10s);
    const auto changes = again.provider().circuitChanges;
    QCOMPARE(changes.first().state, CircuitState::Closed);
    QCOMPARE(changes.last().state, CircuitState::Open);
    QCOMPARE(m_kept->circuits.size(), before); // the same state is no change
}

void TestHistoryDesk::an_alert_that_stands_is_there_again_and_clears_by_good_calls()
{
    AlertReason reason;
    reason.rule = u"error_rate"_s;
    reason.target = u"a"_s;
    {
        Run run(m_kept);
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
    Run again(m_kept, 10s);
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

void TestHistoryDesk::a_long_range_shows_calls_of_earlier_runs()
{
    {
        Run run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
    }
    Run again(m_kept, 5h);
    QCOMPARE(again.provider().total.calls(), 0U);
    again.core->setBoardRange({TimeRange::SixHours, 0, 0});
    QCOMPARE(again.provider().total.calls(), 1U);
    QCOMPARE(again.board.range, TimeRange::SixHours);
    QVERIFY(again.board.hasHistory);
}

void TestHistoryDesk::age_and_size_that_are_saved_from_the_window_hold_at_once()
{
    Run run(m_kept);
    Configuration configuration = run.written;
    configuration.history.keepDays = 7;
    configuration.history.maxMegabytes = 50;
    run.core->saveConfiguration(configuration);
    QCOMPARE(m_kept->settings.last(), configuration.history);
    configuration.history.enabled = false;
    run.core->saveConfiguration(configuration);
    QCOMPARE(run.health.state, HistoryHealth::Off);
}

void TestHistoryDesk::giving_space_back_ends_with_one_answer()
{
    Run run(m_kept);
    QStringList faults;
    run.core->history().vacuum([&](const QString& fault) { faults.append(fault); });
    run.clock->advance(50ms);
    QCOMPARE(faults, QStringList({QString()}));
}

QTEST_GUILESS_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
