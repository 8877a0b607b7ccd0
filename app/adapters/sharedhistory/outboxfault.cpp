// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outboxfault.h"

#include "app/adapters/history/sqlitetrouble.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard {

HistoryFault outboxFaultOf(const QSqlError& error, const QString& file)
{
    const QString said = wordsOf(error);
    const QString folder = QFileInfo(file).absolutePath();
    switch (troubleOf(error)) {
    case SqliteTrouble::Damaged:
        return {HistoryFault::Damaged,
                u"The outbox of the team's history, %1, is damaged: %2."_s.arg(file, said),
                u"It is moved aside and a new one is begun."_s};
    case SqliteTrouble::Locked:
        return {HistoryFault::Passing,
                u"The outbox of the team's history, %1, is locked by another program."_s.arg(file),
                u"Close the program that has this file open, for example a database browser."_s};
    case SqliteTrouble::DiskFull:
        return {HistoryFault::Passing,
                u"The outbox of the team's history, %1, cannot grow: the disk is full."_s.arg(file),
                u"Free some space."_s};
    case SqliteTrouble::NotWritable:
        return {HistoryFault::Passing,
                u"The outbox of the team's history, %1, cannot be written to."_s.arg(file),
                u"Give yourself the right to write to the file and to %1, or choose another "
                "folder with --data-dir."_s.arg(folder)};
    case SqliteTrouble::CannotOpen:
        return {HistoryFault::Passing,
                u"The outbox of the team's history, %1, cannot be opened."_s.arg(file),
                u"See that %1 exists, that you may write there, and that it is on a disk "
                "with free space; or choose another folder with --data-dir."_s.arg(folder)};
    case SqliteTrouble::DiskFailed:
    case SqliteTrouble::Refused:
    case SqliteTrouble::Other:
        break;
    }
    return {HistoryFault::Passing,
            u"The outbox of the team's history, %1, does not work: %2."_s.arg(file, said),
            u"See that the disk of %1 is there, sound and not full."_s.arg(folder)};
}

HistoryFault newerOutboxFault(const QString& file)
{
    return {
        HistoryFault::Passing,
        u"The outbox of the team's history, %1, was written by a newer Fuseboard. It is left as it "
        "is."_s.arg(file),
        u"Update Fuseboard, or choose another folder with --data-dir."_s};
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
