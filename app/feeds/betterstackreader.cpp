// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/betterstackreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// "not_monitored" claims nothing; "resolved" is a state of reports only.
FeedLevel levelOfWord(const QString& word)
{
    if (word == "operational"_L1)
        return FeedLevel::Operational;
    if (word == "maintenance"_L1)
        return FeedLevel::Maintenance;
    if (word == "degraded"_L1)
        return FeedLevel::Degraded;
    if (word == "downtime"_L1)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

bool isTrouble(FeedLevel level)
{
    return level == FeedLevel::Degraded || level == FeedLevel::MajorOutage;
}

QJsonObject attributesOf(const QJsonObject& object)
{
    return objectIn(object, "attributes"_L1);
}

bool recognizes(const FeedContent& content)
{
    const QJsonObject data = objectIn(content.json.toObject(), "data"_L1);
    return textIn(data, "type"_L1) == "status_page"_L1 ||
           attributesOf(data).contains("aggregate_state"_L1);
}

/// The page with what stands beside it, by type and id.
class Page
{
public:
    explicit Page(const QJsonObject& root)
    {
        for (const QJsonObject& object : objectsIn(root, "included"_L1)) {
            const QString type = textIn(object, "type"_L1);
            const QString id = textIn(object, "id"_L1);
            if (type == "status_page_resource"_L1)
                m_resources.append(object);
            else if (type == "status_page_section"_L1)
                m_sections.insert(id, plainFeedTitle(textIn(attributesOf(object), "name"_L1)));
            else if (type == "status_report"_L1)
                m_reports.append(object);
            else if (type == "status_update"_L1)
                m_updates.insert(id, attributesOf(object));
        }
        for (const QJsonObject& object : std::as_const(m_resources))
            m_names.insert(textIn(object, "id"_L1), nameOfResource(object));
    }

    const QList<QJsonObject>& reports() const { return m_reports; }

    QList<FeedComponent> components() const
    {
        QList<FeedComponent> components;
        for (const QJsonObject& object : m_resources) {
            const QJsonObject attributes = attributesOf(object);
            const QString name = nameOfResource(object);
            const QString id = textIn(object, "id"_L1);
            const QString section = textIn(attributes, "status_page_section_id"_L1);
            components.append({id.isEmpty() ? name : id, name,
                               levelOfWord(textIn(attributes, "status"_L1)),
                               m_sections.value(section)});
        }
        return components;
    }

    void addParts(const QJsonObject& attributes, QList<FeedPart>& parts) const
    {
        for (const QJsonObject& affected : objectsIn(attributes, "affected_resources"_L1)) {
            const QString id = textIn(affected, "status_page_resource_id"_L1);
            const QString name = m_names.value(id);
            addPart(parts, {id, name.isEmpty() ? id : name});
        }
    }

    QList<QJsonObject> updatesOf(const QJsonObject& report) const
    {
        const QJsonObject links =
            objectIn(objectIn(report, "relationships"_L1), "status_updates"_L1);
        QList<QJsonObject> updates;
        for (const QJsonObject& link : objectsIn(links, "data"_L1)) {
            if (const auto update = m_updates.constFind(textIn(link, "id"_L1));
                update != m_updates.cend())
                updates.append(*update);
        }
        std::stable_sort(updates.begin(), updates.end(), [](const auto& a, const auto& b) {
            return timeIn(a, "published_at"_L1) > timeIn(b, "published_at"_L1);
        });
        return updates;
    }

private:
    static QString nameOfResource(const QJsonObject& object)
    {
        const QString name = plainFeedTitle(textIn(attributesOf(object), "public_name"_L1));
        return name.isEmpty() ? textIn(object, "id"_L1) : name;
    }

    QList<QJsonObject> m_resources;
    QList<QJsonObject> m_reports;
    QHash<QString, QString> m_names;       ///< of resources, by id
    QHash<QString, QString> m_sections;    ///< names by id
    QHash<QString, QJsonObject> m_updates; ///< attributes by id
};

/// What it says of its resources where that is trouble: their good end was not its impact.
FeedLevel worstIn(const QJsonObject& attributes)
{
    FeedLevel worst = FeedLevel::Unknown;
    for (const QJsonObject& affected : objectsIn(attributes, "affected_resources"_L1)) {
        const FeedLevel level = levelOfWord(textIn(affected, "status"_L1));
        worst = worse(worst, level == FeedLevel::Operational ? FeedLevel::Unknown : level);
    }
    return worst;
}

/// A report has no end of its own: ends_at stays null on what is over.
bool isOver(const QJsonObject& report, const QDateTime& now)
{
    const QString state = textIn(report, "aggregate_state"_L1);
    const std::optional<QDateTime> end = timeIn(report, "ends_at"_L1);
    return state == "resolved"_L1 || state == "operational"_L1 || (end && *end <= now);
}

FeedIncident incidentOf(const QJsonObject& report, const Page& page, const QString& link,
                        const QDateTime& now)
{
    const QJsonObject attributes = attributesOf(report);
    FeedIncident incident;
    incident.id = textIn(report, "id"_L1);
    incident.title = plainFeedTitle(textIn(attributes, "title"_L1));
    if (incident.id.isEmpty())
        incident.id = incident.title;
    incident.open = !isOver(attributes, now);
    incident.state = incident.open ? IncidentState::Investigating : IncidentState::Resolved;
    incident.startedAt = timeIn(attributes, "starts_at"_L1);
    incident.level = worstIn(attributes);
    if (incident.open)
        incident.level =
            worse(incident.level, levelOfWord(textIn(attributes, "aggregate_state"_L1)));
    page.addParts(attributes, incident.parts);
    const QList<QJsonObject> updates = page.updatesOf(report);
    for (const QJsonObject& update : updates) {
        const std::optional<QDateTime> at = timeIn(update, "published_at"_L1);
        incident.level = worse(incident.level, worstIn(update));
        incident.startedAt = earlier(incident.startedAt, at);
        incident.updatedAt = later(incident.updatedAt, at);
        page.addParts(update, incident.parts);
    }
    if (!incident.updatedAt)
        incident.updatedAt = incident.startedAt;
    if (!incident.open) {
        const std::optional<QDateTime> end = timeIn(attributes, "ends_at"_L1);
        incident.resolvedAt = end ? end : incident.updatedAt;
    }
    incident.url = link;
    if (!updates.isEmpty())
        incident.lastUpdate = plainFeedText(textIn(updates.first(), "message"_L1));
    return incident;
}

FeedMaintenance maintenanceOf(const QJsonObject& report, const Page& page, const QString& link,
                              const QDateTime& now)
{
    const QJsonObject attributes = attributesOf(report);
    FeedMaintenance maintenance;
    maintenance.id = textIn(report, "id"_L1);
    maintenance.title = plainFeedTitle(textIn(attributes, "title"_L1));
    if (maintenance.id.isEmpty())
        maintenance.id = maintenance.title;
    maintenance.startsAt = timeIn(attributes, "starts_at"_L1);
    maintenance.endsAt = timeIn(attributes, "ends_at"_L1);
    const bool over = textIn(attributes, "aggregate_state"_L1) == "resolved"_L1 ||
                      (maintenance.endsAt && *maintenance.endsAt <= now);
    const bool started = maintenance.startsAt && *maintenance.startsAt <= now;
    maintenance.state = over      ? MaintenanceState::Completed
                        : started ? MaintenanceState::InProgress
                                  : MaintenanceState::Scheduled;
    page.addParts(attributes, maintenance.parts);
    maintenance.url = link;
    return maintenance;
}

/// A page of thirty models is not down because one of them is: under a tenth of the resources make
/// it degraded at most. Each of them keeps its own level.
FeedLevel levelOfPage(const FeedSnapshot& snapshot)
{
    QSet<QString> troubled;
    for (const FeedComponent& component : snapshot.components) {
        if (isTrouble(component.level))
            troubled.insert(component.id);
    }
    for (const FeedIncident& incident : snapshot.incidents) {
        if (incident.open && incident.parts.isEmpty())
            return snapshot.level;
        for (const FeedPart& part : incident.parts) {
            if (incident.open)
                troubled.insert(part.id);
        }
    }
    const bool few = !troubled.isEmpty() && troubled.size() * 10 < snapshot.components.size();
    return few && snapshot.level == FeedLevel::MajorOutage ? FeedLevel::Degraded : snapshot.level;
}

FeedReading read(const FeedContent& content, const QDateTime& now)
{
    const QJsonObject root = content.json.toObject();
    const QJsonObject attributes = attributesOf(objectIn(root, "data"_L1));
    const Page page(root);
    const QString subdomain = textIn(attributes, "subdomain"_L1);
    QString link = linkIn(attributes, "custom_domain"_L1);
    if (link.isEmpty() && !subdomain.isEmpty())
        link = webLink(subdomain + ".betteruptime.com"_L1);

    FeedSnapshot snapshot;
    snapshot.page = plainFeedTitle(
        firstTextIn(attributes, {"company_name"_L1, "custom_domain"_L1, "subdomain"_L1}));
    snapshot.engine = FeedEngine::BetterStack;
    snapshot.components = page.components();
    for (const QJsonObject& report : page.reports()) {
        if (textIn(attributesOf(report), "report_type"_L1) == "maintenance"_L1)
            snapshot.maintenances.append(maintenanceOf(report, page, link, now));
        else
            snapshot.incidents.append(incidentOf(report, page, link, now));
    }
    const FeedLevel indicator = levelOfWord(textIn(attributes, "aggregate_state"_L1));
    snapshot = completed(snapshot, indicator);
    // The page has a word of its own: one that cannot be read may have been any.
    if (indicator == FeedLevel::Unknown && snapshot.level == FeedLevel::Operational)
        snapshot.level = FeedLevel::Unknown;
    snapshot.level = levelOfPage(snapshot);
    return snapshot;
}

} // namespace

FeedFormat betterStackFormat()
{
    return {FeedEngine::BetterStack, recognizes, read};
}

} // namespace fuseboard
