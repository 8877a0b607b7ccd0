// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyfault.h"

#include "app/adapters/history/sqlitetrouble.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard {

HistoryFault faultOf(const QSqlError& error, const QString& file)
{
    const QString said = wordsOf(error);
    const QString folder = QFileInfo(file).absolutePath();
    switch (troubleOf(error)) {
    case SqliteTrouble::Damaged:
        return {HistoryFault::Damaged, u"The history %1 is damaged: %2."_s.arg(file, said),
                u"It is moved aside and a new one is begun."_s};
    case SqliteTrouble::Locked:
        return {HistoryFault::Passing, u"Another program has locked the history %1."_s.arg(file),
                u"Close the program that has this file open, for example a database browser."_s};
    case SqliteTrouble::DiskFull:
        return {HistoryFault::Passing, u"The disk is full: the history %1 cannot grow."_s.arg(file),
                u"Free some space, or lower history.max_mb in the configuration."_s};
    case SqliteTrouble::NotWritable:
        return {HistoryFault::Passing, u"The history %1 cannot be written to."_s.arg(file),
                u"Give yourself the right to write to the file and to %1, or choose another "
                "folder with --data-dir."_s.arg(folder)};
    case SqliteTrouble::CannotOpen:
        return {HistoryFault::Passing, u"The history %1 cannot be opened."_s.arg(file),
                u"See that %1 exists, that you may write there, and that it is on a disk "
                "with free space; or choose another folder with --data-dir."_s.arg(folder)};
    case SqliteTrouble::DiskFailed:
        return {HistoryFault::Passing,
                u"The disk failed while the history %1 was written: %2."_s.arg(file, said),
                u"See that the disk of %1 is there, sound and not full."_s.arg(folder)};
    case SqliteTrouble::Refused:
        return {HistoryFault::Refused,
                u"Some records could not be written to the history %1: %2."_s.arg(file, said),
                u"Please report this."_s};
    case SqliteTrouble::Other:
        break;
    }
    return {HistoryFault::Passing, u"The history %1 does not work: %2."_s.arg(file, said),
            u"See that SQLite's driver for Qt (libqt6sql6-sqlite) is installed."_s};
}

HistoryFault newerFault(const QString& file, int version, int known)
{
    return {HistoryFault::Passing,
            u"The history %1 was written by a newer Fuseboard (version %2 of the file, this one "
            "knows %3). It is left as it is."_s.arg(file)
                .arg(version)
                .arg(known),
            u"Update Fuseboard, or choose another folder with --data-dir."_s};
}

HistoryFault foreignFault(const QString& file)
{
    return {HistoryFault::Passing,
            u"%1 is a database of another program. It is left as it is."_s.arg(file),
            u"Move it away, or choose another folder with --data-dir."_s};
}

HistoryFault occupiedFault(const QString& file, const QString& by)
{
    return {HistoryFault::Occupied,
            u"Another Fuseboard (%1) keeps the history %2. This one reads along and keeps "
            "nothing."_s.arg(by, file),
            u"Close the other one, and this one takes over; or give this one a folder of its own "
            "with --data-dir."_s};
}

HistoryFault directoryFault(const QString& directory)
{
    return {HistoryFault::Passing,
            u"The folder %1 cannot be made, or not be written to."_s.arg(directory),
            u"Give yourself the right to write there, free some space, or choose another folder "
            "with --data-dir."_s};
}

HistoryFault backupFault(const QString& fault)
{
    return {
        HistoryFault::Passing,
        u"The history is of an older version and is copied before it is changed. %1"_s.arg(fault),
        u"Free some space, or move the old history away."_s};
}

} // namespace fuseboard
