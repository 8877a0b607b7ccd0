// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationimport.h"

#include "app/domain/configurationdiff.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/namedentries.h"
#include "app/domain/settingpaths.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The entries of the file in the place of those of the same name, the others behind.
template <typename Named>
void merge(const QList<Named>& current, QList<Named>& imported)
{
    QList<Named> all = current;
    const QHash<QString, qsizetype> places = placesOf(current);
    for (const Named& entry : std::as_const(imported)) {
        if (const auto known = places.constFind(entry.name); known != places.constEnd())
            all[*known] = entry;
        else
            all.append(entry);
    }
    imported = all;
}

/// The policy's own entries as they are, first; a list that is locked as a whole likewise.
template <typename Named>
void holdEntries(const QList<Named>& current, QList<Named>& next, const QStringList& held,
                 bool locked)
{
    if (locked) {
        next = current;
        return;
    }
    QList<Named> kept;
    for (const Named& entry : current) {
        if (held.contains(entry.name))
            kept.append(entry);
    }
    next.removeIf([&held](const Named& entry) { return held.contains(entry.name); });
    next = kept + next;
}

/// What the policy holds is as in `current`, whatever a file says.
Configuration heldTo(const PolicyLocks& locks, const Configuration& current, Configuration next)
{
    const auto holds = [&locks](QStringView path) { return locks.has(path); };
    holdEntries(current.providers, next.providers, locks.providers, holds(u"providers"));
    holdEntries(current.chains, next.chains, locks.chains, holds(u"chains"));
    holdEntries(current.errorRules, next.errorRules, locks.errorRules, holds(u"error_rules"));
    holdEntries(current.watch.probes.checks, next.watch.probes.checks, locks.checks,
                holds(u"probes.checks"));
    holdEntries(current.watch.alerts.rules, next.watch.alerts.rules, locks.rules,
                holds(u"alerts.rules"));
    for (Provider& provider : next.providers) {
        if (!locks.limits.contains(provider.name))
            continue;
        if (const Provider* known = current.provider(provider.name))
            provider.limits = known->limits;
    }
    const QJsonObject now = QJsonDocument::fromJson(writeConfiguration(current)).object();
    QJsonObject document = QJsonDocument::fromJson(writeConfiguration(next)).object();
    for (const QString& path : settingPaths()) {
        if (locks.has(path))
            setValueAt(document, path, valueAt(now, path));
    }
    const ConfigurationReading held = readConfiguration(QJsonDocument(document).toJson());
    return held.configuration.value_or(next);
}

} // namespace

ConfigurationImport importInto(const Configuration& current, const QByteArray& json, ImportWay way,
                               const PolicyLocks& locks)
{
    Configuration base;
    if (way == ImportWay::Merge) {
        base = current;
        base.providers.clear();
        base.chains.clear();
        base.errorRules.clear();
        base.watch.probes.checks.clear();
        base.watch.alerts.rules.clear();
    }
    const QStringList others =
        way == ImportWay::Merge ? namesOf(current.providers) : locks.providers;
    const ConfigurationReading file = readConfigurationOver(base, json, others);
    ConfigurationImport import;
    import.problems = file.problems;
    if (!file.configuration)
        return import;
    import.given = *file.configuration;
    Configuration next = import.given;
    if (way == ImportWay::Merge) {
        merge(current.providers, next.providers);
        merge(current.chains, next.chains);
        merge(current.errorRules, next.errorRules);
        merge(current.watch.probes.checks, next.watch.probes.checks);
        merge(current.watch.alerts.rules, next.watch.alerts.rules);
    }
    import.configuration = heldTo(locks, current, next);
    for (const ConfigurationChange& change : differences(*import.configuration, next)) {
        if (change.kind != ConfigurationChange::Removed)
            import.leftAlone.append(change.subject());
    }
    return import;
}

} // namespace fuseboard
