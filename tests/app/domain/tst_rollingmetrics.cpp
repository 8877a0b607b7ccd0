// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rollingmetrics.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RollingMetricsTest : public QObject
{
    Q_OBJECT

private slots:
    void a_tally_counts_calls_one_by_one_or_merged();
    void without_records_there_is_nothing();
    void a_failure_counts_by_its_kind_and_never_into_latency();
    void a_failure_without_an_error_is_unknown();
    void skipped_and_cancelled_are_no_calls();
    void a_success_counts_into_latency_and_first_token();
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
    void an_empty_model_means_all_models();
    void forgetting_a_provider_leaves_the_others();
    void memory_is_bounded_by_the_rings();
    void what_the_history_knows_counts_as_if_it_had_been_recorded();
    void a_minute_of_the_history_is_dealt_out_over_its_buckets();
    void no_range_has_more_buckets_than_a_chart_shows();
};

namespace {

constexpr qint64 kNow = 1'800'000'000'000; // on a whole minute
constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;

CallRecord success(Duration latency = 1s, const QString& model = u"m"_s)
{
    CallRecord record;
    record.provider = u"p"_s;
    record.model = model;
    record.latency = latency;
    record.ttft = latency / 2;
    return record;
}

CallRecord failure(ErrorKind kind)
{
    CallRecord record = success();
    record.outcome = Outcome::Failure;
    record.error = ProviderError{};
    record.error->kind = kind;
    return record;
}

CallRecord withOutcome(Outcome outcome)
{
    CallRecord record = success();
    record.outcome = outcome;
    return record;
}

Tally total(const RollingMetrics& metrics, qint64 nowMs, TimeRange range = TimeRange::FiveMinutes)
{
    return metrics.total(u"p"_s, {}, range, nowMs);
}

QList<SeriesPoint> series(const RollingMetrics& metrics, qint64 nowMs, int merge = 1,
                          TimeRange range = TimeRange::FiveMinutes)
{
    return metrics.series(u"p"_s, {}, range, nowMs, merge);
}

QList<qint64> startsOf(const QList<SeriesPoint>& points)
{
    QList<qint64> starts;
    for (const SeriesPoint& point : points)
        starts.append(point.startMs);
    return starts;
}

} // namespace

void RollingMetricsTest::a_tally_counts_calls_one_by_one_or_merged()
{
    Tally counted;
    Tally merged;
    for (const CallRecord& record :
         {success(1s), success(4s), failure(ErrorKind::Overloaded), withOutcome(Outcome::Failure),
          withOutcome(Outcome::Skipped), withOutcome(Outcome::Cancelled)}) {
        counted.count(record);
        Tally one;
        one.count(record);
        merged.merge(one);
    }
    for (const Tally& tally : {counted, merged}) {
        QCOMPARE(tally.successes, 2U);
        QCOMPARE(tally.failures[static_cast<std::size_t>(ErrorKind::Overloaded)], 1U);
        QCOMPARE(tally.failures[static_cast<std::size_t>(ErrorKind::Unknown)], 1U);
        QCOMPARE(tally.failureCount(), 2U);
        QCOMPARE(tally.skipped, 1U);
        QCOMPARE(tally.cancelled, 1U);
        QCOMPARE(tally.latency.count(), 2U);
        QCOMPARE(tally.latency.max(), std::optional<Duration>(4s));
        QCOMPARE(tally.ttft.count(), 2U);
    }
}

void RollingMetricsTest::without_records_there_is_nothing()
{
    const RollingMetrics metrics;
    QVERIFY(series(metrics, kNow).isEmpty());
    QCOMPARE(total(metrics, kNow).calls(), 0U);
    QVERIFY(!total(metrics, kNow).errorRate());
    QVERIFY(metrics.providers().isEmpty());
    QVERIFY(metrics.models(u"p"_s).isEmpty());
}

void RollingMetricsTest::a_failure_counts_by_its_kind_and_never_into_latency()
{
    RollingMetrics metrics;
    metrics.record(failure(ErrorKind::RateLimited), kNow);
    metrics.record(failure(ErrorKind::RateLimited), kNow);
    metrics.record(failure(ErrorKind::Overloaded), kNow);
    metrics.record(success(), kNow);
    const Tally tally = total(metrics, kNow);
    QCOMPARE(tally.failures[static_cast<std::size_t>(ErrorKind::RateLimited)], 2U);
    QCOMPARE(tally.failures[static_cast<std::size_t>(ErrorKind::Overloaded)], 1U);
    QCOMPARE(tally.failureCount(), 3U);
    QCOMPARE(tally.calls(), 4U);
    QCOMPARE(tally.errorRate(), std::optional(0.75));
    QCOMPARE(tally.latency.count(), 1U);
    QCOMPARE(tally.ttft.count(), 1U);
}

