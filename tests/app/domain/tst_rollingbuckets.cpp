// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/metricrecords.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where in time a call counts: buckets, their joins, their end, and clocks that are wrong.
class RollingBucketsTest : public QObject
{
    Q_OBJECT

private slots:
    void buckets_without_calls_are_gaps();
    void buckets_are_aligned_and_in_order();
    void a_percentile_of_merged_buckets_is_that_of_the_merged_histograms();
    void merging_joins_aligned_neighbours();
    void five_minutes_exclude_what_is_older_and_the_hour_does_not();
    void an_hour_later_all_is_gone();
    void a_reused_bucket_starts_empty();
    void a_clock_that_stands_still_fills_one_bucket();
    void what_lies_in_the_future_counts_as_now();
    void a_late_record_finds_its_bucket_and_a_too_late_one_none();
    void a_time_before_the_epoch_is_dropped();
    void memory_is_bounded_by_the_rings();
    void no_range_has_more_buckets_than_a_chart_shows();
};

void RollingBucketsTest::buckets_without_calls_are_gaps()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow - 20 * kSecond);
    metrics.record(success(), kNow);
    QCOMPARE(startsOf(series(metrics, kNow)), (QList<qint64>{kNow - 20 * kSecond, kNow}));
}

void RollingBucketsTest::buckets_are_aligned_and_in_order()
{
    RollingMetrics metrics;
    for (const qint64 before : {0, 290, 7, 100, 3})
        metrics.record(success(), kNow + 999 - before * kSecond);
    QCOMPARE(startsOf(series(metrics, kNow + 999)),
             (QList<qint64>{kNow - 290 * kSecond, kNow - 100 * kSecond, kNow - 7 * kSecond,
                            kNow - 3 * kSecond, kNow}));
    QCOMPARE(
        startsOf(series(metrics, kNow + 999, 1, TimeRange::OneHour)),
        (QList<qint64>{kNow - 290 * kSecond, kNow - 100 * kSecond, kNow - 10 * kSecond, kNow}));
}

void RollingBucketsTest::a_percentile_of_merged_buckets_is_that_of_the_merged_histograms()
{
    RollingMetrics metrics;
    LatencyHistogram expected;
    for (int i = 0; i < 300; ++i) {
        const Duration latency = 10ms * (1 + i * i % 997);
        metrics.record(success(latency, u"m%1"_s.arg(i % 3)), kNow - i * kSecond);
        expected.record(latency);
    }
    QCOMPARE(total(metrics, kNow).latency, expected);
    QCOMPARE(total(metrics, kNow, TimeRange::OneHour).latency, expected);
    for (const int merge : {1, 7, 60, 1000}) {
        LatencyHistogram merged;
        for (const SeriesPoint& point : series(metrics, kNow, merge))
            merged.merge(point.tally.latency);
        QCOMPARE(merged, expected);
    }
}

void RollingBucketsTest::merging_joins_aligned_neighbours()
{
    RollingMetrics metrics;
    for (const qint64 at : {0, 9, 10, 19, 35})
        metrics.record(success(), kNow + at * kSecond);
    const auto points = series(metrics, kNow + 40 * kSecond, 10);
    QCOMPARE(startsOf(points), (QList<qint64>{kNow, kNow + 10 * kSecond, kNow + 30 * kSecond}));
    QCOMPARE(points[0].tally.calls(), 2U);
    QCOMPARE(points[1].tally.calls(), 2U);
    QCOMPARE(points[2].tally.calls(), 1U);
    // The same joints a second later: a chart does not flicker.
    QCOMPARE(startsOf(series(metrics, kNow + 41 * kSecond, 10)), startsOf(points));
    // Nonsense joins nothing.
    QCOMPARE(series(metrics, kNow + 40 * kSecond, 0).size(), 5);
    QCOMPARE(series(metrics, kNow + 40 * kSecond, -3).size(), 5);
}

