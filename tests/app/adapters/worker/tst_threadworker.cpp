// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/worker/threadworker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace fuseboard;

class TestThreadWorker : public QObject
{
    Q_OBJECT

private slots:
    void works_elsewhere_and_tells_at_home()
    {
        ThreadWorker worker;
        QThread* workedIn = nullptr;
        QThread* toldIn = nullptr;
        worker.run([&] { workedIn = QThread::currentThread(); },
                   [&] { toldIn = QThread::currentThread(); });
        QTRY_VERIFY(toldIn);
        QCOMPARE(toldIn, QThread::currentThread());
        QVERIFY(workedIn);
        QVERIFY(workedIn != toldIn);
    }

    void never_tells_from_within_the_call()
    {
        ThreadWorker worker;
        QSemaphore worked;
        bool told = false;
        worker.run([&] { worked.release(); }, [&] { told = true; });
        worked.acquire(); // however long the caller takes
        QVERIFY(!told);
        QTRY_VERIFY(told);
    }

    void does_one_piece_after_the_other()
    {
        ThreadWorker worker;
        QList<int> worked; // by one thread at a time, or the sanitizer says so
        QList<int> told;
        for (int i = 0; i < 100; ++i)
            worker.run([&worked, i] { worked.append(i); }, [&told, i] { told.append(i); });
        QTRY_COMPARE(told.size(), 100);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(worked[i], i);
            QCOMPARE(told[i], i);
        }
    }

    void waits_at_its_end_for_what_is_under_way_and_drops_the_rest()
    {
        auto worker = std::make_unique<ThreadWorker>();
        QSemaphore begun;
        QSemaphore mayEnd;
        std::atomic_bool ended = false;
        std::atomic_int later = 0;
        int told = 0;
        worker->run(
            [&] {
                begun.release();
                mayEnd.acquire();
                ended = true;
            },
            [&] { ++told; });
        worker->run([&] { ++later; }, [&] { ++told; });
        begun.acquire();
        // Let go from a thread that is not waiting; the second piece may slip in before the end.
        const std::unique_ptr<QThread> other(QThread::create([&] { mayEnd.release(); }));
        other->start();
        worker.reset();
        other->wait();
        QVERIFY(ended);
        QVERIFY(later <= 1);
        QTest::qWait(0);
        QCOMPARE(told, 0);
    }

    void drops_what_was_done_but_not_told()
    {
        auto worker = std::make_unique<ThreadWorker>();
        const auto held = std::make_shared<int>(1);
        QSemaphore worked;
        bool told = false;
        worker->run([&] { worked.release(); }, [&told, held] { told = true; });
        worked.acquire();
        worker.reset();
        QTest::qWait(0);
        QVERIFY(!told);
        QCOMPARE(held.use_count(), 1); // nothing is left behind
    }
};

QTEST_GUILESS_MAIN(TestThreadWorker)
#include "tst_threadworker.moc"
