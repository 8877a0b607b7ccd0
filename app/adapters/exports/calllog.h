// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/exports/calllogfile.h"
#include "app/ports/recordsink.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace fuseboard {

struct CallLogPace
{
    std::chrono::milliseconds gather{250};
    std::chrono::milliseconds retry{5000};
};

/// One JSON line for each call, as configured (`export.log`). Lines are gathered for a moment and
/// written in a thread of its own. What cannot be written waits, up to kMostWaiting bytes, and is
/// tried again; beyond that the oldest lines are lost, and `fault()` counts them.
/// Destroying it writes what is gathered, once.
class CallLog : public RecordSink
{
public:
    static constexpr qsizetype kMostWaiting = 4 * 1024 * 1024;

    explicit CallLog(const QString& dataDirectory, CallLogPace pace = {});
    ~CallLog() override;
    Q_DISABLE_COPY_MOVE(CallLog)

    void configure(const Configuration& configuration) override;
    void record(const CallRecord& record, qint64 atMs) override;
    QString fault() const override;

private:
    void work();
    void writeWaiting(std::unique_lock<std::mutex>& lock);
    void dropOldest();

    const QString m_dataDirectory;
    const CallLogPace m_pace;
    std::atomic_bool m_enabled = false; ///< set by the engine's thread

    mutable std::mutex m_mutex; ///< guards all below, but the thread
    std::condition_variable m_wake;
    CallLogPlace m_place; ///< of the last configuration that was enabled
    QList<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    qsizetype m_lost = 0; ///< since lines could be written last
    QString m_fault;
    bool m_tryNow = false; ///< though the last try failed
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace fuseboard
