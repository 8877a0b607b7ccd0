// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertrule.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A built-in rule bears the name of its measure.
AlertRule builtIn(AlertMeasure measure, AlertScope scope, std::optional<double> warning,
                  std::optional<double> critical)
{
    AlertRule rule;
    rule.name = nameOf(measure);
    rule.measure = measure;
    rule.scope = scope;
    rule.warning = warning;
    rule.critical = critical;
    return rule;
}

/// A few calls make no rate.
constexpr int kFewestForShare = 10;
/// With fewer, the 95th percentile is the slowest call.
constexpr int kFewestForP95 = 20;

AlertRule withSamples(AlertRule rule, int fewest)
{
    rule.minimumSamples = fewest;
    return rule;
}

bool coversOnce(const MaintenanceWindow& window, const QDateTime& at)
{
    return window.from.isValid() && window.to.isValid() && window.from <= at && at < window.to;
}

/// By what the local clock shows, so an hour that daylight saving repeats is covered both times,
/// and one that it leaves out never.
bool coversWeekly(const MaintenanceWindow& window, const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    const int today = local.date().dayOfWeek();
    const int yesterday = local.date().addDays(-1).dayOfWeek();
    const bool begun = local.time() >= window.fromTime;
    const bool over = local.time() >= window.untilTime;
    if (window.fromTime < window.untilTime)
        return window.days.contains(today) && begun && !over;
    return (window.days.contains(today) && begun) || (window.days.contains(yesterday) && !over);
}

} // namespace

QLatin1StringView nameOf(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return "error_rate"_L1;
    case AlertMeasure::LatencyP95:
        return "latency_p95"_L1;
    case AlertMeasure::TtftP95:
        return "ttft_p95"_L1;
    case AlertMeasure::RateLimited:
        return "rate_limited"_L1;
    case AlertMeasure::CircuitsOpen:
        return "circuits_open"_L1;
    case AlertMeasure::FallbackShare:
        return "fallback_share"_L1;
    case AlertMeasure::BudgetShare:
        return "budget_share"_L1;
    case AlertMeasure::Silence:
        return "silence"_L1;
    case AlertMeasure::ProbeFailures:
        return "probe_failures"_L1;
    case AlertMeasure::PageLevel:
        return "page_level"_L1;
    case AlertMeasure::KeyFailures:
        return "key_failures"_L1;
    case AlertMeasure::QuotaFailures:
        return "quota_failures"_L1;
    }
    return {};
}

QLatin1StringView nameOf(AlertScope scope)
{
    switch (scope) {
    case AlertScope::Board:
        return "board"_L1;
    case AlertScope::Provider:
        return "provider"_L1;
    case AlertScope::Chain:
        return "chain"_L1;
    }
    return {};
}

QList<AlertRule> defaultAlertRules()
{
    using enum AlertMeasure;
    using enum AlertScope;
    AlertRule rateLimited = builtIn(RateLimited, Provider, 5, 20);
    rateLimited.window = std::chrono::minutes(1);
    AlertRule fallbacks = withSamples(builtIn(FallbackShare, Chain, 0.10, 0.50), kFewestForShare);
    // Slower than the rules of providers, one of which tells why the chain had to fall back.
    fallbacks.badToFire = 6;
    AlertRule budget = builtIn(BudgetShare, Board, 1.20, 1.50);
    budget.badToFire = 1; // money that is spent does not come back
    budget.goodToClear = 1;
    return {
        withSamples(builtIn(ErrorRate, Provider, 0.02, 0.10), kFewestForShare),
        withSamples(builtIn(LatencyP95, Provider, 10, 30), kFewestForP95),
        rateLimited,
        builtIn(CircuitsOpen, Provider, 0, 1),
        fallbacks,
        budget,
        builtIn(Silence, Provider, 600, 3600),
        builtIn(ProbeFailures, Provider, 1, 4),
        builtIn(PageLevel, Provider, 1, 2),
        builtIn(KeyFailures, Provider, std::nullopt, 0),
        builtIn(QuotaFailures, Provider, 0, std::nullopt),
    };
}

QList<AlertRule> rulesInForce(const QList<AlertRule>& own)
{
    QList<AlertRule> rules = defaultAlertRules();
    for (const AlertRule& rule : own) {
        const auto same = std::find_if(rules.begin(), rules.end(), [&](const AlertRule& each) {
            return each.name == rule.name;
        });
        if (same == rules.end())
            rules.append(rule);
        else
            *same = rule;
    }
    rules.removeIf([](const AlertRule& rule) { return !rule.enabled; });
    return rules;
}

bool covers(const MaintenanceWindow& window, const QDateTime& at, const QString& provider)
{
    if (!at.isValid() || (!window.provider.isEmpty() && window.provider != provider))
        return false;
    return window.days.isEmpty() ? coversOnce(window, at) : coversWeekly(window, at);
}

} // namespace fuseboard