void RollingBucketsTest::five_minutes_exclude_what_is_older_and_the_hour_does_not()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow - 300 * kSecond); // the 301st bucket back
    metrics.record(success(), kNow - 299 * kSecond);
    QCOMPARE(total(metrics, kNow).calls(), 1U);
    QCOMPARE(total(metrics, kNow, TimeRange::OneHour).calls(), 2U);
}

void RollingBucketsTest::an_hour_later_all_is_gone()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow);
    QCOMPARE(total(metrics, kNow + kHour - 10 * kSecond, TimeRange::OneHour).calls(), 1U);
    QCOMPARE(total(metrics, kNow + kHour, TimeRange::OneHour).calls(), 0U);
    QVERIFY(series(metrics, kNow + kHour, 1, TimeRange::OneHour).isEmpty());
    QCOMPARE(metrics.providers(), QStringList{u"p"_s});
}

void RollingBucketsTest::a_reused_bucket_starts_empty()
{
    RollingMetrics metrics;
    metrics.record(success(9s), kNow);
    metrics.record(success(1s), kNow + kHour); // the same places in both rings
    QCOMPARE(total(metrics, kNow + kHour).latency.max(), std::optional<Duration>(1s));
    QCOMPARE(total(metrics, kNow + kHour, TimeRange::OneHour).calls(), 1U);
}

void RollingBucketsTest::a_clock_that_stands_still_fills_one_bucket()
{
    RollingMetrics metrics;
    for (int i = 0; i < 1000; ++i)
        metrics.record(success(), kNow);
    QCOMPARE(series(metrics, kNow).size(), 1);
    QCOMPARE(total(metrics, kNow).calls(), 1000U);
}

void RollingBucketsTest::what_lies_in_the_future_counts_as_now()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow + kMinute);
    metrics.record(success(), kNow);
    const auto points = series(metrics, kNow);
    QCOMPARE(startsOf(points), QList<qint64>{kNow});
    QCOMPARE(points.first().tally.calls(), 2U);
    QCOMPARE(total(metrics, kNow).calls(), 2U);
}

void RollingBucketsTest::a_late_record_finds_its_bucket_and_a_too_late_one_none()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow);
    metrics.record(success(), kNow - kMinute);
    QCOMPARE(startsOf(series(metrics, kNow)), (QList<qint64>{kNow - kMinute, kNow}));
    metrics.record(success(), kNow - kHour); // would land in the place of kNow
    metrics.record(success(), kNow - 2 * kHour + kMinute);
    QCOMPARE(total(metrics, kNow).calls(), 2U);
    QCOMPARE(total(metrics, kNow, TimeRange::OneHour).calls(), 2U);
}

void RollingBucketsTest::a_time_before_the_epoch_is_dropped()
{
    RollingMetrics metrics;
    metrics.record(success(), -1);
    QVERIFY(metrics.providers().isEmpty());
    metrics.record(success(), 0);
    QCOMPARE(total(metrics, 0).calls(), 1U);
    QCOMPARE(startsOf(series(metrics, 0)), QList<qint64>{0});
}

void RollingBucketsTest::memory_is_bounded_by_the_rings()
{
    RollingMetrics metrics;
    qint64 at = kNow;
    for (; at < kNow + 2 * kHour; at += kSecond)
        metrics.record(success(), at);
    at -= kSecond;
    QCOMPARE(series(metrics, at).size(), 300);
    QCOMPARE(series(metrics, at, 1, TimeRange::OneHour).size(), 360);
    QCOMPARE(total(metrics, at, TimeRange::OneHour).calls(), 3600U);
    // Asked as of an hour ago, only what the rings still hold is there, as future.
    QCOMPARE(series(metrics, kNow).size(), 1);
}

void RollingBucketsTest::no_range_has_more_buckets_than_a_chart_shows()
{
    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour, TimeRange::SixHours,
                                  TimeRange::Day, TimeRange::Week, TimeRange::Month})
        QVERIFY(lengthOf(range) / bucketOf(range) <= 360);
    QVERIFY(!isLong(TimeRange::OneHour) && isLong(TimeRange::SixHours) && isLong(TimeRange::Own));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::RollingBucketsTest)
#include "tst_rollingbuckets.moc"
