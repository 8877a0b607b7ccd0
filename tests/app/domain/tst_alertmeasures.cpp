// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertmeasures.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{1h};
constexpr Duration kWindow = 5min;

CallRecord success(Duration latency = 1s, int step = 0)
{
    CallRecord record;
    record.chain = u"default"_s;
    record.provider = u"a"_s;
    record.latency = latency;
    record.ttft = latency / 2;
    record.step = step;
    return record;
}

CallRecord failure(ErrorKind kind)
{
    CallRecord record = success();
    record.outcome = Outcome::Failure;
    record.ttft.reset();
    record.error = ProviderError::of(kind, u"a"_s, u"no"_s);
    return record;
}

AlertReading ofProvider(const AlertMeasures& measures, AlertMeasure measure, Instant now)
{
    return measures.reading(measure, AlertScope::Provider, u"a"_s, kWindow, now);
}

} // namespace

class TestAlertMeasures : public QObject
{
    Q_OBJECT
private slots:
    void where_nothing_was_measured_nothing_is_known_data()
    {
        QTest::addColumn<AlertMeasure>("measure");
        for (const auto measure :
             {AlertMeasure::ErrorRate, AlertMeasure::LatencyP95, AlertMeasure::TtftP95,
              AlertMeasure::FallbackShare, AlertMeasure::KeyFailures, AlertMeasure::QuotaFailures,
              AlertMeasure::CircuitsOpen, AlertMeasure::BudgetShare, AlertMeasure::Silence,
              AlertMeasure::ProbeFailures, AlertMeasure::PageLevel})
            QTest::addRow("%s", nameOf(measure).data()) << measure;
    }
    void where_nothing_was_measured_nothing_is_known()
    {
        QFETCH(AlertMeasure, measure);
        QVERIFY(!ofProvider({}, measure, kStart).value);
    }

