// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitehistory.h"
#include "tests/app/adapters/history/historybench.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString& name, qint64 at, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Random bytes as a reply: nothing that could be packed.
CallRecord largeCall(SeededRandom& random)
{
    CallRecord record = failureOf(u"alpha"_s, ErrorKind::ServerError, 500, u"no"_s);
    for (int i = 0; i < 1000; ++i) {
        const quint64 word = random.next();
        record.error->raw.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    return record;
}

void recordMany(HistoryBench& bench, int count, qint64 fromMs = kNoonMs)
{
    for (int i = 0; i < count; ++i)
        bench.history().record(successOf(u"alpha"_s), fromMs + i);
}

bool mount(const QStringList& arguments)
{
    return QProcess::execute(u"mount"_s, arguments) == 0;
}

/// Another program with the file open, in the middle of a write.
class Intruder
{
public:
    explicit Intruder(const QString& file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(file);
        m_writing = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~Intruder()
    {
        QSqlDatabase::database(u"intruder"_s).close();
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    bool isWriting() const { return m_writing; }

private:
    bool m_writing = false;
};

} // namespace

class TestHistoryFaults : public QObject
{
    Q_OBJECT

private slots:
    void a_folder_that_is_a_file_is_told_and_used_once_it_is_free()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(u"data"_s);
        QFile blocker(folder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        HistoryBench bench(folder);
        bench.start();
        recordMany(bench, 10);
        QVERIFY(bench.reaches(HistoryHealth::Failing));
        QVERIFY(bench.health().cause.contains(folder));
        QVERIFY(!bench.health().cure.isEmpty());
        QVERIFY(bench.page().calls.isEmpty());
        QVERIFY(blocker.remove());
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10);
        QCOMPARE(bench.health().lost, 0);
    }

    void a_file_of_a_newer_version_is_left_as_it_is()
    {
        HistoryBench bench;
        bench.start();
        recordMany(bench, 10);
        QVERIFY(bench.heals());
        bench.stop();
        ask(bench.file(), u"PRAGMA user_version = 99"_s);
        const QByteArray before = bytesOf(bench.file());
        bench.start();
        recordMany(bench, 10);
        QVERIFY(bench.reaches(HistoryHealth::Failing));
        QVERIFY(bench.health().cause.contains(u"newer Fuseboard (version 99"_s));
        QVERIFY(bench.health().cure.contains(u"Update"_s));
        QVERIFY(bench.page().calls.isEmpty());
        bench.stop();
        QCOMPARE(bytesOf(bench.file()), before);
    }

    void a_database_of_another_program_is_left_as_it_is()
    {
        HistoryBench bench;
        ask(bench.file(), u"CREATE TABLE theirs (a)"_s);
        const QByteArray before = bytesOf(bench.file());
        QVERIFY(!before.isEmpty());
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Failing));
        QVERIFY(bench.health().cause.contains(u"another program"_s));
        bench.stop();
        QCOMPARE(bytesOf(bench.file()), before);
    }

    void a_file_that_is_no_database_is_moved_aside_and_told()
    {
        HistoryBench bench;
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray junk = QByteArray("no database at all").repeated(1000);
        file.write(junk);
        file.close();
        bench.start();
        recordMany(bench, 10);
        QVERIFY(bench.heals());
        QVERIFY(bench.health().cause.contains(u"damaged"_s));
        QVERIFY(bench.health().cure.contains(u".recover"_s));
        QCOMPARE(bench.countedCalls(), 10);
        const QStringList aside = QDir(bench.folder()).entryList({u"history.db.corrupt-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(bytesOf(bench.folder() + u'/' + aside[0]), junk);
        QVERIFY(bench.health().cause.contains(aside[0]));
    }

    void a_page_that_went_bad_is_met_by_a_reader_and_told()
    {
        HistoryBench bench;
        bench.start();
        recordMany(bench, 20'000);
        QVERIFY(bench.heals());
        bench.stop();
        const qint64 size = QFileInfo(bench.file()).size();
        for (qint64 at = 40 * 4096; at + 4096 < size; at += 4 * 4096)
            overwrite(bench.file(), at, QByteArray(4096, '\xff'));
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        bench.page({}, 50'000);
        QVERIFY(
            QTest::qWaitFor([&] { return bench.health().cause.contains(u"damaged"_s); }, 30'000));
        recordMany(bench, 10);
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10);
        QCOMPARE(QDir(bench.folder()).entryList({u"history.db.corrupt-*"_s}).size(), 1);
    }

    void a_page_that_went_bad_is_met_by_a_write_and_told()
    {
        HistoryBench bench;
        bench.start();
        recordMany(bench, 100);
        QVERIFY(bench.heals());
        bench.stop();
        const int page = ask(bench.file(), u"SELECT rootpage FROM sqlite_schema WHERE name = "
                                           "'calls_by_kind'"_s)
                             .toInt();
        overwrite(bench.file(), (page - 1) * 4096, QByteArray(4096, '\xff'));
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        QVERIFY(bench.health().cause.isEmpty());
        for (int i = 0; i < 10; ++i)
            bench.history().record(failureOf(u"alpha"_s, ErrorKind::ServerError, 500, u"no"_s),
                                   kNoonMs + i);
        QVERIFY(
            QTest::qWaitFor([&] { return bench.health().cause.contains(u"damaged"_s); }, 30'000));
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10); // those of the batch that met it, in the new file
        QCOMPARE(bench.health().lost, 0);
        QCOMPARE(QDir(bench.folder()).entryList({u"history.db.corrupt-*"_s}).size(), 1);
    }

    void a_file_that_another_program_has_locked_is_written_later()
    {
        HistoryBench bench;
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        {
            const Intruder intruder(bench.file());
            QVERIFY(intruder.isWriting());
            recordMany(bench, 5000);
            QVERIFY(bench.reaches(HistoryHealth::Failing));
            QVERIFY(bench.health().cause.contains(u"locked"_s));
            recordMany(bench, 5000, kNoonMs + 10'000);
        }
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10'000);
        QCOMPARE(bench.health().lost, 0);
        QVERIFY(bench.health().cause.isEmpty());
    }

    void a_file_that_was_removed_is_begun_anew()
    {
        HistoryBench bench;
        bench.start();
        recordMany(bench, 10);
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10);
        for (const QString& name : QDir(bench.folder()).entryList({u"history.db*"_s}))
            QVERIFY(QFile::remove(bench.folder() + u'/' + name));
        recordMany(bench, 7);
        QVERIFY(bench.heals());
        QVERIFY(bench.health().cause.contains(u"removed"_s));
        QCOMPARE(bench.countedCalls(), 7);
    }

    void a_second_program_reads_along_and_takes_over()
    {
        HistoryBench first;
        first.start();
        recordMany(first, 10);
        QVERIFY(first.heals());
        HistoryBench second(first.folder());
        second.start();
        QVERIFY(second.reaches(HistoryHealth::Failing));
        QVERIFY(second.health().cause.contains(u"reads along"_s));
        QVERIFY(
            second.health().cause.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(second.countedCalls(), 10);
        recordMany(second, 5, kNoonMs + 100);
        QVERIFY(!second.vacuum().isEmpty());
        recordMany(first, 10, kNoonMs + 200);
        QVERIFY(first.heals());
        QCOMPARE(second.countedCalls(), 20);
        first.stop();
        QVERIFY(second.heals());
        recordMany(second, 1, kNoonMs + 300);
        QVERIFY(second.heals());
        QCOMPARE(second.countedCalls(), 21);
    }

    void a_disk_that_refuses_to_grow_the_file_is_written_to_later()
    {
        HistoryBench bench;
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit before = limit;
        std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = 400'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        SeededRandom random(1);
        for (int i = 0; i < 100; ++i)
            bench.history().record(largeCall(random), kNoonMs + i);
        const bool failed = bench.reaches(HistoryHealth::Failing);
        const QString cause = bench.health().cause;
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(failed);
        QVERIFY2(cause.contains(u"disk"_s), qPrintable(cause));
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 100);
        QCOMPARE(bench.health().lost, 0);
    }

    void a_full_disk_is_told_and_written_to_once_there_is_room()
    {
        const QString disk = qEnvironmentVariable("FUSEBOARD_SMALL_DISK");
        if (disk.isEmpty())
            QSKIP("no small disk can be mounted here");
        HistoryBench bench(disk + u"/full"_s);
        bench.start();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(64 * 1024, 'x')) == 64 * 1024) {
        }
        SeededRandom random(1);
        for (int i = 0; i < 50; ++i)
            bench.history().record(largeCall(random), kNoonMs + i);
        QVERIFY(bench.reaches(HistoryHealth::Failing));
        QVERIFY2(bench.health().cause.contains(u"disk is full"_s),
                 qPrintable(bench.health().cause));
        QVERIFY(bench.health().cure.contains(u"Free some space"_s));
        QVERIFY(filler.remove());
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 50);
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
        HistoryBench bench(disk + u"/data"_s);
        bench.start();
        recordMany(bench, 10);
        const bool failed = bench.reaches(HistoryHealth::Failing);
        QVERIFY(mount({u"-o"_s, u"remount,rw"_s, disk}));
        QVERIFY(failed);
        QVERIFY(bench.health().cause.contains(disk));
        QVERIFY(bench.heals());
        QCOMPARE(bench.countedCalls(), 10);
    }

    void a_file_that_is_read_only_is_told()
    {
        const QString disk = qEnvironmentVariable("FUSEBOARD_SMALL_DISK");
        if (disk.isEmpty())
            QSKIP("no small disk can be mounted here");
        HistoryBench bench(disk + u"/data"_s);
        bench.start();
        QVERIFY(bench.heals());
        bench.stop();
        QVERIFY(mount({u"--bind"_s, bench.file(), bench.file()}));
        QVERIFY(mount({u"-o"_s, u"remount,bind,ro"_s, bench.file()}));
        bench.start();
        recordMany(bench, 10, kNoonMs + 100);
        const bool failed = bench.reaches(HistoryHealth::Failing);
        const QString cause = bench.health().cause;
        QCOMPARE(QProcess::execute(u"umount"_s, {u"--lazy"_s, bench.file()}), 0);
        QVERIFY(failed);
        QVERIFY2(cause.contains(u"cannot be written to"_s), qPrintable(cause));
        QVERIFY(bench.heals());
        QCOMPARE(bench.page({.fromMs = kNoonMs + 100}).calls.size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestHistoryFaults)
#include "tst_historyfaults.moc"
