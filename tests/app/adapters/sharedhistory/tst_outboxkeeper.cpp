// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outboxkeeper.h"
#include "tests/app/adapters/history/historybench.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SharedHistoryTempo kTempo{
    .gather = 20ms, .retry = 20ms, .longestRetry = 40ms, .busy = 10ms};

/// A keeper in the test's own thread.
struct Bench
{
    explicit Bench(const SharedHistoryTempo& tempo = kTempo) : keeper(folder.path(), tempo, queue)
    {
        QObject::connect(&keeper, &OutboxKeeper::changed,
                         [this](const OutboxHealth& told) { health = told; });
        QObject::connect(&keeper, &OutboxKeeper::offered,
                         [this](const OutboxBatch& batch) { offered.append(batch); });
    }

    QString file() const { return folder.filePath(u"outbox.db"_s); }
    void called(int count = 1)
    {
        for (int i = 0; i < count; ++i)
            queue->put(EndedCall{successOf(u"a"_s), kNoonMs + i});
        keeper.wake();
    }
    bool waits(qint64 count)
    {
        return QTest::qWaitFor(
            [&] {
                return health.waiting == count && queue->size() == 0 && !health.fault.isFault();
            },
            10'000);
    }
    int kept() const { return ask(file(), u"SELECT count(*) FROM entries"_s).toInt(); }

    QTemporaryDir folder;
    std::shared_ptr<HistoryQueue> queue = std::make_shared<HistoryQueue>();
    OutboxHealth health;
    QList<OutboxBatch> offered;
    OutboxKeeper keeper;
};

} // namespace

class TestOutboxKeeper : public QObject
{
    Q_OBJECT

private slots:
    void switched_off_it_makes_no_file()
    {
        Bench bench;
        bench.keeper.setOn(false);
        bench.called();
        bench.keeper.want();
        QVERIFY(bench.offered.isEmpty());
        QVERIFY(!QFile::exists(bench.file()));
    }

    void where_another_program_has_it_nothing_is_gathered_until_that_one_ends()
    {
        Bench bench;
        QLockFile other(bench.folder.filePath(u"outbox.lock"_s));
        QVERIFY(other.lock());
        bench.keeper.setOn(true);
        QCOMPARE(bench.health.fault.kind, HistoryFault::Occupied);
        bench.called();
        QCOMPARE(bench.queue->size(), 0);
        other.unlock();
        QVERIFY(bench.waits(0));
        bench.called();
        QVERIFY(bench.waits(1));
    }

    void what_was_in_a_damaged_file_is_counted_as_lost_and_it_is_moved_aside()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.called(3);
        QVERIFY(bench.waits(3));
        bench.keeper.stop();
        QFile bytes(bench.file());
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(QByteArray(20'000, 'x'));
        bytes.close();
        bench.keeper.setOn(true);
        QCOMPARE(bench.health.lost, 3);
        QCOMPARE(bench.health.waiting, 0);
        QVERIFY2(bench.health.remark.contains(u".corrupt-"_s), qPrintable(bench.health.remark));
        QVERIFY(!bench.health.cure.isEmpty());
    }

    void a_full_outbox_takes_no_more_and_says_so()
    {
        SharedHistoryTempo small = kTempo;
        small.mostRecords = 2;
        Bench bench(small);
        bench.keeper.setOn(true);
        bench.called(2);
        QVERIFY(bench.waits(2));
        bench.called(3);
        QTRY_COMPARE_WITH_TIMEOUT(bench.health.lost, 3, 10'000);
        QCOMPARE(bench.kept(), 2);
        QVERIFY2(bench.health.remark.contains(u"full"_s), qPrintable(bench.health.remark));
    }

    void a_file_that_was_removed_in_use_is_begun_anew()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.called();
        QVERIFY(bench.waits(1));
        QVERIFY(QFile::remove(bench.file()));
        bench.called(2);
        QTRY_VERIFY_WITH_TIMEOUT(bench.health.remark.contains(u"was removed"_s), 10'000);
        QVERIFY(bench.waits(2));
        QCOMPARE(bench.health.lost, 1);
    }

    void one_batch_goes_out_for_each_that_is_wanted()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.keeper.want(); // before there is anything
        QVERIFY(bench.offered.isEmpty());
        bench.called(2);
        QTRY_COMPARE_WITH_TIMEOUT(bench.offered.size(), 1, 10'000);
        QCOMPARE(bench.offered.first().entries.size(), 2);
        bench.called();
        QVERIFY(bench.waits(3));
        QCOMPARE(bench.offered.size(), 1); // nobody asked for another
        bench.keeper.want();
        QCOMPARE(bench.offered.last().entries.size(), 3); // what was not delivered goes again
    }

    void what_was_delivered_is_forgotten_and_what_was_refused_put_aside()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.called(3);
        QVERIFY(bench.waits(3));
        bench.keeper.want();
        const OutboxBatch batch = bench.offered.first();
        bench.keeper.deliver(u"another board"_s, batch.entries.last().number, {});
        QCOMPARE(bench.kept(), 3);
        bench.keeper.deliver(batch.board, batch.entries.at(1).number,
                             {{batch.entries.first().number, u"too long"_s}});
        QCOMPARE(bench.health.waiting, 1);
        QCOMPARE(bench.health.refused, 1);
        QVERIFY2(bench.health.remark.contains(u"refused"_s), qPrintable(bench.health.remark));
    }

    void a_copy_that_knows_less_than_the_server_goes_on_as_another_board()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.called();
        QVERIFY(bench.waits(1));
        bench.keeper.want();
        const QString board = bench.offered.first().board;
        bench.keeper.renew(u"another board"_s);
        QVERIFY(bench.health.remark.isEmpty());
        bench.keeper.renew(board);
        QVERIFY2(bench.health.remark.contains(u"older copy"_s), qPrintable(bench.health.remark));
        bench.keeper.want();
        QVERIFY(bench.offered.last().board != board);
        QCOMPARE(bench.offered.last().entries.size(), 1);
    }

    void what_is_gathered_is_kept_at_the_end_for_the_next_start()
    {
        Bench bench;
        bench.keeper.setOn(true);
        bench.called(5);
        bench.keeper.stop();
        QCOMPARE(bench.kept(), 5);
        bench.keeper.setOn(true);
        QVERIFY(bench.waits(5));
    }
};

QTEST_GUILESS_MAIN(TestOutboxKeeper)
#include "tst_outboxkeeper.moc"
