// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedhistory.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/feedtime.h"
#include "app/feeds/statuspagewords.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentHours = 24;
constexpr int kReopenedHours = 24; // an end taken back within that is no new incident
constexpr int kDeadDays = 365;
constexpr qsizetype kMostId = 300;

/// incident.io's ids are ULIDs: their first ten letters are the milliseconds of their creation.
std::optional<QDateTime> ulidTime(const QString& id)
{
    static const QRegularExpression ulid(
        u"(?:^|/)([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}/?$"_s);
    static constexpr QLatin1StringView kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
    const auto match = ulid.match(id);
    if (!match.hasMatch())
        return std::nullopt;
    double ms = 0;
    for (const QChar digit : match.captured(1))
        ms = ms * 32 + static_cast<double>(kDigits.indexOf(digit));
    return feedTimeFromMs(ms);
}

/// incident.io writes "https://status.example//incidents/1"; others leave scheme or host out.
QString linkOf(const QString& link, const QString& page)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    const bool local = link.startsWith(u'/') && !link.startsWith("//"_L1);
    const QString address = local ? QUrl(webLink(page)).resolved(QUrl(link)).toString() : link;
    QUrl url(webLink(address));
    url.setPath(url.path().replace(slashes, u"/"_s));
    return url.toString();
}

bool isHomePage(const QString& link)
{
    const QUrl url(link);
    return url.path().size() <= 1 && !url.hasQuery() && !url.hasFragment();
}

/// The one of the entry's own times that lies in the minute which the body tells.
std::optional<QDateTime> toTheSecond(const std::optional<QDateTime>& minute, const FeedEntry& entry)
{
    for (const auto& time : {entry.published, entry.updated}) {
        if (minute && time && *time >= *minute && *time < minute->addSecs(60))
            return time;
    }
    return minute;
}

bool isOver(const FeedEvent& event)
{
    return event.state.incident && isOver(*event.state.incident);
}

bool isOpen(const FeedEvent& event, const QDateTime& now)
{
    if (event.state.incident)
        return !isOver(event);
    return event.updatedAt && *event.updatedAt > now.addSecs(-3600 * kRecentHours);
}

bool isAnother(const FeedEvent& event, const FeedIncident& incident)
{
    if (!event.serial || incident.open || isOver(event) || !incident.resolvedAt)
        return false;
    return !event.updatedAt ||
           *event.updatedAt > incident.resolvedAt->addSecs(3600 * kReopenedHours);
}

void take(FeedIncident& incident, const FeedEvent& event, const QDateTime& now)
{
    const bool over = isOver(event);
    if (!over || incident.title.isEmpty())
        incident.title = event.title;
    incident.state = event.state.incident.value_or(incident.state);
    incident.open = isOpen(event, now);
    incident.level = worse(incident.level, event.state.level);
    incident.startedAt = earlier(incident.startedAt, event.startedAt);
    incident.updatedAt = later(incident.updatedAt, event.updatedAt);
    incident.resolvedAt = over ? event.resolvedAt : std::nullopt;
    for (const FeedPart& part : event.state.parts)
        addPart(incident.parts, part);
    incident.url = event.url;
    incident.lastUpdate = event.state.text;
}

/// The incidents behind the events of one key, given oldest first.
QList<FeedIncident> incidentsOf(const QList<FeedEvent>& events, const QDateTime& now)
{
    QList<FeedIncident> incidents;
    for (const FeedEvent& event : events) {
        if (incidents.isEmpty() || isAnother(event, incidents.last())) {
            // The newest keeps the plain key, so it stays the same while old updates drop out.
            if (!incidents.isEmpty() && incidents.last().resolvedAt)
                incidents.last().id +=
                    u'_' + QString::number(incidents.last().resolvedAt->toSecsSinceEpoch());
            incidents.append({.id = event.id, .title = {}});
        }
        take(incidents.last(), event, now);
    }
    return incidents;
}

FeedMaintenance maintenanceOf(const FeedEvent& event, const QDateTime& now)
{
    FeedMaintenance maintenance{event.id, event.title, *event.state.maintenance};
    maintenance.startsAt = event.startedAt;
    maintenance.endsAt = event.endsAt;
    maintenance.parts = event.state.parts;
    maintenance.url = event.url;
    // Some pages never write that it is done.
    const auto end = maintenance.endsAt ? maintenance.endsAt : maintenance.startsAt;
    if (end && *end < now.addSecs(-3600 * kRecentHours))
        maintenance.state = MaintenanceState::Completed;
    return maintenance;
}

