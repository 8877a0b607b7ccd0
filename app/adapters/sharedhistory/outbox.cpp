// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outbox.h"

#include "app/adapters/sharedhistory/outboxfault.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kApplicationId = 0x4675734f; ///< "FusO", in the header of the file
constexpr int kVersion = 1;
constexpr int kMostAside = 1000; ///< of those that the server refused; the newest are kept

QString freshBoard()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Looks before anything is written: a file that is not ours, or of a newer version, stays as it
/// is.
HistoryFault inspect(const QString& file, std::chrono::milliseconds busy)
{
    if (QFileInfo(file).size() == 0)
        return {};
    HistoryDatabase database(file, HistoryDatabase::Access::Read, busy);
    const int application = database.value(u"PRAGMA application_id"_s).toInt();
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    const int tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt();
    if (database.failed())
        return outboxFaultOf(database.failure(), file);
    if (application != kApplicationId && tables > 0)
        return foreignFault(file);
    return version > kVersion ? newerOutboxFault(file) : HistoryFault();
}

} // namespace

Outbox::Outbox(const QString& file, std::chrono::milliseconds busy)
    : m_database(file, HistoryDatabase::Access::Write, busy)
{
}

std::unique_ptr<Outbox> Outbox::open(const QString& file, std::chrono::milliseconds busy,
                                     HistoryFault& fault)
{
    fault = inspect(file, busy);
    if (fault.isFault())
        return nullptr;
    std::unique_ptr<Outbox> outbox(new Outbox(file, busy));
    fault = outbox->prepare();
    return fault.isFault() ? nullptr : std::move(outbox);
}

HistoryFault Outbox::prepare()
{
    const bool isNew = m_database.value(u"PRAGMA user_version"_s).toInt() == 0;
    if (isNew)
        m_database.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // only before the first table
    m_database.value(u"PRAGMA journal_mode = WAL"_s);
    m_database.exec(u"PRAGMA synchronous = FULL"_s);
    m_database.value(u"PRAGMA journal_size_limit = 16777216"_s);
    m_database.begin();
    if (isNew) {
        m_database.exec(u"CREATE TABLE board (id INTEGER PRIMARY KEY CHECK (id = 1), "
                        "uuid TEXT NOT NULL)"_s);
        m_database.exec(u"CREATE TABLE entries (number INTEGER PRIMARY KEY AUTOINCREMENT, "
                        "body BLOB NOT NULL)"_s);
        m_database.exec(u"CREATE TABLE refused (number INTEGER PRIMARY KEY, at_ms INTEGER NOT "
                        "NULL, reason TEXT NOT NULL, body BLOB NOT NULL)"_s);
        Statement(m_database, u"INSERT INTO board (id, uuid) VALUES (1, ?)"_s).run({freshBoard()});
        m_database.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        m_database.exec(u"PRAGMA user_version = %1"_s.arg(kVersion));
    }
    m_database.commit();
    m_board = identify();
    m_waiting = m_database.value(u"SELECT count(*) FROM entries"_s).toLongLong();
    m_refused = m_database.value(u"SELECT count(*) FROM refused"_s).toLongLong();
    return fault();
}

QString Outbox::identify()
{
    const QUuid made(m_database.value(u"SELECT uuid FROM board"_s).toString());
    const QByteArray place = QSysInfo::machineUniqueId() + '\n' +
                             QFileInfo(m_database.file()).canonicalFilePath().toUtf8();
    return QUuid::createUuidV5(made, place).toString(QUuid::WithoutBraces);
}

HistoryFault Outbox::append(const QList<QByteArray>& bodies)
{
    m_database.begin();
    {
        Statement insert(m_database, u"INSERT INTO entries (body) VALUES (?)"_s);
        for (const QByteArray& body : bodies)
            insert.run({body});
    }
    m_database.commit();
    if (m_database.failed())
        return fault();
    m_waiting += bodies.size();
    return {};
}

std::optional<OutboxBatch> Outbox::oldest(int most, qint64 mostBytes)
{
    OutboxBatch batch{m_board, {}};
    qint64 bytes = 0;
    Statement select(m_database, u"SELECT number, body FROM entries ORDER BY number LIMIT ?"_s);
    select.run({most});
    while (select.next()) {
        const QByteArray body = select.value(1).toByteArray();
        bytes += body.size();
        if (bytes > mostBytes && !batch.entries.isEmpty()) {
            select.finish();
            break;
        }
        batch.entries.append({select.number(0), body});
    }
    if (m_database.failed() || batch.entries.isEmpty())
        return std::nullopt;
    return batch;
}

HistoryFault Outbox::forget(qint64 upTo, const QList<RefusedEntry>& refused)
{
    m_database.begin();
    for (const RefusedEntry& entry : refused)
        Statement(m_database, u"INSERT OR REPLACE INTO refused (number, at_ms, reason, body) "
                              "SELECT number, ?, ?, body FROM entries WHERE number = ?"_s)
            .run({QDateTime::currentMSecsSinceEpoch(), entry.reason + u""_s, entry.number});
    if (!refused.isEmpty())
        Statement(m_database, u"DELETE FROM refused WHERE number NOT IN (SELECT number FROM "
                              "refused ORDER BY number DESC LIMIT ?)"_s)
            .run({kMostAside});
    Statement(m_database, u"DELETE FROM entries WHERE number <= ?"_s).run({upTo});
    const qint64 gone = m_database.value(u"SELECT changes()"_s).toLongLong();
    m_database.commit();
    if (m_database.failed())
        return fault();
    m_waiting = std::max<qint64>(0, m_waiting - gone);
    m_refused += refused.size();
    if (m_waiting == 0) // after a long wait for the server
        m_database.value(u"PRAGMA incremental_vacuum(2000)"_s);
    return fault();
}

HistoryFault Outbox::renewBoard()
{
    const QString board = freshBoard();
    m_database.begin();
    Statement(m_database, u"UPDATE board SET uuid = ?"_s).run({board});
    m_database.commit();
    m_board = identify();
    return fault();
}

qint64 Outbox::bytes()
{
    const qint64 pages = m_database.value(u"PRAGMA page_count"_s).toLongLong() -
                         m_database.value(u"PRAGMA freelist_count"_s).toLongLong();
    return pages * m_database.value(u"PRAGMA page_size"_s).toLongLong();
}

HistoryFault Outbox::fault() const
{
    return m_database.failed() ? outboxFaultOf(m_database.failure(), m_database.file())
                               : HistoryFault();
}

std::optional<qint64> waitingIn(const QString& file, std::chrono::milliseconds busy)
{
    if (!QFileInfo::exists(file))
        return 0;
    HistoryDatabase database(file, HistoryDatabase::Access::Read, busy);
    const qint64 waiting = database.value(u"SELECT count(*) FROM entries"_s).toLongLong();
    return database.failed() ? std::nullopt : std::optional(waiting);
}

} // namespace fuseboard
