// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/tallyrow.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace fuseboard {

/// A table with one row per span and source.
struct RollupLevel
{
    QString table;
    int minutes = 1;
};
const RollupLevel& minuteLevel();
const std::array<RollupLevel, 2>& coarseLevels(); ///< the coarsest first

/// The key of a row: the number of its span since 1970, then the source.
qint64 slotOf(qint64 span, qint64 source);
qint64 spanOfSlot(qint64 slot);
qint64 sourceOfSlot(qint64 slot);

/// Keeps the rollups in step with the calls, within the same transaction. The coarse tables hold
/// exactly the minutes before the mark in `rolled`; so a minute under way costs one row, not three,
/// and a reader adds the minutes from the mark on.
class RollupWriter
{
public:
    explicit RollupWriter(HistoryDatabase& database);

    void add(const CallRecord& record, qint64 atMs, qint64 source);
    void write(); ///< what was added; before the transaction is committed

private:
    using Tallies = std::map<qint64, Tally>; ///< by slot

    struct Table
    {
        Table(HistoryDatabase& database, const RollupLevel& of);
        void merge(const Tallies& tallies);
        void put(qint64 slot, const Tally& tally);

        const RollupLevel& level;
        Statement select;
        Statement replace;
    };
    void rollUpTo(qint64 minute);
    void addToCoarse(qint64 slot, const Tally& tally);

    Table m_minutes;
    std::array<Table, 2> m_coarse;
    std::array<Tallies, 2> m_coarseTallies;
    Statement m_mark;
    Tallies m_open;             ///< all of the minutes from the mark on, as they are in the file
    std::set<qint64> m_changed; ///< slots of them that are newer than the file
    Tallies m_late;             ///< what came for minutes before the mark
    std::optional<qint64> m_rolled; ///< the mark, a minute
};

} // namespace fuseboard
