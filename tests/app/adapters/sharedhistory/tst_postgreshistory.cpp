// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/sharedhistory/sharedbench.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr char kPlanted[] = "planted-pass-4711-word";

bool mount(const QStringList& arguments)
{
    return QProcess::execute(u"mount"_s, arguments) == 0;
}

} // namespace

/// Without a server: all of it must wait on the disk. With one: tests/peers/tst_postgres.
class TestPostgresHistory : public QObject
{
    Q_OBJECT

private slots:
    void without_an_address_it_is_off_and_touches_nothing()
    {
        SharedBench bench;
        bench.start({});
        bench.recordMany(10);
        QTest::qWait(0);
        bench.stop();
        QCOMPARE(bench.health().state, SharedHistoryHealth::Off);
        QVERIFY(QDir(bench.folder()).isEmpty());
    }

    void an_address_that_is_none_is_told_and_records_wait()
    {
        SharedBench bench;
        bench.start(QUrl(u"postgresql://u:hunter2hunter2@db/team"_s));
        QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
        QVERIFY(bench.health().cure.contains(u"keys set history"_s));
        QVERIFY(!bench.health().cause.contains(u"hunter2"_s));
        bench.recordMany(10);
        QVERIFY(bench.reachesWaiting(10));
    }

    void a_server_that_is_away_is_told_and_records_wait_across_restarts()
    {
        SharedBench bench;
        const QUrl url = nobodysAddress();
        bench.start(url, secretOf(kPlanted));
        QVERIFY(bench.reaches(SharedHistoryHealth::Away));
        QVERIFY2(bench.health().cause.contains(u"Nobody answers"_s),
                 qPrintable(bench.health().cause));
        QVERIFY(bench.health().cause.contains(bench.health().place));
        QCOMPARE(bench.health().board, u"bench"_s);
        bench.recordMany(10);
        QVERIFY(bench.reachesWaiting(10));
        bench.stop();
        bench.start(url, secretOf(kPlanted));
        QVERIFY(bench.reachesWaiting(10));
        bench.recordMany(5);
        bench.stop(); // what is gathered is written then
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM entries"_s).toInt(), 15);
        QCOMPARE(bench.health().lost, 0);
        const QString told = bench.health().cause + bench.health().cure + bench.health().place;
        QVERIFY(!told.contains(QString::fromLatin1(kPlanted)));
        QVERIFY(!bytesIn(bench.folder()).contains(kPlanted));
    }

    void before_the_password_is_known_it_waits()
    {
        SharedBench bench;
        bench.startWithoutPassword(nobodysAddress());
        QVERIFY(bench.reaches(SharedHistoryHealth::Waiting));
        bench.recordMany(3);
        QVERIFY(bench.reachesWaiting(3));
        QCOMPARE(bench.health().state, SharedHistoryHealth::Waiting);
        bench.history().setPassword(std::nullopt);
        QVERIFY(bench.reaches(SharedHistoryHealth::Away));
    }

    void switched_off_what_waits_stays()
    {
        SharedBench bench;
        bench.start(nobodysAddress());
        bench.recordMany(4);
        QVERIFY(bench.reachesWaiting(4));
        bench.history().configure({});
        QVERIFY(bench.reaches(SharedHistoryHealth::Off));
        bench.recordMany(4);
        bench.stop();
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM entries"_s).toInt(), 4);
    }

