// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What brings a database from one version to the next.
struct MigrationStep
{
    QStringList statements;
};

/// Step i makes version i + 1; the first one makes a new database.
const QList<MigrationStep>& migrationSteps();
inline int schemaVersion()
{
    return static_cast<int>(migrationSteps().size());
}

/// 0 for a new one, negative where it cannot be read or belongs to another program.
int versionOf(HistoryDatabase& database);
constexpr int kForeignFile = -1;

/// From `from` to the newest version, each step a transaction. A database that held something is
/// copied to "FILE.v<from>.bak" before. What went wrong, is in `fault`, or in the database.
struct MigrationResult
{
    bool done = false;
    QString fault{};
};
MigrationResult migrate(HistoryDatabase& database, int from, const QList<MigrationStep>& steps);

} // namespace fuseboard
