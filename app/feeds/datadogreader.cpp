// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/datadogreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/statuspagewords.h"
#include "app/feeds/worstlevel.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestGroup = 32;

FeedLevel levelOfWord(const QString& word)
{
    if (word == "operational"_L1)
        return FeedLevel::Operational;
    if (word == "maintenance"_L1)
        return FeedLevel::Maintenance;
    if (word == "degraded"_L1)
        return FeedLevel::Degraded;
    if (word == "partial_outage"_L1)
        return FeedLevel::PartialOutage;
    if (word == "major_outage"_L1)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

bool isComponent(const QJsonObject& object)
{
    const QString type = textIn(object, "type"_L1);
    return type == "Component"_L1 || type == "ComponentGroup"_L1;
}

bool recognizes(const FeedContent& content)
{
    const QJsonObject root = content.json.toObject();
    if (!root.value("components"_L1).isArray())
        return false;
    const QList<QJsonObject> components = objectsIn(root, "components"_L1);
    return root.contains("domainPrefix"_L1) || root.contains("sourceDatacenter"_L1) ||
           std::any_of(components.cbegin(), components.cend(), isComponent);
}

/// A group has no state of its own. The outermost one names its members, however deep they are:
/// it is what a reader of the page sees.
void addComponents(const QJsonArray& array, const QString& group, int depth, FeedSnapshot& snapshot)
{
    for (const QJsonObject& object : objectsOf(array)) {
        const QString name = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1}));
        const QJsonValue members = object.value("components"_L1);
        if (members.isArray() || textIn(object, "type"_L1) == "ComponentGroup"_L1) {
            if (depth < kDeepestGroup)
                addComponents(members.toArray(), group.isEmpty() ? name : group, depth + 1,
                              snapshot);
        } else if (!name.isEmpty()) {
            const QString id = textIn(object, "id"_L1);
            snapshot.components.append(
                {id.isEmpty() ? name : id, name, levelOfWord(textIn(object, "status"_L1)), group});
        }
    }
}

void addParts(const QJsonObject& object, QList<FeedPart>& parts)
{
    for (const QJsonObject& component : objectsIn(object, "componentsAffected"_L1))
        addPart(parts, {textIn(component, "id"_L1),
                        plainFeedTitle(firstTextIn(component, {"name"_L1, "id"_L1}))});
}

void addLevels(const QJsonObject& object, WorstLevel& worst)
{
    for (const QJsonObject& component : objectsIn(object, "componentsAffected"_L1))
        worst.add(levelOfWord(textIn(component, "status"_L1)));
}

/// When it was, not when it was written down: what is entered later has one createdAt for all.
QList<QJsonObject> newestFirst(const QJsonObject& object)
{
    QList<QJsonObject> timeline = objectsIn(object, "timeline"_L1);
    std::stable_sort(timeline.begin(), timeline.end(), [](const auto& a, const auto& b) {
        return timeIn(a, "startedAt"_L1) > timeIn(b, "startedAt"_L1);
    });
    return timeline;
}

