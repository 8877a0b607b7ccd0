// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/tallyrow.h"
#include "app/adapters/sharedhistory/minuterollup.h"
#include "app/adapters/sharedhistory/serveraddress.h"
#include "app/adapters/sharedhistory/serverconnection.h"
#include "tests/app/adapters/sharedhistory/sharedbench.h"
#include "tests/peers/postgres.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBoard = 1;
constexpr qint64 kMinuteMs = 60'000;

} // namespace

/// On a real server, whose tables a board has made.
class TestMinuteRollup : public QObject
{
    Q_OBJECT

    Postgres m_server;
    QString m_database;
    std::unique_ptr<ServerConnection> m_connection;

    void write(const QList<EndedCall>& calls)
    {
        MinuteRollup rollup;
        for (const EndedCall& call : calls)
            rollup.add(call);
        rollup.write(*m_connection, kBoard);
    }
    /// What stands in the one row of a source and minute.
    Tally tallyAt(const QString& model, qint64 atMs = kNoonMs)
    {
        const QList<QVariantList> rows = m_connection->rows(
            u"SELECT successes, skipped, cancelled, failure_kinds, latency_histogram, "
            "ttft_histogram FROM call_minutes WHERE model = '%1' AND "
            "minute = to_timestamp(%2)"_s.arg(model)
                .arg(atMs / 1000));
        return rows.size() == 1 ? tallyOf(rows.first()) : Tally();
    }
    qint64 sum(const QString& column)
    {
        return m_connection
            ->value(u"SELECT coalesce(sum(%1), 0)::bigint FROM call_minutes"_s.arg(column))
            .toLongLong();
    }

private slots:
    void initTestCase()
    {
        if (!Postgres::isInstalled() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("PostgreSQL, or Qt's driver for it, is not installed");
        const QString fault = m_server.make();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_database = m_server.createDatabase(u"rollup"_s);
        SharedBench board;
        board.start(m_server.url(m_database), secretOf(Postgres::password()));
        board.recordMany(1);
        QVERIFY(board.deliversAll());
        const auto address = readServerAddress(m_server.url(m_database)).address;
        QVERIFY(address);
        m_connection = std::make_unique<ServerConnection>(*address, SharedHistoryTempo());
        QVERIFY(!m_connection->open(secretOf(Postgres::password())).isFault());
    }
    void init() { QVERIFY(m_connection->exec(u"DELETE FROM call_minutes"_s)); }

    void after_a_failure_nothing_more_is_written()
    {
        QVERIFY(!m_connection->exec(u"SELECT nothing FROM nowhere"_s));
        write({{successOf(u"a"_s), kNoonMs}});
        QVERIFY(m_connection->failed());
        m_connection->rollback();
        QCOMPARE(sum(u"successes"_s), 0);
    }

    void calls_of_a_minute_are_one_row_for_each_source()
    {
        write({{successOf(u"a"_s, u"m"_s), kNoonMs},
               {successOf(u"a"_s, u"m"_s), kNoonMs + kMinuteMs - 1},
               {successOf(u"a"_s, u"m"_s), kNoonMs + kMinuteMs},
               {successOf(u"a"_s, u"n"_s), kNoonMs},
               {successOf(u"b"_s, u"n'; --"_s), kNoonMs}});
        QVERIFY2(!m_connection->failed(), qPrintable(m_connection->fault().cause));
        QCOMPARE(sum(u"1"_s), 4);
        QCOMPARE(sum(u"successes"_s), 5);
        QCOMPARE(tallyAt(u"m"_s).calls(), 2U);
        QCOMPARE(tallyAt(u"m"_s, kNoonMs + kMinuteMs).calls(), 1U);
    }

    void a_later_batch_is_merged_into_what_stands_there()
    {
        write({{successOf(u"a"_s), kNoonMs}});
        CallRecord slow = successOf(u"a"_s);
        slow.latency = std::chrono::seconds(9);
        write({{slow, kNoonMs + 1},
               {failureOf(u"a"_s, ErrorKind::RateLimited, 429, u"slow down"_s), kNoonMs + 2}});
        QCOMPARE(sum(u"1"_s), 1);
        const Tally tally = tallyAt(u"m"_s);
        QCOMPARE(tally.calls(), 3U);
        QCOMPARE(tally.failureCount(), 1U);
        QCOMPARE(sum(u"failures"_s), 1); // for those who ask in SQL
        QCOMPARE(tally.latency.max(), Duration(std::chrono::seconds(9)));
    }
};

QTEST_GUILESS_MAIN(TestMinuteRollup)
#include "tst_minuterollup.moc"
