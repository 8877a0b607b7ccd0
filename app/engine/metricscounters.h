// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/configuration.h"

#include <QSet>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// How many durations were no longer than each bound; the bounds never change, so that what was
/// scraped over months can be put together. The thresholds of the alert rules are among them.
struct DurationCounts
{
    static constexpr std::array<double, 16> kBounds{0.05, 0.1, 0.25, 0.5, 1,  2,  3,   5,
                                                    7.5,  10,  15,   20,  30, 60, 120, 300}; ///< s

    void record(Duration value);

    std::array<quint64, kBounds.size() + 1> buckets{}; ///< not summed up; the last is beyond all
    Duration sum{};

    bool operator==(const DurationCounts&) const = default;
};

struct CallSeries
{
    QString provider;
    QString model;
    QString chain{}; ///< empty for what is sent through no chain of the configuration
    Origin origin = Origin::Prompt;
    Outcome outcome = Outcome::Success;
    std::optional<ErrorKind> kind{};

    bool operator<(const CallSeries& other) const;
};

struct ModelSeries
{
    QString provider;
    QString model;
    Origin origin = Origin::Prompt;

    bool operator<(const ModelSeries& other) const;
};

/// Since the start; nothing here ever gets less.
struct ModelCounts
{
    DurationCounts latency{}; ///< of successes, as on the board
    DurationCounts firstToken{};
    quint64 retries = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    std::optional<double> costUsd{}; ///< absent where there is no price
};

struct MetricsCounts
{
    std::map<CallSeries, quint64> calls;
    std::map<ModelSeries, ModelCounts> models;
    std::map<QString, quint64> fallbacks; ///< by chain: prompts that a later step answered
};

/// Counts call records for a scrape. Names are those of the configuration, all others are "other":
/// what a user types into a prompt or a server answers never becomes a series. A step of a chain
/// has all its series from the start, at zero, for a series that begins with its first failure
/// hides that failure from a rate.
class MetricsCounters
{
public:
    static constexpr std::size_t kMostCallSeries = 10'000; ///< then "other" takes the rest
    static constexpr std::size_t kMostModelSeries = 1'000;

    void configure(const Configuration& configuration);
    void record(const CallRecord& record);

    MetricsCounts counts() const;

private:
    /// Tokens are summed as integers and priced once, so that no sum drifts.
    struct Bill
    {
        double earlierUsd = 0; ///< at the prices before
        qint64 input = 0;
        qint64 output = 0;
        Price price{};

        double usd() const;
        void setPrice(const Price& now);
    };

    void expect(const Step& step, const QString& chain, Origin origin);
    QString known(const QString& provider, const QString& model) const;
    CallSeries callSeries(const CallRecord& record) const;
    ModelSeries modelSeries(const CallRecord& record) const;
    void addCost(const CallRecord& record, const ModelSeries& series);

    MetricsCounts m_counts;
    std::map<ModelSeries, Bill> m_bills;
    QMap<QString, QSet<QString>> m_models; ///< by provider
    QSet<QString> m_chains;
    std::map<QString, QMap<QString, Price>> m_prices; ///< by provider and model
};

} // namespace fuseboard
