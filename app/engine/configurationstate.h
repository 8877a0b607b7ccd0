// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace fuseboard {

/// What is configured, and what is wrong with the file. With problems, `configuration` is the last
/// good copy, or empty, and the file is left as it is.
struct ConfigurationState
{
    Configuration configuration; ///< in force: resolved with the presets
    Configuration written;       ///< as it stands in the file: what an editor changes and saves
    QList<ConfigurationProblem> problems;
    QString place; ///< the file's path
    bool usingLastGood = false;
    bool firstStart = false; ///< there is no file yet
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ConfigurationState)
