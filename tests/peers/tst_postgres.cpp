// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/postgresfixture.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QString noise(int size)
{
    SeededRandom random(7);
    QString text;
    for (int i = 0; i < size; ++i)
        text += QChar(0x4e00 + random.below(20'000));
    return text;
}

} // namespace

/// What a PostgreSQL server refuses, and how it goes away, hangs and comes back: it is told, and
/// no record is lost or doubled.
class TestPostgres : public QObject, protected PostgresFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeServer(); }

    void a_wrong_password_names_the_cure_and_is_written_nowhere();
    void a_missing_password_or_database_is_told();
    void a_server_that_was_away_at_the_start_gets_all();
    void four_boards_that_come_at_once_make_the_tables_once();
    void a_server_of_a_newer_version_is_left_as_it_is();
    void a_user_without_rights_and_a_standby_are_told();
    void a_record_that_the_server_refuses_is_put_aside_alone();
    void a_connection_that_is_cut_doubles_nothing();
    void a_server_that_hangs_is_left_behind();
    void an_outbox_from_a_backup_goes_on_as_another_board_data();
    void an_outbox_from_a_backup_goes_on_as_another_board();
};

void TestPostgres::a_wrong_password_names_the_cure_and_is_written_nowhere()
{
    SharedBench bench;
    bench.start(m_server.url(freshDatabase()), secretOf("planted-wrong-word-4711"));
    bench.recordMany(10);
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY(bench.reachesWaiting(10));
    QVERIFY2(bench.health().cause.contains(u"password of 'boards'"_s),
             qPrintable(bench.health().cause));
    QVERIFY(bench.health().cure.contains(u"entry 'history'"_s));
    QVERIFY(bench.health().cure.contains(u"fuseboardctl keys set history"_s));
    QVERIFY(!(bench.health().cause + bench.health().cure).contains(u"planted"_s));
    bench.history().setPassword(secretOf(Postgres::password()));
    QVERIFY(bench.deliversAll());
    QVERIFY(!bytesIn(bench.folder()).contains("planted-wrong"));
    QVERIFY(!bytesIn(bench.folder()).contains(Postgres::password()));
}

void TestPostgres::a_missing_password_or_database_is_told()
{
    SharedBench bench;
    bench.start(m_server.url(u"postgres"_s));
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY2(bench.health().cause.contains(u"asks for a password"_s),
             qPrintable(bench.health().cause));
    start(bench, u"nowhere"_s);
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY2(bench.health().cause.contains(u"no database 'nowhere'"_s),
             qPrintable(bench.health().cause));
}

