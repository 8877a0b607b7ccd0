// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historydatabase.h"

#include <QAtomicInteger>
#include <QFile>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString freshName()
{
    static QAtomicInteger<int> number;
    return u"fuseboard-history-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

/// For its owner alone: what was asked and answered is nobody else's business. SQLite gives the
/// files beside it the same permissions. Where this fails, SQLite says why.
void createPrivately(const QString& file)
{
    QFile created(file);
    [[maybe_unused]] const bool isNew = created.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                                                     QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString& file, Access access, std::chrono::milliseconds busy)
    : m_file(file), m_name(freshName()), m_access(access),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    if (access == Access::Write)
        createPrivately(file);
    m_database.setDatabaseName(file);
    const QString readOnly = access == Access::Read ? u"QSQLITE_OPEN_READONLY;"_s : QString();
    m_database.setConnectOptions(readOnly + u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busy.count()));
    if (!m_database.open())
        keep(m_database.lastError());
}

HistoryDatabase::~HistoryDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void HistoryDatabase::keep(const QSqlError& error)
{
    if (!failed())
        m_failure = error.isValid()
                        ? error
                        : QSqlError(u"no further details"_s, {}, QSqlError::UnknownError);
}

bool HistoryDatabase::exec(const QString& sql)
{
    if (failed())
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        keep(query.lastError());
    return !failed();
}

QVariant HistoryDatabase::value(const QString& sql)
{
    if (failed())
        return {};
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        keep(query.lastError());
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

bool HistoryDatabase::begin()
{
    return exec(m_access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

bool HistoryDatabase::commit()
{
    return exec(u"COMMIT"_s);
}

Statement::Statement(HistoryDatabase& database, const QString& sql)
    : m_database(database), m_query(database.m_database)
{
    m_query.setForwardOnly(true);
    const QStringList parts = sql.split(u'?');
    QString named = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        m_names.append(u":v%1"_s.arg(i));
        named += m_names.last() + parts[i];
    }
    if (!database.failed() && !m_query.prepare(named))
        database.keep(m_query.lastError());
}

template <typename Values>
bool Statement::execute(const Values& values)
{
    if (m_database.failed())
        return false;
    auto name = m_names.cbegin();
    for (const QVariant& value : values)
        m_query.bindValue(*name++, value);
    if (!m_query.exec())
        m_database.keep(m_query.lastError());
    return !m_database.failed();
}

bool Statement::run(std::initializer_list<QVariant> values)
{
    return execute(values);
}

bool Statement::run(const QVariantList& values)
{
    return execute(values);
}

bool Statement::next()
{
    if (m_database.failed())
        return false;
    if (m_query.next())
        return true;
    // A corrupt page shows itself as an early end.
    if (m_query.lastError().isValid())
        m_database.keep(m_query.lastError());
    m_query.finish();
    return false;
}

} // namespace fuseboard
