// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/configurationstate.h"
#include "app/ports/configurationstore.h"

#include <QByteArray>
#include <QList>

namespace fuseboard {

/// Loads and saves `config.json`. A file that cannot be used is never touched: the last good copy
/// runs in its place. A file that another program changed meanwhile is not written over.
class ConfigurationKeeper
{
public:
    explicit ConfigurationKeeper(ConfigurationStore& store);

    void load();
    /// Empty: saved and in force. Otherwise nothing changed.
    QList<ConfigurationProblem> save(const Configuration& configuration);
    const ConfigurationState& state() const;

private:
    void fallBack();

    ConfigurationStore& m_store;
    ConfigurationState m_state;
    QByteArray m_onDisk; ///< as last read or written
};

/// Reads, checks and fills in: `written` as it stands in the file, `resolved` with the presets.
struct ConfigurationText
{
    Configuration written;
    Configuration resolved;
    QList<ConfigurationProblem> problems;
};
ConfigurationText readAndResolve(const QByteArray& json);

} // namespace fuseboard
