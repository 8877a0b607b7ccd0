// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outboxkeeper.h"

#include "app/adapters/history/databasefile.h"
#include "app/adapters/sharedhistory/entrycodec.h"
#include "app/adapters/sharedhistory/outboxfault.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kMostEntries = 2000; ///< in one transaction on the server
constexpr qint64 kMostBytes = 4 << 20;

} // namespace

OutboxKeeper::OutboxKeeper(const QString& directory, const SharedHistoryTempo& tempo,
                           std::shared_ptr<HistoryQueue> queue)
    : m_directory(directory), m_file(directory + u"/outbox.db"_s), m_tempo(tempo),
      m_queue(std::move(queue)), m_pause(tempo.retry), m_gatherTimer(this), m_retryTimer(this)
{
    m_gatherTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &OutboxKeeper::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &OutboxKeeper::tryOpen);
}

void OutboxKeeper::setOn(bool on)
{
    m_on = on;
    if (!on) {
        stop();
        m_fault = {};
        tell();
    } else if (!m_outbox) {
        tryOpen();
    }
}

void OutboxKeeper::tryOpen()
{
    if (const HistoryFault fault = open(); fault.isFault()) {
        fail(fault);
        return;
    }
    m_fault = {};
    m_pause = m_tempo.retry;
    m_queue->setClosed(false);
    flush();
}

HistoryFault OutboxKeeper::open()
{
    if (HistoryFault fault = lock(); fault.isFault())
        return fault;
    HistoryFault fault;
    m_outbox = Outbox::open(m_file, m_tempo.busy, fault);
    if (fault.kind == HistoryFault::Damaged && moveAside())
        m_outbox = Outbox::open(m_file, m_tempo.busy, fault);
    return fault;
}

HistoryFault OutboxKeeper::lock()
{
    return takeLock(m_lock, m_directory, u"outbox.lock"_s,
                    [this](const QString& by) { return occupiedOutboxFault(m_file, by); });
}

bool OutboxKeeper::moveAside()
{
    m_outbox.reset();
    const std::optional<QString> target = moveDatabaseAside(m_file);
    if (!target)
        return false;
    m_queue->lose(std::exchange(m_known, 0));
    m_remark = u"The outbox of the team's history was damaged. It was moved to %1, and a new one "
               "has begun; what waited in it is not on the server."_s.arg(*target);
    m_cure =
        u"What can still be read of it, \"sqlite3 %1 .recover\" shows. The board's own history "
        "is not concerned."_s.arg(*target);
    return true;
}

void OutboxKeeper::wake()
{
    if (!m_outbox)
        return;
    if (m_queue->size() >= HistoryQueue::kBatch)
        flush();
    else if (!m_gatherTimer.isActive())
        m_gatherTimer.start(m_tempo.gather);
}

void OutboxKeeper::flush()
{
    m_gatherTimer.stop();
    if (m_outbox && !QFileInfo::exists(m_file)) { // what somebody removed is lost with the program
        m_queue->lose(std::exchange(m_known, 0));
        m_outbox.reset();
        m_remark =
            u"The outbox %1 was removed while it was in use. A new one has begun."_s.arg(m_file);
        m_cure = u"Remove it only while no Fuseboard runs."_s;
        tryOpen();
        return;
    }
    while (m_outbox && m_queue->size() > 0) {
        if (!append(m_queue->take()))
            return;
    }
    offer();
    tell();
}

bool OutboxKeeper::append(std::vector<HistoryEntry> batch)
{
    if (m_outbox->waiting() >= m_tempo.mostRecords || m_outbox->bytes() >= m_tempo.mostBytes) {
        m_queue->lose(static_cast<qint64>(batch.size()));
        return true;
    }
    QList<QByteArray> bodies;
    for (const HistoryEntry& entry : batch) {
        if (QByteArray body = encode(entry); !body.isEmpty())
            bodies.append(std::move(body));
    }
    const HistoryFault fault = m_outbox->append(bodies);
    if (!fault.isFault()) {
        m_known = m_outbox->waiting();
        return true;
    }
    m_queue->putBack(std::move(batch));
    recover(fault);
    return false;
}

void OutboxKeeper::want()
{
    m_wanted = true;
    offer();
}

void OutboxKeeper::offer()
{
    if (!m_wanted || !m_outbox || m_outbox->waiting() == 0)
        return;
    const auto batch = m_outbox->oldest(kMostEntries, kMostBytes);
    if (const HistoryFault fault = m_outbox->fault(); fault.isFault()) {
        recover(fault);
        return;
    }
    if (!batch)
        return;
    m_wanted = false;
    emit offered(*batch);
}

void OutboxKeeper::deliver(const QString& board, qint64 upTo, const QList<RefusedEntry>& refused)
{
    if (!m_outbox || m_outbox->board() != board)
        return; // of another file: what was delivered of it is skipped by the server next time
    const HistoryFault fault = m_outbox->forget(upTo, refused);
    if (fault.isFault()) {
        recover(fault);
        return;
    }
    tell();
}

void OutboxKeeper::renew(const QString& board)
{
    if (!m_outbox || m_outbox->board() != board)
        return;
    if (const HistoryFault fault = m_outbox->renewBoard(); fault.isFault()) {
        recover(fault);
        return;
    }
    m_remark = u"The outbox %1 is an older copy: the team's history knows more of this board than "
               "it does. This board goes on as another one of the same name."_s.arg(m_file);
    m_cure = u"Records that the copy held may be there twice. Give each machine a data folder of "
             "its own."_s;
    tell();
}

void OutboxKeeper::recover(const HistoryFault& fault)
{
    m_outbox.reset();
    if (fault.kind == HistoryFault::Damaged && moveAside())
        tryOpen();
    else
        fail(fault);
}

void OutboxKeeper::fail(const HistoryFault& fault)
{
    m_outbox.reset();
    m_fault = fault;
    m_queue->setClosed(fault.kind == HistoryFault::Occupied);
    m_retryTimer.start(m_pause);
    m_pause = std::min(m_pause * 2, m_tempo.longestRetry);
    tell();
}

void OutboxKeeper::stop()
{
    if (m_outbox)
        flush();
    m_outbox.reset();
    m_lock.reset();
    m_gatherTimer.stop();
    m_retryTimer.stop();
}

void OutboxKeeper::tell()
{
    OutboxHealth health;
    health.fault = m_fault;
    health.remark = m_remark;
    health.cure = m_cure;
    health.lost = m_queue->lost();
    health.waiting = m_known + m_queue->size();
    if (m_outbox) {
        m_known = m_outbox->waiting();
        health.waiting = m_known + m_queue->size();
        health.refused = m_outbox->refused();
        if (health.remark.isEmpty() && health.lost > 0) {
            health.remark = u"%1 records could not be kept for the team's history: its outbox %2 "
                            "is full, or the disk was too slow."_s.arg(health.lost)
                                .arg(m_file);
            health.cure = u"See that the server can be reached and the disk is not busy."_s;
        } else if (health.remark.isEmpty() && health.refused > 0) {
            health.remark = u"%1 records were refused by the server. They are put aside in the "
                            "table 'refused' of %2, with the reason."_s.arg(health.refused)
                                .arg(m_file);
            health.cure = u"Please report the reasons that stand there."_s;
        }
    }
    if (health == m_told)
        return;
    m_told = health;
    emit changed(health);
}

} // namespace fuseboard
