// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/instatusreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestGroup = 8;

/// Words stand together in capitals: "MAJOROUTAGE".
QString wordIn(const QJsonObject& object, QLatin1StringView key)
{
    return textIn(object, key).toUpper().remove(u'_').remove(u' ');
}

FeedLevel levelOfWord(const QString& word)
{
    if (word == "OPERATIONAL"_L1)
        return FeedLevel::Operational;
    if (word == "UNDERMAINTENANCE"_L1)
        return FeedLevel::Maintenance;
    if (word == "DEGRADEDPERFORMANCE"_L1)
        return FeedLevel::Degraded;
    if (word == "PARTIALOUTAGE"_L1 || word == "MINOROUTAGE"_L1)
        return FeedLevel::PartialOutage;
    if (word == "MAJOROUTAGE"_L1)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

/// "ALLUNDERMAINTENANCE" and "SOMEMAJOROUTAGE" are words of components with a measure before them.
FeedLevel indicatorOf(const QString& word)
{
    if (word == "UP"_L1)
        return FeedLevel::Operational;
    if (word == "HASISSUES"_L1)
        return FeedLevel::Degraded;
    for (const QLatin1StringView measure : {"ALL"_L1, "SOME"_L1, "ONE"_L1}) {
        if (word.startsWith(measure))
            return levelOfWord(word.mid(measure.size()));
    }
    return levelOfWord(word);
}

IncidentState stateOf(const QString& word)
{
    if (word == "INVESTIGATING"_L1)
        return IncidentState::Investigating;
    if (word == "IDENTIFIED"_L1)
        return IncidentState::Identified;
    if (word == "MONITORING"_L1)
        return IncidentState::Monitoring;
    if (word == "RESOLVED"_L1)
        return IncidentState::Resolved;
    return IncidentState::Unknown;
}

/// By its word; by the clock where that is none of the known ones.
MaintenanceState stateOf(const QString& word, const FeedMaintenance& maintenance,
                         const QDateTime& now)
{
    if (word == "NOTSTARTEDYET"_L1)
        return MaintenanceState::Scheduled;
    if (word == "INPROGRESS"_L1)
        return MaintenanceState::InProgress;
    if (word == "VERIFYING"_L1)
        return MaintenanceState::Verifying;
    if (word == "COMPLETED"_L1 || (maintenance.endsAt && *maintenance.endsAt <= now))
        return MaintenanceState::Completed;
    const bool started = maintenance.startsAt && *maintenance.startsAt <= now;
    return started ? MaintenanceState::InProgress : MaintenanceState::Scheduled;
}

bool isComponent(const QJsonObject& object)
{
    return object.contains("name"_L1) &&
           levelOfWord(textIn(object, "status"_L1)) != FeedLevel::Unknown;
}

bool recognizes(const FeedContent& content)
{
    const QJsonObject root = content.json.toObject();
    const QString state = textIn(objectIn(root, "page"_L1), "status"_L1);
    const bool words = !state.isEmpty() && state == state.toUpper() && !root.contains("status"_L1);
    if (words || root.value("activeIncidents"_L1).isArray() ||
        root.value("activeMaintenances"_L1).isArray())
        return true;
    // Others have lists of that name, but write their words in small letters.
    const QList<QJsonObject> components = objectsIn(root, "components"_L1);
    return std::any_of(components.cbegin(), components.cend(), isComponent);
}

QList<FeedPart> partsOf(const QJsonObject& object)
{
    QList<FeedPart> parts;
    for (const QJsonObject& component : objectsIn(object, "components"_L1))
        addPart(parts, {textIn(component, "id"_L1),
                        plainFeedTitle(firstTextIn(component, {"name"_L1, "id"_L1}))});
    return parts;
}

QString linkOf(const QJsonObject& object, const QString& page)
{
    const QString link = linkIn(object, "url"_L1);
    return link.isEmpty() ? page : link;
}

FeedIncident incidentOf(const QJsonObject& object, const QString& page)
{
    FeedIncident incident;
    incident.id = firstTextIn(object, {"id"_L1, "url"_L1, "name"_L1});
    incident.title = plainFeedTitle(textIn(object, "name"_L1));
    incident.state = stateOf(wordIn(object, "status"_L1));
    incident.open = incident.state != IncidentState::Resolved;
    incident.level = levelOfWord(wordIn(object, "impact"_L1));
    incident.startedAt = timeIn(object, "started"_L1);
    incident.updatedAt = firstTimeIn(object, {"updatedAt"_L1, "started"_L1});
    if (!incident.open)
        incident.resolvedAt = firstTimeIn(object, {"resolved"_L1, "updatedAt"_L1});
    incident.parts = partsOf(object);
    incident.url = linkOf(object, page);
    return incident;
}

FeedMaintenance maintenanceOf(const QJsonObject& object, const QString& page, const QDateTime& now)
{
    constexpr double kMostMinutes = 60.0 * 24 * 366;
    FeedMaintenance maintenance;
    maintenance.id = firstTextIn(object, {"id"_L1, "url"_L1, "name"_L1});
    maintenance.title = plainFeedTitle(textIn(object, "name"_L1));
    maintenance.startsAt = timeIn(object, "start"_L1);
    // A length in minutes instead of an end.
    const double minutes = numberIn(object, "duration"_L1).value_or(0);
    if (maintenance.startsAt && minutes > 0 && minutes <= kMostMinutes)
        maintenance.endsAt = maintenance.startsAt->addSecs(static_cast<qint64>(minutes * 60));
    maintenance.state = stateOf(wordIn(object, "status"_L1), maintenance, now);
    maintenance.parts = partsOf(object);
    maintenance.url = linkOf(object, page);
    return maintenance;
}

/// Those of a group may stand in it, or beside it with the group's name.
void addComponents(const QJsonArray& array, const QString& outer, int depth, FeedSnapshot& snapshot)
{
    for (const QJsonObject& object : objectsOf(array)) {
        const QString name = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1}));
        const QString named = plainFeedTitle(textIn(objectIn(object, "group"_L1), "name"_L1));
        const QString group = named.isEmpty() ? outer : named;
        const QJsonArray children = arrayIn(object, "children"_L1);
        if (!children.isEmpty() && depth < kDeepestGroup) {
            addComponents(children, group.isEmpty() ? name : group, depth + 1, snapshot);
        } else if (!name.isEmpty() && !flagIn(object, "isParent"_L1).value_or(false)) {
            const QString id = textIn(object, "id"_L1);
            snapshot.components.append(
                {id.isEmpty() ? name : id, name, levelOfWord(wordIn(object, "status"_L1)), group});
        }
    }
}

FeedReading read(const FeedContent& content, const QDateTime& now)
{
    const QJsonObject root = content.json.toObject();
    const QJsonObject page = objectIn(root, "page"_L1);
    const QString link = linkIn(page, "url"_L1);
    FeedSnapshot snapshot;
    snapshot.page = plainFeedTitle(textIn(page, "name"_L1));
    if (snapshot.page.isEmpty())
        snapshot.page = content.url.host();
    snapshot.engine = FeedEngine::Instatus;
    for (const QJsonObject& object : objectsIn(root, "activeIncidents"_L1))
        snapshot.incidents.append(incidentOf(object, link));
    for (const QJsonObject& object : objectsIn(root, "activeMaintenances"_L1))
        snapshot.maintenances.append(maintenanceOf(object, link, now));
    addComponents(arrayIn(root, "components"_L1), {}, 0, snapshot);
    return completed(snapshot, indicatorOf(wordIn(page, "status"_L1)));
}

} // namespace

FeedFormat instatusFormat()
{
    return {FeedEngine::Instatus, recognizes, read};
}

} // namespace fuseboard
