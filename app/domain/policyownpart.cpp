// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationdiff.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/namedentries.h"
#include "app/domain/policyapplication.h"
#include "app/domain/settingpaths.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QStringList& heldNames(const PolicyLocks& locks, const QString& list)
{
    static const QStringList kNone;
    if (list == "providers"_L1)
        return locks.providers;
    if (list == "chains"_L1)
        return locks.chains;
    if (list == "error_rules"_L1)
        return locks.errorRules;
    if (list == "probes.checks"_L1)
        return locks.checks;
    return list == "alerts.rules"_L1 ? locks.rules : kNone;
}

bool isLocked(const PolicyLocks& locks, const ConfigurationChange& change)
{
    if (change.list.isEmpty())
        return locks.has(change.path);
    return heldNames(locks, change.list).contains(change.name) || locks.has(change.list) ||
           (change.list == "providers"_L1 && locks.limits.contains(change.name) &&
            pathHas(u"limits", change.path));
}

/// Where the change stands in what was edited, as the reader names places.
QString pathOf(const ConfigurationChange& change, const Configuration& edited)
{
    if (change.list.isEmpty())
        return change.path;
    qsizetype place = -1;
    if (change.list == "providers"_L1)
        place = placeOf(edited.providers, change.name);
    else if (change.list == "chains"_L1)
        place = placeOf(edited.chains, change.name);
    else if (change.list == "error_rules"_L1)
        place = placeOf(edited.errorRules, change.name);
    else if (change.list == "probes.checks"_L1)
        place = placeOf(edited.watch.probes.checks, change.name);
    else
        place = placeOf(edited.watch.alerts.rules, change.name);
    if (place < 0)
        return change.list;
    const QString entry = u"%1[%2]"_s.arg(change.list).arg(place);
    return change.path.isEmpty() ? entry : entry + u'.' + change.path;
}

/// What was edited without the policy's, and behind it what of the user's could not be seen.
template <typename Named>
QList<Named> ownEntries(const QList<Named>& edited, const QList<Named>& held,
                        const QList<Named>& before, const QList<Named>& own)
{
    QList<Named> entries;
    for (const Named& entry : edited) {
        if (placeOf(held, entry.name) < 0)
            entries.append(entry);
    }
    for (const Named& entry : own) {
        const bool unseen = placeOf(held, entry.name) >= 0 || placeOf(before, entry.name) < 0;
        if (unseen && placeOf(entries, entry.name) < 0)
            entries.append(entry);
    }
    return entries;
}

QJsonObject documentOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

OwnPart ownPart(const Configuration& edited, const Policy& policy, const PolicyLocks& locks,
                const QByteArray& own)
{
    OwnPart part;
    const Configuration before = applyPolicy(policy, locks, own).configuration;
    for (const ConfigurationChange& change : differences(before, edited)) {
        if (isLocked(locks, change))
            part.problems.append(
                {0, 0, pathOf(change, edited),
                 u"%1 is set by your organization in %2"_s.arg(change.subject(), locks.place),
                 u"Leave it as it is, or ask whoever looks after the policy."_s});
    }
    if (!part.problems.isEmpty())
        return part;

    const Configuration base = baseOf(policy);
    const Configuration& held = policy.configuration;
    const Configuration file =
        readConfigurationOver(base, own, locks.providers).configuration.value_or(base);
    Configuration next = edited;
    next.providers = ownEntries(edited.providers, held.providers, before.providers, file.providers);
    next.chains = ownEntries(edited.chains, held.chains, before.chains, file.chains);
    next.errorRules =
        ownEntries(edited.errorRules, held.errorRules, before.errorRules, file.errorRules);
    next.watch.probes.checks = ownEntries(edited.watch.probes.checks, held.watch.probes.checks,
                                          before.watch.probes.checks, file.watch.probes.checks);
    next.watch.alerts.rules = ownEntries(edited.watch.alerts.rules, held.watch.alerts.rules,
                                         before.watch.alerts.rules, file.watch.alerts.rules);
    for (Provider& provider : next.providers) {
        const Provider* known = file.provider(provider.name);
        if (locks.limits.contains(provider.name))
            provider.limits = known ? known->limits : ProviderLimits();
    }
    // The address that gave way to a provider called "history" of the policy.
    if (next.history.url == before.history.url)
        next.history.url = file.history.url;
    QList<MaintenanceWindow>& windows = next.watch.alerts.maintenance;
    for (const MaintenanceWindow& window : file.watch.alerts.maintenance) {
        if (!before.watch.alerts.maintenance.contains(window))
            windows.append(window);
    }
    const QJsonObject inFile = documentOf(own);
    QJsonObject document = documentOf(writeConfigurationOver(base, next));
    for (const QString& path : settingPaths()) {
        if (locks.has(path))
            setValueAt(document, path, valueAt(inFile, path));
    }
    part.configuration =
        readConfigurationOver(base, QJsonDocument(document).toJson(), locks.providers)
            .configuration.value_or(next);
    return part;
}

} // namespace fuseboard
