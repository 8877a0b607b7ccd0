// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/policy.h"

#include <QByteArray>
#include <QList>

namespace fuseboard {

/// A policy and a user's file, put together by the rules of Policy.
struct AppliedPolicy
{
    Configuration configuration; ///< both together, before presets
    /// What of the user's file does not count, and why; each in its place there.
    QList<ConfigurationProblem> ignored;
};

/// What a user's file is read over: the settings of the policy that the user may change.
Configuration baseOf(const Policy& policy);

/// `own` is a user's file that readConfigurationOver(baseOf(policy), …) takes; empty: there is
/// none.
AppliedPolicy applyPolicy(const Policy& policy, const PolicyLocks& locks, const QByteArray& own);

/// The user's part of a configuration that was edited as a whole: the way back of applyPolicy().
struct OwnPart
{
    Configuration configuration;
    QList<ConfigurationProblem> problems; ///< what is locked and was changed all the same
};
OwnPart ownPart(const Configuration& edited, const Policy& policy, const PolicyLocks& locks,
                const QByteArray& own);

/// Takes out of a configuration that is resolved what would be called without being a provider, and
/// tells it with the providers that are not called.
void keepToHosts(const QStringList& allowed, Configuration& resolved, const QByteArray& own,
                 const PolicyLocks& locks, QList<ConfigurationProblem>& told);

/// Why `host` is not called.
QString hostRefusal(const QString& host, const QString& policyPlace);

} // namespace fuseboard
