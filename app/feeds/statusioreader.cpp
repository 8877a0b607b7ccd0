// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statusioreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/worstlevel.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A security event is the worst of the engine's own scale.
FeedLevel levelOfCode(std::optional<double> code)
{
    if (code == 100)
        return FeedLevel::Operational;
    if (code == 200)
        return FeedLevel::Maintenance;
    if (code == 300)
        return FeedLevel::Degraded;
    if (code == 400)
        return FeedLevel::PartialOutage;
    if (code == 500 || code == 600)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

/// The state of a message is a scale of its own, for incidents …
IncidentState incidentStateOf(std::optional<double> state)
{
    if (state == 100)
        return IncidentState::Investigating;
    if (state == 200)
        return IncidentState::Identified;
    if (state == 300)
        return IncidentState::Monitoring;
    if (state == 400)
        return IncidentState::Resolved;
    return IncidentState::Unknown;
}

/// … and for maintenances; without a readable one the list decides in which it stands.
MaintenanceState maintenanceStateOf(std::optional<double> state, MaintenanceState otherwise)
{
    if (state == 100)
        return MaintenanceState::Scheduled;
    if (state == 200)
        return MaintenanceState::InProgress;
    if (state == 300)
        return MaintenanceState::Verifying;
    if (state == 400)
        return MaintenanceState::Completed;
    return otherwise;
}

bool recognizes(const FeedContent& content)
{
    const QJsonObject result = objectIn(content.json.toObject(), "result"_L1);
    return result.value("status_overall"_L1).isObject() ||
           (result.value("status"_L1).isArray() && result.contains("maintenance"_L1));
}

QList<QJsonObject> newestFirst(const QJsonObject& object)
{
    QList<QJsonObject> messages = objectsIn(object, "messages"_L1);
    // They come oldest first: of two of one time the later in the list is the newer.
    std::reverse(messages.begin(), messages.end());
    std::stable_sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) {
        return timeIn(a, "datetime"_L1) > timeIn(b, "datetime"_L1);
    });
    return messages;
}

QList<FeedPart> partsOf(const QJsonObject& object)
{
    QList<FeedPart> parts;
    for (const QJsonObject& component : objectsIn(object, "components_affected"_L1))
        addPart(parts, {firstTextIn(component, {"_id"_L1, "id"_L1}),
                        plainFeedTitle(firstTextIn(component, {"name"_L1, "_id"_L1, "id"_L1}))});
    return parts;
}

FeedComponent componentOf(const QJsonObject& object)
{
    FeedComponent component;
    component.name = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1, "_id"_L1}));
    component.id = firstTextIn(object, {"id"_L1, "_id"_L1, "name"_L1});
    component.level = levelOfCode(numberIn(object, "status_code"_L1));
    if (component.level == FeedLevel::Unknown) {
        FeedLevel worst = FeedLevel::Unknown;
        for (const QJsonObject& container : objectsIn(object, "containers"_L1))
            worst = worse(worst, levelOfCode(numberIn(container, "status_code"_L1)));
        // Places that are well are no word of the whole; one that is not, is.
        if (worst != FeedLevel::Operational)
            component.level = worst;
    }
    return component;
}

FeedIncident incidentOf(const QJsonObject& object)
{
    const QList<QJsonObject> messages = newestFirst(object);
    const QJsonObject newest = messages.isEmpty() ? QJsonObject() : messages.first();

    FeedIncident incident;
    incident.id = firstTextIn(object, {"_id"_L1, "id"_L1, "name"_L1});
    incident.title = plainFeedTitle(textIn(object, "name"_L1));
    incident.state = incidentStateOf(numberIn(newest, "state"_L1));
    incident.open = incident.state != IncidentState::Resolved;
    incident.startedAt = timeIn(object, "datetime_open"_L1);
    WorstLevel worst;
    for (const QJsonObject& message : messages) {
        const std::optional<QDateTime> at = timeIn(message, "datetime"_L1);
        worst.add(levelOfCode(numberIn(message, "status"_L1)));
        incident.startedAt = earlier(incident.startedAt, at);
        incident.updatedAt = later(incident.updatedAt, at);
    }
    incident.level = worst.value();
    if (!incident.updatedAt)
        incident.updatedAt = incident.startedAt;
    if (!incident.open)
        incident.resolvedAt = incident.updatedAt;
    incident.parts = partsOf(object);
    incident.lastUpdate = plainFeedText(textIn(newest, "details"_L1));
    return incident;
}

FeedMaintenance maintenanceOf(const QJsonObject& object, MaintenanceState otherwise)
{
    const QList<QJsonObject> messages = newestFirst(object);
    const QJsonObject newest = messages.isEmpty() ? QJsonObject() : messages.first();
    FeedMaintenance maintenance;
    maintenance.id = firstTextIn(object, {"_id"_L1, "id"_L1, "name"_L1});
    maintenance.title = plainFeedTitle(textIn(object, "name"_L1));
    maintenance.startsAt = firstTimeIn(object, {"datetime_planned_start"_L1, "datetime_open"_L1});
    maintenance.endsAt = timeIn(object, "datetime_planned_end"_L1);
    maintenance.state = maintenanceStateOf(numberIn(newest, "state"_L1), otherwise);
    maintenance.parts = partsOf(object);
    return maintenance;
}

FeedReading read(const FeedContent& content, const QDateTime&)
{
    const QJsonObject result = objectIn(content.json.toObject(), "result"_L1);
    const QJsonObject maintenance = objectIn(result, "maintenance"_L1);
    FeedSnapshot snapshot;
    // The document does not name its page.
    snapshot.page = content.url.host();
    snapshot.engine = FeedEngine::StatusIo;
    for (const QJsonObject& object : objectsIn(result, "status"_L1)) {
        if (const FeedComponent component = componentOf(object); !component.name.isEmpty())
            snapshot.components.append(component);
    }
    for (const QJsonObject& object : objectsIn(result, "incidents"_L1))
        snapshot.incidents.append(incidentOf(object));
    for (const QJsonObject& object : objectsIn(maintenance, "active"_L1))
        snapshot.maintenances.append(maintenanceOf(object, MaintenanceState::InProgress));
    for (const QJsonObject& object : objectsIn(maintenance, "upcoming"_L1))
        snapshot.maintenances.append(maintenanceOf(object, MaintenanceState::Scheduled));
    const QJsonObject overall = objectIn(result, "status_overall"_L1);
    const FeedLevel indicator = levelOfCode(numberIn(overall, "status_code"_L1));
    snapshot = completed(snapshot, indicator);
    // The page has a word of its own: one that cannot be read may have been any.
    if (indicator == FeedLevel::Unknown && snapshot.level == FeedLevel::Operational)
        snapshot.level = FeedLevel::Unknown;
    return snapshot;
}

} // namespace

FeedFormat statusIoFormat()
{
    return {FeedEngine::StatusIo, recognizes, read};
}

} // namespace fuseboard
