// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:

    void names_are_those_of_the_command_line()
    {
        QVERIFY(themeChoiceFromName(u"light") == ThemeChoice::Light);
        QVERIFY(themeChoiceFromName(u"dark") == ThemeChoice::Dark);
        QVERIFY(themeChoiceFromName(u"system") == ThemeChoice::System);
        QVERIFY(themeChoiceFromName(u"high-contrast") == ThemeChoice::HighContrast);
        QVERIFY(!themeChoiceFromName(u"Dark"));
        QVERIFY(!themeChoiceFromName(u""));
    }

    void changing_it_reaches_widgets_that_are_shown()
    {
        Theme theme(ThemeChoice::Light);
        QLabel label(u"text"_s);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QVERIFY(appearanceOf(label.palette()) == Appearance::Light);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(appearanceOf(label.palette()) == Appearance::Dark);
        QVERIFY(theme.appearance() == Appearance::Dark);
        QVERIFY(contrastOf(label.palette()) == Contrast::Normal);
        theme.setChoice(ThemeChoice::HighContrast);
        QVERIFY(contrastOf(label.palette()) == Contrast::High);
        QVERIFY(appearanceOf(label.palette()) == Appearance::Dark);
    }

    void the_sheet_knows_every_token()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const QString sheet = styleSheetOf(tokensOf(appearance));
            QVERIFY(sheet.contains(tokensOf(appearance).accent.name()));
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
        }
    }

    void compact_controls_are_smaller_at_once()
    {
        Theme theme(ThemeChoice::Light);
        QPushButton button(u"Send"_s);
        QLineEdit field;
        button.ensurePolished();
        field.ensurePolished();
        const int buttonBefore = button.sizeHint().height();
        const int fieldBefore = field.sizeHint().height();
        theme.setSettings({.theme = ThemeChoice::Light, .density = Density::Compact, .charts = {}});
        QVERIFY(button.sizeHint().height() < buttonBefore);
        QVERIFY(field.sizeHint().height() < fieldBefore);
    }

    void other_colours_of_charts_reach_widgets_that_are_shown()
    {
        Theme theme(ThemeChoice::Dark);
        const QLabel label(u"text"_s);
        QVERIFY(chartPaletteOf(label.palette()) == ChartPalette::Wong);
        for (const auto charts : {ChartPalette::Tol, ChartPalette::Gray, ChartPalette::Wong}) {
            theme.setSettings({.theme = ThemeChoice::Dark, .density = {}, .charts = charts});
            QVERIFY(chartPaletteOf(label.palette()) == charts);
            QVERIFY(&tokensOf(label.palette()) == &tokensOf(Appearance::Dark));
        }
    }

    void icons_take_the_colour_of_the_theme()
    {
        Theme theme(ThemeChoice::Light);
        const QIcon overview = icon(u"overview"_s);
        const auto darkest = [&overview] {
            const QImage image = overview.pixmap(32, 32).toImage();
            int lowest = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 250)
                        lowest = qMin(lowest, pixel.lightness());
                }
            }
            return lowest;
        };
        QVERIFY(darkest() < 60);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(darkest() > 180);
    }

    void every_icon_can_be_drawn()
    {
        Theme theme(ThemeChoice::Light);
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 5);
        for (const QString& file : files) {
            const QPixmap pixmap = icon(file.chopped(4)).pixmap(16, 16);
            QVERIFY2(!pixmap.toImage().allGray() || !pixmap.isNull(), qPrintable(file));
            QImage blank(pixmap.size(), QImage::Format_ARGB32_Premultiplied);
            blank.fill(Qt::transparent);
            QVERIFY2(pixmap.toImage().convertToFormat(blank.format()) != blank, qPrintable(file));
        }
    }

    void an_unknown_icon_is_none() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
