// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestChartTip : public QObject
{
    Q_OBJECT
private slots:

    void it_stays_inside_and_off_the_cursor_data()
    {
        QTest::addColumn<QPoint>("cursor");
        for (const int x : {5, 200, 400, 600, 795}) {
            for (const int y : {5, 150, 295})
                QTest::addRow("%d, %d", x, y) << QPoint(x, y);
        }
    }
    void it_stays_inside_and_off_the_cursor()
    {
        QFETCH(QPoint, cursor);
        QWidget page;
        page.resize(800, 300);
        ChartTip tip(&page);
        QList<TipRow> rows;
        for (int row = 0; row < 8; ++row)
            rows.append({.pen = QPen(Qt::red),
                         .name = u"A provider with a long name"_s,
                         .value = u"1.2 s"_s,
                         .note = u"3 of 40 failed"_s});
        tip.setContent(u"10:00:00"_s, rows, {u"Aurora says: Elevated errors"_s});
        tip.placeAt(cursor, page.rect());
        QVERIFY(page.rect().contains(tip.geometry()));
        QVERIFY(!tip.geometry().contains(cursor));
    }
};

QTEST_MAIN(TestChartTip)
#include "tst_charttip.moc"
