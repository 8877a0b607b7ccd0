// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"
#include "app/adapters/sharedhistory/outbox.h"
#include "app/adapters/sharedhistory/sharedhistorytempo.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace fuseboard {

/// How the outbox does.
struct OutboxHealth
{
    HistoryFault fault{};
    QString remark{}; ///< what the user should know although it works
    QString cure{};   ///< for that
    qint64 waiting = 0;
    qint64 lost = 0;
    qint64 refused = 0; ///< by the server, and put aside

    bool operator==(const OutboxHealth& other) const
    {
        return fault.kind == other.fault.kind && fault.cause == other.fault.cause &&
               remark == other.remark && waiting == other.waiting && lost == other.lost &&
               refused == other.refused;
    }
};

/// Owns the outbox: writes into it what is gathered in the queue, hands out the oldest batch when
/// it is wanted, and forgets what was delivered.
/// Threads: lives in a thread of its own; its slots are called there alone.
class OutboxKeeper : public QObject
{
    Q_OBJECT

public:
    OutboxKeeper(const QString& directory, const SharedHistoryTempo& tempo,
                 std::shared_ptr<HistoryQueue> queue);

    void setOn(bool on);
    void wake(); ///< something is in the queue
    void stop(); ///< writes what is left, and closes

    void want(); ///< the sender is ready for one batch
    void deliver(const QString& board, qint64 upTo, const QList<fuseboard::RefusedEntry>& refused);
    void renew(const QString& board);

signals:
    void offered(const fuseboard::OutboxBatch& batch);
    void changed(const fuseboard::OutboxHealth& health);

private:
    void tryOpen();
    HistoryFault lock();
    HistoryFault open();
    bool moveAside();
    void flush();
    bool append(std::vector<HistoryEntry> batch);
    void offer();
    void recover(const HistoryFault& fault);
    void fail(const HistoryFault& fault);
    void tell();

    const QString m_directory;
    const QString m_file;
    const SharedHistoryTempo m_tempo;
    const std::shared_ptr<HistoryQueue> m_queue;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Outbox> m_outbox;
    HistoryFault m_fault;
    QString m_remark;
    QString m_cure;
    qint64 m_known = 0; ///< waited in the file when it was whole
    bool m_on = false;
    bool m_wanted = false;
    std::chrono::milliseconds m_pause;
    OutboxHealth m_told;
    QTimer m_gatherTimer;
    QTimer m_retryTimer;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::OutboxHealth)
