// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/appicons.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTest>

#include <cstdlib>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Per channel, over the whole picture; the edges of another Qt's curves differ a little.
double difference(const QImage& one, const QImage& other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                   std::abs(qBlue(a) - qBlue(b)) + std::abs(qAlpha(a) - qAlpha(b));
        }
    }
    return static_cast<double>(sum) / (4.0 * one.width() * one.height());
}

} // namespace

class TestAppIcons : public QObject
{
    Q_OBJECT
private slots:

    void each_file_is_what_its_drawing_shows_now_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : appIconSizes())
            QTest::addRow("%d pixels", size) << size;
    }
    void each_file_is_what_its_drawing_shows_now()
    {
        QFETCH(int, size);
        const QImage file(appIconFile(size));
        QCOMPARE(file.size(), QSize(size, size));
        const QImage drawn = drawnAppIcon(size);
        QVERIFY2(difference(file, drawn) < 1.0, "run tests/gui/appiconfiles");
        QImage empty(size, size, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        QVERIFY(difference(drawn, empty) > 40.0); // there is a drawing at all
    }

    void the_symbolic_icon_has_one_colour_that_desktops_change()
    {
        QFile file(QStringLiteral(FUSEBOARD_RESOURCES
                                  "/icons/app/io.github.fuseboard.Fuseboard-symbolic.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(QSvgRenderer(svg).isValid());
        QCOMPARE(svg.count("fill=\"#2e3436\""), 1);
        QCOMPARE(svg.count("fill=\""), 1);
    }
};

QTEST_MAIN(TestAppIcons)
#include "tst_appicons.moc"
