// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/prometheustext.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ModelSeries kModel{u"a"_s, u"m"_s, Origin::Prompt};

bool has(const QByteArray& text, const QByteArray& line)
{
    return ('\n' + text).contains('\n' + line + '\n');
}

#define VERIFY_LINE(text, line) QVERIFY2(has(text, line), text.constData())

} // namespace

class TestPrometheusText : public QObject
{
    Q_OBJECT

private slots:
    void without_anything_it_still_tells_its_version()
    {
        const QByteArray text = prometheusText({}, {});
        VERIFY_LINE(text, "fuseboard_build_info{version=\"" FUSEBOARD_VERSION "\"} 1"_ba);
        VERIFY_LINE(text, "fuseboard_alerts{severity=\"critical\"} 0"_ba);
        QVERIFY(text.endsWith('\n'));
    }

    void every_call_series_has_all_its_labels()
    {
        MetricsCounts counts;
        counts.calls[{u"a"_s, u"m"_s, u"c"_s, Origin::Prompt, Outcome::Failure,
                      ErrorKind::RateLimited}] = 3;
        counts.calls[{u"a"_s, u"m"_s, {}, Origin::Probe, Outcome::Success, {}}] = 4;
        counts.fallbacks[u"c"_s] = 2;
        const QByteArray text = prometheusText(counts, {});
        VERIFY_LINE(text, R"(fuseboard_calls_total{provider="a",model="m",chain="c",)"
                          R"(origin="prompt",outcome="failure",kind="rate_limited"} 3)"_ba);
        VERIFY_LINE(text, R"(fuseboard_calls_total{provider="a",model="m",chain="",)"
                          R"(origin="probe",outcome="success",kind=""} 4)"_ba);
        VERIFY_LINE(text, R"(fuseboard_fallbacks_total{chain="c"} 2)"_ba);
    }

    void names_are_escaped()
    {
        MetricsCounts counts;
        counts.fallbacks[u"a\"b\\c\nd \u00e4"_s] = 1;
        VERIFY_LINE(prometheusText(counts, {}),
                    "fuseboard_fallbacks_total{chain=\"a\\\"b\\\\c\\nd \u00e4\"} 1"_ba);
    }

    void a_histogram_is_summed_up_and_ends_in_infinity()
    {
        MetricsCounts counts;
        for (const Duration each : {Duration(40ms), Duration(400ms), Duration(500ms), Duration(1h)})
            counts.models[kModel].latency.record(each);
        const QByteArray text = prometheusText(counts, {});
        const QByteArray labels = R"({provider="a",model="m",origin="prompt")"_ba;
        const QByteArray bucket = "fuseboard_call_latency_seconds_bucket"_ba + labels;
        VERIFY_LINE(text, bucket + R"(,le="0.05"} 1)");
        VERIFY_LINE(text, bucket + R"(,le="0.25"} 1)");
        VERIFY_LINE(text, bucket + R"(,le="0.5"} 3)");
        VERIFY_LINE(text, bucket + R"(,le="300"} 3)");
        VERIFY_LINE(text, bucket + R"(,le="+Inf"} 4)");
        VERIFY_LINE(text, "fuseboard_call_latency_seconds_count"_ba + labels + "} 4");
        VERIFY_LINE(text, "fuseboard_call_latency_seconds_sum"_ba + labels + "} 3600.94");
        VERIFY_LINE(text, "fuseboard_time_to_first_token_seconds_count"_ba + labels + "} 0");
    }

    void large_counts_keep_every_digit()
    {
        MetricsCounts counts;
        counts.models[kModel].inputTokens = 12'345'678'901'234;
        counts.models[kModel].retries = 7;
        counts.models[kModel].costUsd = 0.1;
        const QByteArray text = prometheusText(counts, {});
        const QByteArray labels = R"({provider="a",model="m",origin="prompt")"_ba;
        VERIFY_LINE(text,
                    "fuseboard_tokens_total"_ba + labels + R"(,direction="input"} 12345678901234)");
        VERIFY_LINE(text, "fuseboard_tokens_total"_ba + labels + R"(,direction="output"} 0)");
        VERIFY_LINE(text, "fuseboard_retries_total"_ba + labels + "} 7");
        VERIFY_LINE(text, "fuseboard_cost_usd_total"_ba + labels + "} 0.1");
    }

    void exactly_one_state_of_a_circuit_is_1()
    {
        MetricsGauges gauges;
        gauges.circuits = {{u"a"_s, CircuitState::HalfOpen}};
        const QByteArray text = prometheusText({}, gauges);
        VERIFY_LINE(text, R"(fuseboard_circuit_state{provider="a",state="closed"} 0)"_ba);
        VERIFY_LINE(text, R"(fuseboard_circuit_state{provider="a",state="open"} 0)"_ba);
        VERIFY_LINE(text, R"(fuseboard_circuit_state{provider="a",state="half_open"} 1)"_ba);
    }

    void what_a_page_claims_is_1_and_what_is_stale_is_unknown()
    {
        FeedSnapshot outage;
        outage.level = FeedLevel::PartialOutage;
        FeedView fresh{u"a"_s};
        fresh.snapshot = outage;
        FeedView stale{u"b"_s};
        stale.snapshot = outage;
        stale.stale = true;
        MetricsGauges gauges;
        gauges.feeds.feeds = {fresh, stale, FeedView{u"c"_s}};
        const QByteArray text = prometheusText({}, gauges);
        const QByteArray name = "fuseboard_status_page_level"_ba;
        VERIFY_LINE(text, name + R"({provider="a",level="partial_outage"} 1)");
        VERIFY_LINE(text, name + R"({provider="a",level="unknown"} 0)");
        VERIFY_LINE(text, name + R"({provider="b",level="partial_outage"} 0)");
        VERIFY_LINE(text, name + R"({provider="b",level="unknown"} 1)");
        VERIFY_LINE(text, name + R"({provider="c",level="unknown"} 1)");
    }

    void alerts_and_the_money_of_the_day_are_told()
    {
        MetricsGauges gauges;
        Alert alert;
        alert.severity = AlertSeverity::Critical;
        gauges.alerts.standing = {alert, alert, Alert{}};
        gauges.alerts.cost.todayUsd = 1.5;
        QVERIFY(!prometheusText({}, gauges).contains("fuseboard_daily_budget_usd"));
        gauges.alerts.cost.dailyBudgetUsd = 2;
        const QByteArray text = prometheusText({}, gauges);
        VERIFY_LINE(text, R"(fuseboard_alerts{severity="critical"} 2)"_ba);
        VERIFY_LINE(text, R"(fuseboard_alerts{severity="warning"} 1)"_ba);
        VERIFY_LINE(text, "fuseboard_cost_today_usd 1.5"_ba);
        VERIFY_LINE(text, "fuseboard_daily_budget_usd 2"_ba);
    }

    void each_metric_is_described_once_and_no_series_comes_twice()
    {
        MetricsCounts counts;
        counts.models[kModel] = {};
        counts.models[{u"b"_s, u"m"_s, Origin::Probe}] = {};
        QSet<QByteArray> seen;
        for (const QByteArray& line : prometheusText(counts, {}).split('\n')) {
            const QByteArray key = line.startsWith('#')
                                       ? line
                                       : line.first(std::max<qsizetype>(line.lastIndexOf(' '), 0));
            QVERIFY2(key.isEmpty() || !seen.contains(key), line.constData());
            seen.insert(key);
        }
        QVERIFY(seen.size() > 80);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusText)
#include "tst_prometheustext.moc"
