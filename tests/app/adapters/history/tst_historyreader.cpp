// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyreader.h"
#include "app/adapters/history/historystore.h"
#include "tests/app/adapters/history/historybench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr HistoryTempo kTempo{.busy = 10ms};

struct Bench
{
    QString file() const { return folder.filePath(u"history.db"_s); }
    void write(int count)
    {
        HistoryFault fault;
        const auto store = HistoryStore::open(file(), 10ms, fault);
        std::vector<HistoryEntry> batch;
        for (int i = 0; i < count; ++i)
            batch.push_back(EndedCall{successOf(u"a"_s), kNoonMs + i});
        batch.push_back(SavedState{"state"});
        if (!store || store->write(batch).isFault())
            qFatal("cannot write the history");
        store->giveBack(); // all of it is in the file itself
    }
    qsizetype calls() { return reader.calls({}, 0, 1000).calls.size(); }

    QTemporaryDir folder;
    HistoryReader reader{file(), kTempo};
};

} // namespace

class TestHistoryReader : public QObject
{
    Q_OBJECT

private slots:
    void without_a_file_answers_are_empty_and_none_is_made()
    {
        Bench bench;
        QVERIFY(bench.reader.state().isEmpty());
        QVERIFY(bench.reader.alerts(10).isEmpty());
        QVERIFY(bench.reader.series({kNoonMs, kNoonMs + 60'000, 1000}).isEmpty());
        QVERIFY(bench.reader.incidents(0, 10).isEmpty());
        QCOMPARE(bench.calls(), 0);
        QVERIFY(!QFile::exists(bench.file()));
    }

    void a_file_of_another_version_is_not_read()
    {
        Bench bench;
        bench.write(1);
        ask(bench.file(), u"PRAGMA user_version = 99"_s);
        QSignalSpy damaged(&bench.reader, &HistoryReader::damaged);
        QVERIFY(bench.reader.state().isEmpty());
        QCOMPARE(bench.calls(), 0);
        QCOMPARE(damaged.size(), 0); // it is another program's business
    }

    void a_damaged_page_is_told_with_the_file_it_was_read_of()
    {
        Bench bench;
        bench.write(4000);
        QFile bytes(bench.file());
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.size() > 60'000);
        QVERIFY(bytes.seek(8192)); // behind the header, which tells the version
        bytes.write(QByteArray(static_cast<int>(bytes.size()) - 8192, '\xff'));
        bytes.close();
        bench.reader.forget(3);
        QSignalSpy damaged(&bench.reader, &HistoryReader::damaged);
        QCOMPARE(bench.calls(), 0);
        QCOMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().first().toInt(), 3);
    }

    void what_is_asked_first_of_all_waits_for_the_writer()
    {
        Bench bench;
        QList<int> answered;
        bench.reader.whenBegun([&] { answered << 1; });
        bench.reader.whenBegun([&] { answered << 2; });
        QVERIFY(answered.isEmpty());
        bench.reader.begin();
        QCOMPARE(answered, (QList<int>{1, 2}));
        bench.reader.whenBegun([&] { answered << 3; });
        QCOMPARE(answered.last(), 3);
        bench.reader.begin();
        QCOMPARE(answered.size(), 3);
    }

    void what_waits_when_it_is_stopped_is_never_asked()
    {
        Bench bench;
        bool asked = false;
        bench.reader.whenBegun([&] { asked = true; });
        bench.reader.stop();
        bench.reader.begin();
        QVERIFY(!asked);
    }

    void a_file_that_took_the_place_of_another_is_read_once_that_is_forgotten()
    {
        Bench bench;
        bench.write(2);
        QCOMPARE(bench.calls(), 2);
        QCOMPARE(bench.reader.state(), QByteArray("state"));
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::rename(bench.file() + suffix, bench.file() + u".old"_s + suffix);
        bench.write(5);
        QCOMPARE(bench.calls(), 2); // the one that it has open
        bench.reader.forget(1);
        QCOMPARE(bench.calls(), 5);
    }
};

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
