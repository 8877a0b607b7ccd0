// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/incidentionative.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/statuspagewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Where ongoing things stand; the last one also holds those to come.
constexpr std::array kLists{"ongoing_incidents"_L1, "in_progress_maintenances"_L1,
                            "scheduled_maintenances"_L1};

QString idOfPart(const QJsonObject& part)
{
    return firstTextIn(part, {"component_id"_L1, "id"_L1});
}

/// The page as it is put together: components with their groups, in the page's order.
class Components
{
public:
    explicit Components(const QJsonObject& summary)
    {
        for (const QJsonObject& item : objectsIn(objectIn(summary, "structure"_L1), "items"_L1)) {
            const QJsonObject group = objectIn(item, "group"_L1);
            const QString title = plainFeedTitle(textIn(group, "name"_L1));
            for (const QJsonObject& member : objectsIn(group, "components"_L1))
                place(member, title);
            place(objectIn(item, "component"_L1), {});
        }
        for (const QJsonObject& component : objectsIn(summary, "components"_L1))
            add(idOfPart(component), textIn(component, "name"_L1), {});
    }

    /// The short summary lists no components, but tells name and group where one is affected.
    void add(const QString& id, const QString& name, const QString& group)
    {
        const QString key = id.isEmpty() ? plainFeedTitle(name) : id;
        if (key.isEmpty() || m_hidden.contains(key) || m_places.contains(key))
            return;
        FeedComponent component;
        component.id = key;
        component.name = plainFeedTitle(name);
        if (component.name.isEmpty())
            component.name = m_names.value(key, key);
        component.group = group.isEmpty() ? m_groups.value(key) : plainFeedTitle(group);
        component.level = FeedLevel::Operational;
        m_places.insert(key, m_components.size());
        m_components.append(component);
    }

    void affect(const QString& id, const QString& word)
    {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            return;
        FeedLevel& level = m_components[*place].level;
        const FeedLevel claimed = statuspageLevel(word);
        // A word that cannot be read is no proof that all is well.
        const bool unread = claimed == FeedLevel::Unknown && level == FeedLevel::Operational;
        level = unread ? FeedLevel::Unknown : worse(level, claimed);
    }

    QString nameOf(const QString& id, const QString& name) const
    {
        const auto place = m_places.constFind(id);
        if (place != m_places.cend())
            return m_components[*place].name;
        return name.isEmpty() ? m_names.value(id, id) : plainFeedTitle(name);
    }

    const QList<FeedComponent>& all() const { return m_components; }

private:
    void place(const QJsonObject& member, const QString& group)
    {
        const QString id = idOfPart(member);
        m_groups.insert(id, group);
        m_names.insert(id, plainFeedTitle(textIn(member, "name"_L1)));
        if (flagIn(member, "hidden"_L1).value_or(false))
            m_hidden.insert(id);
    }

    QList<FeedComponent> m_components;
    QHash<QString, qsizetype> m_places; ///< in m_components, by id
    QHash<QString, QString> m_groups;
    QHash<QString, QString> m_names;
    QSet<QString> m_hidden; ///< shown to nobody on the page
};

QList<FeedPart> partsOf(const QJsonObject& event, const Components& components)
{
    QList<FeedPart> parts;
    for (const auto key : {"affected_components"_L1, "component_impacts"_L1}) {
        for (const QJsonObject& part : objectsIn(event, key)) {
            const bool impact = key == "component_impacts"_L1;
            const QString id = impact ? textIn(part, "component_id"_L1) : idOfPart(part);
            const QString name = components.nameOf(id, textIn(part, "name"_L1));
            addPart(parts, {id.isEmpty() ? name : id, name});
        }
    }
    return parts;
}

QString linkOf(const QJsonObject& event, const QString& page)
{
    const QString link = linkIn(event, "url"_L1);
    return link.isEmpty() ? incidentLink(page, textIn(event, "id"_L1)) : link;
}

/// The worst of all that was claimed while it was open.
FeedLevel levelOf(const QJsonObject& incident)
{
    FeedLevel level = statuspageLevel(textIn(incident, "current_worst_impact"_L1));
    const auto take = [&level](const QList<QJsonObject>& items, QLatin1StringView key) {
        for (const QJsonObject& item : items)
            level = worse(level, statuspageLevel(textIn(item, key)));
    };
    take(objectsIn(incident, "component_impacts"_L1), "status"_L1);
    take(objectsIn(incident, "affected_components"_L1), "status"_L1);
    take(objectsIn(incident, "affected_components"_L1), "current_status"_L1);
    take(objectsIn(incident, "status_summaries"_L1), "worst_component_status"_L1);
    for (const QJsonObject& update : objectsIn(incident, "updates"_L1))
        take(objectsIn(update, "component_statuses"_L1), "status"_L1);
    return level;
}

struct Update
{
    std::optional<QDateTime> at;
    IncidentState state;
    QString text;
};

/// The newest first; the page has the oldest first.
QList<Update> updatesOf(const QJsonObject& incident)
{
    QList<Update> updates;
    for (const QJsonObject& update : objectsIn(incident, "updates"_L1))
        updates.prepend({timeIn(update, "published_at"_L1),
                         statuspageIncidentState(textIn(update, "to_status"_L1)),
                         firstTextIn(update, {"message_string"_L1, "message"_L1})});
    std::stable_sort(updates.begin(), updates.end(),
                     [](const Update& a, const Update& b) { return a.at > b.at; });
    return updates;
}

