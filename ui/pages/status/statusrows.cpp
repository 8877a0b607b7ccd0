// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statusrows.h"

#include "ui/models/alerttext.h"
#include "ui/models/format.h"
#include "ui/pages/status/statuswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 12; // of one kind on a card
constexpr qsizetype kMostNames = 6; // of one line

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QString namesText(QStringList names)
{
    names.removeDuplicates();
    const qsizetype more = names.size() - kMostNames;
    if (more <= 0)
        return names.join(u", "_s);
    return Words::tr("%1 and %2 more").arg(names.first(kMostNames).join(u", "_s)).arg(more);
}

QString partsText(const QList<FeedPart>& parts)
{
    QStringList names;
    for (const FeedPart& part : parts) {
        const bool regional = !part.region.isEmpty() && part.region != part.name;
        names.append(regional ? u"%1 (%2)"_s.arg(part.name, part.region) : part.name);
    }
    return names.isEmpty() ? QString() : Words::tr("affects %1").arg(namesText(names));
}

QString stateText(IncidentState state)
{
    switch (state) {
    case IncidentState::Investigating:
        return Words::tr("Investigating");
    case IncidentState::Identified:
        return Words::tr("Identified");
    case IncidentState::Monitoring:
        return Words::tr("Monitoring");
    case IncidentState::Resolved:
        return Words::tr("Resolved");
    case IncidentState::Postmortem:
        return Words::tr("Post-mortem");
    case IncidentState::Unknown:
        break;
    }
    return Words::tr("State not told");
}

QUrl linkOf(const QString& address)
{
    const QUrl url(address);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web ? url : QUrl();
}

StatusRowText rowOf(const FeedIncident& incident, qint64 nowMs, const QString& delay)
{
    const bool told = incident.level != FeedLevel::Unknown;
    QString since;
    if (incident.startedAt) {
        const qint64 start = incident.startedAt->toMSecsSinceEpoch();
        since = Words::tr("since %1, %2").arg(momentText(start, nowMs), agoText(start, nowMs));
    }
    return {.health = told ? healthOf(incident.level) : Health::Degraded,
            .level = told ? levelText(incident.level) : Words::tr("Impact not told"),
            .title = incident.title,
            .facts =
                joinedFacts({stateText(incident.state), since, delay, partsText(incident.parts)}),
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
        window = Words::tr("%1 to %2").arg(from, to);
    else if (!from.isEmpty())
        window = Words::tr("from %1").arg(from);
    else if (!to.isEmpty())
        window = Words::tr("until %1").arg(to);
    return {.health = ahead ? Health::Idle : Health::Degraded,
            .level = ahead ? Words::tr("Maintenance ahead") : Words::tr("Maintenance"),
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
                         .title = Words::tr("Components: %1").arg(namesText(names)),
                         .facts = {}});
    }
    return rows;
}

} // namespace

QList<StatusRowText> rowTexts(const FeedView& view, qint64 nowMs,
                              const QHash<QString, AnnouncementDelay>& delays)
{
    if (!view.snapshot)
        return {};
    QList<StatusRowText> incidents;
    for (const FeedIncident& incident : view.snapshot->incidents) {
        if (incident.open && incidents.size() < kMostRows)
            incidents.append(rowOf(
                incident, nowMs,
                delays.contains(incident.id) ? delayText(delays.value(incident.id)) : QString()));
    }
    QList<StatusRowText> maintenances;
    for (const FeedMaintenance& maintenance : view.snapshot->maintenances) {
        if (maintenance.state != MaintenanceState::Completed && maintenances.size() < kMostRows)
            maintenances.append(rowOf(maintenance, nowMs));
    }
    return incidents + maintenances + componentRows(*view.snapshot);
}

QString delayText(const AnnouncementDelay& delay)
{
    const double ms = static_cast<double>(delay.minutes) * 60'000;
    switch (delay.order) {
    case AnnouncementDelay::Order::AfterUs:
        return delay.minutes == 0
                   ? Words::tr("announced in the minute of our first failure")
                   : Words::tr("announced %1 after our first failure").arg(roundDurationText(ms));
    case AnnouncementDelay::Order::BeforeUs:
        return Words::tr("announced %1 before we noticed").arg(roundDurationText(ms));
    case AnnouncementDelay::Order::Unseen:
        break;
    }
    return Words::tr("our calls did not fail");
}

QString dayText(const IncidentDay& day, const QList<FeedIncident>& incidents,
                const QHash<QString, AnnouncementDelay>& delays, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QString date =
        day.date == today ? Words::tr("Today")
                          : Words::tr("%1 %2", "short name of a day of the week, date")
                                .arg(QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat),
                                     dayText(day.date));
    QStringList told;
    const auto moment = [&day](const std::optional<QDateTime>& time) {
        const qint64 noonMs = day.date.startOfDay().toMSecsSinceEpoch();
        return time ? momentText(time->toMSecsSinceEpoch(), noonMs) : QString();
    };
    for (const qsizetype index : day.incidents) {
        const FeedIncident& incident = incidents.at(index);
        const QString from = moment(incident.startedAt);
        const QString to = incident.open ? Words::tr("now") : moment(incident.resolvedAt);
        QStringList facts{incident.title};
        if (!from.isEmpty())
            facts << (to.isEmpty() ? from : Words::tr("%1 to %2").arg(from, to));
        if (delays.contains(incident.id))
            facts << delayText(delays.value(incident.id));
        told << facts.join(u", "_s);
    }
    if (told.isEmpty())
        return Words::tr("%1 – %2").arg(date, day.level == FeedLevel::Unknown
                                                  ? Words::tr("unknown: nothing tells of this day")
                                                  : Words::tr("no incident"));
    return Words::tr("%1 – %2: %3").arg(date, levelText(day.level), told.join(u"; "_s));
}

} // namespace fuseboard
