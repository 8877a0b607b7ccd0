// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// What an alert rule looks at. Units: shares 0…1, times in seconds, money in US dollars.
enum class AlertMeasure {
    ErrorRate,     ///< failures per call (share); the request's own faults do not count
    LatencyP95,    ///< seconds
    TtftP95,       ///< seconds
    RateLimited,   ///< 429s a minute
    CircuitsOpen,  ///< how many are open on the board; of a provider: 0 while its own is closed
    FallbackShare, ///< answered prompts that a later step answered (share); of a chain
    BudgetShare,   ///< cost of the day so far against the daily budget (share)
    Silence,       ///< seconds that a call or probe is overdue
    ProbeFailures, ///< probes in a row that failed
    PageLevel,     ///< what the status page claims: 0 operational … 3 major outage
    KeyFailures,   ///< calls refused for the key, in the window, since the last success
    QuotaFailures, ///< calls refused for quota or billing, likewise
};
QLatin1StringView nameOf(AlertMeasure measure); ///< as in the configuration: "error_rate"

enum class AlertScope { Board, Provider, Chain };
QLatin1StringView nameOf(AlertScope scope);

/// One rule over one measure. It fires after `badToFire` bad checks in a row and clears after
/// `goodToClear` good ones. A check of a share or percentile with fewer calls than
/// `minimumSamples` is neither, except that new successes alone are good for an alert that stands.
/// A single failure or fallback fires nothing, whatever its share.
struct AlertRule
{
    QString name;
    AlertMeasure measure = AlertMeasure::ErrorRate;
    AlertScope scope = AlertScope::Provider;
    QStringList targets{};           ///< names of providers or chains; empty: all
    std::optional<double> warning{}; ///< above it
    std::optional<double> critical{};
    Duration window = std::chrono::minutes(5);
    int minimumSamples = 5;
    int badToFire = 3;
    int goodToClear = 2;
    bool enabled = true;

    bool operator==(const AlertRule&) const = default;
};

/// The defaults of the design, for providers, chains and the board.
QList<AlertRule> defaultAlertRules();

/// The defaults with the user's `own` rules in their place and behind them, without those that are
/// switched off.
QList<AlertRule> rulesInForce(const QList<AlertRule>& own);

/// A time in which alerts are noted but tell nobody: once (`from` to `to`), or every week on
/// `days` between two times of the local day (over midnight where `untilTime` is the earlier).
struct MaintenanceWindow
{
    QString provider{}; ///< empty: all
    QDateTime from{};   ///< UTC
    QDateTime to{};
    QList<int> days{}; ///< Qt::DayOfWeek; empty: once
    QTime fromTime{};
    QTime untilTime{};

    bool operator==(const MaintenanceWindow&) const = default;
};
bool covers(const MaintenanceWindow& window, const QDateTime& at, const QString& provider);

} // namespace fuseboard
