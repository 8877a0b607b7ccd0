// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"
#include "ui/widgets/chartpalette.h"
#include "ui/widgets/tokens.h"

#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestChartStyle : public QObject
{
    Q_OBJECT
private slots:

    void lines_stand_out_from_their_ground()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const QList<QColor> series = seriesColors(ChartPalette::Wong, appearance);
            for (const QColor& color : series) {
                const double ratio = contrastRatio(color, tokensOf(appearance).surface);
                QVERIFY2(ratio >= 3, qPrintable(color.name() + u' ' + QString::number(ratio)));
            }
        }
    }

    void thirty_two_providers_look_different()
    {
        ChartColors colors;
        colors.series = seriesColors(ChartPalette::Wong, Appearance::Light);
        QSet<QString> seen;
        for (int style = 0; style < 32; ++style) {
            const QPen pen = seriesPen(colors, style, Metric::LatencyP95);
            QString look = pen.color().name();
            for (const qreal dash : pen.dashPattern())
                look += u' ' + QString::number(dash);
            QVERIFY2(!seen.contains(look), qPrintable(look));
            seen.insert(look);
        }
    }

    void the_sum_is_told_from_its_parts_by_its_width()
    {
        ChartColors colors;
        colors.text = Qt::black;
        colors.series = seriesColors(ChartPalette::Wong, Appearance::Light);
        const QPen sum = seriesPen(colors, -1, Metric::ErrorRate);
        QCOMPARE(sum.color(), QColor(Qt::black));
        QVERIFY(sum.widthF() > seriesPen(colors, 0, Metric::ErrorRate).widthF());
    }

    void the_first_four_differ_without_any_colour()
    {
        ChartColors colors;
        colors.series = seriesColors(ChartPalette::Wong, Appearance::Dark);
        QList<QList<qreal>> seen;
        for (int style = 0; style < 4; ++style) {
            const QList<qreal> dashes = seriesPen(colors, style, Metric::ErrorRate).dashPattern();
            QVERIFY(!seen.contains(dashes));
            seen.append(dashes);
        }
    }

    void the_median_is_the_thin_line()
    {
        ChartColors colors;
        colors.series = seriesColors(ChartPalette::Wong, Appearance::Dark);
        QVERIFY(seriesPen(colors, 0, Metric::LatencyP50).widthF() <
                seriesPen(colors, 0, Metric::LatencyP95).widthF());
    }

    void the_names_beside_a_narrow_chart_leave_it_its_room()
    {
        QCOMPARE(plotAreaOf({1000, 100}).left(), 84.0);
        QCOMPARE(plotAreaOf({300, 100}).left(), 52.0);
        QVERIFY(plotAreaOf({300, 100}).width() > 200);
    }

    void x_and_time_are_inverse()
    {
        const QRectF plot = plotAreaOf({1000, 100});
        QCOMPARE(msAt(xOf(5000, plot, 0, 10000), plot, 0, 10000), 5000);
        QCOMPARE(msAt(-50, plot, 0, 10000), 0);
        QCOMPARE(msAt(5000, plot, 0, 10000), 10000);
    }
};

QTEST_GUILESS_MAIN(TestChartStyle)
#include "tst_chartstyle.moc"
