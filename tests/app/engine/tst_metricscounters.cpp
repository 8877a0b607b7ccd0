// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricscounters.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Configuration roster()
{
    Configuration configuration;
    Provider a;
    a.name = u"a"_s;
    a.prices = {{u"m"_s, {0.1, 10}}};
    Provider b;
    b.name = u"b"_s;
    configuration.providers = {a, b};
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"a"_s, u"m"_s}, {u"b"_s, u"n"_s}};
    configuration.chains = {chain};
    return configuration;
}

MetricsCounters counters()
{
    MetricsCounters counters;
    counters.configure(roster());
    return counters;
}

CallRecord success(const QString& provider = u"a"_s, const QString& model = u"m"_s)
{
    CallRecord record;
    record.chain = u"default"_s;
    record.provider = provider;
    record.model = model;
    record.latency = 2s;
    return record;
}

CallRecord failure(ErrorKind kind)
{
    CallRecord record = success();
    record.outcome = Outcome::Failure;
    record.error = ProviderError::of(kind, u"a"_s, {});
    return record;
}

CallSeries answered(const QString& provider, const QString& model, const QString& chain,
                    Origin origin = Origin::Prompt)
{
    return {provider, model, chain, origin, Outcome::Success};
}

quint64 callsIn(const MetricsCounts& counts)
{
    return std::accumulate(counts.calls.begin(), counts.calls.end(), quint64(0),
                           [](quint64 sum, const auto& entry) { return sum + entry.second; });
}

} // namespace

class TestMetricsCounters : public QObject
{
    Q_OBJECT

private slots:
    void every_step_has_its_series_before_its_first_call()
    {
        const MetricsCounts counts = counters().counts();
        const CallSeries firstFailure{u"b"_s,         u"n"_s,           u"default"_s,
                                      Origin::Prompt, Outcome::Failure, ErrorKind::ServerError};
        QCOMPARE(counts.calls.count(firstFailure), std::size_t(1));
        QCOMPARE(counts.calls.count(answered(u"b"_s, u"n"_s, {}, Origin::Probe)), std::size_t(1));
        QCOMPARE(counts.fallbacks.at(u"default"_s), quint64(0));
        QCOMPARE(callsIn(counts), quint64(0));
    }

    void a_call_is_counted_once_where_it_belongs()
    {
        MetricsCounters some = counters();
        some.record(success());
        some.record(failure(ErrorKind::RateLimited));
        some.record(failure(ErrorKind::RateLimited));
        const MetricsCounts counts = some.counts();
        const CallSeries limited{u"a"_s,         u"m"_s,           u"default"_s,
                                 Origin::Prompt, Outcome::Failure, ErrorKind::RateLimited};
        QCOMPARE(counts.calls.at(answered(u"a"_s, u"m"_s, u"default"_s)), quint64(1));
        QCOMPARE(counts.calls.at(limited), quint64(2));
        QCOMPARE(callsIn(counts), quint64(3));
    }

    void names_outside_the_configuration_are_other()
    {
        MetricsCounters some = counters();
        some.record(success(u"a"_s, u"made up"_s));
        some.record(success(u"stranger"_s, u"m"_s));
        CallRecord elsewhere = success();
        elsewhere.chain = u"made up"_s;
        some.record(elsewhere);
        const MetricsCounts counts = some.counts();
        QCOMPARE(counts.calls.at(answered(u"a"_s, u"other"_s, u"default"_s)), quint64(1));
        QCOMPARE(counts.calls.at(answered(u"other"_s, u"other"_s, u"default"_s)), quint64(1));
        QCOMPARE(counts.calls.at(answered(u"a"_s, u"m"_s, u"other"_s)), quint64(1));
    }

    void probes_and_checks_belong_to_no_chain()
    {
        MetricsCounters some = counters();
        CallRecord probe = success();
        probe.origin = Origin::Probe;
        probe.chain = u"a / m"_s; // the name of the probe
        some.record(probe);
        QCOMPARE(some.counts().calls.at(answered(u"a"_s, u"m"_s, {}, Origin::Probe)), quint64(1));
    }

