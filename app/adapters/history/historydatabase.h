// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <initializer_list>

namespace fuseboard {

/// One connection to a database file. The first failure sticks: from then on every statement does
/// nothing, and whoever began the transaction looks at the end whether all went well.
/// Threads: the one that made it, alone.
class HistoryDatabase
{
public:
    enum class Access { Write, Read }; ///< Read never creates the file

    HistoryDatabase(const QString& file, Access access, std::chrono::milliseconds busy);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase&) = delete;
    HistoryDatabase& operator=(const HistoryDatabase&) = delete;

    bool exec(const QString& sql);
    /// The first value of the first row; invalid without one.
    QVariant value(const QString& sql);

    bool begin(); ///< with the lock for writing, where it may write
    bool commit();

    QString file() const { return m_file; }
    bool failed() const { return m_failure.isValid(); }
    QSqlError failure() const { return m_failure; }

private:
    friend class Statement;
    void keep(const QSqlError& error);

    const QString m_file;
    const QString m_name;
    const Access m_access;
    QSqlDatabase m_database;
    QSqlError m_failure;
};

/// A prepared statement of a database that outlives it.
class Statement
{
public:
    Statement(HistoryDatabase& database, const QString& sql); ///< with ? for each parameter

    bool run(std::initializer_list<QVariant> values = {});
    bool run(const QVariantList& values);
    bool next(); ///< to the next row; at the end the statement is done
    QVariant value(int column) const { return m_query.value(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    void finish() { m_query.finish(); } ///< where rows are left that nobody wants

private:
    template <typename Values>
    bool execute(const Values& values);

    HistoryDatabase& m_database;
    QSqlQuery m_query;
    QStringList m_names; ///< of the parameters: binding by position makes such a name each time
};

} // namespace fuseboard
