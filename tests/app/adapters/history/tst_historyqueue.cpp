// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyqueue.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

EndedCall call(qint64 atMs, qsizetype replyBytes = 0)
{
    EndedCall ended{{}, atMs};
    if (replyBytes > 0) {
        ended.record.outcome = Outcome::Failure;
        ended.record.error.emplace();
        ended.record.error->raw = QByteArray(replyBytes, 'x');
    }
    return ended;
}

QList<qint64> timesOf(const std::vector<HistoryEntry>& batch)
{
    QList<qint64> times;
    for (const HistoryEntry& entry : batch) {
        if (const auto* ended = std::get_if<EndedCall>(&entry))
            times.append(ended->atMs);
    }
    return times;
}

} // namespace

class TestHistoryQueue : public QObject
{
    Q_OBJECT

private slots:
    void full_by_number_it_turns_away_and_counts()
    {
        HistoryQueue queue;
        for (qsizetype i = 0; i < HistoryQueue::kMost; ++i)
            QCOMPARE(queue.put(call(i)), i + 1);
        QCOMPARE(queue.put(call(-1)), 0);
        QCOMPARE(queue.put(StoredCircuitChange{}), 0);
        QCOMPARE(queue.lost(), 2);
        QCOMPARE(queue.size(), HistoryQueue::kMost);
        QCOMPARE(timesOf(queue.take()).first(), 0); // what was there first, stays
        QVERIFY(queue.put(call(-2)) > 0);
        QCOMPARE(queue.lost(), 2);
    }

    void full_by_bytes_it_turns_away_and_counts()
    {
        constexpr qsizetype kReply = 1024 * 1024;
        HistoryQueue queue;
        qsizetype taken = 0;
        while (queue.put(call(taken, kReply)) > 0)
            ++taken;
        QCOMPARE(taken, HistoryQueue::kMostBytes / kReply - 1); // an entry is more than its reply
        QVERIFY(queue.bytes() <= HistoryQueue::kMostBytes);
        QCOMPARE(queue.lost(), 1);
        QVERIFY(queue.put(call(-1)) > 0); // a small one still fits
        QCOMPARE(timesOf(queue.take()).size(), taken + 1);
        QCOMPARE(queue.bytes(), 0);
        QVERIFY(queue.put(call(0, kReply)) > 0);
    }

    void bytes_are_those_of_what_waits()
    {
        HistoryQueue queue;
        EndedCall large = call(1, 5000);
        large.record.message = QString(1000, u'm');
        QVERIFY(bytesOf(HistoryEntry(large)) >= 7000);
        Alert alert;
        alert.text = QString(3000, u't');
        QVERIFY(bytesOf(HistoryEntry(alert)) >= 6000);
        SeenIncident seen;
        seen.incident.lastUpdate = QString(2000, u'u');
        QVERIFY(bytesOf(HistoryEntry(seen)) >= 4000);
        for (const HistoryEntry& entry : {HistoryEntry(large), HistoryEntry(alert),
                                          HistoryEntry(seen), HistoryEntry(StoredCircuitChange{})})
            queue.put(entry);
        const qint64 all = queue.bytes();
        auto batch = queue.take();
        QCOMPARE(queue.bytes(), 0);
        queue.putBack(std::move(batch));
        QCOMPARE(queue.bytes(), all);
        queue.setClosed(true);
        QCOMPARE(queue.bytes(), 0);
    }

    void the_oldest_go_first_a_batch_at_a_time()
    {
        HistoryQueue queue;
        for (qsizetype i = 0; i < HistoryQueue::kBatch + 3; ++i)
            queue.put(call(i));
        const QList<qint64> first = timesOf(queue.take());
        QCOMPARE(first.size(), HistoryQueue::kBatch);
        QCOMPARE(first.first(), 0);
        QCOMPARE(timesOf(queue.take()),
                 (QList<qint64>{HistoryQueue::kBatch, HistoryQueue::kBatch + 1,
                                HistoryQueue::kBatch + 2}));
        QVERIFY(queue.take().empty());
    }

    void what_is_put_back_goes_first_again()
    {
        HistoryQueue queue;
        queue.put(call(1));
        queue.put(call(2));
        auto batch = queue.take();
        queue.put(call(3));
        queue.putBack(std::move(batch));
        QCOMPARE(timesOf(queue.take()), (QList<qint64>{1, 2, 3}));
    }

    void of_states_only_the_newest_waits()
    {
        HistoryQueue queue;
        QCOMPARE(queue.put(SavedState{"a"}), 1);
        QCOMPARE(queue.put(SavedState{"b"}), 1);
        auto batch = queue.take();
        QCOMPARE(batch.size(), 1u);
        QCOMPARE(std::get<SavedState>(batch[0]).bytes, "b");
        queue.put(SavedState{"c"}); // while b is being written in vain
        queue.putBack(std::move(batch));
        batch = queue.take();
        QCOMPARE(batch.size(), 1u);
        QCOMPARE(std::get<SavedState>(batch[0]).bytes, "c");
        queue.putBack(std::move(batch));
        QCOMPARE(queue.size(), 1);
    }

    void closed_it_drops_and_counts_everything_but_the_state()
    {
        HistoryQueue queue;
        queue.put(call(1));
        queue.put(Alert{});
        queue.put(SavedState{"a"});
        queue.setClosed(true);
        QCOMPARE(queue.size(), 0);
        QCOMPARE(queue.lost(), 2);
        QCOMPARE(queue.put(call(2)), 0);
        QCOMPARE(queue.put(SavedState{"b"}), 0);
        QCOMPARE(queue.lost(), 3);
        queue.lose(4);
        QCOMPARE(queue.lost(), 7);
        queue.setClosed(false);
        QCOMPARE(queue.put(call(3)), 1);
        QCOMPARE(timesOf(queue.take()), QList<qint64>{3});
    }
};

QTEST_GUILESS_MAIN(TestHistoryQueue)
#include "tst_historyqueue.moc"
