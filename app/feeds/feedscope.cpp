// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedscope.h"

#include "app/feeds/feedassembly.h"

#include <QSet>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// So AWS names what concerns several services, without saying which.
constexpr QLatin1StringView kManyServices("multipleservices");

QString keyOf(const QString& text)
{
    return text.trimmed().toCaseFolded();
}

QSet<QString> keysOf(const QStringList& texts)
{
    QSet<QString> keys;
    for (const QString& text : texts) {
        if (const QString key = keyOf(text); !key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

/// The scope, looked up on one page.
class Watched
{
public:
    Watched(const FeedSnapshot& snapshot, const FeedScope& scope)
        : m_names(keysOf(scope.components)), m_regions(keysOf(scope.regions))
    {
        for (const FeedComponent& component : snapshot.components) {
            m_onPage.insert(keyOf(component.id));
            if (named(component)) {
                m_ids.insert(keyOf(component.id));
                m_titles.insert(keyOf(component.name));
            }
        }
    }

    bool everything() const { return m_names.isEmpty() && m_regions.isEmpty(); }

    bool has(const FeedComponent& component) const
    {
        return (m_names.isEmpty() || named(component)) && hasRegion(component.region);
    }

    bool has(const FeedPart& part) const
    {
        return (m_names.isEmpty() || named(part)) && hasRegion(part.region);
    }

    bool concernedBy(const QList<FeedPart>& parts) const
    {
        if (parts.isEmpty() || parts.size() >= kMostFeedParts)
            return true;
        return std::any_of(parts.cbegin(), parts.cend(),
                           [this](const FeedPart& part) { return has(part); });
    }

private:
    /// What names no region is global: it serves all of them.
    bool hasRegion(const QString& region) const
    {
        return m_regions.isEmpty() || region.isEmpty() || m_regions.contains(keyOf(region));
    }

    bool named(const FeedComponent& component) const
    {
        const QString name = keyOf(component.name);
        const QString group = keyOf(component.group);
        // With the group before it, one "Login" of three can be meant.
        return m_names.contains(keyOf(component.id)) || m_names.contains(name) ||
               (!group.isEmpty() &&
                (m_names.contains(group) || m_names.contains(group + " - "_L1 + name) ||
                 m_names.contains(group + " / "_L1 + name)));
    }

    /// An id of the page decides; a part that the page does not list is known by its name alone.
    bool named(const FeedPart& part) const
    {
        const QString id = keyOf(part.id);
        if (m_onPage.contains(id))
            return m_ids.contains(id);
        const QString name = keyOf(part.name);
        if (id == kManyServices)
            return true;
        return m_names.contains(id) || m_names.contains(name) || m_titles.contains(name);
    }

    QSet<QString> m_names;
    QSet<QString> m_regions;
    QSet<QString> m_onPage; ///< ids of all components
    QSet<QString> m_ids;    ///< of the watched ones
    QSet<QString> m_titles;
};

/// Some pages list only what is in trouble: there, what is not named is well.
bool listsOnlyTrouble(FeedEngine engine)
{
    switch (engine) {
    case FeedEngine::GoogleCloud:
    case FeedEngine::AwsHealth:
    case FeedEngine::Rss:
    case FeedEngine::Atom:
        return true;
    case FeedEngine::Statuspage:
    case FeedEngine::IncidentIo:
    case FeedEngine::Instatus:
    case FeedEngine::BetterStack:
    case FeedEngine::Datadog:
    case FeedEngine::StatusIo:
        break;
    }
    return false;
}

bool isUnderWay(const FeedMaintenance& maintenance)
{
    return maintenance.state == MaintenanceState::InProgress ||
           maintenance.state == MaintenanceState::Verifying;
}

} // namespace

FeedSnapshot within(const FeedSnapshot& snapshot, const FeedScope& scope)
{
    const Watched watched(snapshot, scope);
    if (watched.everything())
        return snapshot;

    FeedSnapshot part = snapshot;
    part.components.removeIf([&](const FeedComponent& one) { return !watched.has(one); });
    part.incidents.removeIf(
        [&](const FeedIncident& one) { return !watched.concernedBy(one.parts); });
    part.maintenances.removeIf(
        [&](const FeedMaintenance& one) { return !watched.concernedBy(one.parts); });

    part.level = levelOf(part);
    const bool silent = part.level == FeedLevel::Unknown || part.level == FeedLevel::Operational;
    if (silent && part.components.isEmpty()) {
        // A scope that names nothing here may be misspelt: that is no reason to call it well.
        const bool well = listsOnlyTrouble(snapshot.engine) && snapshot.level != FeedLevel::Unknown;
        part.level = well ? FeedLevel::Operational : FeedLevel::Unknown;
    }
    return part;
}

FeedLevel levelOf(const FeedSnapshot& snapshot)
{
    FeedLevel level = FeedLevel::Unknown;
    bool unreadable = false;
    for (const FeedComponent& component : snapshot.components) {
        level = worse(level, component.level);
        unreadable = unreadable || component.level == FeedLevel::Unknown;
    }
    for (const FeedIncident& incident : snapshot.incidents) {
        // An open incident is a claim of trouble, whatever its impact.
        if (incident.open)
            level = worse(level, incident.level == FeedLevel::Unknown ? FeedLevel::Degraded
                                                                      : incident.level);
    }
    if (std::any_of(snapshot.maintenances.cbegin(), snapshot.maintenances.cend(), isUnderWay))
        level = worse(level, FeedLevel::Maintenance);
    return unreadable && level == FeedLevel::Operational ? FeedLevel::Unknown : level;
}

} // namespace fuseboard
