// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyfault.h"
#include "app/adapters/history/historyqueue.h"
#include "app/adapters/history/historystore.h"
#include "app/adapters/history/historytempo.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// Writes what is gathered in the queue, keeps the file in bounds, and tries again what failed.
/// Threads: lives in the writer's thread; its slots are called there alone.
class HistoryWriter : public QObject
{
    Q_OBJECT

public:
    HistoryWriter(const QString& directory, const HistoryTempo& tempo,
                  std::shared_ptr<HistoryQueue> queue);

    void configure(const HistorySettings& settings);
    void wake(); ///< something is in the queue
    /// A reader met a damaged page of the file that it calls `generation`.
    void dropDamaged(int generation);
    QString vacuum(); ///< the fault, or none
    void stop();      ///< writes what is left, and closes

signals:
    void healthChanged(const fuseboard::HistoryHealth& health);
    void opened();                 ///< or not: the first try is over, as is any later one
    void replaced(int generation); ///< the file is another one

private:
    void tryOpen();
    HistoryFault open();
    HistoryFault lock();
    bool moveAside();
    void close();
    void flush();
    void recover(const HistoryFault& fault);
    void fail(const HistoryFault& fault);
    void tidy();
    void tell();
    void addRemark(HistoryHealth& health) const;

    const QString m_directory;
    const QString m_file;
    const HistoryTempo m_tempo;
    const std::shared_ptr<HistoryQueue> m_queue;
    HistorySettings m_settings;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<HistoryStore> m_store;
    HistoryFault m_fault;
    int m_generation = 0; ///< of the file: one more with each that takes its place
    QString m_remark; ///< what the user should know although it works: a damaged file moved aside
    QString m_remarkCure;
    bool m_slow = false;                 ///< the last batch took long
    std::optional<qint64> m_heldSinceMs; ///< age counts from then, as the clock is doubted
    std::chrono::milliseconds m_pause;
    HistoryHealth m_told;
    QTimer m_gatherTimer;
    QTimer m_retryTimer;
    QTimer m_tidyTimer;
};

} // namespace fuseboard
