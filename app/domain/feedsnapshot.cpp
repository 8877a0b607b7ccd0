// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/feedsnapshot.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOf(const std::optional<QDateTime>& time)
{
    if (!time)
        return QJsonValue::Null;
    const QDateTime utc = time->toUTC();
    return utc.toString(utc.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

QJsonArray namesOf(const QList<FeedPart>& parts)
{
    QStringList names;
    for (const FeedPart& part : parts)
        names.append(part.name);
    // One part may be named once for each region it is in.
    names.removeDuplicates();
    return QJsonArray::fromStringList(names);
}

QJsonObject toJson(const FeedComponent& component)
{
    return {{u"id"_s, component.id},
            {u"name"_s, component.name},
            {u"level"_s, nameOf(component.level)}};
}

QJsonObject toJson(const FeedIncident& incident)
{
    return {{u"id"_s, incident.id},
            {u"title"_s, incident.title},
            {u"state"_s, nameOf(incident.state)},
            {u"level"_s, nameOf(incident.level)},
            {u"open"_s, incident.open},
            {u"started_at"_s, timeOf(incident.startedAt)},
            {u"updated_at"_s, timeOf(incident.updatedAt)},
            {u"resolved_at"_s, timeOf(incident.resolvedAt)},
            {u"components"_s, namesOf(incident.parts)},
            {u"url"_s, incident.url}};
}

QJsonObject toJson(const FeedMaintenance& maintenance)
{
    return {{u"id"_s, maintenance.id},
            {u"title"_s, maintenance.title},
            {u"state"_s, nameOf(maintenance.state)},
            {u"starts_at"_s, timeOf(maintenance.startsAt)},
            {u"ends_at"_s, timeOf(maintenance.endsAt)},
            {u"components"_s, namesOf(maintenance.parts)}};
}

template <typename Item>
QJsonArray arrayOf(const QList<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QLatin1StringView nameOf(FeedEngine engine)
{
    switch (engine) {
    case FeedEngine::Statuspage:
        return "statuspage"_L1;
    case FeedEngine::IncidentIo:
        return "incidentio"_L1;
    case FeedEngine::GoogleCloud:
        return "google_cloud"_L1;
    case FeedEngine::AwsHealth:
        return "aws_health"_L1;
    case FeedEngine::Instatus:
        return "instatus"_L1;
    case FeedEngine::BetterStack:
        return "betterstack"_L1;
    case FeedEngine::Datadog:
        return "datadog"_L1;
    case FeedEngine::StatusIo:
        return "statusio"_L1;
    case FeedEngine::Rss:
        return "rss"_L1;
    case FeedEngine::Atom:
        return "atom"_L1;
    }
    return {};
}

QLatin1StringView nameOf(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return "operational"_L1;
    case FeedLevel::Maintenance:
        return "maintenance"_L1;
    case FeedLevel::Degraded:
        return "degraded"_L1;
    case FeedLevel::PartialOutage:
        return "partial_outage"_L1;
    case FeedLevel::MajorOutage:
        return "major_outage"_L1;
    case FeedLevel::Unknown:
        return "unknown"_L1;
    }
    return {};
}

FeedLevel worse(FeedLevel a, FeedLevel b)
{
    if (a == FeedLevel::Unknown)
        return b;
    if (b == FeedLevel::Unknown)
        return a;
    return a < b ? b : a;
}

QLatin1StringView nameOf(IncidentState state)
{
    switch (state) {
    case IncidentState::Investigating:
        return "investigating"_L1;
    case IncidentState::Identified:
        return "identified"_L1;
    case IncidentState::Monitoring:
        return "monitoring"_L1;
    case IncidentState::Resolved:
        return "resolved"_L1;
    case IncidentState::Postmortem:
        return "postmortem"_L1;
    case IncidentState::Unknown:
        return "unknown"_L1;
    }
    return {};
}

QLatin1StringView nameOf(MaintenanceState state)
{
    switch (state) {
    case MaintenanceState::Scheduled:
        return "scheduled"_L1;
    case MaintenanceState::InProgress:
        return "in_progress"_L1;
    case MaintenanceState::Verifying:
        return "verifying"_L1;
    case MaintenanceState::Completed:
        return "completed"_L1;
    }
    return {};
}

QJsonObject toJson(const FeedSnapshot& snapshot)
{
    return {{u"page"_s, snapshot.page},
            {u"engine"_s, nameOf(snapshot.engine)},
            {u"level"_s, nameOf(snapshot.level)},
            {u"components"_s, arrayOf(snapshot.components)},
            {u"incidents"_s, arrayOf(snapshot.incidents)},
            {u"maintenances"_s, arrayOf(snapshot.maintenances)}};
}

} // namespace fuseboard
