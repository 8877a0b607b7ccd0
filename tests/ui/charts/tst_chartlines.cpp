// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/chartlines.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

BoardSnapshot boardOf(qint64 bucketMs)
{
    return {.nowMs = kSampleNowMs,
            .range = TimeRange::FiveMinutes,
            .bucketMs = bucketMs,
            .providers = {sampleProvider(u"a"_s, u"A"_s)}};
}

qint64 startOf(qint64 bucket, qint64 bucketMs)
{
    return kSampleNowMs - 300000 + bucket * bucketMs;
}

ChartLine errorLine(const BoardSnapshot& board)
{
    return chartFrame(board, {Metric::ErrorRate}, {}, 4).lines.first();
}

} // namespace

class TestChartLines : public QObject
{
    Q_OBJECT
private slots:

    void a_bucket_without_calls_is_a_gap()
    {
        BoardSnapshot board = boardOf(5000);
        for (const qint64 at : {10, 11, 14, 15})
            addBucket(board.providers[0], startOf(at, 5000), sampleTally(1, 200));
        const ChartLine line = errorLine(board);
        QCOMPARE(line.runs.size(), 2);
        QCOMPARE(line.runs.at(0).size(), 2);
        QCOMPARE(line.runs.at(1).size(), 2);
        QVERIFY(line.dots.isEmpty());
    }

    void a_bucket_of_failures_alone_has_no_latency()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10, 5000), sampleTally(1, 200));
        addBucket(board.providers[0], startOf(11, 5000), sampleFailures(3, ErrorKind::ServerError));
        addBucket(board.providers[0], startOf(12, 5000), sampleTally(1, 200));
        const ChartFrame frame = chartFrame(board, {Metric::LatencyP95}, {}, 4);
        QVERIFY(frame.lines.first().runs.isEmpty());
        QCOMPARE(frame.lines.first().dots.size(), 2);
        QCOMPARE(errorLine(board).runs.first().size(), 3);
        QCOMPARE(errorLine(board).runs.first().at(1).y(), 100.0);
    }

    void a_lone_point_is_a_dot_in_the_middle_of_its_bucket()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10, 5000), sampleTally(4, 200));
        const ChartLine line = errorLine(board);
        QVERIFY(line.runs.isEmpty());
        QCOMPARE(line.dots, (QList{QPointF(static_cast<double>(startOf(10, 5000) + 2500), 0)}));
    }

    void the_bucket_under_way_is_drawn_at_now()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], kSampleNowMs, sampleTally(4, 200));
        QCOMPARE(errorLine(board).dots.first().x(), static_cast<double>(kSampleNowMs));
    }

    void one_outlier_does_not_flatten_the_chart()
    {
        BoardSnapshot board = boardOf(5000);
        for (int at = 10; at < 40; ++at)
            addBucket(board.providers[0], startOf(at, 5000),
                      sampleTally(1, at == 20 ? 60000 : 900));
        const ChartFrame frame = chartFrame(board, {Metric::LatencyP95}, {}, 4);
        QVERIFY(frame.scale.top < 3000);
        const ChartLine& line = frame.lines.first();
        QCOMPARE(line.clippedAt.size(), 1);
        QCOMPARE(line.clippedAt.first(), static_cast<double>(startOf(20, 5000) + 2500));
        for (const QPointF& point : line.runs.first())
            QVERIFY(point.y() <= frame.scale.top);
    }

    void a_value_that_others_share_is_no_outlier()
    {
        QCOMPARE(robustHighest({}), 0.0);
        QCOMPARE(robustHighest({5}), 5.0);
        QCOMPARE(robustHighest({100, 120, 130, 250}), 250.0);
        QList<double> values(30, 100.0);
        values.append(9000);
        QCOMPARE(robustHighest(values), 100.0);
        values += {9000, 9000, 9000, 9000, 9000};
        QCOMPARE(robustHighest(values), 9000.0);
    }

    void what_is_hidden_is_neither_drawn_nor_scaled()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"slow"_s, u"Slow"_s));
        addBucket(board.providers[0], startOf(10, 5000), sampleTally(1, 200));
        addBucket(board.providers[1], startOf(10, 5000), sampleTally(1, 90000));
        const ChartFrame frame = chartFrame(board, {Metric::FirstToken}, {u"slow"_s}, 4);
        QCOMPARE(frame.lines.size(), 1);
        QVERIFY(frame.scale.top < 1000);
        QCOMPARE(chartFrame(board, {Metric::FirstToken}, {u"a"_s}, 4).lines.first().style, 1);
    }

    void readings_come_highest_first_with_their_calls()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"b"_s, u"B"_s));
        Tally mixed = sampleTally(3, 100);
        mixed.merge(sampleFailures(1, ErrorKind::ServerError));
        addBucket(board.providers[0], startOf(10, 5000), sampleTally(2, 100));
        addBucket(board.providers[1], startOf(10, 5000), mixed);
        const auto readings = readingsAt(board, {Metric::ErrorRate}, {}, startOf(10, 5000) + 4999);
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.at(0).title, u"B"_s);
        QCOMPARE(readings.at(0).value, 25.0);
        QCOMPARE(readings.at(0).calls, 4U);
        QCOMPARE(readings.at(0).failures, 1U);
        QVERIFY(readingsAt(board, {Metric::ErrorRate}, {}, startOf(11, 5000)).isEmpty());
    }

    void joined_buckets_lose_no_call()
    {
        const BoardSnapshot fine = outageBoard(TimeRange::OneHour);
        const BoardSnapshot coarse = coarsened(fine, 120);
        QCOMPARE(coarse.bucketMs, 30000);
        for (int index = 0; index < fine.providers.size(); ++index) {
            const auto count = [](const ProviderBoard& provider) {
                quint32 calls = 0;
                for (const SeriesPoint& point : provider.series)
                    calls += point.tally.calls();
                return calls;
            };
            QCOMPARE(count(coarse.providers.at(index)), count(fine.providers.at(index)));
            QVERIFY(coarse.providers.at(index).series.size() <= 121);
        }
        QCOMPARE(coarsened(fine, 360).bucketMs, fine.bucketMs);
    }

    void the_frame_spans_the_whole_range()
    {
        const ChartFrame frame = chartFrame(boardOf(5000), {Metric::ErrorRate}, {}, 4);
        QCOMPARE(frame.toMs, kSampleNowMs);
        QCOMPARE(frame.toMs - frame.fromMs, 300000);
        QCOMPARE(frame.scale.top, 10.0);
    }
};

QTEST_GUILESS_MAIN(TestChartLines)
#include "tst_chartlines.moc"
