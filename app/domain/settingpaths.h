// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// Every single setting of `config.json` by its path, "alerts.enabled"; entries (providers, chains,
/// rules, checks) are none. Lists without names, "alerts.command", are one setting as a whole.
const QStringList& settingPaths();

/// The sections with settings in them: "probes", …, "export", "export.log", ….
const QStringList& settingSections();

/// The lists of entries that have names: "providers", "chains", "error_rules", "probes.checks",
/// "alerts.rules".
const QStringList& entryLists();

/// What stands at a path in a document; undefined where nothing does.
QJsonValue valueAt(const QJsonObject& document, QStringView path);
/// Undefined takes the path out, and objects that are left empty with it.
void setValueAt(QJsonObject& document, QStringView path, const QJsonValue& value);

} // namespace fuseboard
