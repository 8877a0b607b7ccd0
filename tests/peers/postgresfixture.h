// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/adapters/sharedhistory/sharedbench.h"
#include "tests/peers/postgres.h"

#include <QSqlDatabase>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// A server of the test's own, with a database for each story.
class PostgresFixture
{
protected:
    void makeServer()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL (the package postgresql-15) is not installed");
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL (the package libqt6sql6-psql) is not installed");
        const QString fault = m_server.make();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QString freshDatabase() { return m_server.createDatabase(u"team%1"_s.arg(++m_databases)); }
    void start(SharedBench& bench, const QString& database, const QString& board = u"bench"_s)
    {
        bench.start(m_server.url(database), secretOf(Postgres::password()), board);
    }
    qint64 count(const QString& database, const QString& table)
    {
        return m_server.value(database, u"SELECT count(*) FROM fuseboard."_s + table).toLongLong();
    }

    Postgres m_server;
    int m_databases = 0;
};

} // namespace fuseboard
