// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuespark.h"

#include <QImage>
#include <QTest>

#include <limits>

using namespace fuseboard;

namespace {

QImage picture(const SparkValues& values)
{
    ValueSpark spark;
    spark.setValues(values);
    spark.resize(spark.sizeHint());
    return spark.grab().toImage();
}

} // namespace

class TestValueSpark : public QObject
{
    Q_OBJECT
private slots:

    void what_is_above_the_threshold_is_filled()
    {
        const Theme theme(ThemeChoice::Light);
        const Tokens& tokens = tokensOf(Appearance::Light);
        QVERIFY(!has(picture({.values = {0.1, 0.2}, .threshold = 0.5}), tokens.bad));
        QVERIFY(has(picture({.values = {0.1, 0.9}, .threshold = 0.5}), tokens.bad));
        QVERIFY(has(picture({.values = {0.1, 0.9}, .threshold = 0.5, .above = Health::Degraded}),
                    tokens.warning));
    }

    void the_moment_is_marked()
    {
        const Theme theme(ThemeChoice::Light);
        SparkValues values{.values = {1, 2, 3}, .marked = 0, .threshold = 2.5};
        const QImage first = picture(values);
        values.marked = 2;
        QVERIFY(picture(values) != first);
    }

    void nonsense_is_left_out()
    {
        const double infinite = std::numeric_limits<double>::infinity();
        const double none = std::numeric_limits<double>::quiet_NaN();
        const QImage empty = picture({});
        QCOMPARE(picture({.values = {}, .marked = 3, .threshold = 1}), empty);
        const SparkValues some{.values = {1, 2}, .marked = 1, .threshold = 1.5};
        const SparkValues more{.values = {1, 2, none, infinite}, .marked = 1, .threshold = 1.5};
        QCOMPARE(picture(more), picture(some));
        (void)picture({.values = QList<double>(5000, 0), .marked = 0, .threshold = 0});
    }
};

QTEST_MAIN(TestValueSpark)
#include "tst_valuespark.moc"
