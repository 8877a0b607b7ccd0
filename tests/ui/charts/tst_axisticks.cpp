// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAxisTicks : public QObject
{
    Q_OBJECT
private slots:

    void a_logarithmic_scale_holds_all_values_and_is_even()
    {
        const ValueScale scale = logScaleFor(130, 48000);
        QCOMPARE(scale.bottom, 100.0);
        QCOMPARE(scale.top, 50000.0);
        QCOMPARE(shareOf(scale, 100), 0.0);
        QCOMPARE(shareOf(scale, 50000), 1.0);
        QCOMPARE(shareOf(scale, 90000), 1.0);
        QCOMPARE(shareOf(scale, 1), 0.0);
        QVERIFY(qAbs(shareOf(scale, 1000) - shareOf(scale, 100) - shareOf(scale, 10000) +
                     shareOf(scale, 1000)) < 1e-9);
        QVERIFY(qAbs(valueAt(scale, shareOf(scale, 777)) - 777) < 1e-6);
        QCOMPARE(ticksOf(scale), (QList<double>{100, 1000, 10000}));
    }

    void one_value_alone_has_a_logarithmic_scale_too()
    {
        const ValueScale scale = logScaleFor(300, 300);
        QVERIFY(scale.bottom <= 300 && scale.top >= 300);
        QVERIFY(scale.top >= 10 * scale.bottom * 0.999);
        QVERIFY(ticksOf(scale).size() >= 3);
    }

    void a_linear_scale_has_a_tick_at_each_step()
    {
        QCOMPARE(ticksOf({.top = 40, .step = 20}), (QList<double>{0, 20, 40}));
    }

    void scales_are_round_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing") << 0.0 << 100.0 << 50.0;
        QTest::newRow("small") << 130.0 << 150.0 << 50.0;
        QTest::newRow("exactly at a step") << 2000.0 << 2000.0 << 500.0;
        QTest::newRow("just above") << 2001.0 << 3000.0 << 1000.0;
        QTest::newRow("seconds") << 3700.0 << 4000.0 << 1000.0;
        QTest::newRow("minutes") << 95000.0 << 100000.0 << 50000.0;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 100.0 << 50.0;
    }
    void scales_are_round()
    {
        QFETCH(double, highest);
        const ValueScale scale = scaleFor(highest, 100, 4);
        QTEST(scale.top, "top");
        QTEST(scale.step, "step");
    }

    void a_scale_holds_the_value_in_few_steps()
    {
        for (double highest = 0.003; highest < 1e7; highest *= 1.7) {
            const ValueScale scale = scaleFor(highest, 0, 4);
            QVERIFY(scale.top >= highest * (1 - 1e-6));
            QVERIFY(scale.top / scale.step <= 4 + 1e-6);
        }
    }

    void percents_end_at_a_hundred()
    {
        QCOMPARE(percentScaleFor(0, 4).top, 10.0);
        QCOMPARE(percentScaleFor(100, 4), (ValueScale{.top = 100, .step = 25}));
        QCOMPARE(percentScaleFor(83, 4), (ValueScale{.top = 100, .step = 25}));
        QVERIFY(percentScaleFor(250, 4).top <= 100);
    }

    void times_are_round_in_local_time()
    {
        const qint64 from = 1795168800000 + 17300;     // 10:00:17.3 UTC
        const qint64 offset = 5LL * 3600000 + 1800000; // India: half an hour off
        QCOMPARE(timeStepFor(300000, 10), 30000);
        const QList<qint64> ticks = timeTicks(from, from + 3600000, 600000, offset);
        QCOMPARE(ticks.size(), 6);
        for (const qint64 tick : ticks) {
            QVERIFY(tick >= from && tick <= from + 3600000);
            QCOMPARE((tick + offset) % 600000, 0);
        }
    }

    void a_tick_at_either_end_counts()
    {
        QCOMPARE(timeTicks(60000, 180000, 60000, 0), (QList<qint64>{60000, 120000, 180000}));
        QVERIFY(timeTicks(60000, 180000, 0, 0).isEmpty());
    }

    void long_spans_are_labelled_by_their_days()
    {
        const auto local = [](int day, int hour) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toMSecsSinceEpoch();
        };
        QCOMPARE(timeTickText(local(21, 6), 10'000), u"06:00:00"_s);
        QCOMPARE(timeTickText(local(21, 6), 6 * 3'600'000), u"06:00"_s);
        QCOMPARE(timeTickText(local(21, 0), 6 * 3'600'000), u"21 Nov"_s);
        QCOMPARE(timeTickText(local(21, 0), 5 * 86'400'000), u"21 Nov"_s);
        // The hour of summer time is no other day.
        QCOMPARE(timeTickText(local(21, 0) - 3'600'000, 86'400'000), u"21 Nov"_s);
    }

    void ticks_are_never_too_many()
    {
        for (qint64 span = 1000; span < 86400000LL * 4000; span = span * 3 / 2)
            QVERIFY(span / timeStepFor(span, 6) <= 6 || timeStepFor(span, 6) == 366 * 86400000LL);
    }
};

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
