// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statuspagereader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/statuspagewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// What incidents need to know of the rest of the page.
struct Page
{
    QString address;
    QHash<QString, QString> names; ///< of components, by id
};

/// Which components are groups, and of whom. Where a page leaves the flag out, a group is what
/// others name as theirs.
class Groups
{
public:
    explicit Groups(const QList<QJsonObject>& components)
    {
        QSet<QString> unflagged;
        for (const QJsonObject& component : components) {
            const QString id = textIn(component, "id"_L1);
            const std::optional<bool> flag = flagIn(component, "group"_L1);
            if (id.isEmpty())
                continue;
            m_titles.insert(id, plainFeedTitle(textIn(component, "name"_L1)));
            if (const QString group = textIn(component, "group_id"_L1); group != id)
                m_groups.insert(id, group);
            if (!flag)
                unflagged.insert(id);
            if (!flag.value_or(false))
                continue;
            m_containers.insert(id);
            for (const auto& member : arrayIn(component, "components"_L1)) {
                if (m_groups.value(member.toString()).isEmpty())
                    m_groups.insert(member.toString(), id);
            }
        }
        for (const QString& group : std::as_const(m_groups)) {
            if (unflagged.contains(group))
                m_containers.insert(group);
        }
    }

    bool isContainer(const QString& id) const { return m_containers.contains(id); }
    QString titleOver(const QString& id) const { return m_titles.value(m_groups.value(id)); }

private:
    QHash<QString, QString> m_titles; ///< of all components, by id
    QHash<QString, QString> m_groups; ///< id of the group, by id of the member
    QSet<QString> m_containers;
};

QList<FeedComponent> componentsOf(const QJsonObject& document)
{
    const QList<QJsonObject> objects = objectsIn(document, "components"_L1);
    const Groups groups(objects);
    QList<FeedComponent> components;
    components.reserve(objects.size());
    for (const QJsonObject& object : objects) {
        const QString id = textIn(object, "id"_L1);
        if (!id.isEmpty() && groups.isContainer(id))
            continue;
        FeedComponent component;
        component.name = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1}));
        component.id = id.isEmpty() ? component.name : id;
        component.group = groups.titleOver(id);
        component.level = statuspageLevel(textIn(object, "status"_L1));
        if (!component.id.isEmpty())
            components.append(component);
    }
    return components;
}

/// One post of an incident. Posts stand in no certain order and may be dated back.
struct Update
{
    IncidentState state;
    std::optional<QDateTime> at;
    FeedLevel worst = FeedLevel::Unknown; ///< of the components it names
    QString body;
};

QList<Update> updatesOf(const QJsonObject& incident)
{
    QList<Update> updates;
    for (const QJsonObject& object : objectsIn(incident, "incident_updates"_L1)) {
        Update update{statuspageIncidentState(textIn(object, "status"_L1)),
                      firstTimeIn(object, {"display_at"_L1, "created_at"_L1, "updated_at"_L1}),
                      FeedLevel::Unknown, textIn(object, "body"_L1)};
        for (const QJsonObject& affected : objectsIn(object, "affected_components"_L1))
            update.worst = worse(update.worst, statuspageLevel(textIn(affected, "new_status"_L1)));
        updates.append(update);
    }
    // The first of two of one time stays first: pages list the newest first.
    std::stable_sort(updates.begin(), updates.end(),
                     [](const Update& a, const Update& b) { return a.at > b.at; });
    return updates;
}

QList<FeedPart> partsOf(const QJsonObject& incident, const Page& page)
{
    QList<FeedPart> parts;
    const auto add = [&](const QString& id, const QString& name) {
        const QString known = page.names.value(id);
        const QString title = known.isEmpty() ? plainFeedTitle(name) : known;
        addPart(parts, {id.isEmpty() ? title : id, title.isEmpty() ? id : title});
    };
    for (const QJsonObject& component : objectsIn(incident, "components"_L1)) {
        if (!flagIn(component, "group"_L1).value_or(false))
            add(textIn(component, "id"_L1), textIn(component, "name"_L1));
    }
    if (!parts.isEmpty())
        return parts;
    for (const QJsonObject& update : objectsIn(incident, "incident_updates"_L1)) {
        for (const QJsonObject& affected : objectsIn(update, "affected_components"_L1))
            add(textIn(affected, "code"_L1), textIn(affected, "name"_L1));
    }
    return parts;
}

QString linkOf(const QJsonObject& incident, const Page& page)
{
    const QString link = linkIn(incident, "shortlink"_L1);
    return link.isEmpty() ? incidentLink(page.address, textIn(incident, "id"_L1)) : link;
}

/// Empty for what is no incident at all; the id where only the name is missing.
QString titleOf(const QJsonObject& incident)
{
    return plainFeedTitle(firstTextIn(incident, {"name"_L1, "id"_L1}));
}

