// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historywriter.h"
#include "tests/app/adapters/history/historybench.h"

#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr HistoryTempo kTempo{.gather = 20ms, .retry = 20ms, .longestRetry = 40ms, .busy = 10ms};

/// A writer in the test's own thread.
struct Bench
{
    Bench()
    {
        QObject::connect(&writer, &HistoryWriter::healthChanged,
                         [this](const HistoryHealth& told) { health = told; });
        QObject::connect(&writer, &HistoryWriter::opened, [this] { ++tries; });
        QObject::connect(&writer, &HistoryWriter::replaced,
                         [this](int file) { generation = file; });
    }

    QString file() const { return folder.filePath(u"history.db"_s); }
    void start() { writer.configure(HistoryBench::forEver()); }
    void called(int count = 1)
    {
        for (int i = 0; i < count; ++i)
            queue->put(EndedCall{successOf(u"a"_s), kNoonMs + i});
        writer.wake();
    }
    int kept() const { return ask(file(), u"SELECT count(*) FROM calls"_s).toInt(); }
    bool reaches(HistoryHealth::State state)
    {
        return QTest::qWaitFor([&] { return health.state == state; }, 10'000);
    }
    void damage() const
    {
        QFile bytes(file());
        if (!bytes.open(QIODevice::WriteOnly) || bytes.write(QByteArray(20'000, 'x')) != 20'000)
            qFatal("cannot damage the file");
    }

    QTemporaryDir folder;
    std::shared_ptr<HistoryQueue> queue = std::make_shared<HistoryQueue>();
    HistoryHealth health;
    int tries = 0;
    int generation = 0;
    HistoryWriter writer{folder.path(), kTempo, queue};
};

} // namespace

class TestHistoryWriter : public QObject
{
    Q_OBJECT

private slots:
    void switched_off_it_makes_no_file_and_says_so_when_it_is_asked()
    {
        Bench bench;
        bench.writer.configure({.enabled = false});
        QCOMPARE(bench.tries, 1); // who waits for it is not left waiting
        QVERIFY(!QFile::exists(bench.file()));
        QVERIFY(bench.writer.vacuum().contains(u"switched off"_s));
    }

    void where_another_program_has_it_nothing_is_gathered_until_that_one_ends()
    {
        Bench bench;
        QLockFile other(bench.folder.filePath(u"history.lock"_s));
        QVERIFY(other.lock());
        bench.start();
        QCOMPARE(bench.health.state, HistoryHealth::Failing);
        QVERIFY2(bench.health.cause.contains(u"Another Fuseboard"_s),
                 qPrintable(bench.health.cause));
        bench.called();
        QCOMPARE(bench.queue->size(), 0);
        other.unlock();
        QVERIFY(bench.reaches(HistoryHealth::Working));
        bench.called();
        bench.writer.stop();
        QCOMPARE(bench.kept(), 1);
    }

    void a_file_that_is_no_history_is_moved_aside_once_and_told()
    {
        Bench bench;
        bench.damage();
        bench.start();
        QCOMPARE(bench.health.state, HistoryHealth::Working);
        QCOMPARE(bench.generation, 1);
        QVERIFY2(bench.health.cause.contains(u".corrupt-"_s), qPrintable(bench.health.cause));
        QVERIFY(bench.health.cure.contains(u".recover"_s));
        const QStringList aside =
            QDir(bench.folder.path()).entryList({u"history.db.corrupt-*"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
    }

    void a_reader_s_word_counts_for_the_file_that_it_read_alone()
    {
        Bench bench;
        bench.start();
        bench.called();
        bench.writer.stop();
        bench.start();
        bench.writer.dropDamaged(7);
        QCOMPARE(bench.generation, 0);
        QCOMPARE(bench.kept(), 1);
        bench.writer.dropDamaged(0);
        QCOMPARE(bench.generation, 1);
        bench.writer.dropDamaged(0); // told twice
        QCOMPARE(bench.generation, 1);
        QCOMPARE(bench.health.state, HistoryHealth::Working);
    }

    void a_file_that_was_removed_in_use_is_begun_anew_with_what_waits()
    {
        Bench bench;
        bench.start();
        QVERIFY(QFile::remove(bench.file()));
        bench.called(3);
        QVERIFY(QTest::qWaitFor([&] { return bench.generation == 1; }, 10'000));
        bench.writer.stop();
        QCOMPARE(bench.kept(), 3);
        QVERIFY(bench.health.cause.contains(u"was removed"_s));
    }

    void what_waits_while_the_folder_cannot_be_made_is_written_later()
    {
        Bench bench;
        const QString folder = bench.folder.filePath(u"inner"_s);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        HistoryWriter writer(folder, kTempo, bench.queue);
        HistoryHealth health;
        connect(&writer, &HistoryWriter::healthChanged, this,
                [&health](const HistoryHealth& told) { health = told; });
        writer.configure(HistoryBench::forEver());
        QCOMPARE(health.state, HistoryHealth::Failing);
        QVERIFY(!health.cure.isEmpty());
        QVERIFY(writer.vacuum().contains(health.cause));
        bench.queue->put(EndedCall{successOf(u"a"_s), kNoonMs});
        QVERIFY(inTheWay.remove());
        QTRY_COMPARE_WITH_TIMEOUT(health.state, HistoryHealth::Working, 10'000);
        writer.stop();
        QCOMPARE(ask(folder + u"/history.db"_s, u"SELECT count(*) FROM calls"_s).toInt(), 1);
    }

    void a_batch_that_can_never_be_written_is_lost_and_the_next_is_not()
    {
        Bench bench;
        bench.start();
        ask(bench.file(), u"CREATE TRIGGER no BEFORE INSERT ON circuits BEGIN "
                          "SELECT raise(ABORT, 'not today'); END"_s);
        bench.queue->put(StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::Open});
        bench.writer.wake();
        QVERIFY(bench.reaches(HistoryHealth::Failing));
        QCOMPARE(bench.queue->lost(), 1);
        QVERIFY(bench.reaches(HistoryHealth::Working));
        bench.called();
        bench.writer.stop();
        QCOMPARE(bench.kept(), 1);
    }

    void what_is_gathered_is_written_at_the_end()
    {
        Bench bench;
        bench.start();
        bench.called(5);
        bench.writer.stop();
        QCOMPARE(bench.kept(), 5);
        QCOMPARE(bench.queue->size(), 0);
        QLockFile lock(bench.folder.filePath(u"history.lock"_s));
        QVERIFY(lock.tryLock(0)); // the next program need not wait
    }
};

QTEST_GUILESS_MAIN(TestHistoryWriter)
#include "tst_historywriter.moc"
