// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repeatstats.h"

#include "ui/models/attempttext.h"
#include "ui/models/format.h"
#include "ui/models/promptcost.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

std::optional<double> percentile(const QList<double>& values, double share)
{
    return values.isEmpty() ? std::nullopt : std::optional(nearestRank(values, share));
}

} // namespace

RunSample sampleOf(const PromptResult& result, const Configuration& configuration)
{
    RunSample sample;
    sample.ok = result.ok;
    sample.cancelled = result.cancelled;
    if (result.error)
        sample.cause = result.error->kind;
    sample.latencyMs = toMs(result.latency);
    sample.ttftMs = millisecondsOf(result.ttft);
    if (const auto rate = tokenRate(result))
        sample.tokensPerSecond = rate->perSecond;
    if (const auto cost = costOf(result, configuration))
        sample.usd = cost->usd;
    return sample;
}

double nearestRank(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

RepeatStats statsOf(const QList<RunSample>& samples)
{
    RepeatStats stats;
    QList<double> latencies;
    QList<double> firstTokens;
    QList<double> rates;
    QMap<ErrorKind, int> causes;
    double usd = 0;
    bool priced = true;
    for (const RunSample& sample : samples) {
        if (sample.cancelled)
            continue;
        ++stats.done;
        if (!sample.ok && sample.cause) {
            const int count = ++causes[*sample.cause];
            if (!stats.commonCause || count > causes.value(*stats.commonCause))
                stats.commonCause = sample.cause;
        }
        if (!sample.ok)
            continue;
        ++stats.succeeded;
        latencies << sample.latencyMs;
        if (sample.ttftMs)
            firstTokens << *sample.ttftMs;
        if (sample.tokensPerSecond)
            rates << *sample.tokensPerSecond;
        priced = priced && sample.usd;
        usd += sample.usd.value_or(0);
    }
    stats.latencyP50 = percentile(latencies, 0.5);
    stats.latencyP95 = percentile(latencies, 0.95);
    stats.ttftP50 = percentile(firstTokens, 0.5);
    stats.ttftP95 = percentile(firstTokens, 0.95);
    stats.rateP50 = percentile(rates, 0.5);
    if (priced && stats.succeeded > 0)
        stats.usd = usd;
    return stats;
}

} // namespace fuseboard
