// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"

#include "app/feeds/feedscope.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the order; drops from the end, and what matters only where nothing else is left to drop.
template <typename Item, typename Matters>
void cap(QList<Item>& items, qsizetype most, Matters matters)
{
    if (items.size() <= most)
        return;
    qsizetype room =
        most - std::min<qsizetype>(most, std::count_if(items.cbegin(), items.cend(), matters));
    QList<Item> kept;
    kept.reserve(most);
    for (const Item& item : std::as_const(items)) {
        if (kept.size() == most)
            break;
        if (matters(item) || room-- > 0)
            kept.append(item);
    }
    items = kept;
}

/// Two rows that cannot be told apart are one; the worse claim stays.
void joinTwins(QList<FeedComponent>& components)
{
    QHash<QString, qsizetype> places;
    QList<FeedComponent> single;
    single.reserve(components.size());
    for (const FeedComponent& component : std::as_const(components)) {
        const QString mark =
            QStringList{component.id, component.name, component.group, component.region}.join(
                u'\n');
        if (const auto twin = places.constFind(mark); twin != places.cend()) {
            single[*twin].level = worse(single[*twin].level, component.level);
            continue;
        }
        places.insert(mark, single.size());
        single.append(component);
    }
    components = single;
}

/// When it began; where a page does not tell, when it was last heard of.
std::optional<QDateTime> timeOf(const FeedIncident& incident)
{
    return incident.startedAt ? incident.startedAt : incident.updatedAt;
}

std::optional<QDateTime> timeOf(const FeedMaintenance& maintenance)
{
    return maintenance.startsAt;
}

/// The first stays. Some pages give one id to incidents of different days: those are no twins.
template <typename Item>
void dropTwins(QList<Item>& items)
{
    QSet<std::pair<QString, qint64>> seen;
    items.removeIf([&seen](const Item& item) {
        const auto time = timeOf(item);
        const std::pair mark(item.id, time ? time->toMSecsSinceEpoch() : 0);
        const bool again = seen.contains(mark);
        if (!item.id.isEmpty())
            seen.insert(mark);
        return again;
    });
}

/// std::optional sorts what is absent first, which is last in a list with the newest first.
void arrange(QList<FeedIncident>& incidents)
{
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const auto& a, const auto& b) { return a.updatedAt > b.updatedAt; });
    dropTwins(incidents);
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const auto& a, const auto& b) { return timeOf(a) > timeOf(b); });
    cap(incidents, kMostFeedIncidents, [](const FeedIncident& incident) { return incident.open; });
}

void arrange(QList<FeedMaintenance>& maintenances)
{
    std::stable_sort(maintenances.begin(), maintenances.end(), [](const auto& a, const auto& b) {
        if (a.startsAt && b.startsAt)
            return *a.startsAt < *b.startsAt;
        return a.startsAt && !b.startsAt;
    });
    dropTwins(maintenances);
    cap(maintenances, kMostFeedMaintenances, [](const FeedMaintenance& maintenance) {
        return maintenance.state != MaintenanceState::Completed;
    });
}

} // namespace

FeedSnapshot completed(FeedSnapshot snapshot, FeedLevel indicator)
{
    // What has neither name nor id is no incident, and would be an alarm about nothing.
    const auto isNothing = [](const auto& item) {
        return item.id.isEmpty() && item.title.isEmpty();
    };
    snapshot.incidents.removeIf(isNothing);
    snapshot.maintenances.removeIf(isNothing);
    joinTwins(snapshot.components);
    // Judged before the cap: what is left out still counts.
    snapshot.level = worse(indicator, levelOf(snapshot));
    cap(snapshot.components, kMostFeedComponents,
        [](const FeedComponent& component) { return component.level != FeedLevel::Operational; });
    arrange(snapshot.incidents);
    arrange(snapshot.maintenances);
    return snapshot;
}

std::optional<QDateTime> earlier(const std::optional<QDateTime>& a,
                                 const std::optional<QDateTime>& b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

std::optional<QDateTime> later(const std::optional<QDateTime>& a, const std::optional<QDateTime>& b)
{
    return std::max(a, b);
}

void addPart(QList<FeedPart>& parts, const FeedPart& part)
{
    if (part.name.isEmpty() || parts.size() >= kMostFeedParts)
        return;
    const bool known = std::any_of(parts.cbegin(), parts.cend(), [&part](const FeedPart& other) {
        return other.id == part.id && other.region == part.region &&
               (!part.id.isEmpty() || other.name == part.name);
    });
    if (!known)
        parts.append(part);
}

QString webLink(const QString& text)
{
    const QString address = text.trimmed();
    if (address.isEmpty() || address.size() > 2000)
        return {};
    QUrl url(address);
    if (url.isRelative()) {
        url = QUrl(u"https://"_s + (address.startsWith("//"_L1) ? address.mid(2) : address));
        if (!url.host().contains(u'.')) // a word, not an address
            return {};
    }
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!web || !url.isValid() || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return url.toString();
}

QString incidentLink(const QString& page, const QString& id)
{
    QString link = webLink(page);
    if (link.isEmpty() || id.isEmpty())
        return {};
    while (link.endsWith(u'/'))
        link.chop(1);
    return link + "/incidents/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace fuseboard
