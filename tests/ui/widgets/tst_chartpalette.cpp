// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartpalette.h"

#include <QPalette>
#include <QTest>

using namespace fuseboard;

class TestChartPalette : public QObject
{
    Q_OBJECT
private slots:

    void every_line_is_seen_on_its_surface_data()
    {
        QTest::addColumn<QColor>("color");
        QTest::addColumn<QColor>("surface");
        for (const auto charts : {ChartPalette::Wong, ChartPalette::Tol, ChartPalette::Gray}) {
            for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
                const QList<QColor> colors = seriesColors(charts, appearance);
                QCOMPARE(colors.size(), 8);
                for (const QColor& color : colors)
                    QTest::addRow("%d, %d: %s", static_cast<int>(charts),
                                  static_cast<int>(appearance), qPrintable(color.name()))
                        << color << tokensOf(appearance).surface;
            }
            for (const QColor& color : seriesColors(charts, Appearance::Dark))
                QTest::addRow("%d, high contrast: %s", static_cast<int>(charts),
                              qPrintable(color.name()))
                    << color << tokensOf(Appearance::Dark, Contrast::High).surface;
        }
    }
    void every_line_is_seen_on_its_surface()
    {
        QFETCH(QColor, color);
        QFETCH(QColor, surface);
        const double ratio = contrastRatio(color, surface);
        QVERIFY2(ratio >= 3, qPrintable(QString::number(ratio)));
    }

    void a_palette_that_says_nothing_has_the_default()
    {
        QVERIFY(chartPaletteOf(QPalette()) == ChartPalette::Wong);
    }
};

QTEST_MAIN(TestChartPalette)
#include "tst_chartpalette.moc"
