// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historywriter.h"

#include "app/adapters/history/databasefile.h"
#include "app/ports/historyfile.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// A file that somebody removed is still written to, and lost with the program.
bool isThere(const QString& file)
{
    return QFileInfo::exists(file);
}

} // namespace

HistoryWriter::HistoryWriter(const QString& directory, const HistoryTempo& tempo,
                             std::shared_ptr<HistoryQueue> queue)
    : m_directory(directory), m_file(historyFile(directory)), m_tempo(tempo),
      m_queue(std::move(queue)), m_pause(tempo.retry), m_gatherTimer(this), m_retryTimer(this),
      m_tidyTimer(this)
{
    m_settings.enabled = false;
    m_gatherTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_tidyTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &HistoryWriter::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryWriter::tryOpen);
    connect(&m_tidyTimer, &QTimer::timeout, this, &HistoryWriter::tidy);
}

void HistoryWriter::configure(const HistorySettings& settings)
{
    m_settings = settings;
    if (!settings.enabled) {
        flush();
        close();
        m_fault = {};
        m_retryTimer.stop();
        tell();
    } else if (!m_store) {
        tryOpen();
    } else {
        m_tidyTimer.start(0);
    }
    emit opened();
}

void HistoryWriter::tryOpen()
{
    if (const HistoryFault fault = open(); fault.isFault()) {
        fail(fault);
    } else {
        m_fault = {};
        m_pause = m_tempo.retry;
        m_queue->setClosed(false);
        m_tidyTimer.start(m_tempo.tidy);
        flush();
        tell();
    }
    emit opened();
}

HistoryFault HistoryWriter::open()
{
    if (HistoryFault fault = lock(); fault.isFault())
        return fault;
    HistoryFault fault;
    m_store = HistoryStore::open(m_file, m_tempo.busy, fault);
    if (fault.kind == HistoryFault::Damaged && moveAside())
        m_store = HistoryStore::open(m_file, m_tempo.busy, fault);
    return fault;
}

HistoryFault HistoryWriter::lock()
{
    return takeLock(m_lock, m_directory, u"history.lock"_s,
                    [this](const QString& by) { return occupiedFault(m_file, by); });
}

bool HistoryWriter::moveAside()
{
    m_store.reset();
    const std::optional<QString> target = moveDatabaseAside(m_file);
    if (!target)
        return false;
    m_remark =
        u"The history was damaged. It was moved to %1, and a new one has begun."_s.arg(*target);
    m_remarkCure = u"What can still be read of it, \"sqlite3 %1 .recover\" shows."_s.arg(*target);
    emit replaced(++m_generation);
    return true;
}

void HistoryWriter::close()
{
    m_store.reset();
    m_lock.reset();
    m_tidyTimer.stop();
}

void HistoryWriter::wake()
{
    if (!m_store)
        return;
    if (m_queue->size() >= HistoryQueue::kBatch)
        flush();
    else if (!m_gatherTimer.isActive())
        m_gatherTimer.start(m_tempo.gather);
}

void HistoryWriter::flush()
{
    m_gatherTimer.stop();
    if (m_store && !isThere(m_file)) {
        m_store.reset();
        m_remark =
            u"The history %1 was removed while it was in use. A new one has begun."_s.arg(m_file);
        m_remarkCure = u"Remove it only while no Fuseboard runs."_s;
        emit replaced(++m_generation);
        tryOpen();
        return;
    }
    while (m_store && m_queue->size() > 0) {
        std::vector<HistoryEntry> batch = m_queue->take();
        QElapsedTimer taken;
        taken.start();
        const HistoryFault fault = m_store->write(batch);
        if (!fault.isFault()) {
            m_slow = taken.elapsed() > m_tempo.slow.count();
            if (m_slow)
                tell(); // more may come for ever
            continue;
        }
        if (fault.kind == HistoryFault::Refused)
            m_queue->lose(static_cast<qint64>(batch.size()));
        else
            m_queue->putBack(std::move(batch));
        recover(fault);
        return;
    }
    tell();
}

