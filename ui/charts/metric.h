// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"

#include <QString>

#include <optional>

namespace fuseboard {

enum class Metric {
    ErrorRate,  ///< percent
    LatencyP50, ///< ms, as all that follow up to Calls
    LatencyP95,
    LatencyP99,
    FirstTokenP50,
    FirstTokenP95,
    FirstTokenP99,
    Calls,       ///< a minute
    RateLimited, ///< 429s a minute
};

enum class Percentile { P50, P95, P99 };
double shareOf(Percentile percentile);
QString percentileText(Percentile percentile); ///< "p95"
Metric latencyOf(Percentile percentile);
Metric firstTokenOf(Percentile percentile);
/// Nothing where the metric is no percentile.
std::optional<Percentile> percentileOf(Metric metric);

bool isDuration(Metric metric);

/// The value of one bucket of that width; nothing where nothing was measured.
std::optional<double> valueOf(const Tally& tally, Metric metric, qint64 bucketMs);

/// "Error rate", "Latency p95", …
QString metricText(Metric metric);
/// "percent", "ms", "per minute": for the head of a column.
QString unitText(Metric metric);

/// The value with its unit, as in a tip; on an axis, where values are round.
QString valueText(double value, Metric metric);
QString axisText(double value, Metric metric);

} // namespace fuseboard