void RollingMetricsTest::a_failure_without_an_error_is_unknown()
{
    RollingMetrics metrics;
    metrics.record(withOutcome(Outcome::Failure), kNow);
    QCOMPARE(total(metrics, kNow).failures[static_cast<std::size_t>(ErrorKind::Unknown)], 1U);
}

void RollingMetricsTest::skipped_and_cancelled_are_no_calls()
{
    RollingMetrics metrics;
    metrics.record(withOutcome(Outcome::Skipped), kNow);
    metrics.record(withOutcome(Outcome::Skipped), kNow);
    metrics.record(withOutcome(Outcome::Cancelled), kNow);
    const Tally tally = total(metrics, kNow);
    QCOMPARE(tally.skipped, 2U);
    QCOMPARE(tally.cancelled, 1U);
    QCOMPARE(tally.calls(), 0U);
    QVERIFY(!tally.errorRate());
    QVERIFY(tally.latency.isEmpty());
    QVERIFY(tally.ttft.isEmpty());
}

void RollingMetricsTest::a_success_counts_into_latency_and_first_token()
{
    RollingMetrics metrics;
    metrics.record(success(4s), kNow);
    CallRecord unstreamed = success(8s);
    unstreamed.ttft.reset();
    metrics.record(unstreamed, kNow);
    const Tally tally = total(metrics, kNow);
    QCOMPARE(tally.successes, 2U);
    QCOMPARE(tally.errorRate(), std::optional(0.0));
    QCOMPARE(tally.latency.max(), std::optional<Duration>(8s));
    QCOMPARE(tally.ttft.count(), 1U);
    QCOMPARE(tally.ttft.max(), std::optional<Duration>(2s));
}

void RollingMetricsTest::buckets_without_calls_are_gaps()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow - 20 * kSecond);
    metrics.record(success(), kNow);
    QCOMPARE(startsOf(series(metrics, kNow)), (QList<qint64>{kNow - 20 * kSecond, kNow}));
}

void RollingMetricsTest::buckets_are_aligned_and_in_order()
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

void RollingMetricsTest::a_percentile_of_merged_buckets_is_that_of_the_merged_histograms()
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

void RollingMetricsTest::merging_joins_aligned_neighbours()
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

void RollingMetricsTest::five_minutes_exclude_what_is_older_and_the_hour_does_not()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow - 300 * kSecond); // the 301st bucket back
    metrics.record(success(), kNow - 299 * kSecond);
    QCOMPARE(total(metrics, kNow).calls(), 1U);
    QCOMPARE(total(metrics, kNow, TimeRange::OneHour).calls(), 2U);
}

void RollingMetricsTest::an_hour_later_all_is_gone()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow);
    QCOMPARE(total(metrics, kNow + kHour - 10 * kSecond, TimeRange::OneHour).calls(), 1U);
    QCOMPARE(total(metrics, kNow + kHour, TimeRange::OneHour).calls(), 0U);
    QVERIFY(series(metrics, kNow + kHour, 1, TimeRange::OneHour).isEmpty());
    QCOMPARE(metrics.providers(), QStringList{u"p"_s});
}

void RollingMetricsTest::a_reused_bucket_starts_empty()
{
    RollingMetrics metrics;
    metrics.record(success(9s), kNow);
    metrics.record(success(1s), kNow + kHour); // the same places in both rings
    QCOMPARE(total(metrics, kNow + kHour).latency.max(), std::optional<Duration>(1s));
    QCOMPARE(total(metrics, kNow + kHour, TimeRange::OneHour).calls(), 1U);
}

void RollingMetricsTest::a_clock_that_stands_still_fills_one_bucket()
{
    RollingMetrics metrics;
    for (int i = 0; i < 1000; ++i)
        metrics.record(success(), kNow);
    QCOMPARE(series(metrics, kNow).size(), 1);
    QCOMPARE(total(metrics, kNow).calls(), 1000U);
}

void RollingMetricsTest::what_lies_in_the_future_counts_as_now()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow + kMinute);
    metrics.record(success(), kNow);
    const auto points = series(metrics, kNow);
    QCOMPARE(startsOf(points), QList<qint64>{kNow});
    QCOMPARE(points.first().tally.calls(), 2U);
    QCOMPARE(total(metrics, kNow).calls(), 2U);
}

void RollingMetricsTest::a_late_record_finds_its_bucket_and_a_too_late_one_none()
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

void RollingMetricsTest::a_time_before_the_epoch_is_dropped()
{
    RollingMetrics metrics;
    metrics.record(success(), -1);
    QVERIFY(metrics.providers().isEmpty());
    metrics.record(success(), 0);
    QCOMPARE(total(metrics, 0).calls(), 1U);
    QCOMPARE(startsOf(series(metrics, 0)), QList<qint64>{0});
}

