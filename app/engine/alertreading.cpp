// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertreading.h"

#include <algorithm>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

using OfProvider = AlertInputs::OfProvider;
using Value = std::optional<double>;

/// 0 operational … 3 major outage. Announced work is no outage.
Value pageLevel(const OfProvider& provider)
{
    switch (provider.page.value_or(FeedLevel::Unknown)) {
    case FeedLevel::Operational:
    case FeedLevel::Maintenance:
        return 0;
    case FeedLevel::Degraded:
        return 1;
    case FeedLevel::PartialOutage:
        return 2;
    case FeedLevel::MajorOutage:
        return 3;
    case FeedLevel::Unknown:
        break;
    }
    return std::nullopt;
}

/// The highest that is known.
template <typename ValueOf>
Value highest(const AlertSources& sources, const QStringList& providers, ValueOf valueOf)
{
    Value most;
    for (const OfProvider& provider : sources.inputs.providers) {
        if (!providers.contains(provider.name))
            continue;
        if (const Value value = valueOf(provider))
            most = std::max(*value, most.value_or(*value));
    }
    return most;
}

Value openCircuits(const AlertRule& rule, const QStringList& providers, const AlertSources& sources)
{
    const auto& all = sources.inputs.providers;
    const auto isOpen = [](const OfProvider& provider) {
        return provider.circuit == CircuitState::Open;
    };
    if (rule.scope != AlertScope::Provider)
        return static_cast<double>(
            std::count_if(all.cbegin(), all.cend(), [&](const OfProvider& provider) {
                return isOpen(provider) && providers.contains(provider.name);
            }));
    const auto own = std::find_if(all.cbegin(), all.cend(), [&](const OfProvider& provider) {
        return providers.contains(provider.name);
    });
    // One that is half-open has proved nothing yet.
    if (own == all.cend() || own->circuit == CircuitState::HalfOpen)
        return std::nullopt;
    return isOpen(*own) ? static_cast<double>(std::count_if(all.cbegin(), all.cend(), isOpen)) : 0;
}

Value budgetShare(const CostView& cost)
{
    if (!cost.dailyBudgetUsd || *cost.dailyBudgetUsd <= 0)
        return std::nullopt;
    return cost.todayUsd / *cost.dailyBudgetUsd;
}

} // namespace

void ProbeStreaks::add(const QString& provider, const QString& probe, bool passed)
{
    int& failures = m_failures[{provider, probe}];
    failures = passed ? 0 : failures + 1;
}

void ProbeStreaks::clearOthers(const QStringList& kept)
{
    std::erase_if(m_failures, [&](const auto& entry) { return !kept.contains(entry.first.first); });
}

std::optional<int> ProbeStreaks::ofProvider(const QString& provider) const
{
    std::optional<int> longest;
    for (const auto& [key, failures] : m_failures) {
        if (key.first == provider)
            longest = std::max(failures, longest.value_or(0));
    }
    return longest;
}

Duration longestWindow(const QList<AlertRule>& rules)
{
    Duration longest{};
    for (const AlertRule& rule : rules)
        longest = std::max(longest, rule.window);
    return longest;
}

AlertReading readingOf(const AlertRule& rule, const QString& target, const QStringList& providers,
                       const AlertSources& sources, Instant now)
{
    switch (rule.measure) {
    case AlertMeasure::CircuitsOpen:
        return {openCircuits(rule, providers, sources)};
    case AlertMeasure::BudgetShare:
        return {budgetShare(sources.inputs.cost)};
    case AlertMeasure::Silence:
        // Where no call is expected, none is overdue.
        return {highest(sources, providers, [&](const OfProvider& provider) -> Value {
            return toSeconds(std::min(provider.silence.value_or(0s), sources.awake));
        })};
    case AlertMeasure::ProbeFailures:
        return {highest(sources, providers, [&](const OfProvider& provider) -> Value {
            const std::optional<int> failures = sources.streaks.ofProvider(provider.name);
            return failures ? Value(*failures) : std::nullopt;
        })};
    case AlertMeasure::PageLevel:
        return {highest(sources, providers, pageLevel)};
    case AlertMeasure::ErrorRate:
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
    case AlertMeasure::RateLimited:
    case AlertMeasure::FallbackShare:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
        break;
    }
    return sources.measures.reading(rule.measure, rule.scope, target, rule.window, now);
}

} // namespace fuseboard
