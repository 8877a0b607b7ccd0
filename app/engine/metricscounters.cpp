// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricscounters.h"

#include "app/domain/billedtokens.h"

#include <algorithm>
#include <tuple>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kOther = u"other"_s;

} // namespace

void DurationCounts::record(Duration value)
{
    const auto bound = std::lower_bound(kBounds.cbegin(), kBounds.cend(), toSeconds(value));
    ++buckets[static_cast<std::size_t>(bound - kBounds.cbegin())];
    sum += value;
}

bool CallSeries::operator<(const CallSeries& other) const
{
    return std::tie(provider, model, chain, origin, outcome, kind) <
           std::tie(other.provider, other.model, other.chain, other.origin, other.outcome,
                    other.kind);
}

bool ModelSeries::operator<(const ModelSeries& other) const
{
    return std::tie(provider, model, origin) < std::tie(other.provider, other.model, other.origin);
}

double MetricsCounters::Bill::usd() const
{
    return earlierUsd + (static_cast<double>(input) * price.inputPerMillion +
                         static_cast<double>(output) * price.outputPerMillion) /
                            1e6;
}

void MetricsCounters::Bill::setPrice(const Price& now)
{
    if (now == price)
        return;
    *this = {usd(), 0, 0, now};
}

void MetricsCounters::configure(const Configuration& configuration)
{
    m_models.clear();
    m_chains.clear();
    m_prices.clear();
    for (const Provider& provider : configuration.providers) {
        const QStringList priced = provider.prices.keys();
        m_models[provider.name] = QSet<QString>(priced.cbegin(), priced.cend());
        m_prices[provider.name] = provider.prices;
    }
    for (const Chain& chain : configuration.chains) {
        m_chains.insert(chain.name);
        m_counts.fallbacks.try_emplace(chain.name, 0);
        for (const Step& step : chain.steps) {
            m_models[step.provider].insert(step.model);
            expect(step, chain.name, Origin::Prompt);
            if (configuration.watch.probes.automatic)
                expect(step, {}, Origin::Probe);
        }
    }
    for (const Probe& probe : configuration.watch.probes.checks) {
        m_models[probe.provider].insert(probe.model);
        expect({probe.provider, probe.model}, {}, Origin::Probe);
    }
}

void MetricsCounters::expect(const Step& step, const QString& chain, Origin origin)
{
    CallSeries series{step.provider, step.model, chain, origin};
    const auto add = [&](Outcome outcome, std::optional<ErrorKind> kind = {}) {
        series.outcome = outcome;
        series.kind = kind;
        if (m_counts.calls.size() < kMostCallSeries)
            m_counts.calls.try_emplace(series, 0);
    };
    add(Outcome::Success);
    add(Outcome::Skipped);
    add(Outcome::Cancelled);
    for (const ErrorKind kind : allErrorKinds())
        add(Outcome::Failure, kind);
    if (m_counts.models.size() < kMostModelSeries)
        m_counts.models.try_emplace({step.provider, step.model, origin});
}

QString MetricsCounters::known(const QString& provider, const QString& model) const
{
    return m_models.value(provider).contains(model) ? model : kOther;
}

CallSeries MetricsCounters::callSeries(const CallRecord& record) const
{
    CallSeries series{m_models.contains(record.provider) ? record.provider : kOther,
                      known(record.provider, record.model),
                      {},
                      record.origin,
                      record.outcome,
                      record.kind()};
    if (record.origin == Origin::Prompt)
        series.chain = m_chains.contains(record.chain) ? record.chain : kOther;
    if (m_counts.calls.size() >= kMostCallSeries && !m_counts.calls.contains(series))
        series.provider = series.model = series.chain = kOther;
    return series;
}

ModelSeries MetricsCounters::modelSeries(const CallRecord& record) const
{
    ModelSeries series{m_models.contains(record.provider) ? record.provider : kOther,
                       known(record.provider, record.model), record.origin};
    if (m_counts.models.size() >= kMostModelSeries && !m_counts.models.contains(series))
        series.provider = series.model = kOther;
    return series;
}

void MetricsCounters::record(const CallRecord& record)
{
    const CallSeries call = callSeries(record);
    ++m_counts.calls[call];
    if (record.outcome == Outcome::Skipped)
        return;
    const ModelSeries series = modelSeries(record);
    ModelCounts& model = m_counts.models[series];
    model.retries += record.isRetry ? 1 : 0;
    model.inputTokens += record.usage.inputTokens.value_or(0);
    model.outputTokens += record.usage.outputTokens.value_or(0);
    addCost(record, series);
    if (record.outcome != Outcome::Success)
        return;
    model.latency.record(record.latency);
    if (record.ttft)
        model.firstToken.record(*record.ttft);
    if (record.origin == Origin::Prompt && record.step > 0)
        ++m_counts.fallbacks[call.chain];
}

void MetricsCounters::addCost(const CallRecord& record, const ModelSeries& series)
{
    const std::optional<BilledTokens> billed = billedTokens(record);
    const auto provider = m_prices.find(record.provider);
    if (!billed || provider == m_prices.end() || !provider->second.contains(record.model))
        return;
    Bill& bill = m_bills[series];
    bill.setPrice(provider->second.value(record.model));
    bill.input += billed->input;
    bill.output += billed->output;
}

MetricsCounts MetricsCounters::counts() const
{
    MetricsCounts counts = m_counts;
    for (const auto& [series, bill] : m_bills)
        counts.models[series].costUsd = bill.usd();
    return counts;
}

} // namespace fuseboard
