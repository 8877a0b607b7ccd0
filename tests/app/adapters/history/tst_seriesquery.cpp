// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/seriesquery.h"
#include "tests/app/adapters/history/historybench.h"

#include <map>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

bool isSame(const Tally& a, const Tally& b)
{
    return a.successes == b.successes && a.failures == b.failures && a.skipped == b.skipped &&
           a.cancelled == b.cancelled && a.latency == b.latency && a.ttft == b.ttft;
}

struct Ended
{
    CallRecord record;
    qint64 atMs = 0;
};

CallRecord someCall(SeededRandom& random)
{
    CallRecord record =
        random.below(4) == 0
            ? failureOf(u"p%1"_s.arg(random.below(2)),
                        static_cast<ErrorKind>(random.below(kErrorKindCount)), 500, u"no"_s)
            : successOf(u"p%1"_s.arg(random.below(2)), u"m%1"_s.arg(random.below(2)));
    if (random.below(8) == 0)
        record.outcome = random.below(2) == 0 ? Outcome::Skipped : Outcome::Cancelled;
    record.latency = std::chrono::microseconds(1000 + random.below(9'000'000));
    return record;
}

Tally tallyOf(const QList<Ended>& calls, const QString& provider, qint64 fromMs, qint64 toMs)
{
    Tally sum;
    for (const Ended& call : calls) {
        if (call.record.provider != provider || call.atMs < fromMs || call.atMs >= toMs)
            continue;
        RollingMetrics one;
        one.record(call.record, 0);
        sum.merge(one.total(provider, {}, TimeRange::OneHour, 0));
    }
    return sum;
}

} // namespace

class TestSeriesQuery : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_history_has_no_series()
    {
        HistoryBench bench;
        bench.start();
        QVERIFY(bench.series({kNoonMs, kNoonMs + kHour, kMinute}).isEmpty());
        QVERIFY(bench.series({kNoonMs, kNoonMs, kMinute}).isEmpty());
    }

    void every_bucket_is_the_exact_merge_of_its_calls_data()
    {
        QTest::addColumn<qint64>("bucketMs");
        QTest::newRow("1 min") << kMinute;
        QTest::newRow("5 min") << 5 * kMinute;
        QTest::newRow("7 min, of no coarse table") << 7 * kMinute;
        QTest::newRow("30 min") << 30 * kMinute;
        QTest::newRow("2 h") << 2 * kHour;
        QTest::newRow("1 day") << 24 * kHour;
    }
    /// In bursts, over restarts, and with calls that come late, as after a clock was set back.
    void every_bucket_is_the_exact_merge_of_its_calls()
    {
        QFETCH(const qint64, bucketMs);
        SeededRandom random(3);
        HistoryBench bench;
        QList<Ended> calls;
        bench.start();
        qint64 now = kNoonMs;
        for (int i = 0; i < 1200; ++i) {
            now += random.below(50) == 0 ? random.below(3'000'000) : random.below(20'000);
            const qint64 late = random.below(20) == 0 ? random.below(9'000'000) : 0;
            calls.append({someCall(random), now - late});
            bench.history().record(calls.last().record, calls.last().atMs);
            if (i % 400 == 399)
                bench.restart();
        }
        const qint64 from = kNoonMs - 3 * kHour;
        const QList<StoredSeries> series = bench.series({from, now + 1, bucketMs});
        QCOMPARE(series.size(), 2);
        for (const StoredSeries& of : series) {
            QVERIFY(isSame(of.total, tallyOf(calls, of.provider, 0, now + 1)));
            qint64 before = 0;
            for (const SeriesPoint& point : of.points) {
                QVERIFY(point.startMs > before);
                QCOMPARE(point.startMs % bucketMs, 0);
                before = point.startMs;
                QVERIFY(isSame(point.tally, tallyOf(calls, of.provider, point.startMs,
                                                    point.startMs + bucketMs)));
            }
        }
    }

    void a_span_leaves_out_what_is_outside_and_buckets_without_calls()
    {
        HistoryBench bench;
        bench.start();
        for (const int minute : {0, 1, 5, 9, 10})
            bench.history().record(successOf(u"alpha"_s), kNoonMs + minute * kMinute);
        bench.restart();
        const auto series =
            bench.series({kNoonMs + kMinute, kNoonMs + 10 * kMinute, kMinute}).value(0);
        QList<qint64> minutes;
        for (const SeriesPoint& point : series.points)
            minutes.append((point.startMs - kNoonMs) / kMinute);
        QCOMPARE(minutes, (QList<qint64>{1, 5, 9}));
        QCOMPARE(series.total.successes, 3u);
    }

    void circuits_come_with_their_state_at_the_start()
    {
        HistoryBench bench;
        bench.start();
        bench.history().circuitChanged({kNoonMs - 10, u"alpha"_s, CircuitState::Open});
        bench.history().circuitChanged({kNoonMs - 5, u"alpha"_s, CircuitState::HalfOpen});
        bench.history().circuitChanged({kNoonMs + 5, u"alpha"_s, CircuitState::Closed});
        bench.history().circuitChanged({kNoonMs + kHour, u"alpha"_s, CircuitState::Open});
        bench.history().circuitChanged({kNoonMs + 7, u"beta"_s, CircuitState::Open});
        bench.restart();
        const auto series = bench.series({kNoonMs, kNoonMs + kHour, kMinute});
        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0].provider, u"alpha"_s);
        QCOMPARE(series[0].circuits.size(), 2);
        QCOMPARE(series[0].circuits[0].state, CircuitState::HalfOpen);
        QCOMPARE(series[0].circuits[0].atMs, kNoonMs);
        QCOMPARE(series[0].circuits[1].state, CircuitState::Closed);
        QCOMPARE(series[1].circuits.size(), 1);
        QVERIFY(series[1].points.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSeriesQuery)
#include "tst_seriesquery.moc"
