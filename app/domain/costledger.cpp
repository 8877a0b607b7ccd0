// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costledger.h"

#include "app/domain/billedtokens.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestStepBack = 1; ///< days
/// Prices are no round binary numbers: 3 × 0.1 $ must reach a cap of 0.3 $.
constexpr double kRounding = 1e-9;

} // namespace

CostLedger::Memory CostLedger::memory() const
{
    Memory memory{m_day, {}, m_hasEstimates};
    for (const auto& [model, usage] : m_usage)
        memory.rows.append({model.first, model.second, usage.probes.input, usage.probes.output,
                            usage.others.input, usage.others.output});
    return memory;
}

void CostLedger::restore(const Memory& memory, const QDate& utcToday)
{
    turnTo(utcToday);
    if (memory.day != m_day)
        return;
    for (const Memory::Row& row : memory.rows) {
        Usage& sums = m_usage[{row.provider, row.model}];
        sums.probes.input += row.probeInput;
        sums.probes.output += row.probeOutput;
        sums.others.input += row.input;
        sums.others.output += row.output;
    }
    m_hasEstimates = m_hasEstimates || memory.hasEstimates;
}

void CostLedger::setPrices(const QList<Provider>& providers)
{
    for (const Provider& provider : providers)
        m_prices[provider.name] = provider.prices;
}

void CostLedger::turnTo(const QDate& utcToday)
{
    if (!m_day.isValid() || utcToday > m_day) {
        m_usage.clear();
        m_hasEstimates = false;
        m_day = utcToday;
    } else if (utcToday.daysTo(m_day) > kLongestStepBack) {
        m_day = utcToday;
    }
}

void CostLedger::record(const CallRecord& record, const QDate& utcToday)
{
    turnTo(utcToday);
    const std::optional<BilledTokens> billed = billedTokens(record);
    if (!billed)
        return;
    Usage& sums = m_usage[{record.provider, record.model}];
    Tokens& sum = record.origin == Origin::Probe ? sums.probes : sums.others;
    sum.input += billed->input;
    sum.output += billed->output;
    m_hasEstimates = m_hasEstimates || billed->estimated;
}

std::optional<Price> CostLedger::priceOf(const Model& model) const
{
    const auto provider = m_prices.find(model.first);
    if (provider == m_prices.end())
        return std::nullopt;
    const auto price = provider->second.constFind(model.second);
    return price == provider->second.constEnd() ? std::nullopt : std::optional(*price);
}

double CostLedger::usd(const Tokens& tokens, const Price& price)
{
    return (static_cast<double>(tokens.input) * price.inputPerMillion +
            static_cast<double>(tokens.output) * price.outputPerMillion) /
           1e6;
}

double CostLedger::probesUsd() const
{
    double sum = 0;
    for (const auto& [model, usage] : m_usage) {
        if (const auto price = priceOf(model))
            sum += usd(usage.probes, *price);
    }
    return sum;
}

CostView CostLedger::view(const AlertSettings& alerts, const ProbeSettings& probes) const
{
    CostView view;
    view.probesUsd = probesUsd();
    for (const auto& [model, usage] : m_usage) {
        const Tokens all{usage.probes.input + usage.others.input,
                         usage.probes.output + usage.others.output};
        if (const auto price = priceOf(model))
            view.todayUsd += usd(all, *price);
        else
            view.unpriced.append(u"%1 / %2"_s.arg(model.first, model.second));
    }
    view.dailyBudgetUsd = alerts.dailyBudgetUsd;
    view.dailyProbeCapUsd = probes.dailyCostCapUsd;
    view.hasEstimates = m_hasEstimates;
    return view;
}

bool CostLedger::probesMayRun(const ProbeSettings& probes) const
{
    return !probes.dailyCostCapUsd || probesUsd() < *probes.dailyCostCapUsd * (1 - kRounding);
}

} // namespace fuseboard