void HistoryWriter::recover(const HistoryFault& fault)
{
    m_store.reset();
    if (fault.kind == HistoryFault::Damaged && moveAside())
        tryOpen();
    else
        fail(fault);
}

void HistoryWriter::dropDamaged(int generation)
{
    if (m_store && generation == m_generation && moveAside())
        tryOpen();
}

void HistoryWriter::fail(const HistoryFault& fault)
{
    m_store.reset();
    m_fault = fault;
    m_queue->setClosed(fault.kind == HistoryFault::Occupied);
    m_retryTimer.start(m_pause);
    m_pause = std::min(m_pause * 2, m_tempo.longestRetry);
    if (fault.kind == HistoryFault::Occupied)
        m_pause = m_tempo.retry;
    tell();
}

void HistoryWriter::tidy()
{
    if (!m_store)
        return;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 baseMs = m_store->ageBaseMs(m_settings, nowMs);
    // After a shorter pause a part would go that is no loss: nobody need be told.
    m_heldSinceMs =
        nowMs - baseMs > m_settings.keepDays * kDayMs ? std::optional(baseMs) : std::nullopt;
    const bool more = m_store->tidy(m_settings, nowMs);
    if (m_store->failed()) {
        recover(m_store->fault());
        return;
    }
    // Between two steps there is room for a batch.
    m_tidyTimer.start(more ? m_tempo.gather / 20 : m_tempo.tidy);
    tell();
}

QString HistoryWriter::vacuum()
{
    flush();
    if (!m_store)
        return m_fault.isFault() ? m_fault.cause + u' ' + m_fault.cure
                                 : u"There is no history: it is switched off."_s;
    while (m_store->tidy(m_settings, QDateTime::currentMSecsSinceEpoch())) {
    }
    m_store->giveBack();
    if (const HistoryFault fault = m_store->fault(); fault.isFault()) {
        recover(fault);
        return fault.cause + u' ' + fault.cure;
    }
    tell();
    return {};
}

void HistoryWriter::stop()
{
    flush();
    close();
    m_gatherTimer.stop();
    m_retryTimer.stop();
}

/// What the user should know although it works, the worst first.
void HistoryWriter::addRemark(HistoryHealth& health) const
{
    if (!m_remark.isEmpty()) {
        health.cause = m_remark;
        health.cure = m_remarkCure;
    } else if (health.lost > 0) {
        health.cause = u"%1 records could not be kept: the disk was too slow or did not take them "
                       "for too long, or another Fuseboard kept the history."_s.arg(health.lost);
        health.cure = u"See that the disk of %1 has room and is not busy."_s.arg(m_directory);
    } else if (m_slow) {
        health.cause =
            u"The history lags: the disk of %1 is slow. What waits to be written is held "
            "in memory; none of it is lost."_s.arg(m_directory);
        health.cure = u"See what keeps that disk busy, or choose another folder with "
                      "--data-dir."_s;
    } else if (m_heldSinceMs) {
        const QDateTime last = QDateTime::fromMSecsSinceEpoch(*m_heldSinceMs, Qt::UTC);
        health.cause =
            u"Is the clock right? Before this week the last call in the history is of %1. Until "
            "there have been calls for a week, nothing is dropped for its age."_s.arg(
                last.date().toString(Qt::ISODate));
        health.cure = u"Correct the clock if it is ahead; if it is not, nothing is to be done."_s;
    }
}

void HistoryWriter::tell()
{
    HistoryHealth health;
    health.place = m_file;
    health.lost = m_queue->lost();
    if (m_fault.isFault()) {
        health.state = HistoryHealth::Failing;
        health.cause = m_fault.cause;
        health.cure = m_fault.cure;
    } else if (m_store) {
        health.state = HistoryHealth::Working;
        addRemark(health);
    }
    health.bytes = databaseBytes(m_file);
    // Growth alone is told in steps.
    HistoryHealth rounded = m_told;
    rounded.bytes = health.bytes;
    if (rounded == health && qAbs(health.bytes - m_told.bytes) < 1024 * 1024 && m_told.bytes > 0)
        return;
    m_told = health;
    emit healthChanged(health);
}

} // namespace fuseboard
