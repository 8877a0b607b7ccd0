// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/themecolors.h"
#include "ui/widgets/chartpalette.h"
#include "ui/widgets/tokens.h"

#include <QPalette>
#include <QTest>

using namespace fuseboard;

class TestThemeColors : public QObject
{
    Q_OBJECT

private slots:
    void the_chosen_chart_palette_colours_the_lines()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            QPalette palette = paletteOf(tokensOf(appearance));
            for (const ChartPalette chosen :
                 {ChartPalette::Wong, ChartPalette::Tol, ChartPalette::Gray}) {
                setChartPalette(palette, chosen);
                QCOMPARE(chartColorsOf(palette).series, seriesColors(chosen, appearance));
            }
        }
        QVERIFY(seriesColors(ChartPalette::Wong, Appearance::Light) !=
                seriesColors(ChartPalette::Tol, Appearance::Light));
    }

    void the_rest_is_of_the_theme()
    {
        const ChartColors light = chartColorsOf(paletteOf(tokensOf(Appearance::Light)));
        const ChartColors dark = chartColorsOf(paletteOf(tokensOf(Appearance::Dark)));
        QCOMPARE(light.surface, tokensOf(Appearance::Light).surface);
        QCOMPARE(dark.surface, tokensOf(Appearance::Dark).surface);
        QCOMPARE(dark.bad, tokensOf(Appearance::Dark).bad);
    }
};

QTEST_MAIN(TestThemeColors)
#include "tst_themecolors.moc"
