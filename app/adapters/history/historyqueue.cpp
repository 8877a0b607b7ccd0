// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyqueue.h"

#include <QMutexLocker>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace fuseboard {

namespace {

qint64 bytesOf(const QString& text)
{
    return text.size() * static_cast<qint64>(sizeof(QChar));
}

qint64 payloadOf(const EndedCall& call)
{
    const CallRecord& record = call.record;
    qint64 bytes = bytesOf(record.message);
    if (record.error) {
        bytes += record.error->raw.size() + bytesOf(record.error->message);
        for (const QString& line : record.error->advice)
            bytes += bytesOf(line);
    }
    return bytes;
}

qint64 payloadOf(const StoredCircuitChange&)
{
    return 0;
}

qint64 payloadOf(const SeenIncident& seen)
{
    return bytesOf(seen.incident.title) + bytesOf(seen.incident.lastUpdate) +
           seen.incident.parts.size() * static_cast<qint64>(sizeof(FeedPart));
}

qint64 payloadOf(const Alert& alert)
{
    return bytesOf(alert.title) + bytesOf(alert.text) +
           alert.reasons.size() * static_cast<qint64>(sizeof(AlertReason));
}

qint64 payloadOf(const SavedState& state)
{
    return state.bytes.size();
}

qint64 bytesOf(const std::vector<HistoryEntry>& entries)
{
    return std::accumulate(
        entries.cbegin(), entries.cend(), qint64(0),
        [](qint64 sum, const HistoryEntry& entry) { return sum + bytesOf(entry); });
}

} // namespace

qint64 bytesOf(const HistoryEntry& entry)
{
    return static_cast<qint64>(sizeof(HistoryEntry)) +
           std::visit([](const auto& value) { return payloadOf(value); }, entry);
}

qsizetype HistoryQueue::put(HistoryEntry entry)
{
    const qint64 more = bytesOf(entry);
    const QMutexLocker locker(&m_mutex);
    if (std::holds_alternative<SavedState>(entry)) {
        if (m_closed)
            return 0;
        m_state = std::move(std::get<SavedState>(entry));
    } else if (m_closed || static_cast<qsizetype>(m_entries.size()) >= kMost ||
               m_bytes + more > kMostBytes) {
        ++m_lost;
        return 0;
    } else {
        m_bytes += more;
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
    m_bytes -= bytesOf(batch);
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
    m_bytes += bytesOf(batch);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(batch.begin()),
                     std::make_move_iterator(batch.end()));
}

qsizetype HistoryQueue::size() const
{
    const QMutexLocker locker(&m_mutex);
    return static_cast<qsizetype>(m_entries.size()) + (m_state ? 1 : 0);
}

qint64 HistoryQueue::bytes() const
{
    const QMutexLocker locker(&m_mutex);
    return m_bytes;
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
        m_lost += static_cast<qint64>(m_entries.size());
        m_entries.clear();
        m_bytes = 0;
        m_state.reset();
    }
}

} // namespace fuseboard
