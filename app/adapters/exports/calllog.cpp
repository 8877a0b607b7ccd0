// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/calllog.h"

#include "app/domain/callline.h"

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1'000'000;

qsizetype sizeOf(const QList<QByteArray>& lines)
{
    qsizetype bytes = 0;
    for (const QByteArray& line : lines)
        bytes += line.size();
    return bytes;
}

} // namespace

CallLog::CallLog(const QString& dataDirectory, CallLogPace pace)
    : m_dataDirectory(dataDirectory), m_pace(pace), m_thread([this] { work(); })
{
}

CallLog::~CallLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CallLog::configure(const Configuration& configuration)
{
    const CallLogSettings& settings = configuration.exports.log;
    m_enabled = settings.enabled;
    const std::lock_guard lock(m_mutex);
    if (!m_enabled) {
        m_fault.clear(); // what is gathered is tried once more
    } else {
        m_place = {settings.file.isEmpty() ? m_dataDirectory + u"/calls.jsonl"_s : settings.file,
                   settings.maxMegabytes * kMegabyte, settings.keep};
    }
    m_tryNow = true;
    m_wake.notify_one();
}

void CallLog::record(const CallRecord& record, qint64 /*atMs*/)
{
    if (!m_enabled)
        return;
    QByteArray line = callLine(record);
    const std::lock_guard lock(m_mutex);
    m_waitingBytes += line.size();
    m_waiting.append(std::move(line));
    dropOldest();
    m_wake.notify_one();
}

QString CallLog::fault() const
{
    const std::lock_guard lock(m_mutex);
    if (m_fault.isEmpty() || m_lost == 0)
        return m_fault;
    return m_fault + u" %1 calls are not in it."_s.arg(m_lost);
}

void CallLog::dropOldest()
{
    while (m_waitingBytes > kMostWaiting) {
        m_waitingBytes -= m_waiting.takeFirst().size();
        ++m_lost;
    }
}

void CallLog::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_fault.isEmpty()) {
            m_wake.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
            m_wake.wait_for(lock, m_pace.gather, [this] { return m_ending; });
        } else {
            m_wake.wait_for(lock, m_pace.retry, [this] { return m_ending || m_tryNow; });
        }
        if (!m_ending)
            writeWaiting(lock);
    }
    writeWaiting(lock);
}

/// Without the lock while it writes: nobody waits for a disk.
void CallLog::writeWaiting(std::unique_lock<std::mutex>& lock)
{
    m_tryNow = false;
    if (m_waiting.isEmpty())
        return;
    QList<QByteArray> lines = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    const CallLogPlace place = m_place;
    lock.unlock();
    const CallLogWriting writing = appendLines(place, lines);
    lines.remove(0, writing.written);
    lock.lock();
    m_fault = m_enabled ? writing.fault : QString(); // switched off: nobody waits for the rest
    if (m_fault.isEmpty()) {
        m_lost = 0;
        return;
    }
    m_waiting = lines + m_waiting; // these are the older ones
    m_waitingBytes = sizeOf(m_waiting);
    dropOldest();
}

} // namespace fuseboard
