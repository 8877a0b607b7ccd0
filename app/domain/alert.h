// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/verdict.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

enum class AlertSeverity { Warning, Critical };
QLatin1StringView nameOf(AlertSeverity severity);

using AlertId = quint64;

/// One rule that found one target bad, with what it saw.
struct AlertReason
{
    QString rule;
    AlertMeasure measure = AlertMeasure::ErrorRate;
    AlertScope scope = AlertScope::Provider;
    QString target{}; ///< provider or chain; empty for the board
    AlertSeverity severity = AlertSeverity::Warning;
    double value = 0;              ///< when it fired
    double threshold = 0;          ///< that it passed
    std::optional<double> worst{}; ///< since then
    QList<double> before{};        ///< the last values before, oldest first
    QList<double> after{};         ///< the first values after
    qint64 firedAtMs = 0;
    std::optional<qint64> clearedAtMs{};
    std::optional<double> clearedBy{}; ///< the value that cleared it

    bool operator==(const AlertReason&) const = default;
};
bool isOpen(const AlertReason& reason);
bool isSameReason(const AlertReason& a, const AlertReason& b); ///< same rule on the same target

/// All reasons with one cause: one notice. The cause is the own network, or a provider, or a chain,
/// or the board. Times are on the board's axis (UTC, ms).
struct Alert
{
    AlertId id = 0;
    QString cause{};    ///< a key that is the same as long as the cause is: "network", "provider:x"
    QString provider{}; ///< empty where it is not of one
    AlertSeverity severity = AlertSeverity::Warning; ///< the worst of its reasons so far
    QString title{};                                 ///< translated
    QString text{};                                  ///< the verdict's sentence and the numbers
    Verdict verdict{};                               ///< when it fired
    QList<AlertReason> reasons{};
    qint64 firedAtMs = 0;
    std::optional<qint64> clearedAtMs{}; ///< absent: it stands
    QString clearedBecause{};
    std::optional<qint64> snoozedUntilMs{};
    bool quiet = false; ///< told nobody: muted or in a maintenance window
    /// The alert that its reasons went into, once their common cause was known.
    std::optional<AlertId> mergedInto{};

    bool operator==(const Alert&) const = default;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Alert)
