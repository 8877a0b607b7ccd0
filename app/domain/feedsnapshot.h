// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// The software behind a status page; the names are those of the contracts.
enum class FeedEngine {
    Statuspage,
    IncidentIo,
    GoogleCloud,
    AwsHealth,
    Instatus,
    BetterStack,
    Datadog,
    StatusIo,
    Rss,
    Atom,
};
QLatin1StringView nameOf(FeedEngine engine);

/// What a page claims, from good to bad. Unknown stands apart: nothing was claimed that could be
/// read. It is never taken for Operational.
enum class FeedLevel { Operational, Maintenance, Degraded, PartialOutage, MajorOutage, Unknown };
QLatin1StringView nameOf(FeedLevel level);
/// The worse claim of two; Unknown gives way to any other.
FeedLevel worse(FeedLevel a, FeedLevel b);

enum class IncidentState { Investigating, Identified, Monitoring, Resolved, Postmortem, Unknown };
QLatin1StringView nameOf(IncidentState state);

enum class MaintenanceState { Scheduled, InProgress, Verifying, Completed };
QLatin1StringView nameOf(MaintenanceState state);

/// A part of the provider's service. Where a page has no ids, the name is the id.
struct FeedComponent
{
    QString id;
    QString name;
    FeedLevel level = FeedLevel::Unknown;
    QString group{};  ///< name of the group it is in; empty without
    QString region{}; ///< where the page tells it: "us-east-1"; empty for global ones

    bool operator==(const FeedComponent&) const = default;
};

/// A component as an incident names it.
struct FeedPart
{
    QString id;
    QString name; ///< never empty: the id where the page gives no name
    QString region{};

    bool operator==(const FeedPart&) const = default;
};

/// All times are UTC; absent where the page does not tell.
struct FeedIncident
{
    QString id;
    QString title; ///< plain text
    IncidentState state = IncidentState::Unknown;
    FeedLevel level = FeedLevel::Unknown; ///< the worst of its impact while it was open
    bool open = false;
    std::optional<QDateTime> startedAt{};
    std::optional<QDateTime> updatedAt{};
    std::optional<QDateTime> resolvedAt{}; ///< absent while open, also after a reopening
    QList<FeedPart> parts{};               ///< empty: not said, which may mean all
    QString url{};
    QString lastUpdate{}; ///< the newest text of the provider, plain, capped at 2,000 characters

    bool operator==(const FeedIncident&) const = default;
};

struct FeedMaintenance
{
    QString id;
    QString title;
    MaintenanceState state = MaintenanceState::Scheduled;
    std::optional<QDateTime> startsAt{};
    std::optional<QDateTime> endsAt{};
    QList<FeedPart> parts{};
    QString url{};

    bool operator==(const FeedMaintenance&) const = default;
};

/// What one status page claims. `level` is the worst of the page's own indicator, its components,
/// its open incidents and its maintenances under way.
struct FeedSnapshot
{
    QString page; ///< the page's name
    FeedEngine engine = FeedEngine::Statuspage;
    FeedLevel level = FeedLevel::Unknown;
    QList<FeedComponent> components{};
    QList<FeedIncident> incidents{};       ///< newest first
    QList<FeedMaintenance> maintenances{}; ///< the next first

    bool operator==(const FeedSnapshot&) const = default;
};

/// The object of `fuseboardctl status --json`.
QJsonObject toJson(const FeedSnapshot& snapshot);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::FeedSnapshot)
