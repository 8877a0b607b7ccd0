// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/prometheuslines.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPrometheusLines : public QObject
{
    Q_OBJECT

private slots:
    void a_metric_is_its_head_and_its_lines()
    {
        PrometheusLines lines;
        lines.head("x_total"_L1, "counter"_L1, "What it is."_L1);
        lines.line({}, 1);
        lines.line({{"a"_L1, u"b"_s}, {"c"_L1, {}}}, 2.5, "_sum"_L1);
        QCOMPARE(lines.take(), "# HELP x_total What it is.\n# TYPE x_total counter\n"
                               "x_total 1\nx_total_sum{a=\"b\",c=\"\"} 2.5\n"_ba);
        QCOMPARE(lines.take(), QByteArray());
    }

    void numbers_come_back_the_same_data()
    {
        QTest::addColumn<double>("number");
        for (const double number : {0.0, 0.1, 1.0 / 3, 9007199254740991.0, 1e-9, 123456.789})
            QTest::addRow("%.17g", number) << number;
    }
    void numbers_come_back_the_same()
    {
        QFETCH(double, number);
        bool isNumber = false;
        QVERIFY(metricNumber(number).toDouble(&isNumber) == number);
        QVERIFY(isNumber);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusLines)
#include "tst_prometheuslines.moc"
