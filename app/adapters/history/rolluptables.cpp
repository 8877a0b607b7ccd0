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
        replace.run(QVariantList{slot} + toColumns(sum));
    }
}

RollupWriter::RollupWriter(HistoryDatabase& database)
    : m_minutes(database, minuteLevel()), m_coarse{Table(database, coarseLevels()[0]),
                                                   Table(database, coarseLevels()[1])},
      m_between(database, u"SELECT slot, successes, skipped, cancelled, kinds, latency, ttft "
                          "FROM rollup_1m WHERE slot >= ? AND slot < ? ORDER BY slot"_s),
      m_mark(database, u"INSERT OR REPLACE INTO rolled (id, minute) VALUES (1, ?)"_s)
{
    if (const QVariant mark = database.value(u"SELECT minute FROM rolled"_s); !mark.isNull())
        m_rolled = mark.toLongLong();
}

void RollupWriter::add(const CallRecord& record, qint64 atMs, qint64 source)
{
    addTo(m_tallies[slotOf(minuteOf(atMs), source)], record);
}

void RollupWriter::write()
{
    if (m_tallies.empty())
        return;
    m_minutes.merge(m_tallies);
    for (const auto& [slot, tally] : m_tallies) {
        if (m_rolled &&
            spanOfSlot(slot) < *m_rolled) // late: its minute is in the coarse ones already
            addToCoarse(slot, tally);
    }
    const qint64 newest = spanOfSlot(m_tallies.rbegin()->first);
    const qint64 oldest = spanOfSlot(m_tallies.begin()->first);
    m_tallies.clear();
    const std::optional<qint64> before = m_rolled;
    if (!m_rolled)
        m_rolled = oldest;
    if (newest > *m_rolled)
        rollUpTo(newest);
    for (std::size_t i = 0; i < m_coarse.size(); ++i) {
        m_coarse[i].merge(m_coarseTallies[i]);
        m_coarseTallies[i].clear();
    }
    if (m_rolled != before)
        m_mark.run({*m_rolled});
}

void RollupWriter::rollUpTo(qint64 minute)
{
    m_between.run({slotOf(*m_rolled, 0), slotOf(minute, 0)});
    while (m_between.next())
        addToCoarse(m_between.number(0), tallyOf(m_between, 1));
    m_rolled = minute;
}

void RollupWriter::addToCoarse(qint64 slot, const Tally& tally)
{
    for (std::size_t i = 0; i < m_coarse.size(); ++i) {
        const qint64 span = floored(spanOfSlot(slot), m_coarse[i].level.minutes);
        m_coarseTallies[i][slotOf(span, sourceOfSlot(slot))].merge(tally);
    }
}

} // namespace fuseboard
