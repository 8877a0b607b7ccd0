// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timegestures.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kGround = 0xff000000;

qint64 startOf(int bucket)
{
    return kSampleNowMs - 300000 + bucket * 5000LL;
}

ChartColors blackAndWhite()
{
    return {.surface = QColor(kGround),
            .grid = QColor(kGround),
            .axis = QColor(kGround),
            .text = QColor(kGround),
            .tip = {},
            .tipEdge = {},
            .focus = QColor(kGround),
            .good = QColor(kGround),
            .warning = QColor(kGround),
            .bad = QColor(kGround),
            .series = {Qt::white}};
}

struct Shown
{
    Shown()
    {
        chart.setColors(blackAndWhite());
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
    void draw(const BoardSnapshot& board, ChartSubject subject, int style = 0)
    {
        ChartFrame frame =
            chartFrame(board, subject, {.fromMs = fromMsOf(board), .toMs = toMsOf(board)}, 4);
        for (ChartLine& line : frame.lines)
            line.style = style;
        chart.setFrame(frame);
    }
    int columnOf(qint64 ms) const
    {
        return qRound(xOf(static_cast<double>(ms), chart.plotArea(), chart.frame().fromMs,
                          chart.frame().toMs));
    }
    /// Whether anything is painted between these moments.
    bool inkBetween(qint64 fromMs, qint64 toMs)
    {
        const QImage image = chart.grab().toImage();
        for (int x = columnOf(fromMs); x <= columnOf(toMs); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != kGround)
                    return true;
            }
        }
        return false;
    }
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button,
               Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, chart.viewport()->mapToGlobal(at), button, buttons,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(chart.viewport(), &event);
    }
    bool wheel(const QPointF& at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, {0, notches * 120},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.viewport(), &event);
        return event.isAccepted();
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
        shown.draw(board, ChartSubject::ErrorsByProvider, style);
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
        shown.draw(board, ChartSubject::ErrorsByProvider);
        QVERIFY(shown.inkBetween(startOf(20), startOf(21)));
        QVERIFY(!shown.inkBetween(startOf(22), startOf(59)));
    }

    void a_value_above_the_scale_is_marked_at_the_top()
    {
        Shown shown;
        BoardSnapshot board = shown.board();
        for (int at = 10; at < 40; ++at)
            addBucket(board.providers[0], startOf(at), sampleTally(1, at == 20 ? 60000 : 90));
        shown.draw(board, ChartSubject::Latency);
        const QImage image = shown.chart.grab().toImage();
        const int top = qRound(shown.chart.plotArea().top()) - 2;
        QVERIFY(image.pixel(shown.columnOf(startOf(20) + 2500), top) != kGround);
        QCOMPARE(image.pixel(shown.columnOf(startOf(30) + 2500), top), kGround);
    }

    void a_heat_map_paints_cells_where_calls_are()
    {
        Shown shown;
        BoardSnapshot board = shown.board();
        addBucket(board.providers[0], startOf(20), sampleTally(4, 400));
        shown.draw(board, ChartSubject::Latency);
        HeatColumns none;
        shown.chart.setHeat(heatGrid(board, ChartSubject::Latency,
                                     {.fromMs = fromMsOf(board), .toMs = toMsOf(board)}, 24, none));
        QVERIFY(shown.chart.showsHeat());
        QVERIFY(shown.chart.chart()->series().isEmpty());
        QVERIFY(shown.inkBetween(startOf(20) + 1000, startOf(21) - 1000));
        QVERIFY(!shown.inkBetween(startOf(21) + 2000, startOf(59)));
    }

    void a_line_that_is_gone_is_taken_away()
    {
        Shown shown;
        BoardSnapshot board = healthyBoard();
        board.providers = {board.providers.at(0),
                           board.providers.at(3)}; // without gaps: a run each
        shown.draw(board, ChartSubject::FirstToken);
        QCOMPARE(shown.chart.chart()->series().size(), 2);
        board.providers.removeFirst();
        shown.draw(board, ChartSubject::FirstToken);
        QCOMPARE(shown.chart.chart()->series().size(), 1);
    }

    void arrow_keys_move_the_cursor_by_a_bucket()
    {
        Shown shown;
        shown.draw(shown.board(), ChartSubject::ErrorsByKind);
        connect(shown.chart.gestures(), &TimeGestures::cursorMoved, &shown.chart,
                &TimeChart::setCursorTime);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 2500);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 7500);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs - 2500);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QCOMPARE(shown.chart.cursorTime(), kSampleNowMs);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QVERIFY(!shown.chart.cursorTime());
    }

    void keys_zoom_pan_and_return()
    {
        Shown shown;
        shown.draw(shown.board(), ChartSubject::ErrorsByKind);
        QSignalSpy zoomed(shown.chart.gestures(), &TimeGestures::zoomed);
        QSignalSpy panned(shown.chart.gestures(), &TimeGestures::pannedTo);
        QSignalSpy live(shown.chart.gestures(), &TimeGestures::liveWanted);
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QTest::keyClick(&shown.chart, Qt::Key_Minus);
        QVERIFY(zoomed.at(0).at(0).toDouble() < 1);
        QVERIFY(zoomed.at(1).at(0).toDouble() > 1);
        QCOMPARE(zoomed.at(0).at(1).toLongLong(), kSampleNowMs - 150000);
        QTest::keyClick(&shown.chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(panned.first().first().toLongLong(), kSampleNowMs - 360000);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QCOMPARE(live.size(), 2);
    }

    void the_wheel_zooms_around_the_mouse()
    {
        Shown shown;
        shown.draw(shown.board(), ChartSubject::ErrorsByKind);
        QSignalSpy zoomed(shown.chart.gestures(), &TimeGestures::zoomed);
        const QPointF at(shown.columnOf(startOf(15)), 50);
        shown.mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
        QVERIFY(shown.wheel(at, 1));
        QVERIFY(zoomed.first().at(0).toDouble() < 1);
        QVERIFY(qAbs(zoomed.first().at(1).toLongLong() - startOf(15)) < 500);
        QVERIFY(shown.wheel(at, -1));
        QVERIFY(zoomed.last().at(0).toDouble() > 1);
    }

    void a_wheel_over_a_chart_that_came_under_the_mouse_scrolls_the_page()
    {
        Shown shown;
        shown.draw(shown.board(), ChartSubject::ErrorsByKind);
        QSignalSpy zoomed(shown.chart.gestures(), &TimeGestures::zoomed);
        const QPointF at(300, 50);
        QEnterEvent enter(at, at, shown.chart.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.chart.viewport(), &enter);
        QVERIFY(!shown.wheel(at, 1));
        QVERIFY(zoomed.isEmpty());
        QVERIFY(shown.wheel(at, 1, Qt::ControlModifier)); // who holds Ctrl means to zoom
        shown.mouse(QEvent::MouseMove, at + QPointF(3, 0), Qt::NoButton, Qt::NoButton);
        QVERIFY(shown.wheel(at, 1));
        QCOMPARE(zoomed.size(), 2);
    }

    void a_drag_pans_and_is_no_click()
    {
        Shown shown;
        BoardSnapshot board = shown.board();
        addBucket(board.providers[0], startOf(20), sampleTally(1, 200));
        shown.draw(board, ChartSubject::ErrorsByProvider);
        QSignalSpy panned(shown.chart.gestures(), &TimeGestures::pannedTo);
        QSignalSpy clicked(&shown.chart, &TimeChart::pointClicked);
        const QPointF from(shown.columnOf(startOf(20) + 2500), shown.chart.plotArea().bottom());
        shown.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        shown.mouse(QEvent::MouseMove, from + QPointF(60, 0), Qt::NoButton, Qt::LeftButton);
        shown.mouse(QEvent::MouseButtonRelease, from + QPointF(60, 0), Qt::LeftButton,
                    Qt::NoButton);
        QCOMPARE(panned.size(), 1);
        QVERIFY(panned.first().first().toLongLong() < kSampleNowMs - 300000);
        QVERIFY(clicked.isEmpty());
    }

    void a_click_on_a_point_tells_which()
    {
        Shown shown;
        BoardSnapshot board = shown.board();
        addBucket(board.providers[0], startOf(20), sampleTally(1, 200));
        shown.draw(board, ChartSubject::ErrorsByProvider);
        QSignalSpy clicked(&shown.chart, &TimeChart::pointClicked);
        const QPointF at(shown.columnOf(startOf(20) + 2500), shown.chart.plotArea().bottom());
        shown.mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        shown.mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().at(0).toString(), u"a"_s);
        QCOMPARE(clicked.first().at(2).toLongLong(), startOf(20));
        const QPointF beside = at - QPointF(80, 0);
        shown.mouse(QEvent::MouseButtonPress, beside, Qt::LeftButton, Qt::LeftButton);
        shown.mouse(QEvent::MouseButtonRelease, beside, Qt::LeftButton, Qt::NoButton);
        QCOMPARE(clicked.size(), 1);
    }

    void the_cursor_moves_without_the_lines_being_drawn_again()
    {
        Shown shown;
        shown.draw(healthyBoard(), ChartSubject::Latency);
        const qint64 before = shown.chart.picture().cacheKey();
        shown.chart.setCursorTime(kSampleNowMs - 100000);
        shown.chart.grab();
        QCOMPARE(shown.chart.picture().cacheKey(), before);
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
