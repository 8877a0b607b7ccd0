// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/charts/chartpicture.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ChartColors colors()
{
    ChartColors colors;
    colors.surface = Qt::white;
    colors.text = Qt::black;
    colors.axis = Qt::black;
    colors.series = {Qt::red};
    return colors;
}

PicturePart part(double ratio, bool shown = true)
{
    QPixmap chart(QSize(400, 100) * ratio);
    chart.setDevicePixelRatio(ratio);
    chart.fill(Qt::green);
    return {.title = u"Latency"_s,
            .chart = chart,
            .legend = {{.id = u"a"_s, .title = u"Aurora"_s, .shown = shown}}};
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT
private slots:

    void it_holds_all_charts_as_sharp_as_on_the_screen()
    {
        const QImage one = chartPicture(u"Fuseboard"_s, u"10:00"_s, {part(2)}, colors(), QFont());
        QCOMPARE(one.devicePixelRatio(), 2.0);
        QVERIFY(one.width() >= 2 * (400 + 200));
        QVERIFY(has(one, Qt::green));
        const QImage two =
            chartPicture(u"Fuseboard"_s, u"10:00"_s, {part(2), part(2)}, colors(), QFont());
        QVERIFY(two.height() >= one.height() + 200);
    }

    void a_hidden_series_is_not_in_the_legend()
    {
        QVERIFY(has(chartPicture({}, {}, {part(1)}, colors(), QFont()), Qt::red));
        QVERIFY(!has(chartPicture({}, {}, {part(1, false)}, colors(), QFont()), Qt::red));
    }

    void the_span_says_its_time_zone()
    {
        const QString text = zonedSpan(1795168500000, 1795168800000);
        static const QRegularExpression expected(u"^.* to .*, UTC[+-]\\d\\d:\\d\\d$"_s);
        QVERIFY2(expected.match(text).hasMatch(), qPrintable(text));
    }

    void a_file_is_written_or_the_reason_told()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"charts.png"_s);
        const QByteArray png =
            pngOf(chartPicture(u"Fuseboard"_s, u"10:00"_s, {part(1)}, colors(), QFont()));
        QVERIFY(writeFile(path, png).isEmpty());
        QVERIFY(QImage(path).width() > 400);
        const QString fault = writeFile(folder.filePath(u"no/such/folder.png"_s), png);
        QVERIFY2(fault.contains(u"could not be written"_s), qPrintable(fault));
    }
};

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
