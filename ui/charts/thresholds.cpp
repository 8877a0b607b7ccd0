// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thresholds.h"

#include <algorithm>
#include <optional>

namespace fuseboard {

namespace {

/// From the unit of the measure to that of the chart; nothing where the chart shows another thing.
std::optional<double> factorOf(AlertMeasure measure, ChartSubject subject)
{
    const bool isErrors =
        subject == ChartSubject::ErrorsByKind || subject == ChartSubject::ErrorsByProvider;
    if (measure == AlertMeasure::ErrorRate && isErrors)
        return 100.0;
    if (measure == AlertMeasure::LatencyP95 && subject == ChartSubject::Latency)
        return 1000.0;
    if (measure == AlertMeasure::TtftP95 && subject == ChartSubject::FirstToken)
        return 1000.0;
    if (measure == AlertMeasure::RateLimited && subject == ChartSubject::Calls)
        return 1.0;
    return std::nullopt;
}

} // namespace

QList<Threshold> thresholdsOf(const QList<AlertRule>& rules, ChartSubject subject)
{
    QList<Threshold> thresholds;
    const auto add = [&thresholds](std::optional<double> value, double factor, bool critical) {
        if (!value)
            return;
        const Threshold threshold{.value = *value * factor, .critical = critical};
        if (!thresholds.contains(threshold))
            thresholds.append(threshold);
    };
    for (const AlertRule& rule : rules) {
        const auto factor = factorOf(rule.measure, subject);
        if (!factor || !rule.enabled || rule.scope == AlertScope::Chain)
            continue;
        add(rule.warning, *factor, false);
        add(rule.critical, *factor, true);
    }
    std::sort(thresholds.begin(), thresholds.end(),
              [](const Threshold& a, const Threshold& b) { return a.value < b.value; });
    return thresholds;
}

} // namespace fuseboard
