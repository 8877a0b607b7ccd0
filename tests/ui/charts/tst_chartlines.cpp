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

qint64 startOf(qint64 bucket, qint64 bucketMs = 5000)
{
    return kSampleNowMs - 300000 + bucket * bucketMs;
}

ChartView wholeView(const BoardSnapshot& board)
{
    return {.fromMs = fromMsOf(board), .toMs = toMsOf(board)};
}

ChartFrame frameOf(const BoardSnapshot& board, ChartSubject subject)
{
    return chartFrame(board, subject, wholeView(board), 4);
}

ChartLine lineOf(const ChartFrame& frame, const QString& id)
{
    for (const ChartLine& line : frame.lines) {
        if (line.id == id)
            return line;
    }
    return {};
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
            addBucket(board.providers[0], startOf(at), sampleTally(1, 200));
        for (const auto subject : {ChartSubject::ErrorsByKind, ChartSubject::ErrorsByProvider,
                                   ChartSubject::Latency, ChartSubject::Calls}) {
            const ChartFrame frame = frameOf(board, subject);
            const LineStrokes strokes = strokesOf(frame, frame.lines.first());
            QCOMPARE(strokes.runs.size(), 2);
            QCOMPARE(strokes.runs.at(0).size(), 2);
            QVERIFY(strokes.dots.isEmpty());
        }
    }

    void a_bucket_of_failures_alone_has_no_latency()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10), sampleTally(1, 200));
        addBucket(board.providers[0], startOf(11), sampleFailures(3, ErrorKind::ServerError));
        addBucket(board.providers[0], startOf(12), sampleTally(1, 200));
        const ChartFrame frame = frameOf(board, ChartSubject::Latency);
        const LineStrokes strokes = strokesOf(frame, frame.lines.first());
        QVERIFY(strokes.runs.isEmpty());
        QCOMPARE(strokes.dots.size(), 2);
    }

    void a_lone_point_is_a_dot_in_the_middle_of_its_bucket()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10), sampleTally(4, 200));
        const ChartFrame frame = frameOf(board, ChartSubject::ErrorsByProvider);
        QCOMPARE(strokesOf(frame, frame.lines.first()).dots,
                 (QList{QPointF(static_cast<double>(startOf(10) + 2500), 0)}));
    }

    void the_bucket_under_way_is_drawn_at_now()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], kSampleNowMs, sampleTally(4, 200));
        const ChartFrame frame = frameOf(board, ChartSubject::ErrorsByProvider);
        QCOMPARE(strokesOf(frame, frame.lines.first()).dots.first().x(),
                 static_cast<double>(kSampleNowMs));
    }

    void failures_are_split_by_their_cause()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"b"_s, u"B"_s));
        addBucket(board.providers[0], startOf(10), sampleTally(6, 200));
        Tally mixed = sampleFailures(3, ErrorKind::Overloaded);
        mixed.merge(sampleFailures(1, ErrorKind::TimedOut));
        addBucket(board.providers[1], startOf(10), mixed);
        const ChartFrame frame = frameOf(board, ChartSubject::ErrorsByKind);
        QCOMPARE(frame.lines.size(), 3);
        QCOMPARE(lineOf(frame, kindId({})).points.first().value, 40.0);
        const LinePoint overloaded = lineOf(frame, kindId(ErrorKind::Overloaded)).points.first();
        QCOMPARE(overloaded.value, 30.0);
        QCOMPARE(overloaded.calls, 10U);
        QCOMPARE(overloaded.failures, 3U);
        QCOMPARE(lineOf(frame, kindId(ErrorKind::TimedOut)).points.first().value, 10.0);
    }

    void failures_of_a_hidden_provider_are_left_out()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"b"_s, u"B"_s));
        addBucket(board.providers[0], startOf(10), sampleTally(6, 200));
        addBucket(board.providers[1], startOf(10), sampleFailures(3, ErrorKind::Overloaded));
        ChartView view = wholeView(board);
        view.hidden = {u"b"_s};
        const ChartFrame frame = chartFrame(board, ChartSubject::ErrorsByKind, view, 4);
        QCOMPARE(lineOf(frame, kindId({})).points.first().value, 0.0);
    }

    void a_hidden_kind_is_not_drawn_but_its_calls_count()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10), sampleFailures(1, ErrorKind::Overloaded));
        addBucket(board.providers[0], startOf(11), sampleTally(1, 200));
        ChartView view = wholeView(board);
        view.hidden = {kindId(ErrorKind::Overloaded)};
        const ChartFrame frame = chartFrame(board, ChartSubject::ErrorsByKind, view, 4);
        QCOMPARE(frame.lines.size(), 1);
        QCOMPARE(frame.lines.first().points.first().value, 100.0);
    }

    void one_outlier_does_not_flatten_the_chart()
    {
        BoardSnapshot board = boardOf(5000);
        for (int at = 10; at < 40; ++at)
            addBucket(board.providers[0], startOf(at), sampleTally(1, at == 20 ? 60000 : 900));
        const ChartFrame frame = frameOf(board, ChartSubject::Latency);
        QVERIFY(frame.scale.top < 3000);
        const LinePoint* outlier = pointAt(frame, frame.lines.first(), startOf(20));
        QVERIFY(outlier && outlier->value > 59000); // told in full
        QVERIFY(readingsAt(frame, startOf(20)).first().isClipped);
        QVERIFY(!readingsAt(frame, startOf(21)).first().isClipped);
    }

    void a_logarithmic_scale_clips_nothing()
    {
        BoardSnapshot board = boardOf(5000);
        for (int at = 10; at < 40; ++at)
            addBucket(board.providers[0], startOf(at), sampleTally(1, at == 20 ? 60000 : 900));
        ChartView view = wholeView(board);
        view.logarithmic = true;
        const ChartFrame frame = chartFrame(board, ChartSubject::Latency, view, 4);
        QVERIFY(frame.scale.logarithmic);
        QVERIFY(frame.scale.top >= 60000 && frame.scale.bottom <= 900);
        QVERIFY(!readingsAt(frame, startOf(20)).first().isClipped);
        QVERIFY(!chartFrame(board, ChartSubject::Calls, view, 4).scale.logarithmic);
        QVERIFY(!chartFrame(boardOf(5000), ChartSubject::Latency, view, 4).scale.logarithmic);
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

    void a_threshold_near_the_values_is_within_the_scale()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], startOf(10), sampleTally(1, 900));
        ChartView view = wholeView(board);
        view.rules = {{.name = u"slow"_s,
                       .measure = AlertMeasure::LatencyP95,
                       .warning = 1.2,
                       .critical = 30}};
        const ChartFrame frame = chartFrame(board, ChartSubject::Latency, view, 4);
        QVERIFY(frame.scale.top >= 1200);
        QVERIFY(frame.scale.top < 3000); // the far one does not flatten the chart
        QCOMPARE(frame.thresholds.size(), 2);
    }

    void what_is_hidden_is_neither_drawn_nor_scaled()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"slow"_s, u"Slow"_s));
        addBucket(board.providers[0], startOf(10), sampleTally(1, 200));
        addBucket(board.providers[1], startOf(10), sampleTally(1, 90000));
        ChartView view = wholeView(board);
        view.hidden = {u"slow"_s};
        const ChartFrame frame = chartFrame(board, ChartSubject::FirstToken, view, 4);
        QCOMPARE(frame.lines.size(), 1);
        QVERIFY(frame.scale.top < 1000);
        view.hidden = {u"a"_s};
        QCOMPARE(chartFrame(board, ChartSubject::FirstToken, view, 4).lines.first().style, 1);
    }

    void what_lies_outside_of_the_span_is_neither_scaled_nor_within()
    {
        BoardSnapshot board = boardOf(5000);
        for (int at = 0; at < 60; ++at)
            addBucket(board.providers[0], startOf(at), sampleTally(1, at < 30 ? 9000 : 300));
        const ChartView view{.fromMs = startOf(40), .toMs = startOf(50)};
        const ChartFrame frame = chartFrame(board, ChartSubject::Latency, view, 4);
        QVERIFY(frame.scale.top < 1000);
        // One bucket on each side, so that the line runs out of the plot.
        QCOMPARE(frame.lines.first().points.first().startMs, startOf(39));
        QVERIFY(!isWithin(frame, frame.lines.first().points.first()));
        QCOMPARE(frame.lines.first().points.last().startMs, startOf(50));
    }

    void calls_and_429s_are_rates()
    {
        BoardSnapshot board = boardOf(5000);
        Tally tally = sampleTally(3, 200);
        tally.merge(sampleFailures(1, ErrorKind::RateLimited));
        addBucket(board.providers[0], startOf(10), tally);
        addBucket(board.providers[0], startOf(11), sampleTally(1, 200));
        const ChartFrame frame = frameOf(board, ChartSubject::Calls);
        QCOMPARE(frame.lines.at(0).points.first().value, 48.0);
        QCOMPARE(frame.lines.at(1).points.size(), 1);
        QCOMPARE(frame.lines.at(1).points.first().value, 12.0);
        QCOMPARE(strokesOf(frame, frame.lines.at(1)).dots.size(), 1);
    }

    void a_bucket_that_has_just_begun_makes_no_peak()
    {
        BoardSnapshot board = boardOf(5000);
        addBucket(board.providers[0], kSampleNowMs - 1000, sampleTally(1, 200));
        QVERIFY(frameOf(board, ChartSubject::Calls).lines.first().points.isEmpty());
        board.providers[0].series.first().startMs = kSampleNowMs - 4000;
        QCOMPARE(frameOf(board, ChartSubject::Calls).lines.first().points.first().value, 15.0);
    }

    void readings_come_highest_first_with_their_calls()
    {
        BoardSnapshot board = boardOf(5000);
        board.providers.append(sampleProvider(u"b"_s, u"B"_s));
        Tally mixed = sampleTally(3, 100);
        mixed.merge(sampleFailures(1, ErrorKind::ServerError));
        addBucket(board.providers[0], startOf(10), sampleTally(2, 100));
        addBucket(board.providers[1], startOf(10), mixed);
        const ChartFrame frame = frameOf(board, ChartSubject::ErrorsByProvider);
        const auto readings = readingsAt(frame, startOf(10) + 4999);
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.at(0).title, u"B"_s);
        QCOMPARE(readings.at(0).value, 25.0);
        QCOMPARE(readings.at(0).calls, 4U);
        QCOMPARE(readings.at(0).failures, 1U);
        QVERIFY(readingsAt(frame, startOf(11)).isEmpty());
    }

    void joined_buckets_lose_no_call()
    {
        const BoardSnapshot fine = outageBoard(TimeRange::OneHour);
        const BoardSnapshot coarse = coarsened(fine, 3'600'000, 120);
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
        QCOMPARE(coarsened(fine, 3'600'000, 360).bucketMs, fine.bucketMs);
        QCOMPARE(coarsened(fine, 600'000, 120).bucketMs, fine.bucketMs); // a part of it
    }
};

QTEST_GUILESS_MAIN(TestChartLines)
#include "tst_chartlines.moc"
