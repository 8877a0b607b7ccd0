// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyfault.h"

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// The lock of a directory that one program may write to. `lock` stays as it is where it is held
/// already; `occupied` makes the fault where another program has it, named with its process.
HistoryFault takeLock(std::unique_ptr<QLockFile>& lock, const QString& directory,
                      const QString& name,
                      const std::function<HistoryFault(const QString& by)>& occupied);

/// On disk, with the write-ahead log and its index, which belong to the file.
qint64 databaseBytes(const QString& file);

/// Renames a closed database with all that belongs to it; its new name, or nothing where that
/// cannot be done.
std::optional<QString> moveDatabaseAside(const QString& file);

} // namespace fuseboard
