// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"
#include "app/adapters/history/historytempo.h"
#include "app/ports/callhistory.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace fuseboard {

class HistoryReader;
class HistoryWriter;

/// The history in history.db of the data directory. One thread writes, another one reads with a
/// connection of its own, so that a long question never holds up a write. One program writes; a
/// second one on the same directory reads along, keeps nothing itself, and takes over when the
/// first has gone. What was recorded is found by questions once its batch is written.
/// Threads: belongs to the thread that made it, which needs an event loop; answers come there.
class SqliteHistory : public CallHistory
{
public:
    explicit SqliteHistory(const QString& dataDirectory, const HistoryTempo& tempo = {});
    ~SqliteHistory() override;

    void configure(const HistorySettings& settings) override;
    void onHealth(std::function<void(const HistoryHealth&)> changed) override;

    void record(const CallRecord& record, qint64 atMs) override;
    void circuitChanged(const StoredCircuitChange& change) override;
    void incidentSeen(const QString& provider, const FeedIncident& incident, qint64 atMs) override;
    void alertChanged(const Alert& alert) override;
    void saveState(const QByteArray& state) override;

    void loadState(std::function<void(const QByteArray&)> done) override;
    void loadAlerts(int most, std::function<void(const QList<Alert>&)> done) override;
    void series(const SeriesQuery& query,
                std::function<void(const QList<StoredSeries>&)> done) override;
    void calls(const CallFilter& filter, qint64 before, int most,
               std::function<void(const CallPage&)> done) override;
    void incidents(qint64 fromMs, std::function<void(const QList<StoredIncident>&)> done) override;
    void vacuum(std::function<void(const QString& fault)> done) override;

    /// How many records wait to be written. Beyond HistoryQueue::kMost they are turned away.
    qsizetype waiting() const { return m_queue->size(); }

private:
    template <typename Answer, typename Question>
    void ask(Question question, std::function<void(const Answer&)> done);
    void put(HistoryEntry entry);

    QObject m_home; ///< where answers are given; outlives both threads
    std::function<void(const HistoryHealth&)> m_changed;
    HistoryHealth m_health;
    bool m_enabled = false;
    const std::shared_ptr<HistoryQueue> m_queue;
    std::unique_ptr<HistoryReader> m_reader;
    std::unique_ptr<HistoryWriter> m_writer;
    QThread m_readerThread;
    QThread m_writerThread;
};

} // namespace fuseboard
