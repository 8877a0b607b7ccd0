// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/history/diskgate.h"
#include "tests/app/adapters/history/historybench.h"

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSlow = 50ms;

} // namespace

/// A store whose commits take as long as the test wants.
class TestHistorySlow : public QObject
{
    Q_OBJECT

    void recordMany(int count)
    {
        for (int i = 0; i < count; ++i)
            m_bench->history().record(successOf(u"alpha"_s), kNoonMs + m_recorded++);
    }

    /// Quicker than a page of them all.
    qint64 callsInFile() const
    {
        return ask(m_bench->file(), u"SELECT count(*) FROM calls"_s).toLongLong();
    }

    std::unique_ptr<DiskGate> m_disk;
    std::unique_ptr<HistoryBench> m_bench;
    qint64 m_recorded = 0;

private slots:
    void init()
    {
        m_recorded = 0;
        m_disk = std::make_unique<DiskGate>(u"/history.db"_s);
        m_bench = std::make_unique<HistoryBench>(QString(), kSlow);
        m_bench->start();
        recordMany(10);
        QVERIFY(m_bench->heals());
        QCOMPARE(m_bench->countedCalls(), 10);
    }
    void cleanup()
    {
        m_disk.reset();
        m_bench.reset();
    }

    void recording_and_reading_go_on_while_a_commit_hangs_and_nothing_is_lost()
    {
        m_disk->close();
        recordMany(1000);
        QTRY_VERIFY_WITH_TIMEOUT(m_disk->isWaitedFor(), 30'000);
        const qsizetype before = m_bench->history().waiting();
        recordMany(50'000); // would never return if it waited for the disk
        QCOMPARE(m_bench->history().waiting(), before + 50'000);
        QCOMPARE(m_bench->countedCalls(), 10); // questions have a connection of their own
        QTest::qSleep(static_cast<int>((kSlow * 2).count())); // the least it takes to be slow
        m_disk->open();
        QVERIFY(m_bench->heals());
        QCOMPARE(callsInFile(), 51'010);
        QCOMPARE(m_bench->health().lost, 0);
        QCOMPARE(m_bench->causes().filter(u"lags"_s).size(), 1);
        QVERIFY(m_bench->causes().filter(u"lags"_s)[0].contains(m_bench->folder()));
    }

    void what_lagged_is_told_no_more_once_it_is_fast_again()
    {
        m_disk->close();
        recordMany(1000);
        QTRY_VERIFY_WITH_TIMEOUT(m_disk->isWaitedFor(), 30'000);
        QTest::qSleep(static_cast<int>((kSlow * 2).count()));
        m_disk->open();
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->causes().filter(u"lags"_s).isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT((recordMany(1), m_bench->health().cause.isEmpty()), 30'000);
    }

    void what_a_disk_does_not_take_for_too_long_is_turned_away_and_told()
    {
        m_disk->close();
        recordMany(1000);
        QTRY_VERIFY_WITH_TIMEOUT(m_disk->isWaitedFor(), 30'000);
        const qsizetype before = m_bench->history().waiting();
        recordMany(static_cast<int>(HistoryQueue::kMost - before) + 7);
        QCOMPARE(m_bench->history().waiting(), HistoryQueue::kMost);
        m_disk->open();
        QVERIFY(m_bench->heals());
        QCOMPARE(callsInFile(), 10 + 1000 - before + HistoryQueue::kMost);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->health().lost, 7, 30'000);
        QVERIFY(m_bench->health().cause.contains(u"7 records could not be kept"));
    }
};

QTEST_GUILESS_MAIN(TestHistorySlow)
#include "tst_historyslow.moc"