bool isDead(const FeedChannel& channel, const QList<FeedEvent>& events, const QDateTime& now)
{
    std::optional<QDateTime> newest = channel.updated;
    for (const FeedEvent& event : events)
        newest = later(newest, event.updatedAt);
    return newest && *newest < now.addDays(-kDeadDays);
}

} // namespace

FeedEvent eventOf(const FeedEntry& entry, const FeedChannel& channel)
{
    FeedEvent event;
    event.title = titleOf(entry);
    event.state = stateOf(entry);
    event.url = linkOf(entry.link, channel.link);
    event.updatedAt = later(entry.updated, entry.published);

    const auto written = toTheSecond(event.state.lastUpdateAt, entry);
    const auto created = ulidTime(entry.id);
    if (event.state.maintenance)
        event.startedAt = entry.published;
    else if (event.state.firstUpdateAt)
        event.startedAt = toTheSecond(event.state.firstUpdateAt, entry);
    else if (created || !isOver(event) || (entry.published && entry.updated))
        event.startedAt = created ? created : earlier(entry.published, entry.updated);
    if (isOver(event))
        event.resolvedAt = written ? written : event.updatedAt;
    event.endsAt = entry.endsAt;

    event.id = entry.id.isEmpty() && !isHomePage(event.url) ? event.url : entry.id;
    if (event.id.isEmpty()) {
        const QString time = event.updatedAt ? event.updatedAt->toString(Qt::ISODate) : QString();
        event.id = event.title + u' ' + time;
    }
    event.id.truncate(kMostId);
    // Google Cloud has an entry for each update; the address of the page itself groups nothing.
    event.key = event.url.contains("/incident"_L1) ? event.url : event.id;
    return event;
}

bool isStatusFeed(const FeedChannel& channel, const QUrl& url, const QList<FeedEvent>& events)
{
    static const QRegularExpression words(
        uR"(status|\bincidents?\b|\boutages?\b|\buptime\b|\bservice health\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Calm needs something that can be read: an empty shell is none.
    if (channel.title.isEmpty() && events.isEmpty())
        return false;
    const QString host = QUrl(webLink(channel.link)).host() + u' ' + url.host();
    return channel.title.contains(words) || channel.about.contains(words) ||
           host.contains("status"_L1) ||
           std::any_of(events.cbegin(), events.cend(),
                       [](const FeedEvent& event) { return event.state.told(); });
}

FeedFault noStatusFeedFault()
{
    return {u"This feed is not one of a status page: nothing in it tells of incidents."_s,
            u"Give the address of the provider's status page."_s};
}

FeedSnapshot snapshotOf(FeedEngine engine, const FeedChannel& channel,
                        const QList<FeedEvent>& events, const QDateTime& now)
{
    FeedSnapshot snapshot{plainFeedTitle(channel.title), engine};
    if (snapshot.page.isEmpty())
        snapshot.page = QUrl(webLink(channel.link)).host();
    QList<FeedEvent> ordered = events;
    std::stable_sort(ordered.begin(), ordered.end(), [](const FeedEvent& a, const FeedEvent& b) {
        return a.updatedAt < b.updatedAt;
    });
    QStringList keys;
    QHash<QString, QList<FeedEvent>> groups;
    bool untold = false;
    for (const FeedEvent& event : std::as_const(ordered)) {
        untold = untold || (!event.state.told() && !event.updatedAt);
        if (event.state.maintenance) {
            snapshot.maintenances.append(maintenanceOf(event, now));
            continue;
        }
        if (!groups.contains(event.key))
            keys.append(event.key);
        groups[event.key].append(event);
    }
    for (const QString& key : std::as_const(keys))
        snapshot.incidents += incidentsOf(groups.value(key), now);

    const bool dead = isDead(channel, events, now);
    const bool sure = !dead && !untold;
    snapshot = completed(snapshot, sure ? FeedLevel::Operational : FeedLevel::Unknown);
    if (dead)
        snapshot.level = FeedLevel::Unknown;
    return snapshot;
}

} // namespace fuseboard
