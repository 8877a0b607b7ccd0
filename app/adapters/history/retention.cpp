// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/retention.h"

#include "app/adapters/history/historytime.h"
#include "app/adapters/history/rolluptables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kRowsPerStep = 2000;
constexpr int kPagesPerStep = 1000;
constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kLongestProofMs = 7 * kDayMs;

} // namespace

qint64 Retention::bytes()
{
    const qint64 pages = m_database.value(u"PRAGMA page_count"_s).toLongLong() -
                         m_database.value(u"PRAGMA freelist_count"_s).toLongLong();
    return pages * m_database.value(u"PRAGMA page_size"_s).toLongLong();
}

qint64 Retention::ageBaseMs(const HistorySettings& settings, qint64 nowMs)
{
    const qint64 proofMs = std::min(kLongestProofMs, settings.keepDays * kDayMs / 2);
    const qint64 provenMs = nowMs - proofMs;
    const RollupLevel& widest = coarseLevels()[0]; // outlives calls that are dropped by size
    const QVariant call =
        m_database.value(u"SELECT max(id) FROM calls WHERE id < %1"_s.arg(firstIdOf(provenMs)));
    const QVariant slot =
        m_database.value(u"SELECT max(slot) FROM %1 WHERE slot < %2"_s.arg(widest.table)
                             .arg(slotOf(floored(minuteOf(provenMs), widest.minutes), 0)));
    if (call.isNull() && slot.isNull())
        return nowMs; // it is all newer than that
    qint64 lastMs = call.isNull() ? kIdEpochMs : msOfId(call.toLongLong());
    if (!slot.isNull())
        lastMs = std::max(lastMs, spanOfSlot(slot.toLongLong()) * widest.minutes * kMinuteMs);
    return lastMs < provenMs - proofMs ? lastMs : nowMs;
}

bool Retention::step(const HistorySettings& settings, qint64 nowMs)
{
    const qint64 oldestMs = ageBaseMs(settings, nowMs) - settings.keepDays * kDayMs;
    bool more = dropCallsBefore(firstIdOf(oldestMs));
    dropEventsBefore(oldestMs);
    more |= dropRollups(minuteLevel().table, minuteLevel().minutes, oldestMs);
    for (const RollupLevel& level : coarseLevels())
        more |= dropRollups(level.table, level.minutes, oldestMs);
    if (!more && bytes() > settings.maxMegabytes * kMegabyte) {
        // The coarse rollups stay: they are small, and a month at a glance outlives its calls.
        const QVariant next = m_database.value(
            u"SELECT id FROM calls ORDER BY id LIMIT 1 OFFSET %1"_s.arg(kRowsPerStep));
        const QVariant last = m_database.value(u"SELECT max(id) FROM calls"_s);
        const QVariant end = next.isNull() ? last : next;
        if (!end.isNull()) {
            dropCallsBefore(end.toLongLong() + (next.isNull() ? 1 : 0));
            dropRollups(minuteLevel().table, minuteLevel().minutes, msOfId(end.toLongLong()));
            more = true;
        }
    }
    // A few free pages are as good as none: the next calls take them.
    if (m_database.value(u"PRAGMA freelist_count"_s).toLongLong() >= kPagesPerStep)
        more |= giveBack(kPagesPerStep);
    return more && !m_database.failed();
}

bool Retention::dropCallsBefore(qint64 id)
{
    const QVariant end = m_database.value(
        u"SELECT max(id) FROM (SELECT id FROM calls WHERE id < %1 ORDER BY id LIMIT %2)"_s.arg(id)
            .arg(kRowsPerStep));
    if (end.isNull())
        return false;
    m_database.begin();
    m_database.exec(u"DELETE FROM failures WHERE id <= %1"_s.arg(end.toLongLong()));
    m_database.exec(u"DELETE FROM calls WHERE id <= %1"_s.arg(end.toLongLong()));
    // A call points at texts of its own day only.
    const QVariant oldest = m_database.value(u"SELECT min(id) FROM calls"_s);
    const qint64 left = oldest.isNull() ? end.toLongLong() : oldest.toLongLong();
    m_database.exec(u"DELETE FROM texts WHERE day < %1"_s.arg(dayOf(msOfId(left))));
    m_database.commit();
    return true;
}

void Retention::dropEventsBefore(qint64 ms)
{
    const QVariant any = m_database.value(
        u"SELECT 1 WHERE EXISTS (SELECT 1 FROM circuits WHERE at_ms < %1) OR EXISTS "
        "(SELECT 1 FROM incidents WHERE seen_ms < %1) OR EXISTS "
        "(SELECT 1 FROM alerts WHERE fired_ms < %1)"_s.arg(ms));
    if (any.isNull())
        return;
    m_database.begin();
    // The last one of each provider tells its state from then on.
    m_database.exec(u"DELETE FROM circuits WHERE at_ms < %1 AND id NOT IN "
                    "(SELECT max(id) FROM circuits GROUP BY provider)"_s.arg(ms));
    m_database.exec(u"DELETE FROM incidents WHERE seen_ms < %1"_s.arg(ms));
    m_database.exec(u"DELETE FROM alerts WHERE fired_ms < %1"_s.arg(ms));
    m_database.commit();
}

bool Retention::dropRollups(const QString& table, int minutes, qint64 beforeMs)
{
    const qint64 end = slotOf(floored(minuteOf(beforeMs), minutes), 0);
    const QVariant last = m_database.value(
        u"SELECT max(slot) FROM (SELECT slot FROM %1 WHERE slot < %2 ORDER BY slot LIMIT %3)"_s
            .arg(table)
            .arg(end)
            .arg(kRowsPerStep));
    if (last.isNull())
        return false;
    m_database.begin();
    m_database.exec(u"DELETE FROM %1 WHERE slot <= %2"_s.arg(table).arg(last.toLongLong()));
    m_database.commit();
    return true;
}

bool Retention::giveBack(qint64 most)
{
    const qint64 pages = std::min(most, m_database.value(u"PRAGMA freelist_count"_s).toLongLong());
    if (pages <= 0)
        return false;
    m_database.begin();
    // One page with each run: it has no columns, and so Qt never asks for more than its first row.
    Statement one(m_database, u"PRAGMA incremental_vacuum(1)"_s);
    for (qint64 i = 0; i < pages && one.run(); ++i) {
    }
    one.finish();
    m_database.commit();
    return !m_database.failed();
}

} // namespace fuseboard
