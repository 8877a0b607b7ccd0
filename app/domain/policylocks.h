// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard {

/// What the user cannot change, because the policy of the organisation has it.
struct PolicyLocks
{
    QString place; ///< of the policy, for the reason; empty: there is none
    // Entries of the policy, by name.
    QStringList providers{};
    QStringList chains{};
    QStringList errorRules{};
    QStringList checks{};
    QStringList rules{};     ///< of alerts
    QStringList limits{};    ///< providers whose limits it sets
    QStringList settings{};  ///< paths, "alerts.enabled", and sections, "alerts", "providers"
    QStringList mayChange{}; ///< exceptions from `settings`

    bool operator==(const PolicyLocks&) const = default;

    /// Of a setting; or of a section ("providers", "alerts.rules"): then the user cannot add to it,
    /// and what is in the user's file there does not count.
    bool has(QStringView path) const;
};

/// True for `path` itself and all that lies below it: "alerts" has "alerts.enabled".
bool pathHas(QStringView path, QStringView other);

} // namespace fuseboard
