// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

namespace fuseboard {

/// Why the history cannot be kept, for a person.
struct HistoryFault
{
    enum Kind {
        None,
        Damaged,  ///< pages or header; the file is moved aside
        Occupied, ///< another program keeps it; nothing is gathered for it here
        Passing,  ///< full, locked, not writable …: tried again, what comes is gathered
        Refused,  ///< by the content: a batch that can never be written
    };
    Kind kind = None;
    QString cause{};
    QString cure{};

    bool isFault() const { return kind != None; }
};

HistoryFault faultOf(const QSqlError& error, const QString& file);
HistoryFault newerFault(const QString& file, int version, int known);
HistoryFault foreignFault(const QString& file);
HistoryFault occupiedFault(const QString& file, const QString& by);
HistoryFault directoryFault(const QString& directory);
HistoryFault backupFault(const QString& fault);

} // namespace fuseboard
