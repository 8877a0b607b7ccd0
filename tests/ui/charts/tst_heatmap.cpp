// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/heatmap.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

HeatGrid gridOf(const BoardSnapshot& board, ChartSubject subject, const ChartView& view)
{
    HeatColumns none;
    return heatGrid(board, subject, view, 24, none);
}

} // namespace

class TestHeatmap : public QObject
{
    Q_OBJECT
private slots:

    void every_value_is_in_the_band_that_holds_it()
    {
        LatencyHistogram histogram;
        QList<double> values;
        for (int at = 0; at < 500; ++at)
            values.append(100 * std::pow(1.01, at)); // from 100 ms to 14 s
        for (const double ms : values)
            histogram.record(fromSeconds(ms / 1000));
        const ValueScale scale = logScaleFor(100, 20000);
        const QList<quint32> bands = bandsOf(histogram, scale, 24);
        QCOMPARE(std::accumulate(bands.cbegin(), bands.cend(), 0U), 500U);
        for (int band = 0; band < 24; ++band) {
            const double low = valueAt(scale, band / 24.0);
            const double high = valueAt(scale, (band + 1) / 24.0);
            const auto expected = std::count_if(values.cbegin(), values.cend(),
                                                [=](double ms) { return ms >= low && ms < high; });
            // The histogram knows a value to 1 %: at each edge some fall to the neighbour.
            QVERIFY2(qAbs(static_cast<int>(bands.at(band)) - static_cast<int>(expected)) <= 4,
                     qPrintable(QString::number(band)));
        }
    }

    void what_lies_outside_counts_at_the_edge()
    {
        LatencyHistogram histogram;
        histogram.record(fromSeconds(0.001));
        histogram.record(fromSeconds(900));
        const QList<quint32> bands = bandsOf(histogram, logScaleFor(100, 1000), 4);
        QCOMPARE(bands, (QList<quint32>{1, 0, 0, 1}));
    }

    void an_empty_histogram_fills_nothing()
    {
        QCOMPARE(bandsOf({}, logScaleFor(100, 1000), 2), (QList<quint32>{0, 0}));
    }

    void providers_that_are_shown_are_summed()
    {
        BoardSnapshot board = silentBoard();
        board.bucketMs = 5000;
        const qint64 startMs = kSampleNowMs - 100000;
        addBucket(board.providers[0], startMs, sampleTally(3, 200));
        addBucket(board.providers[1], startMs, sampleTally(2, 200));
        ChartView view{.fromMs = fromMsOf(board), .toMs = toMsOf(board)};
        const HeatGrid both = gridOf(board, ChartSubject::Latency, view);
        QCOMPARE(both.most, 5U);
        QCOMPARE(both.columns, 60);
        QCOMPARE(both.firstMs + 40 * both.bucketMs, startMs);
        view.hidden = {board.providers.at(1).name};
        QCOMPARE(gridOf(board, ChartSubject::Latency, view).most, 3U);
    }

    void what_is_remembered_is_what_would_be_computed()
    {
        BoardSnapshot board = outageBoard();
        HeatColumns last;
        for (int step = 0; step < 4; ++step) {
            const ChartView view{.fromMs = fromMsOf(board),
                                 .toMs = toMsOf(board),
                                 .hidden = step < 2 ? QSet<QString>() : QSet{u"aurora"_s}};
            const HeatGrid grid = heatGrid(board, ChartSubject::Latency, view, 24, last);
            const HeatGrid afresh = gridOf(board, ChartSubject::Latency, view);
            QCOMPARE(grid.counts, afresh.counts);
            QCOMPARE(grid.most, afresh.most);
            board.nowMs += 5000;
            addBucket(board.providers[0], board.nowMs - 1000, sampleTally(3, 700));
            board.providers[3].series[30].tally.merge(sampleTally(2, 900)); // a late one
        }
    }

    void more_calls_are_stronger_and_none_is_transparent()
    {
        HeatGrid grid{.columns = 3, .bands = 1, .counts = {0, 1, 100}, .most = 100};
        ChartColors colors;
        colors.surface = Qt::white;
        colors.text = Qt::black;
        colors.series = {QColor(0, 0x72, 0xb2)};
        const QImage image = heatImage(grid, colors);
        QCOMPARE(image.size(), QSize(3, 1));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QVERIFY(image.pixelColor(1, 0).lightness() > image.pixelColor(2, 0).lightness() + 40);
    }

    void without_calls_there_is_an_empty_grid()
    {
        const BoardSnapshot board = silentBoard();
        const HeatGrid grid = gridOf(board, ChartSubject::FirstToken,
                                     {.fromMs = fromMsOf(board), .toMs = toMsOf(board)});
        QCOMPARE(grid.most, 0U);
        QVERIFY(grid.scale.top > grid.scale.bottom);
    }
};

QTEST_GUILESS_MAIN(TestHeatmap)
#include "tst_heatmap.moc"
