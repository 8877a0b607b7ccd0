// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What makes reasons one alert.
struct AlertCause
{
    QString key;
    QString provider{}; ///< empty where it is not one provider's

    bool operator==(const AlertCause&) const = default;
};

AlertCause networkCause();
AlertCause providerCause(const QString& provider);

/// What is known when a reason is to be put to its cause.
struct AlertSurroundings
{
    QHash<QString, VerdictKind> verdicts{}; ///< by provider
    bool networkDown = false;               ///< some verdict blames the own connection, or did last
    QHash<QString, QStringList> chains{};   ///< the providers of each, in the order of its steps
    QStringList providers{};                ///< all, in the order of the configuration
    QStringList standing{};                 ///< providers whose own alert stands
};

/// The providers that may be behind what a rule sees on its target: one, or those of a chain or
/// board.
QStringList suspectsOf(AlertScope scope, const QString& target,
                       const AlertSurroundings& surroundings);

/// Where the own network is down, what can come of it belongs to that, whosever it is. Else a
/// provider's reasons belong to the provider; those of a chain or the board to the first of its
/// providers whose alert stands, which explains them. What only an answer can tell (key, quota,
/// 429s, the page's claim) is the provider's always; money and silence have causes of their own.
AlertCause causeOf(const AlertReason& reason, const AlertSurroundings& surroundings);

/// A failing connection alone can bring this about.
bool mayComeOfNetwork(AlertMeasure measure);

} // namespace fuseboard
