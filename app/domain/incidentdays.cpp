// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incidentdays.h"

#include <algorithm>

namespace fuseboard {

namespace {

QDate dayOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).date();
}

struct Days
{
    QDate first;
    QDate last;
};

/// Where nothing says when it ended, it touched what it is known to have touched.
std::optional<Days> daysOf(const FeedIncident& incident, const QDate& today)
{
    const std::optional<QDateTime> start =
        incident.startedAt ? incident.startedAt : incident.updatedAt;
    if (!start)
        return incident.open ? std::optional(Days{today, today}) : std::nullopt;
    const QDate first = start->toLocalTime().date();
    if (incident.open)
        return Days{first, today};
    const QDateTime end = incident.resolvedAt.value_or(incident.updatedAt.value_or(*start));
    return Days{first, std::max(first, end.toLocalTime().date())};
}

} // namespace

QList<FeedIncident> joinedIncidents(const QList<FeedIncident>& page,
                                    const QList<FeedIncident>& stored)
{
    QList<FeedIncident> joined = page;
    for (const FeedIncident& incident : stored) {
        const bool known = std::any_of(page.cbegin(), page.cend(), [&](const FeedIncident& each) {
            return each.id == incident.id;
        });
        if (!known)
            joined.append(incident);
    }
    return joined;
}

std::optional<qint64> knownSince(const FeedSnapshot& snapshot, qint64 readAtMs)
{
    if (snapshot.level == FeedLevel::Unknown)
        return std::nullopt;
    qint64 since = readAtMs;
    for (const FeedIncident& incident : snapshot.incidents) {
        if (!incident.open && incident.startedAt)
            since = std::min(since, incident.startedAt->toMSecsSinceEpoch());
    }
    return since;
}

QList<IncidentDay> incidentDays(const QList<FeedIncident>& incidents,
                                std::optional<qint64> knownSinceMs, std::optional<qint64> readAtMs,
                                qint64 nowMs)
{
    const QDate today = dayOf(nowMs);
    const QDate start = today.addDays(1 - kIncidentDays);
    QList<IncidentDay> days;
    for (QDate date = start; date <= today; date = date.addDays(1)) {
        const bool known =
            knownSinceMs && readAtMs && date >= dayOf(*knownSinceMs) && date <= dayOf(*readAtMs);
        days.append({.date = date, .level = known ? FeedLevel::Operational : FeedLevel::Unknown});
    }
    for (qsizetype index = 0; index < incidents.size(); ++index) {
        const auto touched = daysOf(incidents.at(index), today);
        if (!touched)
            continue;
        // One whose impact is not told is an incident all the same.
        const FeedLevel told = incidents.at(index).level;
        const FeedLevel level = told == FeedLevel::Unknown ? FeedLevel::Degraded : told;
        for (QDate date = std::max(start, touched->first); date <= std::min(today, touched->last);
             date = date.addDays(1)) {
            IncidentDay& day = days[start.daysTo(date)];
            day.level = worse(day.level, level);
            day.incidents.append(index);
        }
    }
    return days;
}

} // namespace fuseboard
