// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/domain/recordsettings.h"

namespace fuseboard {

/// Drops what is too old or too much, a little at a time, so that nothing waits long for it.
class Retention
{
public:
    explicit Retention(HistoryDatabase& database) : m_database(database) {}

    /// The moment that age counts from: `nowMs`, if the records vouch for it. A clock that is years
    /// ahead would drop everything at once, so after a pause age counts from the last call before
    /// it, until there have been calls for a week again (or half of `keepDays`, if that is less).
    qint64 ageBaseMs(const HistorySettings& settings, qint64 nowMs);
    /// One small step; false: there is nothing left to do, or the database failed.
    bool step(const HistorySettings& settings, qint64 nowMs);
    qint64 bytes(); ///< that are in use in the file
    /// Gives free pages back to the disk, at most so many; false: there are none.
    bool giveBack(qint64 most);

private:
    bool dropCallsBefore(qint64 id);
    void dropEventsBefore(qint64 ms);
    bool dropRollups(const QString& table, int minutes, qint64 beforeMs);

    HistoryDatabase& m_database;
};

} // namespace fuseboard
