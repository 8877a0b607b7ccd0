// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outboxfault.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

// Primary result codes of SQLite. Source: https://www.sqlite.org/rescode.html
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

QString named(const QString& file)
{
    return u"The outbox of the team's history, %1,"_s.arg(file);
}

} // namespace

HistoryFault outboxFaultOf(const QSqlError& error, const QString& file)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString folder = QFileInfo(file).absolutePath();
    switch (error.nativeErrorCode().toInt() & 0xff) { // the rest are details
    case Corrupt:
    case NotADatabase:
        return {HistoryFault::Damaged, named(file) + u" is damaged: %1."_s.arg(said),
                u"It is moved aside and a new one is begun."_s};
    case Busy:
    case Locked:
        return {HistoryFault::Passing, named(file) + u" is locked by another program."_s,
                u"Close the program that has this file open, for example a database browser."_s};
    case Full:
        return {HistoryFault::Passing, named(file) + u" cannot grow: the disk is full."_s,
                u"Free some space."_s};
    case ReadOnly:
    case Permission:
        return {HistoryFault::Passing, named(file) + u" cannot be written to."_s,
                u"Give yourself the right to write to the file and to %1, or choose another "
                "folder with --data-dir."_s.arg(folder)};
    case CannotOpen:
        return {HistoryFault::Passing, named(file) + u" cannot be opened."_s,
                u"See that %1 exists, that you may write there, and that it is on a disk "
                "with free space; or choose another folder with --data-dir."_s.arg(folder)};
    default:
        return {HistoryFault::Passing, named(file) + u" does not work: %1."_s.arg(said),
                u"See that the disk of %1 is there, sound and not full."_s.arg(folder)};
    }
}

HistoryFault newerOutboxFault(const QString& file)
{
    return {HistoryFault::Passing,
            named(file) + u" was written by a newer Fuseboard. It is left as it is."_s,
            u"Update Fuseboard, or choose another folder with --data-dir."_s};
}

HistoryFault foreignOutboxFault(const QString& file)
{
    return {HistoryFault::Passing,
            u"%1 is a database of another program. It is left as it is."_s.arg(file),
            u"Move it away, or choose another folder with --data-dir."_s};
}

HistoryFault occupiedOutboxFault(const QString& file, const QString& by)
{
    return {HistoryFault::Occupied,
            u"Another Fuseboard (%1) uses %2 for the team's history. This one tells the team "
            "nothing."_s.arg(by, file),
            u"Close the other one, and this one takes over; or give this one a folder of its own "
            "with --data-dir."_s};
}

} // namespace fuseboard
