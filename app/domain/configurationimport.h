// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/policylocks.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace fuseboard {

enum class ImportWay {
    Merge,   ///< entries by name, settings that the file has
    Replace, ///< everything as in the file
};
struct ConfigurationImport
{
    std::optional<Configuration> configuration; ///< as it would be; absent with any problem
    Configuration given{};                      ///< as the file has it: its entries in its order
    QList<ConfigurationProblem> problems;       ///< of the file
    QStringList leftAlone; ///< what the file has and the policy does not let in
};
/// `current` has the entries of the policy in it, and so has what comes out.
ConfigurationImport importInto(const Configuration& current, const QByteArray& json, ImportWay way,
                               const PolicyLocks& locks);

} // namespace fuseboard