    void a_second_program_keeps_nothing_and_takes_over()
    {
        SharedBench first;
        const QUrl url = nobodysAddress();
        first.start(url);
        first.recordMany(3);
        QVERIFY(first.reachesWaiting(3));
        SharedBench second(first.folder());
        second.start(url);
        QVERIFY(second.reaches(SharedHistoryHealth::Failing));
        QVERIFY(
            second.health().cause.contains(QString::number(QCoreApplication::applicationPid())));
        second.recordMany(2);
        QVERIFY(QTest::qWaitFor([&] { return second.health().lost == 2; }, 30'000));
        first.stop();
        QVERIFY(second.reaches(SharedHistoryHealth::Away));
        second.recordMany(1);
        QVERIFY(second.reachesWaiting(4));
    }

    void a_damaged_outbox_is_moved_aside_counted_and_told()
    {
        SharedBench bench;
        bench.start(nobodysAddress());
        QVERIFY(bench.reaches(SharedHistoryHealth::Away));
        bench.stop();
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all").repeated(1000));
        file.close();
        bench.startWithoutPassword(nobodysAddress());
        QVERIFY(
            QTest::qWaitFor([&] { return bench.health().cause.contains(u"damaged"_s); }, 30'000));
        QCOMPARE(QDir(bench.folder()).entryList({u"outbox.db.corrupt-*"_s}).size(), 1);
        bench.recordMany(6);
        QVERIFY(bench.reachesWaiting(6));
        // Damaged while it is in use: those that waited in it are known, and counted.
        const int page =
            ask(bench.file(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'entries'"_s)
                .toInt();
        bench.stop();
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        file.write(QByteArray(4096, '\xff'));
        file.close();
        bench.startWithoutPassword(nobodysAddress());
        bench.recordMany(2);
        QVERIFY(bench.reachesWaiting(2));
        QCOMPARE(QDir(bench.folder()).entryList({u"outbox.db.corrupt-*"_s}).size(), 2);
    }

    void an_outbox_that_was_removed_is_begun_anew_and_counted()
    {
        SharedBench bench;
        bench.startWithoutPassword(nobodysAddress());
        bench.recordMany(6);
        QVERIFY(bench.reachesWaiting(6));
        for (const QString& name : QDir(bench.folder()).entryList({u"outbox.db*"_s}))
            QVERIFY(QFile::remove(bench.folder() + u'/' + name));
        bench.recordMany(2);
        QVERIFY(bench.reachesWaiting(2));
        QVERIFY(bench.health().cause.contains(u"removed"_s));
        QCOMPARE(bench.health().lost, 6);
    }

    void beyond_its_bound_the_newest_are_turned_away_and_counted()
    {
        SharedBench bench;
        bench.tempo.mostRecords = 5000;
        bench.startWithoutPassword(nobodysAddress());
        for (int i = 0; i < 10; ++i) {
            bench.recordMany(1000);
            QVERIFY(bench.reachesWaiting(std::min(5000, (i + 1) * 1000)));
        }
        QVERIFY(QTest::qWaitFor([&] { return bench.health().lost == 5000; }, 30'000));
        QVERIFY(bench.health().cause.contains(u"full"_s));
        bench.history().setPassword(std::nullopt); // what is lost is told beside why
        QVERIFY(bench.reaches(SharedHistoryHealth::Away));
        QVERIFY(bench.health().cause.contains(u"Nobody answers"_s));
        QVERIFY(bench.health().cause.contains(u"full"_s));
    }

    void a_disk_that_refuses_to_grow_the_file_is_written_to_later()
    {
        SharedBench bench;
        bench.startWithoutPassword(nobodysAddress());
        QVERIFY(bench.reaches(SharedHistoryHealth::Waiting));
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit before = limit;
        std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = 200'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        bench.recordMany(2000);
        const bool failed = bench.reaches(SharedHistoryHealth::Failing);
        const SharedHistoryHealth told = bench.health();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(failed);
        QVERIFY2(told.cause.contains(u"outbox"_s), qPrintable(told.cause));
        QVERIFY(!told.cure.isEmpty());
        QVERIFY(bench.reaches(SharedHistoryHealth::Waiting));
        QVERIFY(bench.reachesWaiting(2000));
        QCOMPARE(bench.health().lost, 0);
    }

    void a_full_disk_is_told_and_written_to_once_there_is_room()
    {
        const QString disk = qEnvironmentVariable("FUSEBOARD_SMALL_DISK");
        if (disk.isEmpty())
            QSKIP("no small disk can be mounted here");
        SharedBench bench(disk + u"/full"_s);
        bench.startWithoutPassword(nobodysAddress());
        bench.recordMany(1);
        QVERIFY(bench.reachesWaiting(1)); // the outbox is there
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(16 * 1024, 'x')) == 16 * 1024) {
        }
        bench.recordMany(1000);
        QVERIFY(bench.reaches(SharedHistoryHealth::Failing));
        QVERIFY2(bench.health().cause.contains(u"disk is full"_s),
                 qPrintable(bench.health().cause));
        QVERIFY(filler.remove());
        QVERIFY(bench.reachesWaiting(1001));
        QVERIFY(bench.reaches(SharedHistoryHealth::Waiting));
        QCOMPARE(bench.health().lost, 0);
        bench.stop();
        QVERIFY(QDir(disk + u"/full"_s).removeRecursively());
    }

    void a_folder_that_is_read_only_is_told()
    {
        const QString disk = qEnvironmentVariable("FUSEBOARD_SMALL_DISK");
        if (disk.isEmpty())
            QSKIP("no small disk can be mounted here");
        QVERIFY(mount({u"-o"_s, u"remount,ro"_s, disk}));
        SharedBench bench(disk + u"/data"_s);
        bench.startWithoutPassword(nobodysAddress());
        bench.recordMany(10);
        const bool failed = bench.reaches(SharedHistoryHealth::Failing);
        QVERIFY(mount({u"-o"_s, u"remount,rw"_s, disk}));
        QVERIFY(failed);
        QVERIFY(bench.health().cause.contains(disk));
        QVERIFY(bench.reachesWaiting(10));
    }
};

QTEST_GUILESS_MAIN(TestPostgresHistory)
#include "tst_postgreshistory.moc"
