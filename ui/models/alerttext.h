// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"

#include <QString>

#include <optional>

namespace fuseboard {

/// The words and numbers of alerts, checks and costs, for people.

QString severityText(AlertSeverity severity);
QString measureText(AlertMeasure measure);

/// A value in the unit of its measure: "12 %", "13 s", "6 a minute", "partial outage".
QString measureValueText(AlertMeasure measure, std::optional<double> value);

/// A built-in rule by its measure, another by its own name.
QString ruleText(const QString& rule, AlertMeasure measure);

/// "Error rate of aurora"
QString reasonTitle(const AlertReason& reason);
/// "24 % when it fired, over 10 %; worst 61 %"
QString reasonNumbers(const AlertReason& reason);
/// All reasons in one line, for the list of what was.
QString reasonsText(const Alert& alert);

/// What a rule looks at: "every provider", "chains default, thrifty", "the board"
QString ruleScopeText(const AlertRule& rule);
/// "3 bad to fire, 2 good to clear"
QString ruleCountsText(const AlertRule& rule);

/// "just now", "5 min ago", "2 h ago"
QString agoText(qint64 thenMs, qint64 nowMs);
/// "now", "in 5 min"
QString inText(qint64 thenMs, qint64 nowMs);
/// Local time, with the day where it is another one than that of `nowMs`.
QString momentText(qint64 atMs, qint64 nowMs);

/// "$0.0042", "$1.20"; what is not zero is never rounded to zero.
QString moneyText(double usd);

} // namespace fuseboard
