// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyschema.h"
#include "app/adapters/history/historystore.h"
#include "tests/app/adapters/history/historybench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    HistoryFault m_fault;

    QString file() const { return m_folder->filePath(u"history.db"_s); }
    std::unique_ptr<HistoryStore> open() { return HistoryStore::open(file(), 10ms, m_fault); }
    QByteArray bytes() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    static HistoryFault write(HistoryStore& store, const std::vector<HistoryEntry>& batch)
    {
        return store.write(batch);
    }
    int calls() const { return ask(file(), u"SELECT count(*) FROM calls"_s).toInt(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fault = {};
    }

    void what_is_not_ours_or_of_a_newer_version_stays_as_it_is_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("another program's") << u"CREATE TABLE t (x)"_s << u"another program"_s;
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << u"newer Fuseboard"_s;
    }
    void what_is_not_ours_or_of_a_newer_version_stays_as_it_is()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, words);
        if (words.contains(u"newer"_s))
            QVERIFY(open());
        ask(file(), sql);
        const QByteArray before = bytes();
        QVERIFY(!open());
        QVERIFY2(m_fault.cause.contains(words), qPrintable(m_fault.cause));
        QVERIFY(!m_fault.cure.isEmpty());
        QCOMPARE(bytes(), before);
    }

    void what_is_no_database_is_damaged()
    {
        QFile junk(file());
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray("junk").repeated(5000));
        junk.close();
        QVERIFY(!open());
        QCOMPARE(m_fault.kind, HistoryFault::Damaged);
    }

    void a_batch_is_written_as_a_whole_or_not_at_all()
    {
        auto store = open();
        QVERIFY(store);
        QVERIFY(!write(*store, {EndedCall{successOf(u"a"_s), kNoonMs}}).isFault());
        ask(file(), u"CREATE TRIGGER no BEFORE INSERT ON circuits BEGIN "
                    "SELECT raise(ABORT, 'not today'); END"_s);
        const HistoryFault fault =
            store->write({EndedCall{successOf(u"a"_s), kNoonMs + 1},
                          StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::Open},
                          EndedCall{successOf(u"a"_s), kNoonMs + 2}});
        QCOMPARE(fault.kind, HistoryFault::Refused);
        QVERIFY2(fault.cause.contains(u"not today"_s), qPrintable(fault.cause));
        QVERIFY(store->failed());
        store.reset(); // as after any fault
        QCOMPARE(calls(), 1);
        QCOMPARE(ask(file(), u"SELECT sum(successes) FROM rollup_1m"_s).toInt(), 1);
    }

    void another_program_that_holds_the_file_is_waited_for_and_told()
    {
        auto store = open();
        QVERIFY(store);
        HistoryDatabase browser(file(), HistoryDatabase::Access::Write, 10ms);
        QVERIFY(browser.begin());
        const HistoryFault fault = write(*store, {EndedCall{successOf(u"a"_s), kNoonMs}});
        QCOMPARE(fault.kind, HistoryFault::Passing);
        QVERIFY2(fault.cause.contains(u"locked"_s), qPrintable(fault.cause));
    }

    void calls_and_all_that_is_told_of_them_are_there_when_it_is_opened_again()
    {
        for (const qint64 atMs : {kNoonMs, kNoonMs + 60'000}) {
            auto store = open();
            QVERIFY2(store, qPrintable(m_fault.cause));
            QVERIFY(
                !store->write({EndedCall{successOf(u"a"_s), atMs}, SavedState{"state"}}).isFault());
        }
        QCOMPARE(calls(), 2);
        QCOMPARE(ask(file(), u"SELECT count(*) FROM sources"_s).toInt(), 1);
        QCOMPARE(ask(file(), u"SELECT saved FROM state"_s).toByteArray(), QByteArray("state"));
        QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), schemaVersion());
    }

    void what_is_too_old_goes_step_by_step_and_gives_its_room_back()
    {
        auto store = open();
        constexpr qint64 kDayMs = 86'400'000;
        std::vector<HistoryEntry> batch;
        for (int day = 0; day < 30; ++day) {
            for (int i = 0; i < 50; ++i) {
                CallRecord record = failureOf(u"a"_s, ErrorKind::ServerError, 500, u"no"_s);
                record.error->raw = QByteArray::number(i).repeated(300);
                batch.push_back(EndedCall{record, kNoonMs - day * kDayMs + i});
            }
        }
        QVERIFY(!store->write(batch).isFault());
        store->giveBack();
        const qint64 before = QFile(file()).size();
        int steps = 0;
        while (store->tidy({.enabled = true, .keepDays = 10}, kNoonMs) && steps < 10'000)
            ++steps;
        store->giveBack();
        QVERIFY(!store->failed());
        store.reset();
        QVERIFY(calls() >= 10 * 50 && calls() <= 12 * 50);
        QVERIFY(QFile(file()).size() < before);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