void TestPostgres::a_server_that_was_away_at_the_start_gets_all()
{
    const QString database = freshDatabase();
    QCOMPARE(m_server.stop(Postgres::Stop::Fast), QString());
    SharedBench bench;
    start(bench, database);
    bench.recordMany(3000);
    QVERIFY(bench.reaches(SharedHistoryHealth::Away));
    QVERIFY(bench.reachesWaiting(3000));
    bench.stop();
    start(bench, database); // what waited then waits now
    QVERIFY(bench.reaches(SharedHistoryHealth::Away));
    bench.recordMany(10, kNoonMs + 120'000);
    QCOMPARE(m_server.start(), QString());
    QVERIFY(bench.deliversAll());
    QCOMPARE(count(database, u"calls"_s), 3010);
    QCOMPARE(bench.health().lost, 0);
}

void TestPostgres::four_boards_that_come_at_once_make_the_tables_once()
{
    const QString database = freshDatabase();
    std::array<SharedBench, 4> benches;
    for (SharedBench& bench : benches)
        start(bench, database);
    for (SharedBench& bench : benches) {
        bench.recordMany(5);
        QVERIFY(bench.deliversAll());
    }
    QCOMPARE(count(database, u"schema_version"_s), 1);
    QCOMPARE(count(database, u"boards"_s), 4);
    QCOMPARE(count(database, u"calls"_s), 20);
}

void TestPostgres::a_server_of_a_newer_version_is_left_as_it_is()
{
    const QString database = freshDatabase();
    SharedBench bench;
    start(bench, database);
    QVERIFY(bench.reaches(SharedHistoryHealth::Working));
    bench.stop();
    m_server.rows(database, u"INSERT INTO fuseboard.schema_version (version) VALUES (99)"_s);
    start(bench, database);
    bench.recordMany(4);
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY2(bench.health().cause.contains(u"newer Fuseboard (version 99"_s),
             qPrintable(bench.health().cause));
    QVERIFY(bench.reachesWaiting(4));
    QCOMPARE(count(database, u"calls"_s), 0);
    m_server.rows(database, u"DELETE FROM fuseboard.schema_version WHERE version = 99"_s);
    QVERIFY(bench.deliversAll());
}

void TestPostgres::a_user_without_rights_and_a_standby_are_told()
{
    const QString database = freshDatabase();
    m_server.rows(u"postgres"_s, u"ALTER DATABASE %1 OWNER TO admin"_s.arg(database));
    SharedBench bench;
    start(bench, database);
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY2(bench.health().cure.contains(u"GRANT CREATE"_s), qPrintable(bench.health().cure));
    bench.stop();
    const QString other = freshDatabase();
    m_server.rows(u"postgres"_s,
                  u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(other));
    start(bench, other);
    QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
    QVERIFY2(bench.health().cause.contains(u"read-only"_s), qPrintable(bench.health().cause));
}

void TestPostgres::a_record_that_the_server_refuses_is_put_aside_alone()
{
    const QString database = freshDatabase();
    QCOMPARE(m_server.stop(Postgres::Stop::Fast), QString());
    SharedBench bench;
    start(bench, database);
    bench.recordMany(700);
    bench.give().record(successOf(u"alpha"_s, noise(20'000)), kNoonMs); // no index holds it
    bench.recordMany(700);
    bench.give().record(successOf(noise(20'000)), kNoonMs);
    bench.recordMany(10);
    QVERIFY(bench.reachesWaiting(1412));
    QCOMPARE(m_server.start(), QString());
    QVERIFY(bench.deliversAll());
    QCOMPARE(count(database, u"calls"_s), 1410);
    QCOMPARE(m_server.value(database, u"SELECT sum(successes) FROM fuseboard.call_minutes"_s)
                 .toLongLong(),
             1410);
    QVERIFY(QTest::qWaitFor(
        [&] { return bench.health().cause.contains(u"2 records were refused"_s); }, 30'000));
    QCOMPARE(
        ask(bench.file(), u"SELECT count(*) FROM refused WHERE reason LIKE '%index%'"_s).toInt(),
        2);
    QCOMPARE(bench.health().lost, 0);
}

void TestPostgres::a_connection_that_is_cut_doubles_nothing()
{
    const QString database = freshDatabase();
    SharedBench bench;
    start(bench, database);
    QVERIFY(bench.reaches(SharedHistoryHealth::Working));
    for (int i = 0; i < 10; ++i) {
        bench.recordMany(200, kNoonMs + i * 1000);
        QTest::qWait(30);
        m_server.rows(u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                     "WHERE application_name = 'fuseboard'"_s);
    }
    QVERIFY(QTest::qWaitFor([&] { return count(database, u"calls"_s) == 2000; }, 30'000));
    QVERIFY(bench.deliversAll());
    QCOMPARE(m_server.value(database, u"SELECT sum(successes) FROM fuseboard.call_minutes"_s)
                 .toLongLong(),
             2000);
}

void TestPostgres::a_server_that_hangs_is_left_behind()
{
    const QString database = freshDatabase();
    SharedBench bench;
    bench.tempo.farewell = std::chrono::milliseconds(100);
    start(bench, database);
    QVERIFY(bench.reaches(SharedHistoryHealth::Working));
    const QList<QVariantList> backends = m_server.rows(
        database, u"SELECT pid FROM pg_stat_activity WHERE application_name = 'fuseboard' AND "
                  "datname = current_database()"_s);
    QCOMPARE(backends.size(), 1);
    const pid_t backend = backends[0][0].toInt();
    QCOMPARE(::kill(backend, SIGSTOP), 0);
    bench.recordMany(500);
    QVERIFY(bench.reachesWaiting(500));
    QTest::qWait(100); // it waits for an answer
    bench.stop();      // and is not waited for
    QCOMPARE(::kill(backend, SIGCONT), 0);
    start(bench, database);
    QVERIFY(bench.deliversAll());
    QCOMPARE(count(database, u"calls"_s), 500);
}

void TestPostgres::an_outbox_from_a_backup_goes_on_as_another_board_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("with fewer records than were lost") << 7;
    QTest::newRow("with more records than were lost") << 300;
}

void TestPostgres::an_outbox_from_a_backup_goes_on_as_another_board()
{
    QFETCH(const int, after);
    const QString database = freshDatabase();
    SharedBench bench;
    start(bench, database);
    bench.recordMany(10);
    QVERIFY(bench.deliversAll());
    bench.stop();
    const QString backup = bench.folder() + u"/backup"_s;
    QVERIFY(QFile::copy(bench.file(), backup));
    start(bench, database);
    bench.recordMany(50, kNoonMs + 1000);
    QVERIFY(bench.deliversAll());
    bench.stop();
    for (const QString& name : QDir(bench.folder()).entryList({u"outbox.db*"_s}))
        QVERIFY(QFile::remove(bench.folder() + u'/' + name));
    QVERIFY(QFile::rename(backup, bench.file()));
    start(bench, database);
    bench.stop(); // so that all of it is one batch
    bench.startWithoutPassword(m_server.url(database));
    bench.recordMany(after, kNoonMs + 2000);
    QVERIFY(bench.reachesWaiting(after));
    bench.history().setPassword(secretOf(Postgres::password()));
    QVERIFY(bench.deliversAll());
    QVERIFY(bench.health().cause.contains(u"older copy"_s));
    QCOMPARE(count(database, u"calls"_s), 60 + after);
    QCOMPARE(count(database, u"boards"_s), 2);
}

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