void RollingMetricsTest::an_empty_model_means_all_models()
{
    RollingMetrics metrics;
    metrics.record(success(1s, u"b"_s), kNow);
    metrics.record(success(2s, u"a"_s), kNow);
    metrics.record(success(2s, QString()), kNow);
    CallRecord other = success();
    other.provider = u"other"_s;
    metrics.record(other, kNow);
    QCOMPARE(metrics.providers(), (QStringList{u"other"_s, u"p"_s}));
    QCOMPARE(metrics.models(u"p"_s), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(total(metrics, kNow).calls(), 3U);
    QCOMPARE(metrics.total(u"p"_s, u"a"_s, TimeRange::FiveMinutes, kNow).calls(), 1U);
    QCOMPARE(metrics.total(u"p"_s, u"nobody"_s, TimeRange::FiveMinutes, kNow).calls(), 0U);
    const auto points = series(metrics, kNow);
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.first().tally.calls(), 3U);
}

void RollingMetricsTest::forgetting_a_provider_leaves_the_others()
{
    RollingMetrics metrics;
    metrics.record(success(), kNow);
    CallRecord other = success();
    other.provider = u"other"_s;
    metrics.record(other, kNow);
    metrics.forget(u"p"_s);
    QCOMPARE(metrics.providers(), QStringList{u"other"_s});
    QCOMPARE(total(metrics, kNow).calls(), 0U);
}

void RollingMetricsTest::memory_is_bounded_by_the_rings()
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

void RollingMetricsTest::what_the_history_knows_counts_as_if_it_had_been_recorded()
{
    RollingMetrics source;
    source.record(success(), kNow - 40 * kMinute);
    source.record(failure(ErrorKind::Overloaded), kNow - 40 * kMinute);
    const Tally minute = total(source, kNow, TimeRange::OneHour);
    RollingMetrics metrics;
    metrics.add(u"p"_s, {}, minute, kNow - 40 * kMinute, kNow - 39 * kMinute);
    metrics.add(u"p"_s, {}, minute, kNow - 3 * kHour, kNow - 3 * kHour + kMinute);
    metrics.add(u"p"_s, {}, minute, -1, kMinute);
    metrics.record(success(), kNow);
    QCOMPARE(total(metrics, kNow, TimeRange::OneHour).calls(), 3U);
    QCOMPARE(total(metrics, kNow).calls(), 1U);
}

void RollingMetricsTest::a_minute_of_the_history_is_dealt_out_over_its_buckets()
{
    RollingMetrics source;
    for (int i = 0; i < 100; ++i)
        source.record(success(std::chrono::milliseconds(100 + 10 * i)), kNow - 4 * kMinute);
    for (int i = 0; i < 15; ++i)
        source.record(failure(i < 9 ? ErrorKind::Overloaded : ErrorKind::BadGateway),
                      kNow - 4 * kMinute);
    source.record(withOutcome(Outcome::Skipped), kNow - 4 * kMinute);
    const Tally minute = total(source, kNow);
    RollingMetrics metrics;
    metrics.add(u"p"_s, {}, minute, kNow - 4 * kMinute, kNow - 3 * kMinute);

    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour}) {
        const Tally sum = total(metrics, kNow, range);
        QCOMPARE(sum.successes, minute.successes);
        QCOMPARE(sum.failures, minute.failures);
        QCOMPARE(sum.skipped, minute.skipped);
        QVERIFY(sum.latency == minute.latency);
        QVERIFY(sum.ttft == minute.ttft);
    }
    const QList<SeriesPoint> points = series(metrics, kNow, 1, TimeRange::OneHour);
    QCOMPARE(points.size(), 6);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Tally& part = points[i].tally;
        QCOMPARE(points[i].startMs, kNow - 4 * kMinute + i * 10 * kSecond);
        QVERIFY(part.calls() >= 19 && part.calls() <= 20);
        QCOMPARE(quint64(part.successes), part.latency.count());
        // No part has all that was slow: each is about as the whole.
        const double whole = toMs(*minute.latency.quantile(0.95));
        QVERIFY(std::abs(toMs(*part.latency.quantile(0.95)) / whole - 1) < 0.06);
    }
    QCOMPARE(series(metrics, kNow).size(), 60);
}

void RollingMetricsTest::no_range_has_more_buckets_than_a_chart_shows()
{
    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour, TimeRange::SixHours,
                                  TimeRange::Day, TimeRange::Week, TimeRange::Month})
        QVERIFY(lengthOf(range) / bucketOf(range) <= 360);
    QVERIFY(!isLong(TimeRange::OneHour) && isLong(TimeRange::SixHours) && isLong(TimeRange::Own));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::RollingMetricsTest)
#include "tst_rollingmetrics.moc"
