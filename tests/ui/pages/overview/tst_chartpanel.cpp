// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/sampleboard.h"
#include "ui/charts/charttip.h"
#include "ui/charts/circuittimeline.h"
#include "ui/charts/legendview.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timegestures.h"
#include "ui/pages/overview/chartpanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const BoardSnapshot& board = outageBoard())
    {
        panel.resize(1096, 1000);
        panel.show();
        panel.setBoard(board);
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        return findControl<Widget>(panel, name);
    }
    TimeChart* errors() { return named<TimeChart>(u"Error rate chart"_s); }
    TimeChart* latency() { return named<TimeChart>(u"Latency chart"_s); }
    LegendView* legend(const QString& chart)
    {
        return named<LegendView>(u"Legend of the %1 chart"_s.arg(chart));
    }
    QToolButton* button(const QString& name) { return named<QToolButton>(name); }
    static QPoint rowAt(LegendView* legend, int row)
    {
        return legend->visualRect(legend->model()->index(row, 0)).center();
    }
    static QStringList titles(const TimeChart* chart)
    {
        QStringList titles;
        for (const ChartLine& line : chart->frame().lines)
            titles << line.title;
        return titles;
    }

    ChartPanel panel;
};

} // namespace

class TestChartPanel : public QObject
{
    Q_OBJECT
private slots:

    void four_charts_and_the_circuits_share_one_axis()
    {
        Shown shown;
        const auto charts = shown.panel.findChildren<TimeChart*>();
        QCOMPARE(charts.size(), 4);
        auto* timeline = shown.panel.findChild<CircuitTimeline*>();
        for (const TimeChart* chart : charts) {
            QCOMPARE(chart->plotArea().left(), timeline->plotArea().left());
            QCOMPARE(chart->plotArea().right(), timeline->plotArea().right());
            QCOMPARE(chart->frame().fromMs, charts.first()->frame().fromMs);
        }
    }

    void one_cursor_goes_through_all_of_them()
    {
        Shown shown;
        QTest::keyClick(shown.errors(), Qt::Key_Left);
        const auto at = shown.errors()->cursorTime();
        QVERIFY(at);
        for (const TimeChart* chart : shown.panel.findChildren<TimeChart*>())
            QCOMPARE(chart->cursorTime(), at);
        QCOMPARE(shown.panel.findChild<CircuitTimeline*>()->cursorTime(), at);
        auto* tip = shown.panel.findChild<ChartTip*>();
        QVERIFY(tip->isVisible());
        QVERIFY(!tip->rows().isEmpty());
        QTest::keyClick(shown.errors(), Qt::Key_Escape);
        QVERIFY(!tip->isVisible());
    }

    void the_tip_is_sorted_by_value_and_tells_the_failures()
    {
        Shown shown;
        QTest::mouseClick(shown.button(u"Failures by provider"_s), Qt::LeftButton);
        for (int step = 0; step < 8; ++step)
            QTest::keyClick(shown.errors(), Qt::Key_Left);
        const QList<Reading> readings =
            readingsAt(shown.errors()->frame(), *shown.errors()->cursorTime());
        const QList<TipRow> rows = shown.panel.findChild<ChartTip*>()->rows();
        QVERIFY(readings.size() >= 2);
        QCOMPARE(rows.first().name, readings.first().title);
        QVERIFY(readings.first().value >= readings.last().value);
        QVERIFY(!rows.first().note.isEmpty());
        QVERIFY(shown.errors()->accessibleDescription().contains(rows.first().name));
    }

    void the_tip_of_an_incident_says_what_is_claimed()
    {
        Shown shown;
        FeedSnapshot snapshot;
        snapshot.incidents = {{.id = u"i"_s,
                               .title = u"Elevated errors"_s,
                               .level = FeedLevel::MajorOutage,
                               .open = true,
                               .startedAt = QDateTime::fromMSecsSinceEpoch(kSampleNowMs - 90000)}};
        shown.panel.setFeeds(
            {.nowMs = kSampleNowMs, .feeds = {{.provider = u"borealis"_s, .snapshot = snapshot}}});
        auto* timeline = shown.panel.findChild<CircuitTimeline*>();
        QTest::keyClick(timeline, Qt::Key_Left);
        auto* tip = shown.panel.findChild<ChartTip*>();
        QVERIFY(tip->remarks().contains(u"Borealis says: Elevated errors"_s));
        QCOMPARE(tip->rows().at(1).note, u"page: major outage"_s);
        QCOMPARE(tip->rows().at(1).value, u"Open"_s);
    }

