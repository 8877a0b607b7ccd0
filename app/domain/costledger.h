// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/configuration.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// What the money of the day went to. US dollars, UTC day.
struct CostView
{
    double todayUsd = 0;
    double probesUsd = 0; ///< part of it
    std::optional<double> dailyBudgetUsd{};
    std::optional<double> dailyProbeCapUsd{};
    QStringList unpriced{};    ///< "provider / model" with usage but no price
    bool hasEstimates = false; ///< some tokens of the sum were not counted by the provider

    bool operator==(const CostView&) const = default;
};

/// The cost of the day, from the usage in the records and the prices in the configuration. Tokens
/// are summed as integers and priced once, so that no sum drifts.
///
/// The caller says which UTC day it is; a later one begins with nothing. A clock that is set back
/// never empties the sum: up to a day back, the later day stays until it is over; further back, as
/// when a wrong year is put right, the sum goes along and the next midnight ends it.
class CostLedger
{
public:
    /// The tokens of one day, as they outlive the process.
    struct Memory
    {
        struct Row
        {
            QString provider;
            QString model;
            qint64 probeInput = 0;
            qint64 probeOutput = 0;
            qint64 input = 0; ///< of all that is no probe
            qint64 output = 0;

            bool operator==(const Row&) const = default;
        };
        QDate day{};
        QList<Row> rows{};
        bool hasEstimates = false;

        bool operator==(const Memory&) const = default;
    };
    Memory memory() const;
    /// Adds the day's earlier sums to those so far; nothing where it was another day.
    void restore(const Memory& memory, const QDate& utcToday);

    /// Prices of a provider that is no longer configured stay: what it cost today, it cost.
    void setPrices(const QList<Provider>& providers);
    void record(const CallRecord& record, const QDate& utcToday);

    /// Notes the day; call before view() and probesMayRun(), which tell of the day noted last.
    void turnTo(const QDate& utcToday);
    CostView view(const AlertSettings& alerts, const ProbeSettings& probes) const;
    /// False from 100 % of the day's cap on. Models without a price cost nothing here.
    bool probesMayRun(const ProbeSettings& probes) const;

private:
    struct Tokens
    {
        qint64 input = 0;
        qint64 output = 0;
    };
    struct Usage
    {
        Tokens probes;
        Tokens others;
    };
    using Model = std::pair<QString, QString>; ///< provider, model

    std::optional<Price> priceOf(const Model& model) const;
    static double usd(const Tokens& tokens, const Price& price);
    double probesUsd() const;

    QDate m_day;
    std::map<Model, Usage> m_usage; ///< of the day
    bool m_hasEstimates = false;
    std::map<QString, QMap<QString, Price>> m_prices; ///< by provider
};

} // namespace fuseboard
