// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/claimedstatus.h"

#include "app/simulator/wireparts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A time of the scenario as a time of the day.
QString timeOf(Duration at, Duration sinceStart, const QDateTime& now)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at - sinceStart);
    return now.addMSecs(ms.count()).toUTC().toString(Qt::ISODate);
}

QJsonObject incident(const Announcement& announcement, const QString& id, Duration sinceStart,
                     const QDateTime& now)
{
    const QString since = timeOf(announcement.from, sinceStart, now);
    const QJsonObject update{{u"id"_s, id + u"-1"_s},
                             {u"status"_s, u"investigating"_s},
                             {u"body"_s, u"We are looking into it."_s},
                             {u"created_at"_s, since},
                             {u"display_at"_s, since},
                             {u"affected_components"_s, QJsonValue()}};
    return {{u"id"_s, id},
            {u"name"_s, announcement.title},
            {u"status"_s, u"investigating"_s},
            {u"impact"_s, u"major"_s},
            {u"created_at"_s, since},
            {u"started_at"_s, since},
            {u"updated_at"_s, since},
            {u"components"_s, QJsonArray()},
            {u"incident_updates"_s, QJsonArray{update}}};
}

QJsonObject maintenance(const Announcement& announcement, const QString& id, Duration sinceStart,
                        const QDateTime& now)
{
    const bool begun = sinceStart >= announcement.from;
    return {{u"id"_s, id},
            {u"name"_s, announcement.title},
            {u"status"_s, begun ? u"in_progress"_s : u"scheduled"_s},
            {u"impact"_s, u"maintenance"_s},
            {u"scheduled_for"_s, timeOf(announcement.from, sinceStart, now)},
            {u"scheduled_until"_s, timeOf(announcement.to, sinceStart, now)},
            {u"components"_s, QJsonArray()},
            {u"incident_updates"_s, QJsonArray()}};
}

} // namespace

QByteArray claimedStatus(const SimulatedProvider& provider, Duration sinceStart,
                         const QDateTime& now)
{
    QString indicator = u"none"_s;
    QString level = u"operational"_s;
    QJsonArray incidents;
    QJsonArray maintenances;
    for (const Announcement& announcement : provider.announcements) {
        if (sinceStart >= announcement.to)
            continue;
        const bool begun = sinceStart >= announcement.from;
        const QString id =
            u"%1-%2"_s.arg(provider.name).arg(incidents.size() + maintenances.size());
        if (announcement.maintenance) {
            maintenances.append(maintenance(announcement, id, sinceStart, now));
        } else if (begun) {
            incidents.append(incident(announcement, id, sinceStart, now));
            indicator = u"major"_s;
            level = u"partial_outage"_s;
        }
        if (announcement.maintenance && begun && indicator == "none"_L1) {
            indicator = u"maintenance"_s;
            level = u"under_maintenance"_s;
        }
    }
    QJsonArray components;
    for (const QString& model : provider.models)
        components.append(QJsonObject{{u"id"_s, model}, {u"name"_s, model}, {u"status"_s, level}});
    return compact({{u"page"_s, QJsonObject{{u"id"_s, provider.name},
                                            {u"name"_s, provider.name},
                                            {u"time_zone"_s, u"Etc/UTC"_s}}},
                    {u"status"_s, QJsonObject{{u"indicator"_s, indicator}}},
                    {u"components"_s, components},
                    {u"incidents"_s, incidents},
                    {u"scheduled_maintenances"_s, maintenances}});
}

} // namespace fuseboard
