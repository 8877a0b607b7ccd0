// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/policyapplication.h"

#include "app/domain/configurationdiff.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/hostlist.h"
#include "app/domain/namedentries.h"
#include "app/domain/problemlist.h"
#include "app/domain/settingpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject documentOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

bool mayChange(const Policy& policy, const QString& path)
{
    return std::any_of(policy.mayChange.cbegin(), policy.mayChange.cend(),
                       [&path](const QString& each) { return pathHas(each, path); });
}

/// The settings of the policy that bind, or those that do not.
enum class Force { Binding, Advised };
QByteArray settingsOf(const Policy& policy, Force force)
{
    QJsonObject document{{u"version"_s, 1}};
    for (const QString& path : policy.given) {
        if (mayChange(policy, path) == (force == Force::Advised))
            setValueAt(document, path, valueAt(policy.settings, path));
    }
    return QJsonDocument(document).toJson();
}

/// Settings of `document` on top of `base`; maintenance windows may name anybody: that is checked
/// where they were written.
Configuration layer(const Configuration& base, const QByteArray& json, const QStringList& providers)
{
    return readConfigurationOver(base, json, providers).configuration.value_or(base);
}

/// Puts the two files together, and notes what does not count.
class Application
{
public:
    Application(const Policy& policy, const PolicyLocks& locks, const QByteArray& own)
        : m_policy(policy), m_locks(locks), m_json(own), m_document(documentOf(own))
    {
    }

    AppliedPolicy apply()
    {
        QStringList everybody = namesOf(m_policy.configuration.providers);
        const Configuration own = layer(baseOf(m_policy), m_json, everybody);
        everybody += namesOf(own.providers);

        dropSettings();
        Configuration all = layer(baseOf(m_policy), QJsonDocument(m_document).toJson(), everybody);
        all = layer(all, settingsOf(m_policy, Force::Binding), everybody);
        const Configuration& set = m_policy.configuration;
        all.providers = join(set.providers, own.providers, u"providers"_s);
        all.chains = join(set.chains, own.chains, u"chains"_s);
        all.errorRules = join(set.errorRules, own.errorRules, u"error_rules"_s);
        all.watch.probes.checks =
            join(set.watch.probes.checks, own.watch.probes.checks, u"probes.checks"_s);
        all.watch.alerts.rules =
            join(set.watch.alerts.rules, own.watch.alerts.rules, u"alerts.rules"_s);
        keepHistoryApart(all);
        dropOrphans(all, own);
        for (Provider& provider : all.providers)
            setLimits(provider);
        return {all, m_ignored.inPlace(m_json)};
    }

private:
    void ignore(const QString& path, const QString& what)
    {
        m_ignored.add(path, what, u"It stays in the file, and counts again without the policy."_s);
    }

    void dropSettings()
    {
        for (const QString& path : settingPaths()) {
            const QJsonValue value = valueAt(m_document, path);
            if (value.isUndefined() || !m_locks.has(path))
                continue;
            setValueAt(m_document, path, QJsonValue::Undefined);
            if (value != valueAt(m_policy.settings, path))
                ignore(path, u"does not count: %1 has this setting"_s.arg(m_locks.place));
        }
        for (const QString& list : entryLists())
            setValueAt(m_document, list, QJsonValue::Undefined);
    }

    template <typename Named>
    QList<Named> join(const QList<Named>& set, const QList<Named>& own, const QString& list)
    {
        QList<Named> all = set;
        for (qsizetype i = 0; i < own.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(list).arg(i);
            if (placeOf(set, own[i].name) >= 0)
                ignore(path,
                       u"does not count: %1 has an entry \"%2\""_s.arg(m_locks.place, own[i].name));
            else if (m_locks.has(list))
                ignore(path,
                       u"does not count: %1 lets nobody add to \"%2\""_s.arg(m_locks.place, list));
            else
                all.append(own[i]);
        }
        return all;
    }

    /// The keychain has one entry of each name: a password must not go out as a provider's key.
    void keepHistoryApart(Configuration& all)
    {
        if (all.history.url.isEmpty() || !all.provider(QString(kHistoryEntry)))
            return;
        const auto isHistory = [](const Provider& each) { return each.name == kHistoryEntry; };
        if (m_locks.providers.contains(kHistoryEntry)) {
            all.history.url.clear();
            ignore(u"history.url"_s,
                   u"does not count: %1 has a provider called \"history\""_s.arg(m_locks.place));
        } else {
            all.providers.removeIf(isHistory);
            ignore(u"providers"_s,
                   u"\"history\" does not count: beside the history of %1 no provider can be "
                   "called so"_s.arg(m_locks.place));
        }
    }

