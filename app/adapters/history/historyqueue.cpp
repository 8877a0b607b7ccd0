// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyqueue.h"

#include <QMutexLocker>

#include <algorithm>
#include <iterator>

namespace fuseboard {

qsizetype HistoryQueue::put(HistoryEntry entry)
{
    const QMutexLocker locker(&m_mutex);
    if (std::holds_alternative<SavedState>(entry) && !m_closed) {
        m_state = std::move(std::get<SavedState>(entry));
    } else if (m_closed || static_cast<qsizetype>(m_entries.size()) >= kMost) {
        if (std::holds_alternative<EndedCall>(entry))
            ++m_lost;
        return 0;
    } else {
        m_entries.push_back(std::move(entry));
    }
    return static_cast<qsizetype>(m_entries.size()) + (m_state ? 1 : 0);
}

std::vector<HistoryEntry> HistoryQueue::take()
{
    const QMutexLocker locker(&m_mutex);
    const qsizetype count = std::min(kBatch, static_cast<qsizetype>(m_entries.size()));
    const auto end = m_entries.begin() + count;
    std::vector<HistoryEntry> batch(std::make_move_iterator(m_entries.begin()),
                                    std::make_move_iterator(end));
    m_entries.erase(m_entries.begin(), end);
    if (m_state)
        batch.emplace_back(*std::exchange(m_state, std::nullopt));
    return batch;
}

void HistoryQueue::putBack(std::vector<HistoryEntry> batch)
{
    const QMutexLocker locker(&m_mutex);
    if (!batch.empty() && std::holds_alternative<SavedState>(batch.back())) {
        if (!m_state)
            m_state = std::move(std::get<SavedState>(batch.back()));
        batch.pop_back();
    }
    m_entries.insert(m_entries.begin(), std::make_move_iterator(batch.begin()),
                     std::make_move_iterator(batch.end()));
}

qsizetype HistoryQueue::size() const
{
    const QMutexLocker locker(&m_mutex);
    return static_cast<qsizetype>(m_entries.size()) + (m_state ? 1 : 0);
}

void HistoryQueue::lose(qint64 count)
{
    const QMutexLocker locker(&m_mutex);
    m_lost += count;
}

qint64 HistoryQueue::lost() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lost;
}

void HistoryQueue::setClosed(bool closed)
{
    const QMutexLocker locker(&m_mutex);
    m_closed = closed;
    if (closed) {
        m_lost += std::count_if(m_entries.cbegin(), m_entries.cend(), [](const auto& entry) {
            return std::holds_alternative<EndedCall>(entry);
        });
        m_entries.clear();
        m_state.reset();
    }
}

} // namespace fuseboard
