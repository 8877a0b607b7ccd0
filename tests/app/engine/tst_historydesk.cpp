// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/historyrun.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is kept and when, what is told of it, and the calls of earlier runs on the board.
class TestHistoryDesk : public QObject
{
    Q_OBJECT

    std::shared_ptr<KeptHistory> m_kept;

private slots:
    void init() { m_kept = std::make_shared<KeptHistory>(); }

    void a_history_that_never_answers_delays_the_start_by_a_second();
    void a_state_that_was_not_read_is_not_replaced_by_an_empty_one();
    void a_broken_state_is_a_fresh_start();
    void what_is_wrong_with_the_history_is_told_and_calls_go_on();
    void a_program_that_only_calls_keeps_and_remembers_nothing();
    void after_a_kill_what_was_saved_last_counts();
    void while_nothing_changes_it_is_saved_once_a_minute();
    void the_time_without_the_program_is_told_with_the_board();
    void after_a_crash_that_time_begins_with_what_was_saved_or_called_last();
    void the_last_hour_is_on_the_board_again();
    void of_very_many_calls_each_counts_once();
    void a_long_range_shows_calls_of_earlier_runs();
    void age_and_size_that_are_saved_from_the_window_hold_at_once();
    void giving_space_back_ends_with_one_answer();
};

void TestHistoryDesk::a_history_that_never_answers_delays_the_start_by_a_second()
{
    HistoryRun run(m_kept, {}, true, true);
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
        HistoryRun run(m_kept, {}, true, true);
    }
    QCOMPARE(m_kept->state, QByteArray("before"));
}

void TestHistoryDesk::a_broken_state_is_a_fresh_start()
{
    m_kept->state = R"({"version": 1, "saved_at": "yesterday", "circuits": 5})";
    HistoryRun run(m_kept);
    QCOMPARE(run.provider().circuit.state, CircuitState::Closed);
    run.ask(openaiAnswer({"Hi"}));
    QVERIFY(run.result.ok);
}

void TestHistoryDesk::what_is_wrong_with_the_history_is_told_and_calls_go_on()
{
    HistoryRun run(m_kept);
    QCOMPARE(run.health.state, HistoryHealth::Working);
    run.history->setHealth({.state = HistoryHealth::Failing, .cause = u"The disk is full."_s});
    QCOMPARE(run.health.cause, u"The disk is full."_s);
    run.ask(openaiAnswer({"Hi"}));
    QVERIFY(run.result.ok);
}

void TestHistoryDesk::a_program_that_only_calls_keeps_and_remembers_nothing()
{
    {
        HistoryRun run(m_kept, {}, false);
        run.ask(overloaded());
        run.clock->advance(1min);
    }
    QVERIFY(m_kept->calls.isEmpty());
    QCOMPARE(m_kept->stateWrites, 0);
    QVERIFY(m_kept->circuits.isEmpty());
}

void TestHistoryDesk::after_a_kill_what_was_saved_last_counts()
{
    HistoryRun run(m_kept);
    for (int i = 0; i < 5; ++i)
        run.ask(overloaded());
    run.clock->advance(HistoryDesk::kSaveEvery);
    HistoryRun again(m_kept, 20s); // beside it: the first one saves nothing at its end before
    QCOMPARE(again.provider().circuit.state, CircuitState::Open);
}

void TestHistoryDesk::while_nothing_changes_it_is_saved_once_a_minute()
{
    HistoryRun run(m_kept);
    run.clock->advance(1min);
    const int writes = m_kept->stateWrites;
    run.clock->advance(10min);
    QCOMPARE(m_kept->stateWrites, writes + 10);
}

void TestHistoryDesk::the_time_without_the_program_is_told_with_the_board()
{
    qint64 endedMs = 0;
    {
        HistoryRun run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
        run.provider();
        QVERIFY(run.board.offSpans.isEmpty());
        endedMs = run.board.nowMs;
    }
    {
        HistoryRun again(m_kept, 2min);
        again.provider();
        QCOMPARE(again.board.offSpans.size(), 1);
        const OffSpan off = again.board.offSpans.first();
        QVERIFY(off.fromMs >= endedMs && off.fromMs < endedMs + 500);
        QVERIFY(off.toMs <= again.board.nowMs && off.toMs > again.board.nowMs - 1000);
    }
    HistoryRun third(m_kept, 1h);
    third.provider();
    QCOMPARE(third.board.offSpans.size(), 1); // the first one ended earlier
    third.core->setBoardRange({TimeRange::SixHours, 0, 0});
    third.provider();
    QCOMPARE(third.board.offSpans.size(), 2);
    QVERIFY(third.board.offSpans[0].toMs < third.board.offSpans[1].fromMs);
}

void TestHistoryDesk::after_a_crash_that_time_begins_with_what_was_saved_or_called_last()
{
    HistoryRun run(m_kept);
    run.clock->advance(90s);
    const qint64 aliveMs = run.board.nowMs;
    HistoryRun idle(m_kept, 3min); // beside it: the first one saves nothing at its end before
    idle.provider();
    QCOMPARE(idle.board.offSpans.size(), 1);
    QVERIFY(idle.board.offSpans.first().fromMs <= aliveMs);
    QVERIFY(idle.board.offSpans.first().fromMs >= aliveMs - 60'000);

    CallRecord record;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    const qint64 calledMs = idle.board.nowMs + 1000;
    idle.history->record(record, calledMs); // after it saved
    HistoryRun next(m_kept, 5min);
    next.provider();
    QCOMPARE(next.board.offSpans.last().fromMs, calledMs);
}

void TestHistoryDesk::the_last_hour_is_on_the_board_again()
{
    VerdictKind before = VerdictKind::Unknown;
    {
        HistoryRun run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
        run.ask(overloaded());
        before = run.provider().verdict.kind;
    }
    HistoryRun again(m_kept, 30s);
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
    HistoryRun run(m_kept);
    run.core->setBoardRange({TimeRange::OneHour, 0, 0});
    QCOMPARE(run.provider().total.calls(), 25'000U);
}

void TestHistoryDesk::a_long_range_shows_calls_of_earlier_runs()
{
    {
        HistoryRun run(m_kept);
        run.ask(openaiAnswer({"Hi"}));
    }
    HistoryRun again(m_kept, 5h);
    QCOMPARE(again.provider().total.calls(), 0U);
    again.core->setBoardRange({TimeRange::SixHours, 0, 0});
    QCOMPARE(again.provider().total.calls(), 1U);
    QCOMPARE(again.board.range, TimeRange::SixHours);
    QVERIFY(again.board.hasHistory);
}

void TestHistoryDesk::age_and_size_that_are_saved_from_the_window_hold_at_once()
{
    HistoryRun run(m_kept);
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
    HistoryRun run(m_kept);
    QStringList faults;
    run.core->history().vacuum([&](const QString& fault) { faults.append(fault); });
    run.clock->advance(50ms);
    QCOMPARE(faults, QStringList({QString()}));
}

QTEST_GUILESS_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
