// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/prometheustext.h"

#include "app/engine/prometheuslines.h"

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCircuitStates{CircuitState::Closed, CircuitState::Open,
                                    CircuitState::HalfOpen};
constexpr std::array kFeedLevels{FeedLevel::Operational, FeedLevel::Maintenance,
                                 FeedLevel::Degraded,    FeedLevel::PartialOutage,
                                 FeedLevel::MajorOutage, FeedLevel::Unknown};
constexpr std::array kSeverities{AlertSeverity::Warning, AlertSeverity::Critical};

double number(quint64 count)
{
    return static_cast<double>(count);
}

void writeCalls(PrometheusLines& out, const MetricsCounts& counts)
{
    out.head("fuseboard_calls_total"_L1, "counter"_L1,
             "Attempts to reach a provider, by how they ended."_L1);
    for (const auto& [series, count] : counts.calls) {
        out.line({{"provider"_L1, series.provider},
                  {"model"_L1, series.model},
                  {"chain"_L1, series.chain},
                  {"origin"_L1, nameOf(series.origin)},
                  {"outcome"_L1, nameOf(series.outcome)},
                  {"kind"_L1, series.kind ? QString(nameOf(*series.kind)) : QString()}},
                 number(count));
    }
    out.head("fuseboard_fallbacks_total"_L1, "counter"_L1,
             "Prompts that a later step of the chain answered."_L1);
    for (const auto& [chain, count] : counts.fallbacks)
        out.line({{"chain"_L1, chain}}, number(count));
}

void writeHistogram(PrometheusLines& out, const MetricsCounts& counts,
                    DurationCounts ModelCounts::*member)
{
    for (const auto& [series, model] : counts.models) {
        const DurationCounts& durations = model.*member;
        const QString origin = nameOf(series.origin);
        quint64 sum = 0;
        for (std::size_t i = 0; i < durations.buckets.size(); ++i) {
            sum += durations.buckets[i];
            const bool isLast = i == DurationCounts::kBounds.size();
            const QString bound =
                isLast ? u"+Inf"_s : QString::fromLatin1(metricNumber(DurationCounts::kBounds[i]));
            out.line({{"provider"_L1, series.provider},
                      {"model"_L1, series.model},
                      {"origin"_L1, origin},
                      {"le"_L1, bound}},
                     number(sum), "_bucket"_L1);
        }
        const MetricLabels labels{
            {"provider"_L1, series.provider}, {"model"_L1, series.model}, {"origin"_L1, origin}};
        out.line(labels, toSeconds(durations.sum), "_sum"_L1);
        out.line(labels, number(sum), "_count"_L1);
    }
}

void writeTokens(PrometheusLines& out, const MetricsCounts& counts)
{
    out.head("fuseboard_tokens_total"_L1, "counter"_L1, "Tokens that the providers counted."_L1);
    for (const auto& [series, model] : counts.models) {
        const auto line = [&](const QString& direction, qint64 tokens) {
            out.line({{"provider"_L1, series.provider},
                      {"model"_L1, series.model},
                      {"origin"_L1, nameOf(series.origin)},
                      {"direction"_L1, direction}},
                     static_cast<double>(tokens));
        };
        line(u"input"_s, model.inputTokens);
        line(u"output"_s, model.outputTokens);
    }
}

void writeModels(PrometheusLines& out, const MetricsCounts& counts)
{
    out.head("fuseboard_call_latency_seconds"_L1, "histogram"_L1,
             "How long answered calls took."_L1);
    writeHistogram(out, counts, &ModelCounts::latency);
    out.head("fuseboard_time_to_first_token_seconds"_L1, "histogram"_L1,
             "How long answered calls took to their first token."_L1);
    writeHistogram(out, counts, &ModelCounts::firstToken);
    writeTokens(out, counts);
    const auto labelled = [&out](const ModelSeries& series, double value) {
        out.line({{"provider"_L1, series.provider},
                  {"model"_L1, series.model},
                  {"origin"_L1, nameOf(series.origin)}},
                 value);
    };
    out.head("fuseboard_retries_total"_L1, "counter"_L1,
             "Attempts that tried the same step again."_L1);
    for (const auto& [series, model] : counts.models)
        labelled(series, number(model.retries));
    out.head("fuseboard_cost_usd_total"_L1, "counter"_L1,
             "US dollars, of models with a price in the configuration."_L1);
    for (const auto& [series, model] : counts.models) {
        if (model.costUsd)
            labelled(series, *model.costUsd);
    }
}

void writeCircuits(PrometheusLines& out, const MetricsGauges& gauges)
{
    out.head("fuseboard_circuit_state"_L1, "gauge"_L1,
             "1 for the state of the provider's circuit, 0 for the others."_L1);
    for (const MetricsGauges::Circuit& circuit : gauges.circuits) {
        for (const CircuitState state : kCircuitStates) {
            out.line({{"provider"_L1, circuit.provider}, {"state"_L1, nameOf(state)}},
                     circuit.state == state ? 1 : 0);
        }
    }
}

void writePages(PrometheusLines& out, const MetricsGauges& gauges)
{
    out.head("fuseboard_status_page_level"_L1, "gauge"_L1,
             "1 for what the provider's status page claims, 0 for the other levels."_L1);
    for (const FeedView& feed : gauges.feeds.feeds) {
        const FeedLevel claimed =
            feed.snapshot && !feed.stale ? feed.snapshot->level : FeedLevel::Unknown;
        for (const FeedLevel level : kFeedLevels) {
            out.line({{"provider"_L1, feed.provider}, {"level"_L1, nameOf(level)}},
                     claimed == level ? 1 : 0);
        }
    }
}

void writeAlerts(PrometheusLines& out, const MetricsGauges& gauges)
{
    out.head("fuseboard_alerts"_L1, "gauge"_L1, "Alerts that stand, by their severity."_L1);
    const QList<Alert>& standing = gauges.alerts.standing;
    for (const AlertSeverity severity : kSeverities) {
        const auto count =
            std::count_if(standing.cbegin(), standing.cend(),
                          [severity](const Alert& alert) { return alert.severity == severity; });
        out.line({{"severity"_L1, nameOf(severity)}}, static_cast<double>(count));
    }
    const CostView& cost = gauges.alerts.cost;
    out.head("fuseboard_cost_today_usd"_L1, "gauge"_L1, "US dollars of this UTC day."_L1);
    out.line({}, cost.todayUsd);
    if (cost.dailyBudgetUsd) {
        out.head("fuseboard_daily_budget_usd"_L1, "gauge"_L1, "As configured."_L1);
        out.line({}, *cost.dailyBudgetUsd);
    }
}

} // namespace

QByteArray prometheusText(const MetricsCounts& counts, const MetricsGauges& gauges)
{
    PrometheusLines out;
    out.head("fuseboard_build_info"_L1, "gauge"_L1, "Always 1; the version is a label."_L1);
    out.line({{"version"_L1, QStringLiteral(FUSEBOARD_VERSION)}}, 1);
    writeCalls(out, counts);
    writeModels(out, counts);
    writeCircuits(out, gauges);
    writePages(out, gauges);
    writeAlerts(out, gauges);
    return out.take();
}

} // namespace fuseboard
