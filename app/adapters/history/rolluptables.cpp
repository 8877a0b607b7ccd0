// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/rolluptables.h"

#include "app/adapters/history/historytime.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kSources = 1 << 20;

} // namespace

const RollupLevel& minuteLevel()
{
    static const RollupLevel level{u"rollup_1m"_s, 1};
    return level;
}

const std::array<RollupLevel, 2>& coarseLevels()
{
    // What the ranges of the charts ask for: 30 minutes for 7 days, 2 hours for 30 days.
    static const std::array<RollupLevel, 2> levels{RollupLevel{u"rollup_2h"_s, 120},
                                                   RollupLevel{u"rollup_30m"_s, 30}};
    return levels;
}

qint64 slotOf(qint64 span, qint64 source)
{
    return span * kSources + source % kSources;
}

qint64 spanOfSlot(qint64 slot)
{
    return floored(slot, kSources);
}

qint64 sourceOfSlot(qint64 slot)
{
    return slot - spanOfSlot(slot) * kSources;
}

RollupWriter::Table::Table(HistoryDatabase& database, const RollupLevel& of)
    : level(of),
      select(database, u"SELECT successes, skipped, cancelled, kinds, latency, ttft FROM %1 "
                       "WHERE slot = ?"_s.arg(of.table)),
      replace(database, u"INSERT OR REPLACE INTO %1 (slot, successes, skipped, cancelled, kinds, "
                        "latency, ttft) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(of.table))
{
}

void RollupWriter::Table::merge(const Tallies& tallies)
{
    for (const auto& [slot, tally] : tallies) {
        Tally sum;
        select.run({slot});
        if (select.next())
            sum = tallyOf(select, 0);
        select.finish();
        sum.merge(tally);
        put(slot, sum);
    }
}

void RollupWriter::Table::put(qint64 slot, const Tally& tally)
{
    replace.run(QVariantList{slot} + toColumns(tally));
}

RollupWriter::RollupWriter(HistoryDatabase& database)
    : m_minutes(database, minuteLevel()), m_coarse{Table(database, coarseLevels()[0]),
                                                   Table(database, coarseLevels()[1])},
      m_mark(database, u"INSERT OR REPLACE INTO rolled (id, minute) VALUES (1, ?)"_s)
{
    const QVariant mark = database.value(u"SELECT minute FROM rolled"_s);
    if (mark.isNull())
        return;
    m_rolled = mark.toLongLong();
    Statement open(database, u"SELECT slot, successes, skipped, cancelled, kinds, latency, ttft "
                             "FROM rollup_1m WHERE slot >= ?"_s);
    open.run({slotOf(*m_rolled, 0)});
    while (open.next())
        m_open[open.number(0)] = tallyOf(open, 1);
}

void RollupWriter::add(const CallRecord& record, qint64 atMs, qint64 source)
{
    const qint64 slot = slotOf(minuteOf(atMs), source);
    if (m_rolled && minuteOf(atMs) < *m_rolled) {
        m_late[slot].count(record);
    } else {
        m_open[slot].count(record);
        m_changed.insert(slot);
    }
}

void RollupWriter::write()
{
    m_minutes.merge(m_late);
    for (const auto& [slot, tally] : m_late) // their minute is in the coarse ones already
        addToCoarse(slot, tally);
    m_late.clear();
    for (const qint64 slot : m_changed)
        m_minutes.put(slot, m_open[slot]);
    m_changed.clear();
    if (!m_open.empty())
        rollUpTo(spanOfSlot(m_open.rbegin()->first));
    for (std::size_t i = 0; i < m_coarse.size(); ++i) {
        m_coarse[i].merge(m_coarseTallies[i]);
        m_coarseTallies[i].clear();
    }
}

void RollupWriter::rollUpTo(qint64 minute)
{
    if (m_rolled && *m_rolled >= minute)
        return;
    const auto end = m_open.lower_bound(slotOf(minute, 0));
    for (auto it = m_open.begin(); it != end; it = m_open.erase(it))
        addToCoarse(it->first, it->second);
    m_rolled = minute;
    m_mark.run({minute});
}

void RollupWriter::addToCoarse(qint64 slot, const Tally& tally)
{
    for (std::size_t i = 0; i < m_coarse.size(); ++i) {
        const qint64 span = floored(spanOfSlot(slot), m_coarse[i].level.minutes);
        m_coarseTallies[i][slotOf(span, sourceOfSlot(slot))].merge(tally);
    }
}

} // namespace fuseboard
