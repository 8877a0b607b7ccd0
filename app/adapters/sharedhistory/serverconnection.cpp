// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serverconnection.h"

#include "app/adapters/sharedhistory/sqltext.h"

#include <QAtomicInteger>
#include <QSqlError>
#include <QSqlRecord>

#ifdef Q_OS_UNIX
#include <clocale>
#include <locale.h>
#endif

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString freshName()
{
    static QAtomicInteger<int> number;
    return u"fuseboard-shared-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

/// libpq speaks the language of the user; its refusals are told apart by their words.
class EnglishWords
{
public:
#ifdef Q_OS_UNIX
    EnglishWords() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~EnglishWords()
    {
        uselocale(m_before);
        if (m_plain)
            freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(EnglishWords)

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};

/// Keeps the password for the time of one call.
class Unwrapped
{
public:
    explicit Unwrapped(const std::optional<Secret>& secret)
    {
        if (!secret)
            return;
        QByteArray bytes = secret->unwrap();
        m_text = QString::fromUtf8(bytes);
        Secret::wipe(bytes);
    }
    ~Unwrapped() { m_text.fill(u'\0'); }
    Q_DISABLE_COPY_MOVE(Unwrapped)
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Source: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-PARAMKEYWORDS
QString optionsOf(const ServerAddress& address, const SharedHistoryTempo& tempo)
{
    QStringList options = address.options;
    options << u"connect_timeout=%1"_s.arg(tempo.connect.count()) << u"application_name=fuseboard"_s
            << u"keepalives=1"_s << u"keepalives_idle=20"_s << u"keepalives_interval=5"_s
            << u"keepalives_count=3"_s
            << u"tcp_user_timeout=15000"_s
            // What is in the user's own files is for other programs: nothing can be there.
            << u"passfile=/dev/null/none"_s;
    return options.join(u';');
}

} // namespace

ServerConnection::ServerConnection(const ServerAddress& address, const SharedHistoryTempo& tempo)
    : m_address(address), m_tempo(tempo), m_name(freshName())
{
}

ServerConnection::~ServerConnection()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

ServerFault ServerConnection::open(const std::optional<Secret>& password)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return m_fault = driverFault();
    if (password)
        m_redactor = Redactor({*password});
    const EnglishWords english;
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(m_address.database);
    m_database.setConnectOptions(optionsOf(m_address, m_tempo));
    bool opened = false;
    {
        const Unwrapped unwrapped(password);
        opened = m_database.open(m_address.user, unwrapped.text());
    }
    if (!opened)
        return m_fault = connectFault(m_redactor.redact(m_database.lastError().databaseText()),
                                      m_address);
    const auto setting = [](const QString& name, const QString& to) {
        return u"set_config(%1, %2, false)"_s.arg(sqlText(name), sqlText(to));
    };
    const qint64 statementMs = m_tempo.statement.count();
    value(u"SELECT "_s + QStringList{setting(u"search_path"_s, m_address.schema),
                                     setting(u"timezone"_s, u"UTC"_s),
                                     setting(u"standard_conforming_strings"_s, u"on"_s),
                                     setting(u"client_min_messages"_s, u"error"_s),
                                     setting(u"statement_timeout"_s, QString::number(statementMs)),
                                     setting(u"lock_timeout"_s, QString::number(statementMs / 2)),
                                     setting(u"idle_in_transaction_session_timeout"_s,
                                             QString::number(statementMs * 2))}
                             .join(u", "_s));
    return m_fault;
}

bool ServerConnection::run(QSqlQuery& query, const QString& sql)
{
    if (failed())
        return false;
    if (m_database.isOpen() && query.exec(sql)) // Qt closes it once the server has gone
        return true;
    const QSqlError error = query.lastError();
    m_fault =
        statementFault(error.nativeErrorCode(), m_redactor.redact(error.databaseText()), m_address);
    return false;
}

bool ServerConnection::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    return run(query, sql);
}

QList<QVariantList> ServerConnection::rows(const QString& sql)
{
    QList<QVariantList> rows;
    QSqlQuery query(m_database);
    if (!run(query, sql))
        return rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    return rows;
}

QVariant ServerConnection::value(const QString& sql)
{
    const QList<QVariantList> all = rows(sql);
    return all.isEmpty() ? QVariant() : all.first().value(0);
}

bool ServerConnection::begin()
{
    return exec(u"BEGIN"_s);
}

bool ServerConnection::commit()
{
    return exec(u"COMMIT"_s);
}

void ServerConnection::rollback()
{
    m_fault = {};
    if (m_database.isOpen())
        exec(u"ROLLBACK"_s);
}

} // namespace fuseboard
