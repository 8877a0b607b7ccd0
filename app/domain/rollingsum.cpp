// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rollingsum.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kMostEntries = 600;

} // namespace

RollingSum::RollingSum(Duration window) : m_window(window) {}

Instant RollingSum::add(Instant at, qint64 amount)
{
    if (!m_entries.empty())
        at = std::max(at, m_entries.back().last);
    dropOld(at);
    if (!m_entries.empty() && at - m_entries.back().first < m_window / kMostEntries) {
        m_entries.back().last = at;
        m_entries.back().amount += amount;
    } else {
        m_entries.push_back({at, at, amount});
    }
    m_total += amount;
    return at;
}

void RollingSum::adjust(Instant at, qint64 change)
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [at](const Entry& entry) { return entry.first <= at; });
    if (found == m_entries.rend() || found->last < at)
        return;
    change = std::max(change, -found->amount);
    found->amount += change;
    m_total += change;
}

qint64 RollingSum::total(Instant now) const
{
    qint64 total = m_total;
    for (const Entry& entry : m_entries) {
        if (entry.last + m_window > now)
            break;
        total -= entry.amount;
    }
    return total;
}

std::optional<Instant> RollingSum::fallsTo(qint64 amount, Instant now) const
{
    if (total(now) <= amount)
        return std::nullopt;
    qint64 left = m_total;
    for (const Entry& entry : m_entries) {
        left -= entry.amount;
        if (left <= amount)
            return entry.last + m_window;
    }
    return m_entries.back().last + m_window; // a negative amount: it never falls below nothing
}

QList<RollingSum::Booked> RollingSum::memory(Instant now) const
{
    QList<Booked> booked;
    for (const Entry& entry : m_entries) {
        if (entry.last + m_window <= now || entry.amount <= 0)
            continue;
        // Slices of fixed places, so that nothing moves from one look to the next.
        const Duration slice = m_window / (kMostBooked - 1);
        const auto number = [slice](Instant at) { return at.time_since_epoch() / slice; };
        if (!booked.isEmpty() && number(booked.last().at) == number(entry.last)) {
            booked.last().at = entry.last;
            booked.last().amount += entry.amount;
        } else {
            booked.append({entry.last, entry.amount});
        }
    }
    return booked;
}

void RollingSum::restore(const QList<Booked>& memory, Instant now)
{
    for (const Booked& each : memory) {
        const Instant at = std::min(each.at, now);
        if (each.amount > 0 && at + m_window > now)
            add(at, each.amount);
    }
}

void RollingSum::dropOld(Instant now)
{
    while (!m_entries.empty() && m_entries.front().last + m_window <= now) {
        m_total -= m_entries.front().amount;
        m_entries.pop_front();
    }
}

} // namespace fuseboard
