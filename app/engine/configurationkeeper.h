// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/configurationstate.h"
#include "app/engine/policykeeper.h"
#include "app/ports/configurationstore.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// Loads and saves `config.json`. A file that cannot be used is never touched: the last good copy
/// runs in its place. A file that another program changed meanwhile is not written over. The policy
/// of the organisation is laid over it, and never written into it.
class ConfigurationKeeper
{
public:
    explicit ConfigurationKeeper(ConfigurationStore& store, PolicyStore* policy = nullptr);

    void load();
    /// Empty: saved and in force. Otherwise nothing changed. What is locked must be as it was.
    QList<ConfigurationProblem> save(const Configuration& configuration);
    /// Looks at the policy again, not at the file. True: what is in force may have changed.
    bool reloadPolicy();
    const ConfigurationState& state() const;
    std::optional<QStringList> allowedHosts() const; ///< absent: any may be called

private:
    void judge();
    void fallBack();
    void apply();

    ConfigurationStore& m_store;
    PolicyKeeper m_policy;
    ConfigurationState m_state;
    FileResult m_file{}; ///< as last read or written
    QByteArray m_own;    ///< the text that is in force: the file, its last good copy, or nothing
};

/// Reads, checks and fills in: `written` as it stands in the file, `resolved` with the presets.
struct ConfigurationText
{
    Configuration written;
    Configuration resolved;
    QList<ConfigurationProblem> problems;
};
ConfigurationText readAndResolve(const QByteArray& json);
/// With a policy that it will be laid under; null: none.
ConfigurationText readAndResolve(const QByteArray& json, const Policy* policy);

} // namespace fuseboard
