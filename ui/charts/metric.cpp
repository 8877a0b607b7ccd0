// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinuteMs = 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
};

std::optional<double> quantileOf(const LatencyHistogram& histogram, Percentile percentile)
{
    return millisecondsOf(histogram.quantile(shareOf(percentile)));
}

QString rateText(double value)
{
    const int decimals = value >= 10 || value == std::round(value) ? 0 : 1;
    return Words::tr("%1/min").arg(QLocale().toString(value, 'f', decimals));
}

} // namespace

double shareOf(Percentile percentile)
{
    switch (percentile) {
    case Percentile::P50:
        return 0.5;
    case Percentile::P95:
        return 0.95;
    case Percentile::P99:
        return 0.99;
    }
    return 0.5;
}

QString percentileText(Percentile percentile)
{
    switch (percentile) {
    case Percentile::P50:
        return u"p50"_s;
    case Percentile::P95:
        return u"p95"_s;
    case Percentile::P99:
        return u"p99"_s;
    }
    return {};
}

Metric latencyOf(Percentile percentile)
{
    return percentile == Percentile::P50   ? Metric::LatencyP50
           : percentile == Percentile::P95 ? Metric::LatencyP95
                                           : Metric::LatencyP99;
}

Metric firstTokenOf(Percentile percentile)
{
    return percentile == Percentile::P50   ? Metric::FirstTokenP50
           : percentile == Percentile::P95 ? Metric::FirstTokenP95
                                           : Metric::FirstTokenP99;
}

std::optional<Percentile> percentileOf(Metric metric)
{
    switch (metric) {
    case Metric::LatencyP50:
    case Metric::FirstTokenP50:
        return Percentile::P50;
    case Metric::LatencyP95:
    case Metric::FirstTokenP95:
        return Percentile::P95;
    case Metric::LatencyP99:
    case Metric::FirstTokenP99:
        return Percentile::P99;
    case Metric::ErrorRate:
    case Metric::Calls:
    case Metric::RateLimited:
        break;
    }
    return std::nullopt;
}

bool isDuration(Metric metric)
{
    return percentileOf(metric).has_value();
}

std::optional<double> valueOf(const Tally& tally, Metric metric, qint64 bucketMs)
{
    const double minutes = static_cast<double>(bucketMs) / kMinuteMs;
    switch (metric) {
    case Metric::ErrorRate: {
        const auto rate = tally.errorRate();
        return rate ? std::optional(*rate * 100) : std::nullopt;
    }
    case Metric::Calls:
        return tally.calls() > 0 ? std::optional(tally.calls() / minutes) : std::nullopt;
    case Metric::RateLimited: {
        const quint32 count = tally.failures[static_cast<std::size_t>(ErrorKind::RateLimited)];
        return count > 0 ? std::optional(count / minutes) : std::nullopt;
    }
    case Metric::LatencyP50:
    case Metric::LatencyP95:
    case Metric::LatencyP99:
        return quantileOf(tally.latency, *percentileOf(metric));
    case Metric::FirstTokenP50:
    case Metric::FirstTokenP95:
    case Metric::FirstTokenP99:
        return quantileOf(tally.ttft, *percentileOf(metric));
    }
    return std::nullopt;
}

QString metricText(Metric metric)
{
    switch (metric) {
    case Metric::ErrorRate:
        return Words::tr("Error rate");
    case Metric::LatencyP50:
        return Words::tr("Latency p50");
    case Metric::LatencyP95:
        return Words::tr("Latency p95");
    case Metric::LatencyP99:
        return Words::tr("Latency p99");
    case Metric::FirstTokenP50:
        return Words::tr("Time to first token p50");
    case Metric::FirstTokenP95:
        return Words::tr("Time to first token p95");
    case Metric::FirstTokenP99:
        return Words::tr("Time to first token p99");
    case Metric::Calls:
        return Words::tr("Calls");
    case Metric::RateLimited:
        return Words::tr("429s");
    }
    return {};
}

QString unitText(Metric metric)
{
    if (metric == Metric::ErrorRate)
        return Words::tr("percent");
    return isDuration(metric) ? Words::tr("ms") : Words::tr("per minute");
}

QString valueText(double value, Metric metric)
{
    if (metric == Metric::ErrorRate)
        return percentText(value / 100);
    return isDuration(metric) ? durationText(value) : rateText(value);
}

QString axisText(double value, Metric metric)
{
    if (metric == Metric::ErrorRate)
        return percentText(value / 100);
    return isDuration(metric) ? roundDurationText(value) : rateText(value);
}

} // namespace fuseboard
