// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/instant.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// A scheduled check of one model of one provider: a saved prompt, or what the user wrote.
struct Probe
{
    QString name;
    QString provider;
    QString model;
    Duration every = std::chrono::minutes(15);
    QString prompt{}; ///< empty: the built-in one
    QString system{};
    int maxTokens = 16;      ///< 1 to 16; where the first token will do, it ends there
    QString expectText{};    ///< the answer must contain it; empty: passes on the first token
    QString expectPattern{}; ///< a regular expression that the answer must match; empty: any
    std::optional<Duration> latencyBudget{}; ///< slower answers fail the check
    bool enabled = true;

    bool operator==(const Probe&) const = default;
};

/// `probes` in the configuration.
struct ProbeSettings
{
    bool automatic = true; ///< one built-in probe for each provider and model of the chains
    Duration every = std::chrono::minutes(15); ///< of the automatic ones
    bool pauseOnBattery = false;
    bool pauseOnMetered = false;
    std::optional<double> dailyCostCapUsd = 0.25; ///< all probes of a UTC day; absent: no cap
    /// Any answer of one of them means "the network is up". Asked only when something fails.
    QList<QUrl> baselineHosts{QUrl(QStringLiteral("https://one.one.one.one/")),
                              QUrl(QStringLiteral("https://www.gstatic.com/generate_204"))};
    QList<Probe> checks{}; ///< the user's own

    bool operator==(const ProbeSettings&) const = default;
};

/// `feeds` in the configuration.
struct FeedSettings
{
    bool enabled = true;
    Duration every = std::chrono::minutes(5);

    bool operator==(const FeedSettings&) const = default;
};

/// `alerts` in the configuration.
struct AlertSettings
{
    bool enabled = true;
    bool notifications = true; ///< on the desktop
    bool sound = false;
    std::optional<double> dailyBudgetUsd{};
    std::optional<Duration> remindEvery{}; ///< while an alert stands; absent: never
    QStringList command{};                 ///< a program and its arguments; gets JSON on its input
    QUrl webhook{};                        ///< gets the same JSON by POST
    QStringList muted{};                   ///< names of rules that tell nobody
    QList<MaintenanceWindow> maintenance{};
    QList<AlertRule> rules{}; ///< the user's own; one with the name of a built-in one replaces it

    bool operator==(const AlertSettings&) const = default;
};

struct WatchSettings
{
    ProbeSettings probes{};
    FeedSettings feeds{};
    AlertSettings alerts{};

    bool operator==(const WatchSettings&) const = default;
};

} // namespace fuseboard
