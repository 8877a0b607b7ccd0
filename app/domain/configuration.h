// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/errorrule.h"
#include "app/domain/provider.h"
#include "app/domain/recordsettings.h"
#include "app/domain/watchsettings.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

/// Everything the user configures. Keys are never in it.
struct Configuration
{
    QList<Provider> providers;
    QList<Chain> chains;
    QList<ErrorRule> errorRules{}; ///< looked at before the built-in ones, the first first
    WatchSettings watch{};         ///< `probes`, `feeds` and `alerts`
    HistorySettings history{};
    ExportSettings exports{}; ///< `export`

    bool operator==(const Configuration&) const = default;

    const Provider* provider(QStringView name) const; ///< nullptr where there is none
    const Chain* chain(QStringView name) const;
};

/// One thing that is wrong in a configuration, for a person.
struct ConfigurationProblem
{
    int line = 0;   ///< from 1; 0 where no line can be named
    int column = 0; ///< from 1
    QString path;   ///< e.g. "providers[0].base_url"; empty for the document
    QString what;   ///< what is wrong, what was expected
    QString cure;   ///< what to do

    bool operator==(const ConfigurationProblem&) const = default;
    /// "line 7, providers[0].base_url: … …"
    QString toString() const;
};

struct ConfigurationReading
{
    std::optional<Configuration> configuration; ///< absent when there is any problem
    QList<ConfigurationProblem> problems;
};

/// Reads `config.json`: all problems at once, nothing half-applied. At most 4 MiB, 64 levels.
/// Knows nothing of presets; Catalogue::resolve() (app/providers) checks those.
ConfigurationReading readConfiguration(const QByteArray& json);

/// The same document again, two-space indented, defaults left out where the user left them out
/// is not promised: every setting that differs from its default is written.
QByteArray writeConfiguration(const Configuration& configuration);

/// Where `path` ("chains[1].steps[0].provider") stands in the text: {line, column} from 1.
/// A path that is not there gives the place of its nearest parent.
struct TextPlace
{
    int line = 0;
    int column = 0;
};
TextPlace locate(const QByteArray& json, const QString& path);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Configuration)
Q_DECLARE_METATYPE(fuseboard::ConfigurationProblem)
