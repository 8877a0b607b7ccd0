// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationfields.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/configurationrules.h"
#include "app/domain/hostlist.h"
#include "app/domain/limitfields.h"
#include "app/domain/namedentries.h"
#include "app/domain/nearestword.h"
#include "app/domain/policy.h"
#include "app/domain/settingpaths.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHosts = 1000;
constexpr qsizetype kMostPaths = 200;

/// Of a list of texts, at most `most`.
FieldReader texts(QStringList& target, qsizetype most, const TextCheck& check)
{
    return [&target, most, check](const QJsonValue& value, const QString& path,
                                  ProblemList& problems) {
        if (value.toArray().size() > most) {
            problems.add(path, u"%1 entries are too many"_s.arg(value.toArray().size()),
                         u"At most %1: take some out."_s.arg(most));
            return;
        }
        list([&](const QJsonValue& each, const QString& place, ProblemList& found) {
            QString written;
            text(written, check)(each, place, found);
            target.append(written);
        })(value, path, problems);
    };
}

std::optional<Complaint> checkPath(const QString& path, const QStringList& known,
                                   const QString& what)
{
    if (known.contains(path))
        return std::nullopt;
    return Complaint{what, suggestion(path, known) +
                               u"Write a section or the path of a setting, as in \"alerts\" or "
                               "\"alerts.sound\"."_s};
}

std::optional<Complaint> checkLocked(const QString& path)
{
    return checkPath(path, settingPaths() + settingSections() + entryLists(),
                     u"there is no such setting"_s);
}

std::optional<Complaint> checkMayChange(const QString& path)
{
    if (entryLists().contains(path))
        return Complaint{
            u"entries of a policy cannot be changed"_s,
            u"Take it out; users can add their own, unless \"locked\" has the list."_s};
    return checkPath(path, settingPaths() + settingSections(), u"there is no such setting"_s);
}

FieldReader limitsByProvider(QMap<QString, ProviderLimits>& target)
{
    return members([&target](const QString& name, const QJsonValue& value, const QString& path,
                             ProblemList& problems) {
        if (const auto complaint = checkName(name))
            problems.add(path, complaint->what, complaint->cure);
        providerLimits(target[name])(value, path, problems);
    });
}

/// Settings alone, as far as they are given.
void takeSettings(const QJsonObject& document, Policy& policy)
{
    for (const QString& path : settingPaths()) {
        const QJsonValue value = valueAt(document, path);
        if (value.isUndefined())
            continue;
        setValueAt(policy.settings, path, value);
        policy.given.append(path);
    }
}

} // namespace

PolicyReading readPolicy(const QByteArray& json)
{
    Policy policy;
    ProblemList problems;
    if (const auto document = parseConfiguration(json, problems)) {
        const QList<Field> own{
            {"allowed_hosts"_L1,
             [&policy](const QJsonValue& value, const QString& path, ProblemList& found) {
                 texts(policy.allowedHosts.emplace(), kMostHosts, checkHostPattern)(value, path,
                                                                                    found);
             }},
            {"limits"_L1, limitsByProvider(policy.limits)},
            {"locked"_L1, texts(policy.locked, kMostPaths, checkLocked)},
            {"may_change"_L1, texts(policy.mayChange, kMostPaths, checkMayChange)},
        };
        readLayer(rootOf(*document), json, {}, own, policy.configuration, problems);
        takeSettings(document->object(), policy);
    }
    PolicyReading reading;
    if (problems.isEmpty())
        reading.policy = policy;
    else
        reading.problems = problems.inPlace(json);
    return reading;
}

PolicyLocks locksOf(const Policy& policy, const QString& place)
{
    const Configuration& set = policy.configuration;
    return {.place = place,
            .providers = namesOf(set.providers),
            .chains = namesOf(set.chains),
            .errorRules = namesOf(set.errorRules),
            .checks = namesOf(set.watch.probes.checks),
            .rules = namesOf(set.watch.alerts.rules),
            .limits = policy.limits.keys(),
            .settings = policy.given + policy.locked,
            .mayChange = policy.mayChange};
}

} // namespace fuseboard
