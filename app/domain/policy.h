// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/policylocks.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// `policy.json`: what an organisation sets for every user of a machine. The formats are those of
/// `config.json`; beside them stand "limits", "allowed_hosts", "locked" and "may_change".
///
/// How the two files go together:
/// 1. Providers, chains, error rules, checks and alert rules of the policy come before the user's,
///    and replace the user's of the same name.
/// 2. A setting of the policy holds, whatever the user's file says; one that "may_change" names, or
///    whose section it names, holds only where the user's file has no value of its own.
/// 3. What "locked" names, a setting or a section, the user cannot set at all: the policy's value
///    holds, else the default. A locked list ("providers", "chains", …) has no entries of the
///    user's; what of the user's needs one of them does not count either. "may_change" goes before
///    "locked".
/// 4. "limits" hold for the provider of that name, each limit for itself, whoever wrote it.
/// 5. Where "allowed_hosts" is there, no other host is called.
/// The user's file is never changed by this: what does not count stays in it.
struct Policy
{
    Configuration configuration; ///< entries, and settings where `given` names them
    QJsonObject settings;        ///< as in the file: without lists of entries
    QStringList given{};         ///< paths of the settings in it
    QMap<QString, ProviderLimits> limits{};
    std::optional<QStringList> allowedHosts{}; ///< absent: any host
    QStringList locked{};
    QStringList mayChange{};
};

struct PolicyReading
{
    std::optional<Policy> policy; ///< absent when there is any problem
    QList<ConfigurationProblem> problems;
};

/// All problems at once, nothing half-applied; the bounds of readConfiguration(). Knows nothing of
/// presets.
PolicyReading readPolicy(const QByteArray& json);

PolicyLocks locksOf(const Policy& policy, const QString& place);

} // namespace fuseboard
