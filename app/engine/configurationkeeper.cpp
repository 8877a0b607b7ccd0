// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/configurationkeeper.h"

#include "app/domain/configurationlayers.h"
#include "app/domain/namedentries.h"
#include "app/domain/policyapplication.h"
#include "app/providers/catalogue.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

ConfigurationText readAndResolve(const QByteArray& json)
{
    return readAndResolve(json, nullptr);
}

ConfigurationText readAndResolve(const QByteArray& json, const Policy* policy)
{
    ConfigurationText text;
    const ConfigurationReading read =
        policy
            ? readConfigurationOver(baseOf(*policy), json, namesOf(policy->configuration.providers))
            : readConfiguration(json);
    text.problems = read.problems;
    if (!read.configuration)
        return text;
    const ConfigurationReading resolved = resolve(*read.configuration, json);
    text.problems += resolved.problems;
    if (!resolved.configuration)
        return text;
    text.written = *read.configuration;
    text.resolved = *resolved.configuration;
    return text;
}

ConfigurationKeeper::ConfigurationKeeper(ConfigurationStore& store, PolicyStore* policy)
    : m_store(store), m_policy(policy)
{
}

void ConfigurationKeeper::load()
{
    m_policy.load();
    m_file = m_store.read();
    judge();
    apply();
}

bool ConfigurationKeeper::reloadPolicy()
{
    if (!m_policy.load())
        return false;
    judge(); // a chain may name a provider that only the policy had, or has now
    apply();
    return true;
}

/// Whether the file can be in force as it was read.
void ConfigurationKeeper::judge()
{
    m_state = {};
    m_state.place = m_store.place();
    m_own.clear();
    if (!m_file.exists)
        return;
    if (!m_file.ok) {
        m_state.problems = {{0, 0, {}, m_file.message, {}}};
        return fallBack();
    }
    const ConfigurationText text = readAndResolve(m_file.bytes, m_policy.policy());
    m_state.problems = text.problems;
    if (!text.problems.isEmpty())
        return fallBack();
    m_own = m_file.bytes;
    m_store.keepAsLastGood(m_own);
}

void ConfigurationKeeper::fallBack()
{
    const FileResult copy = m_store.readLastGood();
    if (!copy.ok || !readAndResolve(copy.bytes, m_policy.policy()).problems.isEmpty())
        return;
    m_own = copy.bytes;
    m_state.usingLastGood = true;
}

/// Puts the file and the policy together.
void ConfigurationKeeper::apply()
{
    const Policy* policy = m_policy.policy();
    const ConfigurationText own =
        m_own.isEmpty() ? ConfigurationText() : readAndResolve(m_own, policy);
    m_state.policy = m_policy.state();
    m_state.own = own.written;
    m_state.written = own.written;
    m_state.configuration = own.resolved;
    if (policy) {
        PolicyState& told = m_state.policy;
        const AppliedPolicy applied = applyPolicy(*policy, told.locks, m_own);
        m_state.written = applied.configuration;
        m_state.configuration = resolve(applied.configuration).configuration.value_or(own.resolved);
        told.ignored = applied.ignored;
        if (policy->allowedHosts)
            keepToHosts(*policy->allowedHosts, m_state.configuration, m_own, told.locks,
                        told.ignored);
    }
    m_state.firstStart =
        m_own.isEmpty() && m_state.problems.isEmpty() && m_state.configuration.providers.isEmpty();
}

std::optional<QStringList> ConfigurationKeeper::allowedHosts() const
{
    return m_policy.policy() ? m_policy.policy()->allowedHosts : std::nullopt;
}

QList<ConfigurationProblem> ConfigurationKeeper::save(const Configuration& configuration)
{
    if (!m_state.problems.isEmpty())
        return {
            {0,
             0,
             {},
             u"%1 has errors and is kept as it is, so nothing can be saved."_s.arg(m_state.place),
             u"Correct the file, or move it away, and start Fuseboard again."_s}};
    const FileResult now = m_store.read();
    if (now.exists && now.bytes != m_file.bytes)
        return {{0,
                 0,
                 {},
                 u"%1 was changed by another program."_s.arg(m_state.place),
                 u"Start Fuseboard again to read it, then repeat the change."_s}};

    // As a whole first: an editor knows the places of what it has edited.
    QByteArray json = writeConfiguration(configuration);
    const ConfigurationText whole = readAndResolve(json);
    if (!whole.problems.isEmpty())
        return whole.problems;
    const Policy* policy = m_policy.policy();
    if (policy) {
        const OwnPart part = ownPart(whole.written, *policy, m_state.policy.locks, m_own);
        if (!part.problems.isEmpty())
            return part.problems;
        json = writeConfigurationOver(baseOf(*policy), part.configuration);
        const ConfigurationText own = readAndResolve(json, policy);
        if (!own.problems.isEmpty())
            return own.problems;
    }
    if (const FileResult written = m_store.write(json); !written.ok)
        return {{0, 0, {}, written.message, {}}};
    m_file = {.ok = true, .exists = true, .bytes = json, .message = {}};
    m_own = json;
    apply();
    m_store.keepAsLastGood(json);
    return {};
}

const ConfigurationState& ConfigurationKeeper::state() const
{
    return m_state;
}

} // namespace fuseboard
