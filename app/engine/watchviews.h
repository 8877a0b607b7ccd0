// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/costledger.h"
#include "app/domain/feedsnapshot.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// The reading of one provider's status page. Times are on the board's axis (UTC, ms).
struct FeedView
{
    QString provider;
    QString title{}; ///< the provider's, for people
    QUrl page{};
    std::optional<FeedSnapshot> snapshot{}; ///< the last that could be read, within the scope
    std::optional<qint64> readAtMs{};       ///< when that was, or was confirmed by a 304
    bool stale = false; ///< too old to decide anything (three periods): its level is unknown
    QString fault{};    ///< why the last fetch failed, and what to do; empty when it did not
    QString note{};     ///< e.g. that regions should be named
    std::optional<qint64> nextAtMs{};
    bool reading = false; ///< a fetch is under way

    bool operator==(const FeedView&) const = default;
};

struct FeedsSnapshot
{
    qint64 nowMs = 0;
    QList<FeedView> feeds{}; ///< in the order of the configuration
};

/// One scheduled check.
struct ProbeView
{
    QString name{};
    QString provider{};
    QString model{};
    bool automatic = false;
    std::optional<qint64> lastAtMs{};
    bool lastPassed = false;
    QString lastDetail{};             ///< why it failed
    std::optional<qint64> nextAtMs{}; ///< absent while paused
    QString paused{};                 ///< why it is not sent now; empty when it is

    bool operator==(const ProbeView&) const = default;
};

struct AlertsSnapshot
{
    qint64 nowMs = 0;
    QList<Alert> standing{};  ///< the worst first
    QList<Alert> past{};      ///< newest first, at most 200
    QList<AlertRule> rules{}; ///< in force
    QStringList muted{};
    QList<ProbeView> probes{};
    CostView cost{};
    bool desktopNotices = false; ///< a notification daemon answers
    QStringList faults{};        ///< of the command and the webhook: why nobody was told
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::FeedsSnapshot)
Q_DECLARE_METATYPE(fuseboard::AlertsSnapshot)
