// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/configuration.h"
#include "app/engine/rulepreview.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// Rules as the page shows and changes them, and what their previews say.

/// The built-in ones with the user's `own` in their place and behind them, switched-off ones too.
QList<AlertRule> allRules(const QList<AlertRule>& own);
std::optional<AlertRule> builtInRule(const QString& name);

/// `own` with `rule` in the place of `before` (empty: it is new). What is as it is built in is not
/// written.
QList<AlertRule> withRule(QList<AlertRule> own, const QString& before, const AlertRule& rule);
QList<AlertRule> withoutRule(QList<AlertRule> own, const QString& name);

/// By the name of its member in the configuration ("window_s"), or empty for the rule itself.
using RuleProblems = QHash<QString, QString>;
RuleProblems problemsOfRule(const QList<ConfigurationProblem>& problems, qsizetype index);

/// How a threshold is written in a field: shares in per cent.
double fieldFactor(AlertMeasure measure);
QString fieldUnit(AlertMeasure measure);

/// "fired 3 times last week, 2 h in all"; why, where it was not judged.
QString previewText(const RulePreview& preview);
/// The last firings, one a line: "aurora, 14 Nov, 10:12 for 4 min, critical, worst 61 %"
QString firingsText(const RulePreview& preview, AlertMeasure measure);

} // namespace fuseboard
