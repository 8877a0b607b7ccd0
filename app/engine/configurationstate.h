// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/policylocks.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace fuseboard {

/// The policy of the organisation, as the user is told of it.
struct PolicyState
{
    QString place;                          ///< the file's path; empty: there is no policy
    QList<ConfigurationProblem> problems{}; ///< of the policy
    bool usingLastGood = false;             ///< with problems: its last good copy is in force
    bool userCanWrite = false;
    PolicyLocks locks{};
    /// What of the user's file does not count because of it, each in its place there.
    QList<ConfigurationProblem> ignored{};
};

/// What is configured, and what is wrong with the file. With problems, `configuration` is the last
/// good copy, or empty, and the file is left as it is.
struct ConfigurationState
{
    Configuration configuration; ///< in force: resolved with the presets
    Configuration written;       ///< before presets: what an editor changes and saves
    Configuration own{};         ///< as it stands in the user's file: without the policy
    QList<ConfigurationProblem> problems;
    QString place; ///< the file's path
    bool usingLastGood = false;
    bool firstStart = false; ///< there is no file yet, and no provider of a policy
    PolicyState policy{};
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ConfigurationState)
