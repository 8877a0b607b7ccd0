// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statusrows.h"

#include "ui/models/alerttext.h"
#include "ui/pages/status/statuswords.h"

#include <QCoreApplication>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 12; // of one kind on a card
constexpr qsizetype kMostNames = 6; // of one line

QString tr(const char* text)
{
    return QCoreApplication::translate("Status", text);
}

QString namesText(QStringList names)
{
    names.removeDuplicates();
    const qsizetype more = names.size() - kMostNames;
    if (more <= 0)
        return names.join(u", "_s);
    return tr("%1 and %2 more").arg(names.first(kMostNames).join(u", "_s)).arg(more);
}

QString partsText(const QList<FeedPart>& parts)
{
    QStringList names;
    for (const FeedPart& part : parts) {
        const bool regional = !part.region.isEmpty() && part.region != part.name;
        names.append(regional ? u"%1 (%2)"_s.arg(part.name, part.region) : part.name);
    }
    return names.isEmpty() ? QString() : tr("affects %1").arg(namesText(names));
}

QString stateText(IncidentState state)
{
    switch (state) {
    case IncidentState::Investigating:
        return tr("Investigating");
    case IncidentState::Identified:
        return tr("Identified");
    case IncidentState::Monitoring:
        return tr("Monitoring");
    case IncidentState::Resolved:
        return tr("Resolved");
    case IncidentState::Postmortem:
        return tr("Post-mortem");
    case IncidentState::Unknown:
        break;
    }
    return tr("State not told");
}

QUrl linkOf(const QString& address)
{
    const QUrl url(address);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web ? url : QUrl();
}

StatusRowText rowOf(const FeedIncident& incident, qint64 nowMs)
{
    const bool told = incident.level != FeedLevel::Unknown;
    QString since;
    if (incident.startedAt) {
        const qint64 start = incident.startedAt->toMSecsSinceEpoch();
        since = tr("since %1, %2").arg(momentText(start, nowMs), agoText(start, nowMs));
    }
    return {.health = told ? healthOf(incident.level) : Health::Degraded,
            .level = told ? levelText(incident.level) : tr("Impact not told"),
            .title = incident.title,
            .facts = joinedFacts({stateText(incident.state), since, partsText(incident.parts)}),
            .text = incident.lastUpdate,
            .link = linkOf(incident.url)};
}

StatusRowText rowOf(const FeedMaintenance& maintenance, qint64 nowMs)
{
    const bool ahead = maintenance.state == MaintenanceState::Scheduled;
    const auto moment = [](const std::optional<QDateTime>& time, qint64 from) {
        return time ? momentText(time->toMSecsSinceEpoch(), from) : QString();
    };
    const QString from = moment(maintenance.startsAt, nowMs);
    // The day of its start is not said twice.
    const QString to =
        moment(maintenance.endsAt,
               maintenance.startsAt ? maintenance.startsAt->toMSecsSinceEpoch() : nowMs);
    QString window;
    if (!from.isEmpty() && !to.isEmpty())
        window = tr("%1 to %2").arg(from, to);
    else if (!from.isEmpty())
        window = tr("from %1").arg(from);
    else if (!to.isEmpty())
        window = tr("until %1").arg(to);
    return {.health = ahead ? Health::Idle : Health::Degraded,
            .level = ahead ? tr("Maintenance ahead") : tr("Maintenance"),
            .title = maintenance.title,
            .facts = joinedFacts({window, partsText(maintenance.parts)}),
            .link = linkOf(maintenance.url)};
}

QList<StatusRowText> componentRows(const FeedSnapshot& snapshot)
{
    static constexpr std::array kWorstFirst{FeedLevel::MajorOutage, FeedLevel::PartialOutage,
                                            FeedLevel::Degraded, FeedLevel::Maintenance,
                                            FeedLevel::Unknown};
    QList<StatusRowText> rows;
    for (const FeedLevel level : kWorstFirst) {
        QStringList names;
        for (const FeedComponent& component : snapshot.components) {
            if (component.level == level)
                names.append(component.group.isEmpty() || component.group == component.name
                                 ? component.name
                                 : u"%1 / %2"_s.arg(component.group, component.name));
        }
        if (!names.isEmpty())
            rows.append({.health = healthOf(level),
                         .level = levelText(level),
                         .title = tr("Components: %1").arg(namesText(names)),
                         .facts = {}});
    }
    return rows;
}

} // namespace

QList<StatusRowText> rowTexts(const FeedView& view, qint64 nowMs)
{
    if (!view.snapshot)
        return {};
    QList<StatusRowText> incidents;
    for (const FeedIncident& incident : view.snapshot->incidents) {
        if (incident.open && incidents.size() < kMostRows)
            incidents.append(rowOf(incident, nowMs));
    }
    QList<StatusRowText> maintenances;
    for (const FeedMaintenance& maintenance : view.snapshot->maintenances) {
        if (maintenance.state != MaintenanceState::Completed && maintenances.size() < kMostRows)
            maintenances.append(rowOf(maintenance, nowMs));
    }
    return incidents + maintenances + componentRows(*view.snapshot);
}

} // namespace fuseboard