    void a_click_in_the_legend_hides_everywhere_and_shows_again()
    {
        Shown shown;
        LegendView* legend = shown.legend(u"Latency"_s);
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, Shown::rowAt(legend, 0));
        for (const TimeChart* chart : shown.panel.findChildren<TimeChart*>())
            QVERIFY(!Shown::titles(chart).contains(u"Aurora"_s));
        QVERIFY(!legend->entries().first().shown);
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, Shown::rowAt(legend, 0));
        QVERIFY(Shown::titles(shown.latency()).contains(u"Aurora"_s));
    }

    void a_click_with_ctrl_or_a_double_click_isolates()
    {
        Shown shown;
        LegendView* legend = shown.legend(u"Latency"_s);
        const QPoint second = Shown::rowAt(legend, 1);
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, Qt::ControlModifier, second);
        QCOMPARE(shown.latency()->frame().lines.first().title, u"Borealis"_s);
        QVERIFY(!Shown::titles(shown.latency()).contains(u"Dune"_s));
        QVERIFY(Shown::titles(shown.latency()).contains(u"Borealis"_s));
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, Qt::ControlModifier, second);
        QVERIFY(Shown::titles(shown.latency()).contains(u"Dune"_s));
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(legend->viewport(), Qt::LeftButton, {}, second);
        QVERIFY(!Shown::titles(shown.latency()).contains(u"Dune"_s));
        QVERIFY(Shown::titles(shown.latency()).contains(u"Borealis"_s));
    }

    void space_hides_and_enter_isolates()
    {
        Shown shown;
        LegendView* legend = shown.legend(u"Latency"_s);
        legend->setCurrentIndex(legend->model()->index(0, 0));
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(!Shown::titles(shown.latency()).contains(u"Aurora"_s));
        QTest::keyClick(legend, Qt::Key_Down);
        QTest::keyClick(legend, Qt::Key_Return);
        QVERIFY(Shown::titles(shown.latency()).contains(u"Borealis"_s));
        QVERIFY(!Shown::titles(shown.latency()).contains(u"Dune"_s));
    }

    void a_cause_is_hidden_in_its_chart_alone()
    {
        Shown shown;
        LegendView* legend = shown.legend(u"Error rate"_s);
        const qsizetype before = shown.errors()->frame().lines.size();
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, Shown::rowAt(legend, 1));
        QCOMPARE(shown.errors()->frame().lines.size(), before - 1);
        QVERIFY(Shown::titles(shown.latency()).contains(u"Aurora"_s));
    }

    void many_providers_have_one_percentile_and_one_has_three()
    {
        Shown shown;
        QCOMPARE(shown.latency()->frame().lines.size(), 4);
        QTest::mouseClick(shown.button(u"Show p50, p95 and p99"_s), Qt::LeftButton);
        QCOMPARE(shown.latency()->frame().lines.size(), 12);
        QTest::mouseClick(shown.button(u"Show p99 only"_s), Qt::LeftButton);
        QVERIFY(shown.latency()->frame().lines.first().metric == Metric::LatencyP99);
        Shown one;
        LegendView* legend = one.legend(u"Latency"_s);
        legend->setCurrentIndex(legend->model()->index(0, 0));
        QTest::keyClick(legend, Qt::Key_Return);
        QCOMPARE(one.latency()->frame().lines.size(), 3);
    }

    void latencies_have_a_heat_map_and_a_logarithmic_scale()
    {
        Shown shown;
        QTest::mouseClick(shown.button(u"Logarithmic latency scale"_s), Qt::LeftButton);
        QVERIFY(shown.latency()->frame().scale.logarithmic);
        QVERIFY(!shown.errors()->frame().scale.logarithmic);
        QTest::mouseClick(shown.button(u"Show latencies as a heat map"_s), Qt::LeftButton);
        QVERIFY(shown.latency()->showsHeat());
        QVERIFY(shown.latency()->heat().most > 0);
        QVERIFY(!shown.errors()->showsHeat());
        QTest::keyClick(shown.latency(), Qt::Key_Left);
        QVERIFY(!shown.panel.findChild<ChartTip*>()->rows().isEmpty());
        QTest::mouseClick(shown.button(u"Show p95 only"_s), Qt::LeftButton);
        QVERIFY(!shown.latency()->showsHeat());
    }

    void a_zoom_pauses_and_a_double_click_returns()
    {
        Shown shown;
        QSignalSpy paused(&shown.panel, &ChartPanel::pausedChanged);
        QSignalSpy calls(&shown.panel, &ChartPanel::newCallsChanged);
        QTest::keyClick(shown.errors(), Qt::Key_Plus);
        QVERIFY(shown.panel.isPaused());
        QTRY_VERIFY(shown.latency()->frame().toMs - shown.latency()->frame().fromMs < 300000);
        BoardSnapshot next = outageBoard();
        next.nowMs += 10000;
        next.callsSeen = 42;
        shown.panel.setBoard(next);
        QCOMPARE(calls.last().first().toULongLong(), 42U);
        QVERIFY(shown.errors()->frame().toMs < next.nowMs);
        QTest::mouseDClick(shown.errors()->viewport(), Qt::LeftButton, {}, {300, 40});
        QVERIFY(!shown.panel.isPaused());
        QCOMPARE(paused.size(), 2);
        QCOMPARE(shown.errors()->frame().toMs, next.nowMs);
        QCOMPARE(shown.errors()->frame().toMs - shown.errors()->frame().fromMs, 300000);
    }

    void a_pan_into_the_past_asks_for_it()
    {
        BoardSnapshot board = healthyBoard(TimeRange::Day);
        Shown shown(board);
        QSignalSpy wanted(&shown.panel, &ChartPanel::spanWanted);
        QSignalSpy live(&shown.panel, &ChartPanel::liveWanted);
        QTest::keyClick(shown.errors(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(shown.panel.isPaused());
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toLongLong() < fromMsOf(board));
        QTest::keyClick(shown.errors(), Qt::Key_Home);
        QCOMPARE(live.size(), 1);
        QVERIFY(live.first().first().value<TimeRange>() == TimeRange::Day);
    }

    void the_header_can_pause_and_resume()
    {
        Shown shown;
        QSignalSpy paused(&shown.panel, &ChartPanel::pausedChanged);
        shown.panel.setPaused(true);
        shown.panel.setPaused(true);
        shown.panel.setPaused(false);
        QCOMPARE(paused.size(), 2);
    }

    void a_point_leads_to_its_calls()
    {
        Shown shown;
        QSignalSpy drilled(&shown.panel, &ChartPanel::drillDown);
        const ChartFrame& frame = shown.latency()->frame();
        const LinePoint& point = frame.lines.first().points.at(20);
        const QRectF plot = shown.latency()->plotArea();
        const QPoint at(qRound(xOf(middleOf(frame, point), plot, frame.fromMs, frame.toMs)),
                        qRound(plot.bottom() - shareOf(frame.scale, point.value) * plot.height()));
        QTest::mouseClick(shown.latency()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(drilled.size(), 1);
        const auto filter = drilled.first().first().value<CallFilter>();
        QCOMPARE(filter.fromMs, point.startMs);
        QVERIFY(!filter.provider.isEmpty());
        QTest::keyClick(shown.latency(), Qt::Key_Left);
        QTest::keyClick(shown.latency(), Qt::Key_Return);
        QCOMPARE(drilled.size(), 2);
    }

    void a_chart_can_be_read_as_a_table()
    {
        Shown shown;
        QToolButton* button = shown.button(u"Latency as a table"_s);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* table = shown.named<QTableView>(u"Values of the Latency chart"_s);
        QVERIFY(table->isVisible());
        QVERIFY(!shown.latency()->isVisible());
        QVERIFY(table->model()->rowCount() > 30);
        QCOMPARE(table->model()->columnCount(), 5);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(shown.latency()->isVisible());
    }

    void charts_are_summed_up_but_not_every_moment()
    {
        Shown shown;
        const QString first = shown.latency()->accessibleDescription();
        QVERIFY2(first.startsWith(u"Latency, the last 5 minutes: Aurora median"_s),
                 qPrintable(first));
        BoardSnapshot next = outageBoard();
        next.providers.removeLast();
        next.nowMs += 1000;
        shown.panel.setBoard(next);
        QTRY_COMPARE(shown.latency()->frame().lines.size(), 3);
        QCOMPARE(shown.latency()->accessibleDescription(), first);
        next.nowMs += 5000;
        shown.panel.setBoard(next);
        QTRY_VERIFY(shown.latency()->accessibleDescription() != first);
    }

    void files_hold_what_is_shown()
    {
        Shown shown;
        LegendView* legend = shown.legend(u"Latency"_s);
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, Shown::rowAt(legend, 0));
        const QByteArray csv = shown.panel.csv();
        QVERIFY(!csv.contains("Aurora"));
        QVERIFY(csv.contains("Latency p95: Borealis (ms)"));
        QVERIFY(csv.contains("Error rate: All failures (percent)"));
        const QImage image = shown.panel.picture();
        QVERIFY(image.width() > shown.latency()->width());
        QVERIFY(image.height() > 4 * shown.latency()->height());

        QTemporaryDir folder;
        shown.panel.saveTo(folder.filePath(u"a.csv"_s));
        shown.panel.saveTo(folder.filePath(u"a.png"_s));
        QCOMPARE(QImage(folder.filePath(u"a.png"_s)).width(), image.width());
        shown.panel.saveTo(folder.filePath(u"none/a.csv"_s));
        bool told = false;
        for (const QLabel* label : shown.panel.findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(u"not be written"_s));
        QVERIFY(told);
    }

    void thresholds_of_the_alerts_are_drawn()
    {
        Shown shown;
        QVERIFY(shown.latency()->frame().thresholds.isEmpty());
        shown.panel.setRules(defaultAlertRules());
        QCOMPARE(shown.latency()->frame().thresholds.size(), 2);
    }

    void charts_stand_in_a_small_window_too()
    {
        Shown shown(crowdedBoard(20));
        shown.panel.resize(456, 900);
        QVERIFY(shown.latency()->plotArea().width() > 100);
        QCOMPARE(shown.legend(u"Latency"_s)->entries().size(), 20);
        QVERIFY(!shown.panel.grab().isNull());
    }
};

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
