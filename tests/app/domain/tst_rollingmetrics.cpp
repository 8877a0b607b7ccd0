// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/metricrecords.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What counts, of which provider and model, and what the history adds to it.
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
    void an_empty_model_means_all_models();
    void forgetting_a_provider_leaves_the_others();
    void what_the_history_knows_counts_as_if_it_had_been_recorded();
    void a_minute_of_the_history_is_dealt_out_over_its_buckets();
};

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

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::RollingMetricsTest)
#include "tst_rollingmetrics.moc"
