// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/postgresreader.h"

#include "app/adapters/sharedhistory/callcolumns.h"
#include "app/adapters/sharedhistory/entrycodec.h"
#include "app/adapters/sharedhistory/outbox.h"
#include "app/adapters/sharedhistory/serverschema.h"

#include <QDeadlineTimer>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString wordsOf(const ServerFault& fault)
{
    return fault.cure.isEmpty() ? fault.cause : fault.cause + u' ' + fault.cure;
}

/// For LIKE, which takes % and _ for more than they are.
QString literally(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString conditionOf(const CallFilter& filter, const QString& board)
{
    QStringList all{u"true"_s};
    const auto equals = [&all](const QString& column, const QString& text) {
        all.append(column + u" = "_s + sqlText(shareable(text)));
    };
    if (filter.fromMs > 0)
        all.append(u"c.ended_at >= "_s + sqlText(sqlMoment(filter.fromMs)));
    if (filter.toMs > 0)
        all.append(u"c.ended_at < "_s + sqlText(sqlMoment(filter.toMs)));
    if (!filter.provider.isEmpty())
        equals(u"c.provider"_s, filter.provider);
    if (!filter.model.isEmpty())
        equals(u"c.model"_s, filter.model);
    if (filter.outcome)
        equals(u"c.outcome"_s, nameOf(*filter.outcome));
    if (filter.kind)
        equals(u"c.kind"_s, nameOf(*filter.kind));
    if (filter.status)
        all.append(u"c.status = "_s + QString::number(*filter.status));
    if (!filter.text.isEmpty())
        all.append(u"c.message ILIKE "_s +
                   sqlText(u'%' + literally(shareable(filter.text)) + u'%'));
    if (!board.isEmpty())
        equals(u"b.name"_s, board);
    return all.join(u" AND "_s);
}

/// "MS BOARD SEQ" of the last call of the page before.
QString conditionOf(const QByteArray& from)
{
    const QList<QByteArray> parts = from.split(' ');
    if (parts.size() != 3)
        return u"true"_s;
    return u"(c.ended_at, c.board_id, c.seq) < (%1, %2, %3)"_s.arg(
        sqlText(sqlMoment(parts[0].toLongLong())), QString::number(parts[1].toInt()),
        QString::number(parts[2].toLongLong()));
}

} // namespace

class PostgresReader::Desk : public QObject
{
public:
    Desk(const QString& dataDirectory, const SharedHistoryTempo& tempo)
        : m_outbox(dataDirectory + u"/outbox.db"_s), m_tempo(tempo)
    {
    }

    void open(const HistorySettings& settings, const std::optional<Secret>& password)
    {
        m_reading = readServerAddress(settings.url);
        m_board = boardNameOf(settings);
        m_password = password;
    }

    void close() { m_server.reset(); }

    SharedHistoryFacts facts()
    {
        SharedHistoryFacts facts;
        facts.waiting = waitingIn(m_outbox, m_tempo.busy);
        if (m_reading.address)
            facts.place = m_reading.address->place();
        facts.fault = connectToServer();
        if (!facts.fault.isEmpty())
            return facts;
        facts.server = m_server->value(u"SELECT version()"_s).toString();
        facts.tables = serverVersion(*m_server);
        if (facts.tables > 0)
            readBoards(facts);
        facts.fault = faultOfServer();
        return facts;
    }

    SharedCallPage calls(const CallFilter& filter, const QString& board, const QByteArray& from,
                         int most)
    {
        SharedCallPage page;
        page.fault = connectToServer();
        if (!page.fault.isEmpty())
            return page;
        QList<QVariantList> rows =
            m_server->rows(u"SELECT b.name, c.board_id, "_s + callSelection() +
                           u" FROM calls c JOIN boards b ON b.board_id = c.board_id WHERE "_s +
                           conditionOf(filter, board) + u" AND "_s + conditionOf(from) +
                           u" ORDER BY c.ended_at DESC, c.board_id DESC, c.seq DESC LIMIT "_s +
                           QString::number(most + 1));
        page.fault = faultOfServer();
        const bool more = rows.size() > most;
        if (more)
            rows.removeLast();
        for (const QVariantList& row : rows) {
            StoredCall call = callOf(row, 2);
            call.board = row[0].toString();
            page.calls.append(std::move(call));
        }
        if (more)
            page.next = QByteArray::number(page.calls.last().atMs) + ' ' +
                        rows.last()[1].toByteArray() + ' ' +
                        QByteArray::number(page.calls.last().id);
        return page;
    }

