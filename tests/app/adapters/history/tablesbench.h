// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/historyschema.h"

#include <QTemporaryDir>

namespace fuseboard {

/// A history's file with all its tables, in a folder that is thrown away.
struct TablesBench
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("history.db"));
    HistoryDatabase database{file, HistoryDatabase::Access::Write, std::chrono::milliseconds(10)};
    bool ready = migrate(database, 0, migrationSteps()).done;
};

} // namespace fuseboard
