// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/calltable.h"
#include "app/adapters/history/historytime.h"
#include "tests/app/adapters/history/historybench.h"
#include "tests/app/adapters/history/tablesbench.h"

#include <QtEndian>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Bench : TablesBench
{
    qint64 write(const CallRecord& record, qint64 atMs = kNoonMs)
    {
        writer.write(record, atMs, dictionary.sourceId(record.provider, record.model));
        return database.value(u"SELECT id FROM calls ORDER BY rowid DESC LIMIT 1"_s).toLongLong();
    }
    QList<qint64> ids()
    {
        QList<qint64> all;
        Statement select(database, u"SELECT id FROM calls ORDER BY id"_s);
        select.run();
        while (select.next())
            all.append(select.number(0));
        return all;
    }

    DictionaryWriter dictionary{database};
    CallWriter writer{database, dictionary};
    DictionaryReader names{database};
    CallReader reader{database, names};
};

} // namespace

class TestCallTable : public QObject
{
    Q_OBJECT

private slots:
    void there_is_no_call_of_an_unknown_id()
    {
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(!bench.reader.read(7));
        QVERIFY(!bench.database.failed());
    }

    void a_reply_that_would_fill_the_memory_is_not_unpacked()
    {
        Bench bench;
        CallRecord record = failureOf(u"a"_s, ErrorKind::ServerError, 500, u"no"_s);
        record.error->raw = QByteArray(5000, 'x');
        const qint64 id = bench.write(record);
        QCOMPARE(bench.reader.read(id)->record.error->raw.size(), 5000);
        QByteArray bomb = qCompress(QByteArray(5000, 'x'));
        qToBigEndian<quint32>(0xffff'ffff, bomb.data());
        for (const QByteArray& hostile : {bomb, QByteArray("abc"), QByteArray()}) {
            Statement update(bench.database, u"UPDATE failures SET raw = ?"_s);
            QVERIFY(update.run({hostile}));
            QVERIFY(bench.reader.read(id)->record.error->raw.isEmpty());
        }
    }

    void a_failure_whose_row_is_gone_keeps_its_kind()
    {
        Bench bench;
        const qint64 id =
            bench.write(failureOf(u"a"_s, ErrorKind::RateLimited, 429, u"slow down"_s));
        QVERIFY(bench.database.exec(u"DELETE FROM failures"_s));
        const auto call = bench.reader.read(id);
        QCOMPARE(call->record.error->kind, ErrorKind::RateLimited);
        QCOMPARE(call->record.message, u"slow down"_s);
    }

    void what_an_error_shares_with_its_call_is_kept_once_and_comes_back()
    {
        Bench bench;
        CallRecord record = failureOf(u"a"_s, ErrorKind::RateLimited, 429, u"slow down"_s);
        record.retryAfter = record.error->retryAfter = std::chrono::seconds(7);
        const auto shared = bench.reader.read(bench.write(record));
        QVERIFY(isSame(shared->record, record));
        QVERIFY(bench.database.value(u"SELECT message FROM failures"_s).isNull());
        record.error->message = u"upstream: slow down"_s;
        record.error->provider = u"b"_s;
        record.error->status = 503;
        record.error->retryAfter = std::nullopt;
        QVERIFY(isSame(bench.reader.read(bench.write(record))->record, record));
    }

    void any_record_comes_back_as_it_was_with_the_time_it_ended()
    {
        Bench bench;
        SeededRandom random(20'261'121);
        QVERIFY(bench.database.begin());
        for (int i = 0; i < 300; ++i) {
            const CallRecord record = randomRecord(random);
            const qint64 atMs = kNoonMs + random.below(1000);
            const auto read = bench.reader.read(bench.write(record, atMs));
            QVERIFY2(read && isSame(read->record, record), qPrintable(QString::number(i)));
            QCOMPARE(read->atMs, atMs);
        }
        QVERIFY(bench.database.commit());
    }

    void more_calls_than_a_millisecond_has_ids_spill_into_the_next_and_keep_their_time()
    {
        Bench bench;
        const CallRecord record = successOf(u"a"_s);
        QVERIFY(bench.database.begin());
        const int many = int(kIdsPerMs) + 10;
        qint64 last = 0;
        for (int i = 0; i < many; ++i)
            last = bench.write(record);
        QVERIFY(bench.database.commit());
        QCOMPARE(bench.ids().size(), many);
        QCOMPARE(msOfId(last), kNoonMs + 1);
        QCOMPARE(bench.reader.read(last)->atMs, kNoonMs);
    }

    void a_clock_that_was_set_back_finds_free_ids_where_it_is()
    {
        Bench bench;
        const CallRecord record = successOf(u"a"_s);
        bench.write(record, kNoonMs);
        const qint64 back = kNoonMs - 3'600'000;
        for (int i = 0; i < 3; ++i)
            bench.write(record, back);
        // A writer of another run does not know what this one gave away.
        CallWriter next(bench.database, bench.dictionary);
        next.write(record, back, 1);
        const QList<qint64> ids = bench.ids();
        QCOMPARE(ids.size(), 5);
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(msOfId(ids[i]), back);
        QCOMPARE(msOfId(ids.last()), kNoonMs);
        QVERIFY(!bench.database.failed());
    }

    void no_call_has_the_id_that_means_the_newest()
    {
        Bench bench;
        const CallRecord record = successOf(u"a"_s);
        bench.write(record, kIdEpochMs);
        bench.write(record, kNoonMs);
        bench.write(record, kIdEpochMs - 3'600'000);
        bench.write(record, kIdEpochMs); // the clock was set back
        QVERIFY(!bench.ids().contains(0));
        QCOMPARE(bench.ids().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestCallTable)
#include "tst_calltable.moc"