FeedIncident incidentOf(const QJsonObject& object, const QString& page)
{
    const QList<QJsonObject> timeline = newestFirst(object);
    const QJsonObject newest = timeline.isEmpty() ? QJsonObject() : timeline.first();

    FeedIncident incident;
    incident.id = firstTextIn(object, {"id"_L1, "title"_L1});
    incident.title = plainFeedTitle(textIn(object, "title"_L1));
    incident.state = statuspageIncidentState(textIn(object, "currentStatus"_L1));
    if (incident.state == IncidentState::Unknown)
        incident.state = statuspageIncidentState(textIn(newest, "status"_L1));
    incident.open = !flagIn(object, "resolved"_L1).value_or(isOver(incident.state));
    if (!incident.open && !isOver(incident.state))
        incident.state = IncidentState::Resolved;
    if (incident.open && isOver(incident.state))
        incident.state = IncidentState::Unknown;

    // The incident's own list tells the state of now, the timeline what it was.
    WorstLevel worst;
    if (incident.open)
        addLevels(object, worst);
    addParts(object, incident.parts);
    incident.startedAt = timeIn(object, "publishedDate"_L1);
    for (const QJsonObject& entry : timeline) {
        const std::optional<QDateTime> at = timeIn(entry, "startedAt"_L1);
        addLevels(entry, worst);
        addParts(entry, incident.parts);
        incident.startedAt = earlier(incident.startedAt, at);
        incident.updatedAt = later(incident.updatedAt, at);
    }
    incident.level = worst.value();
    if (!incident.updatedAt)
        incident.updatedAt = firstTimeIn(object, {"lastModifiedAt"_L1, "publishedDate"_L1});
    if (!incident.open)
        incident.resolvedAt = timeIn(object, "resolvedDate"_L1);
    if (!incident.open && !incident.resolvedAt)
        incident.resolvedAt = timeIn(newest, "startedAt"_L1);
    incident.url = page;
    incident.lastUpdate = plainFeedText(textIn(newest, "description"_L1));
    if (incident.lastUpdate.isEmpty())
        incident.lastUpdate = plainFeedText(textIn(object, "description"_L1));
    return incident;
}

MaintenanceState stateOf(const QString& word, const FeedMaintenance& maintenance,
                         const QDateTime& now)
{
    if (word == "scheduled"_L1)
        return MaintenanceState::Scheduled;
    if (word == "in_progress"_L1)
        return MaintenanceState::InProgress;
    if (word == "verifying"_L1)
        return MaintenanceState::Verifying;
    const bool over = maintenance.endsAt && *maintenance.endsAt <= now;
    if (word == "completed"_L1 || word == "canceled"_L1 || over)
        return MaintenanceState::Completed;
    const bool started = maintenance.startsAt && *maintenance.startsAt <= now;
    return started ? MaintenanceState::InProgress : MaintenanceState::Scheduled;
}

FeedMaintenance maintenanceOf(const QJsonObject& object, const QString& page, const QDateTime& now)
{
    FeedMaintenance maintenance;
    maintenance.id = firstTextIn(object, {"id"_L1, "title"_L1});
    maintenance.title = plainFeedTitle(textIn(object, "title"_L1));
    maintenance.startsAt =
        firstTimeIn(object, {"startDate"_L1, "startedAt"_L1, "publishedDate"_L1});
    maintenance.endsAt = firstTimeIn(object, {"completedDate"_L1, "resolvedDate"_L1, "endDate"_L1});
    const QString word = firstTextIn(object, {"currentStatus"_L1, "status"_L1});
    maintenance.state = flagIn(object, "resolved"_L1).value_or(false)
                            ? MaintenanceState::Completed
                            : stateOf(word, maintenance, now);
    addParts(object, maintenance.parts);
    maintenance.url = page;
    return maintenance;
}

FeedReading read(const FeedContent& content, const QDateTime& now)
{
    const QJsonObject root = content.json.toObject();
    QString page;
    if (flagIn(root, "customDomainEnabled"_L1).value_or(false))
        page = linkIn(root, "customDomain"_L1);
    if (page.isEmpty())
        page = linkIn(root, "pageUrl"_L1);

    FeedSnapshot snapshot;
    snapshot.page = plainFeedTitle(firstTextIn(root, {"name"_L1, "domainPrefix"_L1}));
    snapshot.engine = FeedEngine::Datadog;
    addComponents(arrayIn(root, "components"_L1), {}, 0, snapshot);
    for (const QJsonObject& object : objectsIn(root, "incidents"_L1))
        snapshot.incidents.append(incidentOf(object, page));
    for (const QJsonObject& object : objectsIn(root, "maintenances"_L1))
        snapshot.maintenances.append(maintenanceOf(object, page, now));
    return completed(snapshot);
}

} // namespace

FeedFormat datadogFormat()
{
    return {FeedEngine::Datadog, recognizes, read};
}

} // namespace fuseboard
