// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitetrouble.h"

namespace fuseboard {

namespace {

// Primary result codes of SQLite. Source: https://www.sqlite.org/rescode.html
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26,
};

} // namespace

SqliteTrouble troubleOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) { // the rest are details
    case Corrupt:
    case NotADatabase:
        return SqliteTrouble::Damaged;
    case Busy:
    case Locked:
        return SqliteTrouble::Locked;
    case Full:
        return SqliteTrouble::DiskFull;
    case ReadOnly:
    case Permission:
        return SqliteTrouble::NotWritable;
    case CannotOpen:
        return SqliteTrouble::CannotOpen;
    case Io:
        return SqliteTrouble::DiskFailed;
    case TooBig:
    case Constraint:
    case Mismatch:
        return SqliteTrouble::Refused;
    default:
        return SqliteTrouble::Other;
    }
}

QString wordsOf(const QSqlError& error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace fuseboard
