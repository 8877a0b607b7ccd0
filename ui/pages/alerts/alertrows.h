// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rulepreview.h"
#include "app/engine/watchviews.h"
#include "ui/pages/alerts/texttable.h"

#include <QHash>

namespace fuseboard {

/// What the tables of the Alerts page say; a row for each alert, check and rule, in their order.

QStringList pastHeaders();
QList<TableRow> pastRows(const AlertsSnapshot& alerts);

QStringList checkHeaders();
QList<TableRow> checkRows(const AlertsSnapshot& alerts);

QStringList ruleHeaders();
/// `previews` by the name of the rule.
QList<TableRow> ruleRows(const QList<AlertRule>& rules, const QStringList& muted,
                         const QHash<QString, RulePreview>& previews);

} // namespace fuseboard