    SharedDeletion drop(const QString& board, qint64 beforeMs)
    {
        SharedDeletion deletion;
        deletion.fault = connectToServer();
        if (!deletion.fault.isEmpty())
            return deletion;
        const QString boards = u"board_id IN (SELECT board_id FROM boards WHERE name = %1)"_s.arg(
            sqlText(board.isEmpty() ? m_board : shareable(board)));
        const QString before = sqlText(sqlMoment(beforeMs));
        m_server->begin();
        m_server->exec(u"SET LOCAL statement_timeout = 0"_s); // years may go
        deletion.calls = m_server
                             ->value(u"WITH gone AS (DELETE FROM calls WHERE "_s + boards +
                                     u" AND ended_at < "_s + before +
                                     u" RETURNING 1) SELECT count(*) FROM gone"_s)
                             .toLongLong();
        for (const auto& [table, column] :
             {std::pair(u"call_minutes"_s, u"minute"_s), std::pair(u"circuits"_s, u"changed_at"_s),
              std::pair(u"incidents"_s, u"seen_at"_s), std::pair(u"alerts"_s, u"fired_at"_s)})
            m_server->exec(u"DELETE FROM "_s + table + u" WHERE "_s + boards + u" AND "_s + column +
                           u" < "_s + before);
        m_server->commit();
        deletion.fault = faultOfServer();
        return deletion;
    }

private:
    /// Empty: there is a connection.
    QString connectToServer()
    {
        if (m_server)
            return {};
        if (!m_reading.address)
            return m_reading.fault + u' ' + m_reading.cure;
        m_server = std::make_unique<ServerConnection>(*m_reading.address, m_tempo);
        if (!m_server->open(m_password).isFault())
            return {};
        return faultOfServer();
    }

    /// After a fault the next question begins anew.
    QString faultOfServer()
    {
        const ServerFault fault = m_server->fault();
        if (!fault.isFault())
            return {};
        m_server.reset();
        return wordsOf(fault);
    }

    void readBoards(SharedHistoryFacts& facts)
    {
        const QList<QVariantList> rows = m_server->rows(
            u"SELECT b.name, b.board_uuid::text, "
            "round(extract(epoch FROM b.last_seen_at) * 1000)::bigint, "
            "(SELECT round(extract(epoch FROM max(c.ended_at)) * 1000)::bigint FROM (SELECT "
            "ended_at FROM calls WHERE board_id = b.board_id ORDER BY seq DESC LIMIT 1000) c) "
            "FROM boards b ORDER BY b.name, b.board_id"_s);
        for (const QVariantList& row : rows) {
            SharedBoard board{row[0].toString(), row[1].toString(), row[2].toLongLong()};
            if (!row[3].isNull())
                board.lastCallMs = row[3].toLongLong();
            facts.boards.append(board);
        }
    }

    const QString m_outbox;
    const SharedHistoryTempo m_tempo;
    AddressReading m_reading;
    QString m_board;
    std::optional<Secret> m_password;
    std::unique_ptr<ServerConnection> m_server;
};

PostgresReader::PostgresReader(const QString& dataDirectory, const SharedHistoryTempo& tempo)
    : m_desk(std::make_unique<Desk>(dataDirectory, tempo)), m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(u"shared-reader"_s);
    m_desk->moveToThread(m_thread.get());
    m_thread->start();
}

PostgresReader::~PostgresReader()
{
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), thread = m_thread.get()] {
        desk->close();
        thread->quit();
    });
    constexpr int patienceMs = 3000;
    if (m_thread->wait(QDeadlineTimer(patienceMs)))
        return;
    // It waits for a server that hangs; it ends with the program.
    [[maybe_unused]] auto* desk = m_desk.release();
    [[maybe_unused]] auto* thread = m_thread.release();
}

template <typename Answer, typename Work>
void PostgresReader::ask(Work work, std::function<void(const Answer&)> done)
{
    // Not m_home itself: where the server hangs, this one may be gone when the answer comes.
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), home = QPointer(&m_home), work,
                                             done = std::move(done)] {
        const Answer answer = work(*desk);
        if (home)
            QMetaObject::invokeMethod(
                home.data(), [done, answer] { done(answer); }, Qt::QueuedConnection);
    });
}

void PostgresReader::open(const HistorySettings& settings, const std::optional<Secret>& password)
{
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), settings, password] {
        desk->open(settings, password);
    });
}

void PostgresReader::facts(std::function<void(const SharedHistoryFacts&)> done)
{
    ask<SharedHistoryFacts>([](Desk& desk) { return desk.facts(); }, std::move(done));
}

void PostgresReader::calls(const CallFilter& filter, const QString& board, const QByteArray& from,
                           int most, std::function<void(const SharedCallPage&)> done)
{
    ask<SharedCallPage>(
        [filter, board, from, most](Desk& desk) { return desk.calls(filter, board, from, most); },
        std::move(done));
}

void PostgresReader::drop(const QString& board, qint64 beforeMs,
                          std::function<void(const SharedDeletion&)> done)
{
    ask<SharedDeletion>([board, beforeMs](Desk& desk) { return desk.drop(board, beforeMs); },
                        std::move(done));
}

} // namespace fuseboard