    /// What of the user's needs a provider that does not count.
    void dropOrphans(Configuration& all, const Configuration& own)
    {
        const auto missing = [known = placesOf(all.providers)](const QString& name) {
            return !name.isEmpty() && !known.contains(name);
        };
        for (qsizetype i = 0; i < own.chains.size(); ++i) {
            const Chain& chain = own.chains[i];
            const auto gone =
                std::find_if(chain.steps.cbegin(), chain.steps.cend(),
                             [&](const Step& step) { return missing(step.provider); });
            if (gone == chain.steps.cend())
                continue;
            tellOrphan(u"chains[%1]"_s.arg(i), gone->provider);
            all.chains.removeIf([&](const Chain& each) { return each == chain; });
        }
        const auto dropFrom = [&](auto& list, const auto& owned, const QString& path) {
            for (qsizetype i = 0; i < owned.size(); ++i) {
                if (!missing(owned[i].provider))
                    continue;
                tellOrphan(u"%1[%2]"_s.arg(path).arg(i), owned[i].provider);
                list.removeIf([&](const auto& each) { return each == owned[i]; });
            }
        };
        dropFrom(all.watch.probes.checks, own.watch.probes.checks, u"probes.checks"_s);
        dropFrom(all.watch.alerts.maintenance, own.watch.alerts.maintenance,
                 u"alerts.maintenance"_s);
    }

    void tellOrphan(const QString& path, const QString& provider)
    {
        ignore(path,
               u"does not count: it needs the provider \"%1\", which does not"_s.arg(provider));
    }

    void setLimits(Provider& provider) const
    {
        const auto found = m_policy.limits.constFind(provider.name);
        if (found == m_policy.limits.constEnd())
            return;
        ProviderLimits& limits = provider.limits;
        const auto set = [](auto& target, const auto& value) {
            if (value)
                target = value;
        };
        set(limits.requestsPerMinute, found->requestsPerMinute);
        set(limits.tokensPerMinute, found->tokensPerMinute);
        set(limits.tokensPerDay, found->tokensPerDay);
        set(limits.concurrent, found->concurrent);
    }

    const Policy& m_policy;
    const PolicyLocks& m_locks;
    const QByteArray& m_json;
    QJsonObject m_document; ///< of the user, without what does not count
    ProblemList m_ignored;
};

} // namespace

Configuration baseOf(const Policy& policy)
{
    return layer({}, settingsOf(policy, Force::Advised), namesOf(policy.configuration.providers));
}

AppliedPolicy applyPolicy(const Policy& policy, const PolicyLocks& locks, const QByteArray& own)
{
    return Application(policy, locks, own).apply();
}

QString hostRefusal(const QString& host, const QString& policyPlace)
{
    return u"The policy of your organization (%1) does not have %2 among its \"allowed_hosts\", so "
           "it is not called."_s.arg(policyPlace, host);
}

void keepToHosts(const QStringList& allowed, Configuration& resolved, const QByteArray& own,
                 const PolicyLocks& locks, QList<ConfigurationProblem>& told)
{
    ProblemList problems;
    const QString cure = u"Ask whoever looks after the policy to allow it."_s;
    const auto tell = [&](const QString& path, const QString& host) {
        problems.add(path, hostRefusal(host, locks.place), cure);
    };
    const QStringList ownNames = [&own] {
        QStringList names;
        const QJsonArray providers = documentOf(own)[u"providers"_s].toArray();
        for (const QJsonValue& provider : providers)
            names.append(provider[u"name"_s].toString());
        return names;
    }();
    for (const Provider& provider : std::as_const(resolved.providers)) {
        if (hostIsOf(allowed, provider.baseUrl.host()))
            continue;
        const qsizetype place = ownNames.indexOf(provider.name);
        if (place >= 0 && !locks.providers.contains(provider.name))
            tell(u"providers[%1].base_url"_s.arg(place), provider.baseUrl.host());
        else // of the policy: it contradicts itself
            told.append(
                {0,
                 0,
                 {},
                 u"The provider %1 of %2 has the host %3, which is not among its own "
                 "\"allowed_hosts\""_s.arg(provider.name, locks.place, provider.baseUrl.host()),
                 cure});
    }
    // Asked of no provider's: that nobody answers would be taken for a network that is down.
    resolved.watch.probes.baselineHosts.removeIf(
        [&allowed](const QUrl& url) { return !hostIsOf(allowed, url.host()); });
    // This one does not go through the engine's transport.
    if (QUrl& url = resolved.history.url; !url.isEmpty() && !hostIsOf(allowed, url.host())) {
        tell(u"history.url"_s, url.host());
        url.clear();
    }
    for (const auto& [path, url] :
         {std::pair(u"alerts.webhook"_s, resolved.watch.alerts.webhook),
          std::pair(u"export.otlp.endpoint"_s, resolved.exports.otlp.endpoint)}) {
        if (!url.isEmpty() && !hostIsOf(allowed, url.host()))
            tell(path, url.host());
    }
    told += problems.inPlace(own);
}

} // namespace fuseboard
