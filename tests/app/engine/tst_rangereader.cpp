// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/rangereader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryhistory.h"

#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRangeReader : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(bool silent = false) : history(clock, kept, silent) {}

        qint64 nowMs() const { return clock.utcNow().toMSecsSinceEpoch(); }
        void called(qint64 agoMs, Duration latency)
        {
            CallRecord record;
            record.provider = u"a"_s;
            record.latency = latency;
            history.record(record, nowMs() - agoMs);
        }
        BoardSnapshot board(TimeRange range)
        {
            BoardSnapshot board;
            board.nowMs = nowMs();
            board.range = range;
            ProviderBoard provider;
            provider.name = u"a"_s;
            provider.circuitChanges = live;
            board.providers = {provider};
            reader.fill(board);
            return board;
        }

        FakeClock clock;
        std::shared_ptr<KeptHistory> kept = std::make_shared<KeptHistory>();
        MemoryHistory history;
        QList<CircuitChange> live;
        int arrivals = 0;
        std::function<void()> whenArrived = [] {};
        RangeReader reader{clock, &history, [this](Instant) { return nowMs(); },
                           [this] {
                               ++arrivals;
                               whenArrived();
                           }};
    };

private slots:
    void without_a_history_a_long_range_is_empty_and_never_waited_for()
    {
        FakeClock clock;
        RangeReader reader(
            clock, nullptr, [](Instant) { return qint64(0); }, [] {});
        reader.show({TimeRange::Day, 0, 0});
        QVERIFY(reader.isReady());
        BoardSnapshot board;
        board.range = TimeRange::Day;
        reader.fill(board);
        QVERIFY(!board.hasHistory);
        QCOMPARE(board.bucketMs, 300'000);
    }

    void a_history_that_does_not_answer_holds_the_board_back_for_a_moment_only()
    {
        Bench bench(true);
        bench.reader.show({TimeRange::Day, 0, 0});
        QVERIFY(!bench.reader.isReady());
        bench.clock.advance(RangeReader::kPatience);
        QVERIFY(bench.reader.isReady());
        QVERIFY(bench.board(TimeRange::Day).providers.first().series.isEmpty());
    }

    void a_long_range_is_what_the_history_says()
    {
        Bench bench;
        bench.called(3 * 3'600'000, 100ms);
        bench.called(3 * 3'600'000, 300ms);
        bench.called(60'000, 900ms);
        bench.reader.show({TimeRange::SixHours, 0, 0});
        bench.clock.settle();
        QCOMPARE(bench.arrivals, 1);
        const BoardSnapshot board = bench.board(TimeRange::SixHours);
        QVERIFY(board.hasHistory);
        QCOMPARE(board.bucketMs, 60'000);
        const ProviderBoard& provider = board.providers.first();
        QCOMPARE(provider.series.size(), 2); // between the two is a gap, not zeros
        QCOMPARE(provider.series.first().tally.calls(), 2U);
        QCOMPARE(provider.total.calls(), 3U);
        QCOMPARE(provider.lamp, Lamp::Good);
    }

    void a_day_is_shown_roughly_before_it_is_read_as_a_whole()
    {
        Bench bench;
        bench.called(3 * 3'600'000, 100ms);
        bench.called(3 * 3'600'000 - 7 * 60'000, 300ms);
        QList<qint64> shown;
        int points = 0;
        bench.whenArrived = [&] {
            const BoardSnapshot board = bench.board(TimeRange::Day);
            shown.append(board.bucketMs);
            points = static_cast<int>(board.providers.first().series.size());
            QCOMPARE(board.providers.first().total.calls(), 2U);
        };
        bench.reader.show({TimeRange::Day, 0, 0});
        bench.clock.settle();
        QCOMPARE(shown, (QList<qint64>{30 * 60'000, 5 * 60'000}));
        QCOMPARE(points, 2);
        const SeriesQuery rough = bench.kept->queries.first();
        QVERIFY(rough.fromMs >= bench.kept->queries.last().fromMs);
        bench.clock.advance(10min); // what is new is asked for, not roughly
        QCOMPARE(bench.kept->queries.size(), 2 + 12);
        QCOMPARE(bench.board(TimeRange::Day).bucketMs, 300'000);
        QCOMPARE(shown.size(), 2);
    }

    void what_was_written_much_later_is_seen_within_the_hour()
    {
        Bench bench;
        bench.called(3 * 3'600'000, 100ms);
        bench.reader.show({TimeRange::Day, 0, 0});
        bench.clock.settle();
        bench.called(2 * 3'600'000, 200ms);
        bench.clock.advance(50min);
        QCOMPARE(bench.board(TimeRange::Day).providers.first().total.calls(), 1U);
        bench.clock.advance(11min);
        QCOMPARE(bench.board(TimeRange::Day).providers.first().total.calls(), 2U);
        const qsizetype asked = bench.kept->queries.size();
        bench.clock.advance(50min); // and only the new part again
        for (const SeriesQuery& query : bench.kept->queries.mid(asked))
            QVERIFY(query.toMs - query.fromMs < 2 * 3'600'000);
    }

    void what_cannot_change_any_more_is_not_read_again()
    {
        Bench bench;
        bench.called(5 * 3'600'000 + 58 * 60'000, 100ms); // leaves the range soon
        bench.called(3 * 3'600'000, 200ms);
        bench.called(60'000, 300ms);
        bench.history.circuitChanged({bench.nowMs() - 7'200'000, u"a"_s, CircuitState::Open});
        bench.reader.show({TimeRange::SixHours, 0, 0});
        bench.clock.settle();
        QCOMPARE(bench.board(TimeRange::SixHours).providers.first().total.calls(), 3U);
        bench.called(60'000, 400ms); // written late
        bench.history.circuitChanged({bench.nowMs(), u"a"_s, CircuitState::HalfOpen});
        bench.clock.advance(5min);
        const SeriesQuery last = bench.kept->queries.last();
        QVERIFY(last.toMs - last.fromMs < 20 * 60'000);
        const ProviderBoard provider = bench.board(TimeRange::SixHours).providers.first();
        QCOMPARE(provider.total.calls(), 3U);
        QCOMPARE(provider.total.latency.min(), Duration(200ms));
        QCOMPARE(provider.series.size(), 2);
        QCOMPARE(provider.series.last().tally.calls(), 2U);
        QCOMPARE(provider.circuitChanges.size(), 2);
        QCOMPARE(provider.circuitChanges.last().state, CircuitState::HalfOpen);
    }

    void a_circuit_that_changes_where_the_new_part_begins_is_shown_as_it_is()
    {
        Bench bench;
        bench.called(60'000, 100ms);
        bench.reader.show({TimeRange::SixHours, 0, 0});
        bench.clock.settle();
        bench.history.circuitChanged({bench.nowMs() - 7'200'000, u"a"_s, CircuitState::Open});
        bench.clock.advance(1min);
        const qint64 nextPart = bench.kept->queries.last().fromMs + 60'000;
        bench.history.circuitChanged({nextPart, u"a"_s, CircuitState::Closed});
        bench.clock.advance(1min);
        QCOMPARE(bench.kept->queries.last().fromMs, nextPart);
        bench.clock.advance(20min);
        const ProviderBoard provider = bench.board(TimeRange::SixHours).providers.first();
        QVERIFY(!provider.circuitChanges.isEmpty());
        QCOMPARE(provider.circuitChanges.last().state, CircuitState::Closed);
    }

    void after_a_history_that_failed_the_gap_is_read()
    {
        Bench bench;
        bench.called(60'000, 100ms);
        bench.reader.show({TimeRange::SixHours, 0, 0});
        bench.clock.settle();
        const auto kept = std::exchange(bench.kept->calls, {});
        bench.clock.advance(1h);
        bench.kept->calls = kept;
        bench.called(50 * 60'000, 200ms);
        bench.clock.advance(1min);
        QCOMPARE(bench.board(TimeRange::SixHours).providers.first().total.calls(), 2U);
    }

    void a_rough_answer_to_an_earlier_question_is_not_shown()
    {
        Bench bench;
        bench.called(20 * 3'600'000, 100ms);
        bench.reader.show({TimeRange::Day, 0, 0});
        bench.reader.show({TimeRange::Week, 0, 0});
        bench.clock.settle();
        QCOMPARE(bench.arrivals, 1);
        QCOMPARE(bench.board(TimeRange::Week).bucketMs, 30 * 60'000);
    }

    void the_memory_s_ranges_are_left_alone()
    {
        Bench bench;
        bench.called(60'000, 900ms);
        bench.reader.show({TimeRange::OneHour, 0, 0});
        bench.clock.advance(10min);
        QVERIFY(bench.kept->queries.isEmpty());
        const BoardSnapshot board = bench.board(TimeRange::OneHour);
        QVERIFY(board.hasHistory && board.providers.first().series.isEmpty());
    }

    void while_it_is_shown_it_is_asked_again_and_then_no_more()
    {
        Bench bench;
        bench.reader.show({TimeRange::Month, 0, 0});
        bench.clock.advance(5min);
        QCOMPARE(bench.kept->queries.size(), 6);
        QCOMPARE(bench.arrivals, 1);
        bench.reader.show({TimeRange::FiveMinutes, 0, 0});
        bench.clock.advance(5min);
        QCOMPARE(bench.kept->queries.size(), 6);
    }

    void a_late_answer_to_an_earlier_question_is_not_shown()
    {
        Bench bench;
        bench.called(20 * 3'600'000, 100ms);
        bench.reader.show({TimeRange::Day, 0, 0});
        bench.reader.show({TimeRange::SixHours, 0, 0});
        bench.clock.settle();
        QCOMPARE(bench.arrivals, 1);
        QCOMPARE(bench.board(TimeRange::SixHours).providers.first().total.calls(), 0U);
    }

    void circuits_of_earlier_runs_come_before_those_of_now()
    {
        Bench bench;
        const qint64 now = bench.nowMs();
        bench.history.circuitChanged({now - 30 * 3'600'000, u"a"_s, CircuitState::Closed});
        bench.history.circuitChanged({now - 7'200'000, u"a"_s, CircuitState::Open});
        bench.live = {{now - 7'200'000, CircuitState::Open}, {now - 5000, CircuitState::HalfOpen}};
        bench.reader.show({TimeRange::Day, 0, 0});
        bench.clock.settle();
        const auto changes = bench.board(TimeRange::Day).providers.first().circuitChanges;
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.first().state, CircuitState::Closed);
        QCOMPARE(changes.last().state, CircuitState::HalfOpen);
    }

    void an_own_span_is_shown_as_it_was_chosen()
    {
        Bench bench;
        const qint64 now = bench.nowMs();
        bench.called(3 * 86'400'000, 100ms);
        bench.reader.show({TimeRange::Own, now - 4 * 86'400'000, now - 2 * 86'400'000});
        bench.clock.settle();
        const BoardSnapshot board = bench.board(TimeRange::Own);
        QCOMPARE(fromMsOf(board), now - 4 * 86'400'000);
        QCOMPARE(toMsOf(board), now - 2 * 86'400'000);
        QCOMPARE(board.providers.first().total.calls(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestRangeReader)
#include "tst_rangereader.moc"
