// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/boardrange.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNow = 1795168837123; // 2026-11-20T10:00:37.123Z
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 1440 * kMinute;

qint64 bucketsOf(const SeriesQuery& query)
{
    return (query.toMs - query.fromMs) / query.bucketMs;
}

} // namespace

class TestBoardRange : public QObject
{
    Q_OBJECT
private slots:
    void a_range_ends_with_the_bucket_of_now_data()
    {
        QTest::addColumn<TimeRange>("range");
        QTest::addColumn<qint64>("bucketMs");
        QTest::addColumn<qint64>("buckets");
        QTest::newRow("6 h") << TimeRange::SixHours << kMinute << qint64(360);
        QTest::newRow("24 h") << TimeRange::Day << 5 * kMinute << qint64(288);
        QTest::newRow("7 d") << TimeRange::Week << 30 * kMinute << qint64(336);
        QTest::newRow("30 d") << TimeRange::Month << 120 * kMinute << qint64(360);
    }

    void a_range_ends_with_the_bucket_of_now()
    {
        QFETCH(TimeRange, range);
        const SeriesQuery query = queryOf({range, 0, 0}, kNow);
        QTEST(query.bucketMs, "bucketMs");
        QTEST(bucketsOf(query), "buckets");
        QVERIFY(query.toMs > kNow && query.toMs - query.bucketMs <= kNow);
        QCOMPARE(query.fromMs % query.bucketMs, 0);
    }

    void an_own_span_never_has_more_buckets_than_a_chart_shows()
    {
        for (qint64 length = kMinute; length < 20 * 366 * kDay; length = length * 3 / 2 + 7) {
            for (const qint64 shift : {0, 1, 59'999, 86'399'999}) {
                const SeriesQuery query =
                    queryOf({TimeRange::Own, kNow - shift - length, kNow - shift}, kNow);
                QVERIFY2(bucketsOf(query) >= 1 && bucketsOf(query) <= kMostBuckets,
                         qPrintable(QString::number(length)));
                QCOMPARE(query.bucketMs % kMinute, 0);
                QCOMPARE(query.fromMs % query.bucketMs, 0);
                QVERIFY(query.toMs >= kNow - shift);
            }
        }
    }

    void an_own_span_covers_what_was_asked_for()
    {
        const qint64 fromMs = kNow - 3 * kDay;
        const qint64 toMs = kNow - 2 * kDay;
        const SeriesQuery query = queryOf({TimeRange::Own, fromMs, toMs}, kNow);
        QCOMPARE(query.bucketMs, 5 * kMinute);
        QVERIFY(query.fromMs <= fromMs && query.fromMs > fromMs - query.bucketMs);
        QVERIFY(query.toMs >= toMs && query.toMs < toMs + query.bucketMs);
    }

    void a_span_that_cannot_be_is_cut_to_one_that_can()
    {
        for (const auto& [fromMs, toMs] :
             QList<std::pair<qint64, qint64>>{{kNow + kDay, kNow + 2 * kDay},
                                              {kNow, kNow - kDay},
                                              {-5, -1},
                                              {std::numeric_limits<qint64>::min() / 2,
                                               std::numeric_limits<qint64>::max() / 2}}) {
            const SeriesQuery query = queryOf({TimeRange::Own, fromMs, toMs}, kNow);
            QVERIFY(query.fromMs >= 0);
            QVERIFY(bucketsOf(query) >= 1 && bucketsOf(query) <= kMostBuckets);
            QVERIFY(query.toMs <= kNow + query.bucketMs);
        }
    }

    void what_changes_slowly_is_asked_for_seldom()
    {
        QCOMPARE(refreshAfter(kMinute), Duration(10s));
        QCOMPARE(refreshAfter(5 * kMinute), Duration(50s));
        QCOMPARE(refreshAfter(120 * kMinute), Duration(1min));
    }
};

QTEST_GUILESS_MAIN(TestBoardRange)
#include "tst_boardrange.moc"
