// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statuswords.h"

#include "ui/models/alerttext.h"

#include <QCoreApplication>

#include <algorithm>
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

QString factsOf(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" · "_s);
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
            .facts = factsOf({stateText(incident.state), since, partsText(incident.parts)}),
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
            .facts = factsOf({window, partsText(maintenance.parts)}),
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

qsizetype openIncidents(const FeedSnapshot& snapshot)
{
    return std::count_if(snapshot.incidents.cbegin(), snapshot.incidents.cend(),
                         [](const FeedIncident& incident) { return incident.open; });
}

} // namespace

QString levelText(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return tr("Operational");
    case FeedLevel::Maintenance:
        return tr("Maintenance");
    case FeedLevel::Degraded:
        return tr("Degraded");
    case FeedLevel::PartialOutage:
        return tr("Partial outage");
    case FeedLevel::MajorOutage:
        return tr("Major outage");
    case FeedLevel::Unknown:
        break;
    }
    return tr("Unknown");
}

QString engineText(FeedEngine engine)
{
    switch (engine) {
    case FeedEngine::Statuspage:
        return u"Statuspage"_s;
    case FeedEngine::IncidentIo:
        return u"incident.io"_s;
    case FeedEngine::GoogleCloud:
        return u"Google Cloud"_s;
    case FeedEngine::AwsHealth:
        return u"AWS Health"_s;
    case FeedEngine::Instatus:
        return u"Instatus"_s;
    case FeedEngine::BetterStack:
        return u"Better Stack"_s;
    case FeedEngine::Datadog:
        return u"Datadog"_s;
    case FeedEngine::StatusIo:
        return u"Status.io"_s;
    case FeedEngine::Rss:
        return tr("RSS feed");
    case FeedEngine::Atom:
        return tr("Atom feed");
    }
    return {};
}

Health healthOf(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return Health::Good;
    case FeedLevel::Maintenance:
    case FeedLevel::Degraded:
        return Health::Degraded;
    case FeedLevel::PartialOutage:
    case FeedLevel::MajorOutage:
        return Health::Bad;
    case FeedLevel::Unknown:
        break;
    }
    return Health::Idle;
}

Health healthOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Fine:
        return Health::Good;
    case VerdictKind::TheirIncident:
    case VerdictKind::FailingUnannounced:
    case VerdictKind::YourConnection:
        return Health::Bad;
    case VerdictKind::YourKey:
    case VerdictKind::YourQuota:
    case VerdictKind::OnlyThisModel:
        return Health::Degraded;
    case VerdictKind::Unknown:
        break;
    }
    return Health::Idle;
}

FeedLevel shownLevel(const FeedView& view)
{
    return view.snapshot && !view.stale ? view.snapshot->level : FeedLevel::Unknown;
}

QString claimText(const FeedView& view)
{
    if (!view.snapshot)
        return {};
    const FeedSnapshot& snapshot = *view.snapshot;
    QStringList facts;
    if (view.stale)
        facts.append(tr("last known: %1").arg(levelText(snapshot.level)));
    if (const qsizetype open = openIncidents(snapshot); open > 0)
        facts.append(tr("open incidents: %1").arg(open));
    const auto well = std::count_if(
        snapshot.components.cbegin(), snapshot.components.cend(),
        [](const FeedComponent& component) { return component.level == FeedLevel::Operational; });
    if (well == snapshot.components.size() && well > 0)
        facts.append(tr("components operational: all %1").arg(well));
    else if (!snapshot.components.isEmpty())
        facts.append(
            tr("components operational: %1 of %2").arg(well).arg(snapshot.components.size()));
    return factsOf(facts);
}

QString sourceText(const FeedView& view)
{
    if (!view.snapshot)
        return view.page.host();
    return factsOf({view.snapshot->page, engineText(view.snapshot->engine), view.page.host()});
}

ReadingText readingText(const FeedView& view, qint64 nowMs)
{
    if (view.readAtMs && (view.stale || !view.fault.isEmpty())) {
        const QString age = tr("Last good reading %1.").arg(agoText(*view.readAtMs, nowMs));
        return {view.fault.isEmpty() ? age : age + u' ' + view.fault, Tone::Warning};
    }
    if (!view.fault.isEmpty())
        return {view.fault, Tone::Warning};
    if (!view.readAtMs)
        return {view.reading ? tr("Reading…") : tr("Not read yet")};
    const QString age = tr("Read %1").arg(agoText(*view.readAtMs, nowMs));
    if (view.reading)
        return {factsOf({age, tr("reading…")})};
    return {factsOf(
        {age, view.nextAtMs ? tr("next %1").arg(inText(*view.nextAtMs, nowMs)) : QString()})};
}

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