    void failures_are_a_share_of_the_calls()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::ServerError), kStart);
        for (int i = 0; i < 3; ++i)
            measures.record(success(), kStart + 1s);
        const AlertReading reading = ofProvider(measures, AlertMeasure::ErrorRate, kStart + 2s);
        QCOMPARE(*reading.value, 0.25);
        QCOMPARE(*reading.samples, 4);
        QCOMPARE(*reading.newest, kStart + 1s);
    }

    void one_failure_alone_is_told_apart_from_more()
    {
        AlertMeasures measures;
        measures.record(success(), kStart);
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).isOnce);
        measures.record(failure(ErrorKind::ServerError), kStart);
        QVERIFY(ofProvider(measures, AlertMeasure::ErrorRate, kStart).isOnce);
        measures.record(failure(ErrorKind::ServerError), kStart);
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).isOnce);
    }

    void a_prompt_that_is_wrong_everywhere_is_no_failure_of_the_provider_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const auto kind : {ErrorKind::ContextLengthExceeded, ErrorKind::ContentFiltered,
                                ErrorKind::InvalidRequest, ErrorKind::RequestTooLarge})
            QTest::addRow("%s", nameOf(kind).data()) << kind;
    }
    void a_prompt_that_is_wrong_everywhere_is_no_failure_of_the_provider()
    {
        QFETCH(ErrorKind, kind);
        AlertMeasures measures;
        measures.record(failure(kind), kStart);
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).value);
        measures.record(success(), kStart);
        const AlertReading reading = ofProvider(measures, AlertMeasure::ErrorRate, kStart);
        QCOMPARE(*reading.value, 0.0);
        QCOMPARE(*reading.samples, 1);
    }

    void skipped_and_cancelled_attempts_are_no_calls()
    {
        AlertMeasures measures;
        for (const Outcome outcome : {Outcome::Skipped, Outcome::Cancelled}) {
            CallRecord record = success();
            record.outcome = outcome;
            measures.record(record, kStart);
        }
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).value);
        QVERIFY(!ofProvider(measures, AlertMeasure::LatencyP95, kStart).value);
    }

    void what_left_the_window_is_gone()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::ServerError), kStart);
        measures.record(success(), kStart + 4min);
        QCOMPARE(*ofProvider(measures, AlertMeasure::ErrorRate, kStart + kWindow).value, 0.5);
        const auto after = kStart + kWindow + AlertMeasures::kSlice + 1s;
        QCOMPARE(*ofProvider(measures, AlertMeasure::ErrorRate, after).value, 0.0);
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart + 1h).value);
    }

    void percentiles_are_of_all_successes_of_the_window()
    {
        AlertMeasures measures;
        for (int i = 1; i <= 100; ++i)
            measures.record(success(i * 100ms), kStart + i * 1s);
        measures.record(failure(ErrorKind::TimedOut), kStart + 100s);
        const AlertReading latency = ofProvider(measures, AlertMeasure::LatencyP95, kStart + 100s);
        QVERIFY(std::abs(*latency.value - 9.5) < 0.1);
        QCOMPARE(*latency.samples, 100);
        const AlertReading ttft = ofProvider(measures, AlertMeasure::TtftP95, kStart + 100s);
        QVERIFY(std::abs(*ttft.value - 4.75) < 0.05);
    }

    void an_answer_without_tokens_has_no_first_one()
    {
        AlertMeasures measures;
        CallRecord record = success();
        record.ttft.reset();
        measures.record(record, kStart);
        QCOMPARE(*ofProvider(measures, AlertMeasure::TtftP95, kStart).samples, 0);
        QCOMPARE(*ofProvider(measures, AlertMeasure::LatencyP95, kStart).samples, 1);
    }

    void rate_limits_are_counted_a_minute()
    {
        AlertMeasures measures;
        for (int i = 0; i < 30; ++i)
            measures.record(failure(ErrorKind::RateLimited), kStart + i * 1s);
        measures.record(failure(ErrorKind::QuotaExhausted), kStart + 30s);
        QCOMPARE(*ofProvider(measures, AlertMeasure::RateLimited, kStart + 30s).value, 6.0);
        // Where nobody calls, nobody is limited.
        const AlertReading calm = ofProvider(measures, AlertMeasure::RateLimited, kStart + 1h);
        QCOMPARE(*calm.value, 0.0);
        QVERIFY(!calm.samples);
    }

    void refusals_of_the_key_count_until_a_call_succeeds()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::AuthenticationFailed), kStart);
        measures.record(failure(ErrorKind::ServerError), kStart + 1s);
        measures.record(failure(ErrorKind::AuthenticationFailed), kStart + 20s);
        QCOMPARE(*ofProvider(measures, AlertMeasure::KeyFailures, kStart + 20s).value, 2.0);
        QCOMPARE(*ofProvider(measures, AlertMeasure::QuotaFailures, kStart + 20s).value, 0.0);
        measures.record(success(), kStart + 40s);
        QCOMPARE(*ofProvider(measures, AlertMeasure::KeyFailures, kStart + 40s).value, 0.0);
    }

    void a_bad_key_that_nobody_uses_is_not_known_to_be_good()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::AuthenticationFailed), kStart);
        QVERIFY(!ofProvider(measures, AlertMeasure::KeyFailures, kStart + 1h).value);
    }

    void a_bad_key_that_nobody_can_ask_about_is_not_known_to_be_good()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::AuthenticationFailed), kStart);
        measures.record(failure(ErrorKind::ConnectFailed), kStart + 10min);
        QVERIFY(!ofProvider(measures, AlertMeasure::KeyFailures, kStart + 10min).value);
        measures.record(failure(ErrorKind::ServerError), kStart + 11min);
        QCOMPARE(*ofProvider(measures, AlertMeasure::KeyFailures, kStart + 11min).value, 0.0);
    }

    void quota_and_billing_are_counted_together()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::QuotaExhausted), kStart);
        measures.record(failure(ErrorKind::BillingRequired), kStart);
        QCOMPARE(*ofProvider(measures, AlertMeasure::QuotaFailures, kStart).value, 2.0);
    }

    void a_prompt_that_a_later_step_answered_is_a_fallback()
    {
        AlertMeasures measures;
        const auto reading = [&] {
            return measures.reading(AlertMeasure::FallbackShare, AlertScope::Chain, u"default"_s,
                                    kWindow, kStart);
        };
        measures.record(failure(ErrorKind::ServerError), kStart);
        CallRecord rescue = success(1s, 1);
        rescue.provider = u"b"_s;
        measures.record(rescue, kStart);
        QCOMPARE(*reading().value, 1.0);
        QCOMPARE(*reading().samples, 1);
        for (int i = 0; i < 3; ++i)
            measures.record(success(), kStart);
        QCOMPARE(*reading().value, 0.25);
        QCOMPARE(*reading().samples, 4);
    }

    void probes_are_calls_of_the_provider_but_no_prompts_of_the_chain()
    {
        AlertMeasures measures;
        CallRecord probe = success(1s, 1);
        probe.origin = Origin::Probe;
        measures.record(probe, kStart);
        QCOMPARE(*ofProvider(measures, AlertMeasure::ErrorRate, kStart).samples, 1);
        QVERIFY(!measures
                     .reading(AlertMeasure::FallbackShare, AlertScope::Chain, u"default"_s, kWindow,
                              kStart)
                     .value);
    }

    void the_board_counts_all_providers()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::ServerError), kStart);
        CallRecord other = success();
        other.provider = u"b"_s;
        measures.record(other, kStart);
        QCOMPARE(*measures.reading(AlertMeasure::ErrorRate, AlertScope::Board, {}, kWindow, kStart)
                      .value,
                 0.5);
    }

    void what_is_not_configured_any_more_is_dropped()
    {
        AlertMeasures measures;
        measures.record(success(), kStart);
        measures.keepOnly({u"a"_s}, {});
        QVERIFY(ofProvider(measures, AlertMeasure::ErrorRate, kStart).value);
        QVERIFY(
            !measures
                 .reading(AlertMeasure::ErrorRate, AlertScope::Chain, u"default"_s, kWindow, kStart)
                 .value);
        measures.keepOnly({}, {});
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).value);
    }

    void what_is_forgotten_does_not_come_back()
    {
        AlertMeasures measures;
        measures.record(failure(ErrorKind::ServerError), kStart);
        measures.forget();
        QVERIFY(!ofProvider(measures, AlertMeasure::ErrorRate, kStart).value);
    }

    void a_day_of_calls_takes_no_more_than_some_hundred_slices()
    {
        AlertMeasures measures;
        int failures = 0;
        const int count = 24 * 3600 / 5;
        for (int i = 0; i <= count; ++i) {
            const bool fails = i > count - 720 && i % 2 == 0; // half of those of the last hour
            failures += fails ? 1 : 0;
            measures.record(fails ? failure(ErrorKind::ServerError) : success(), kStart + i * 5s);
        }
        QVERIFY(measures.sliceCount() < 3 * 300);
        const Instant now = kStart + 24h;
        const auto rate = [&](Duration window) {
            return measures
                .reading(AlertMeasure::ErrorRate, AlertScope::Provider, success().provider, window,
                         now)
                .value.value();
        };
        QVERIFY(std::abs(rate(30min) - 0.5) < 0.01);
        QVERIFY(std::abs(rate(24h) - double(failures) / count) < 0.002);
        for (const Duration window : {Duration(5min), Duration(1h), Duration(6h), Duration(24h)}) {
            const int samples =
                *measures.reading(AlertMeasure::ErrorRate, AlertScope::Board, {}, window, now)
                     .samples;
            const auto whole = static_cast<int>(window / 5s);
            QVERIFY2(samples >= whole && samples <= whole + 4 + whole / AlertMeasures::kFineness,
                     qPrintable(QString::number(samples)));
        }
    }

    void what_no_window_reaches_is_not_kept()
    {
        AlertMeasures measures;
        measures.keepFor(5min);
        for (int i = 0; i < 3600; ++i)
            measures.record(success(), kStart + i * 1s);
        QVERIFY(measures.sliceCount() <= 3 * 32);
        measures.keepFor(0s);
        measures.record(success(), kStart + 4000s);
        QVERIFY(measures.sliceCount() <= 3 * 2);
    }
};

QTEST_GUILESS_MAIN(TestAlertMeasures)
#include "tst_alertmeasures.moc"
