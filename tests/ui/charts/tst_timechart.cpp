// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/timechart.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kGround = 0xff000000;

qint64 startOf(int bucket)
{
    return kSampleNowMs - 300000 + bucket * 5000LL;
}

struct Shown
{
    Shown()
    {
        chart.setColors({.surface = QColor(kGround),
                         .grid = QColor(kGround),
                         .axis = QColor(kGround),
                         .text = QColor(kGround),
                         .tip = {},
                         .tipEdge = {},
                         .focus = QColor(kGround),
                         .good = {},
                         .warning = {},
                         .bad = {},
                         .series = {Qt::white}});
        chart.resize(700, 160);
        chart.show();
    }
    BoardSnapshot board() const
    {
        return {.nowMs = kSampleNowMs,
                .range = TimeRange::FiveMinutes,
                .bucketMs = 5000,
                .providers = {sampleProvider(u"a"_s, u"A"_s)}};
    }
    /// Whether anything is painted between these moments.
    bool inkBetween(qint64 fromMs, qint64 toMs)
    {
        const QImage image = chart.grab().toImage();
        const QRectF plot = plotAreaOf(QSizeF(chart.viewport()->size()));
        const auto column = [&](qint64 ms) {
            return qRound(
                xOf(static_cast<double>(ms), plot, chart.frame().fromMs, chart.frame().toMs));
        };
        for (int x = column(fromMs); x <= column(toMs); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != kGround)
                    return true;
            }
        }
        return false;
    }
    TimeChart chart;
};

} // namespace

class TestTimeChart : public QObject
{
    Q_OBJECT
private slots:

    void nothing_is_drawn_across_a_gap_data()
    {
        QTest::addColumn<int>("style");
        for (int style = 0; style < 4; ++style) // solid, and each kind of dashes
            QTest::addRow("style %d", style) << style;
    }
    void nothing_is_drawn_across_a_gap()
    {
        QFETCH(int, style);
        Shown shown;
        BoardSnapshot board = shown.board();
        for (const int at : {5, 6, 7, 8, 9, 30, 31, 32, 33, 34})
            addBucket(board.providers[0], startOf(at), sampleFailures(1, ErrorKind::ServerError));
        ChartFrame frame = chartFrame(board, {Metric::ErrorRate}, {}, 4);
        frame.lines.first().style = style;
        shown.chart.setFrame(frame);
        // All values are 100 %: the line runs along the top where there are calls, nowhere else.
        QVERIFY(shown.inkBetween(startOf(6), startOf(8)));
        QVERIFY(!shown.inkBetween(startOf(11), startOf(29)));
        QVERIFY(shown.inkBetween(startOf(31), startOf(33)));
    }

    void a_lone_point_is_seen()
    {
        Shown shown;
        BoardSnapshot board = shown.board();
        addBucket(board.providers[0], startOf(20), sampleFailures(1, ErrorKind::ServerError));
        shown.chart.setFrame(chartFrame(board, {Metric::ErrorRate}, {}, 4));
        QVERIFY(shown.inkBetween(startOf(20), startOf(21)));
        QVERIFY(!shown.inkBetween(startOf(22), startOf(59)));
    }

    void arrow_keys_move_the_cursor_by_a_bucket()
    {
        Shown shown;
        shown.chart.setFrame(chartFrame(shown.board(), {Metric::ErrorRate}, {}, 4));
        connect(&shown.chart, &TimeChart::cursorMoved, &shown.chart, &TimeChart::setCursorTime);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 2500);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 7500);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 2500);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 300000 + 7500);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 300000 + 7500);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QVERIFY(!shown.chart.cursorTime());
    }

    void a_line_that_is_gone_is_taken_away()
    {
        Shown shown;
        BoardSnapshot board = healthyBoard();
        board.providers = {board.providers.at(0),
                           board.providers.at(3)}; // without gaps: a run each
        shown.chart.setFrame(chartFrame(board, {Metric::FirstToken}, {}, 4));
        QCOMPARE(shown.chart.chart()->series().size(), 2);
        shown.chart.setFrame(chartFrame(board, {Metric::FirstToken}, {u"aurora"_s}, 4));
        QCOMPARE(shown.chart.chart()->series().size(), 1);
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