    void endless_new_names_make_no_endless_series()
    {
        MetricsCounters some = counters();
        Configuration configuration = roster();
        for (int i = 0; i < 500; ++i) { // as of a user who renames a model every minute
            configuration.chains[0].steps[0].model = QString::number(i);
            some.configure(configuration);
            some.record(success(u"a"_s, QString::number(i)));
        }
        const MetricsCounts counts = some.counts();
        QCOMPARE(callsIn(counts), quint64(500));
        // "other" itself may come on top, once for each way to end.
        QVERIFY(counts.calls.size() <= MetricsCounters::kMostCallSeries + 24);
        QVERIFY(counts.calls.at(answered(u"other"_s, u"other"_s, u"other"_s)) > 0);
        QVERIFY(counts.models.size() <= MetricsCounters::kMostModelSeries + 3);
    }

    void a_new_configuration_takes_nothing_away()
    {
        MetricsCounters some = counters();
        some.record(success());
        Configuration configuration = roster();
        configuration.chains.clear();
        some.configure(configuration);
        QCOMPARE(some.counts().calls.at(answered(u"a"_s, u"m"_s, u"default"_s)), quint64(1));
    }

    void durations_of_answers_alone_are_kept()
    {
        MetricsCounters some = counters();
        CallRecord record = success();
        record.latency = 10s; // as long as a bound is within it
        record.ttft = 300ms;
        some.record(record);
        record.latency = 10s + 1ns;
        record.ttft.reset();
        some.record(record);
        record.latency = 1h;
        some.record(record);
        some.record(failure(ErrorKind::TimedOut));
        const ModelCounts model = some.counts().models.at({u"a"_s, u"m"_s, Origin::Prompt});
        QCOMPARE(model.latency.buckets[9], quint64(1));
        QCOMPARE(model.latency.buckets[10], quint64(1));
        QCOMPARE(model.latency.buckets[16], quint64(1));
        QCOMPARE(model.latency.sum, Duration(1h + 20s + 1ns));
        QCOMPARE(model.firstToken.buckets[3], quint64(1));
        QCOMPARE(model.firstToken.sum, Duration(300ms));
    }

    void bounds_grow_and_hold_the_thresholds_of_the_alerts()
    {
        const auto& bounds = DurationCounts::kBounds;
        QVERIFY(std::is_sorted(bounds.begin(), bounds.end()));
        QVERIFY(std::find(bounds.begin(), bounds.end(), 10.0) != bounds.end());
        QVERIFY(std::find(bounds.begin(), bounds.end(), 30.0) != bounds.end());
    }

    void retries_and_fallbacks_are_counted()
    {
        MetricsCounters some = counters();
        CallRecord record = success(u"b"_s, u"n"_s);
        record.step = 1;
        record.isRetry = true;
        some.record(record);
        record.outcome = Outcome::Skipped; // nothing was sent
        some.record(record);
        const MetricsCounts counts = some.counts();
        QCOMPARE(counts.models.at({u"b"_s, u"n"_s, Origin::Prompt}).retries, quint64(1));
        QCOMPARE(counts.fallbacks.at(u"default"_s), quint64(1));
    }

    void tokens_are_counted_and_billed_without_drift()
    {
        MetricsCounters some = counters();
        CallRecord record = success();
        record.usage.inputTokens = 1;
        for (int i = 0; i < 100'000; ++i)
            some.record(record);
        const ModelCounts model = some.counts().models.at({u"a"_s, u"m"_s, Origin::Prompt});
        QCOMPARE(model.inputTokens, qint64(100'000));
        QVERIFY(model.costUsd.has_value() && *model.costUsd == 0.01); // to the last bit
    }

    void a_new_price_is_for_what_comes_after_it()
    {
        MetricsCounters some = counters();
        CallRecord record = success();
        record.usage = {0, 100'000, false};
        some.record(record); // 1 $
        Configuration cheaper = roster();
        cheaper.providers[0].prices[u"m"_s].outputPerMillion = 5;
        some.configure(cheaper);
        some.record(record); // 0.5 $
        QCOMPARE(some.counts().models.at({u"a"_s, u"m"_s, Origin::Prompt}).costUsd,
                 std::optional(1.5));
    }

    void without_a_price_there_is_no_cost()
    {
        MetricsCounters some = counters();
        CallRecord record = success(u"b"_s, u"n"_s);
        record.usage = {5, 5, false};
        some.record(record);
        QVERIFY(!some.counts().models.at({u"b"_s, u"n"_s, Origin::Prompt}).costUsd);
    }
};

QTEST_GUILESS_MAIN(TestMetricsCounters)
#include "tst_metricscounters.moc"
