// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

namespace fuseboard {

/// What SQLite's result codes mean for a file of ours.
enum class SqliteTrouble {
    Damaged, ///< pages or header
    Locked,  ///< by another program
    DiskFull,
    NotWritable,
    CannotOpen,
    DiskFailed,
    Refused, ///< by the content: it can never be written
    Other,
};
SqliteTrouble troubleOf(const QSqlError& error);

/// What the database said; where it said nothing, its driver.
QString wordsOf(const QSqlError& error);

} // namespace fuseboard
