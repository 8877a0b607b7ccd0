// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/sparkbars.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestSparkBars : public QObject
{
    Q_OBJECT
private slots:

    void buckets_fall_into_their_slices()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        addBucket(provider, 1000, sampleTally(2, 100));
        addBucket(provider, 1200, sampleFailures(1, ErrorKind::ServerError));
        addBucket(provider, 1900, sampleTally(5, 100));
        const QList<SparkBar> bars = sparkBars(provider.series, 1000, 2000, 2);
        QCOMPARE(bars, (QList<SparkBar>{{.calls = 3, .failures = 1}, {.calls = 5, .failures = 0}}));
    }

    void the_bucket_at_either_edge_counts()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        addBucket(provider, 900, sampleTally(1, 100));
        addBucket(provider, 2000, sampleTally(2, 100));
        const QList<SparkBar> bars = sparkBars(provider.series, 1000, 2000, 4);
        QCOMPARE(bars.first().calls, 1U);
        QCOMPARE(bars.last().calls, 2U);
    }

    void no_time_no_bars()
    {
        QCOMPARE(sparkBars({}, 1000, 1000, 3).size(), 3);
        QCOMPARE(sparkBars({}, 1000, 1000, 3).first(), SparkBar{});
    }
};

QTEST_GUILESS_MAIN(TestSparkBars)
#include "tst_sparkbars.moc"
