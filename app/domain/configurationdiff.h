// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace fuseboard {

/// One difference between two configurations, for a person. Whatever has the shape of a key is
/// taken out of the values.
struct ConfigurationChange
{
    enum Kind { Added, Removed, Changed };
    Kind kind = Changed;
    QString list;   ///< "providers", "chains", …; empty for a setting
    QString name;   ///< of the entry in it
    QString path;   ///< below the entry, "limits.concurrent"; of a setting, "alerts.sound"
    QString before; ///< JSON on one line, cut where it is long; empty: not there, or the default
    QString after;

    bool operator==(const ConfigurationChange&) const = default;
    /// "providers openai: base_url"
    QString subject() const;
};

/// In the order of the file: entries by name, wherever they stand; settings by path.
QList<ConfigurationChange> differences(const Configuration& before, const Configuration& after);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ConfigurationChange)