FeedIncident incidentOf(const QJsonObject& object, const Page& page)
{
    const QList<Update> updates = updatesOf(object);
    FeedIncident incident;
    incident.id = textIn(object, "id"_L1);
    incident.title = titleOf(object);
    incident.url = linkOf(object, page);
    incident.parts = partsOf(object, page);
    incident.state = statuspageIncidentState(textIn(object, "status"_L1));
    if (incident.state == IncidentState::Unknown && !updates.isEmpty())
        incident.state = updates.first().state;
    const std::optional<QDateTime> resolvedAt = timeIn(object, "resolved_at"_L1);
    incident.open =
        incident.state == IncidentState::Unknown ? !resolvedAt : !isOver(incident.state);

    incident.level = statuspageLevel(textIn(object, "impact"_L1));
    const bool mute =
        incident.level == FeedLevel::Unknown || incident.level == FeedLevel::Operational;
    incident.startedAt = earlier(timeIn(object, "started_at"_L1), timeIn(object, "created_at"_L1));
    incident.updatedAt = timeIn(object, "updated_at"_L1);
    std::optional<QDateTime> lastResolved;
    for (const Update& update : updates) {
        incident.startedAt = earlier(incident.startedAt, update.at);
        incident.updatedAt = later(incident.updatedAt, update.at);
        if (mute)
            incident.level = worse(incident.level, update.worst);
        if (update.state == IncidentState::Resolved)
            lastResolved = later(lastResolved, update.at);
        if (incident.lastUpdate.isEmpty())
            incident.lastUpdate = plainFeedText(update.body);
    }
    if (!incident.open)
        incident.resolvedAt = resolvedAt ? resolvedAt : lastResolved;
    return incident;
}

FeedMaintenance maintenanceOf(const QJsonObject& object, const Page& page, const QDateTime& now)
{
    FeedMaintenance maintenance;
    maintenance.id = textIn(object, "id"_L1);
    maintenance.title = titleOf(object);
    maintenance.url = linkOf(object, page);
    maintenance.parts = partsOf(object, page);
    maintenance.startsAt = timeIn(object, "scheduled_for"_L1);
    maintenance.endsAt = timeIn(object, "scheduled_until"_L1);
    maintenance.state = statuspageMaintenanceState(textIn(object, "status"_L1))
                            .value_or(maintenanceStateAt(now, maintenance));
    return maintenance;
}

/// Archives list maintenances among the incidents; their states tell them apart.
bool isMaintenance(const QJsonObject& incident)
{
    return statuspageMaintenanceState(textIn(incident, "status"_L1)).has_value();
}

} // namespace

bool hasStatuspageShape(const FeedContent& content)
{
    const QJsonObject document = content.json.toObject();
    const QJsonValue page = document.value("page"_L1);
    const QJsonValue indicator = objectIn(document, "status"_L1).value("indicator"_L1);
    // Instatus has a page of its own kind, with its state inside.
    if (content.kind != FeedContent::Kind::Json || page.toObject().contains("status"_L1))
        return false;
    return indicator.isString() ||
           (page.isObject() &&
            (document.contains("status"_L1) || document.contains("components"_L1) ||
             document.contains("incidents"_L1) || document.contains("scheduled_maintenances"_L1)));
}

FeedReading readStatuspageShape(const FeedContent& content, FeedEngine engine, const QDateTime& now)
{
    const QJsonObject document = content.json.toObject();
    const QJsonObject about = objectIn(document, "page"_L1);
    const QJsonObject status = objectIn(document, "status"_L1);
    if (status.isEmpty() && !document.value("components"_L1).isArray() &&
        !document.value("incidents"_L1).isArray() &&
        !document.value("scheduled_maintenances"_L1).isArray())
        return FeedFault{u"This status page tells neither its state nor any incident."_s,
                         u"Give the address of its summary: …/api/v2/summary.json."_s};

    FeedSnapshot snapshot;
    snapshot.page = plainFeedTitle(textIn(about, "name"_L1));
    snapshot.engine = engine;
    snapshot.components = componentsOf(document);
    Page page{textIn(about, "url"_L1), {}};
    for (const FeedComponent& component : std::as_const(snapshot.components))
        page.names.insert(component.id, component.name);
    for (const QJsonObject& incident : objectsIn(document, "incidents"_L1)) {
        if (isMaintenance(incident))
            snapshot.maintenances.append(maintenanceOf(incident, page, now));
        else
            snapshot.incidents.append(incidentOf(incident, page));
    }
    for (const QJsonObject& maintenance : objectsIn(document, "scheduled_maintenances"_L1))
        snapshot.maintenances.append(maintenanceOf(maintenance, page, now));
    return completed(snapshot, statuspageLevel(textIn(status, "indicator"_L1)));
}

FeedFormat statuspageFormat()
{
    return {FeedEngine::Statuspage, hasStatuspageShape,
            [](const FeedContent& content, const QDateTime& now) {
                return readStatuspageShape(content, FeedEngine::Statuspage, now);
            }};
}

} // namespace fuseboard
