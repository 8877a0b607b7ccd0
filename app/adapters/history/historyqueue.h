// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/callhistory.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace fuseboard {

struct EndedCall
{
    CallRecord record;
    qint64 atMs = 0;
};

struct SeenIncident
{
    QString provider;
    FeedIncident incident;
    qint64 atMs = 0;
};

struct SavedState
{
    QByteArray bytes;
};

using HistoryEntry = std::variant<EndedCall, StoredCircuitChange, SeenIncident, Alert, SavedState>;

/// About what an entry takes in memory.
qint64 bytesOf(const HistoryEntry& entry);

/// What waits to be written. Full, by number or by bytes, it takes no more and counts what it
/// turned away. Of saved states only the newest waits, and always finds room.
/// Threads: any.
class HistoryQueue
{
public:
    static constexpr qsizetype kBatch = 2000;
    static constexpr qsizetype kMost = 200'000;
    static constexpr qint64 kMostBytes = 256 * 1024 * 1024; ///< replies may come with failures

    /// How many wait now, this one included; 0: turned away.
    qsizetype put(HistoryEntry entry);
    /// The oldest, at most a batch.
    std::vector<HistoryEntry> take();
    /// Those of a batch that could not be written go first again.
    void putBack(std::vector<HistoryEntry> batch);
    qsizetype size() const;
    qint64 bytes() const;

    void lose(qint64 count);
    qint64 lost() const;
    /// Turns everything away, and drops what waits: nothing is to be kept here.
    void setClosed(bool closed);

private:
    mutable QMutex m_mutex;
    std::deque<HistoryEntry> m_entries;
    qint64 m_bytes = 0;                ///< of the entries
    std::optional<SavedState> m_state; ///< only the newest counts
    qint64 m_lost = 0;
    bool m_closed = false;
};

} // namespace fuseboard