FeedIncident incidentOf(const QJsonObject& object, const Components& components,
                        const QString& page)
{
    const QList<Update> updates = updatesOf(object);
    FeedIncident incident;
    incident.id = textIn(object, "id"_L1);
    incident.title = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1}));
    incident.url = linkOf(object, page);
    incident.parts = partsOf(object, components);
    incident.level = levelOf(object);
    incident.state = statuspageIncidentState(textIn(object, "status"_L1));
    if (incident.state == IncidentState::Unknown && !updates.isEmpty())
        incident.state = updates.first().state;
    incident.open = !isOver(incident.state);

    // The first update may be dated back before the publication, and an impact before both.
    incident.startedAt = timeIn(object, "published_at"_L1);
    incident.updatedAt = timeIn(object, "last_update_at"_L1);
    for (const Update& update : updates) {
        incident.startedAt = earlier(incident.startedAt, update.at);
        incident.updatedAt = later(incident.updatedAt, update.at);
        if (!incident.open && update.state == IncidentState::Resolved)
            incident.resolvedAt = later(incident.resolvedAt, update.at);
        if (incident.lastUpdate.isEmpty())
            incident.lastUpdate = plainFeedText(update.text);
    }
    for (const auto key : {"component_impacts"_L1, "status_summaries"_L1}) {
        for (const QJsonObject& span : objectsIn(object, key))
            incident.startedAt = earlier(incident.startedAt, timeIn(span, "start_at"_L1));
    }
    if (incident.lastUpdate.isEmpty())
        incident.lastUpdate = plainFeedText(textIn(object, "last_update_message"_L1));
    return incident;
}

FeedMaintenance maintenanceOf(const QJsonObject& object, const Components& components,
                              const QString& page, const QDateTime& now)
{
    FeedMaintenance maintenance;
    maintenance.id = textIn(object, "id"_L1);
    maintenance.title = plainFeedTitle(firstTextIn(object, {"name"_L1, "id"_L1}));
    maintenance.url = linkOf(object, page);
    maintenance.parts = partsOf(object, components);
    maintenance.startsAt =
        firstTimeIn(object, {"starts_at"_L1, "started_at"_L1, "scheduled_start_at"_L1});
    maintenance.endsAt = firstTimeIn(object, {"ends_at"_L1, "scheduled_end_at"_L1});
    for (const QJsonObject& impact : objectsIn(object, "component_impacts"_L1)) {
        if (!timeIn(object, "starts_at"_L1) && !timeIn(object, "started_at"_L1))
            maintenance.startsAt = earlier(maintenance.startsAt, timeIn(impact, "start_at"_L1));
        if (!timeIn(object, "ends_at"_L1) && !timeIn(object, "scheduled_end_at"_L1))
            maintenance.endsAt = later(maintenance.endsAt, timeIn(impact, "end_at"_L1));
    }
    maintenance.state = statuspageMaintenanceState(textIn(object, "status"_L1))
                            .value_or(maintenanceStateAt(now, maintenance));
    return maintenance;
}

bool isMaintenance(const QJsonObject& event)
{
    return textIn(event, "type"_L1) == "maintenance"_L1 ||
           statuspageMaintenanceState(textIn(event, "status"_L1)).has_value();
}

} // namespace

bool isIncidentIoSummary(const QJsonObject& summary)
{
    const bool full =
        summary.value("structure"_L1).isObject() && summary.value("components"_L1).isArray();
    return full || summary.contains("ongoing_incidents"_L1) ||
           summary.contains("in_progress_maintenances"_L1);
}

FeedSnapshot readIncidentIoSummary(const QJsonObject& summary, const QDateTime& now)
{
    Components components(summary);
    const QString page = firstTextIn(summary, {"public_url"_L1, "page_url"_L1});
    QList<QJsonObject> events;
    bool told = summary.value("affected_components"_L1).isArray();
    for (const auto key : kLists) {
        events += objectsIn(summary, key);
        told = told || summary.value(key).isArray();
    }

    for (const QJsonObject& part : objectsIn(summary, "affected_components"_L1)) {
        components.add(idOfPart(part), textIn(part, "name"_L1), textIn(part, "group_name"_L1));
        components.affect(idOfPart(part), firstTextIn(part, {"current_status"_L1, "status"_L1}));
    }
    FeedSnapshot snapshot;
    snapshot.page = plainFeedTitle(firstTextIn(summary, {"name"_L1, "page_title"_L1}));
    snapshot.engine = FeedEngine::IncidentIo;
    for (const QJsonObject& event : events) {
        const bool maintenance = isMaintenance(event);
        for (const QJsonObject& part : objectsIn(event, "affected_components"_L1)) {
            components.add(idOfPart(part), textIn(part, "name"_L1), textIn(part, "group_name"_L1));
            // `status` is the worst of the incident: it tells the present only where the page has
            // no better word. What a maintenance will do is not yet so.
            const QString current = textIn(part, "current_status"_L1);
            if (!current.isEmpty())
                components.affect(idOfPart(part), current);
            else if (!maintenance && !isOver(statuspageIncidentState(textIn(event, "status"_L1))))
                components.affect(idOfPart(part), textIn(part, "status"_L1));
        }
        if (maintenance)
            snapshot.maintenances.append(maintenanceOf(event, components, page, now));
        else
            snapshot.incidents.append(incidentOf(event, components, page));
    }
    // Components without a word and no list of what is wrong: nothing was claimed.
    if (told)
        snapshot.components = components.all();
    const bool calm = told && snapshot.components.isEmpty();
    return completed(snapshot, calm ? FeedLevel::Operational : FeedLevel::Unknown);
}

} // namespace fuseboard
