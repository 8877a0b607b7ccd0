// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/retention.h"
#include "tests/app/adapters/history/historybench.h"

#include <QFileInfo>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void what_is_too_old_goes_with_all_that_belongs_to_it()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start();
        for (int i = 0; i < 7000; ++i)
            bench.history().record(
                failureOf(u"alpha"_s, ErrorKind::Overloaded, 529, u"old words %1"_s.arg(i)),
                now - 9 * kDayMs + i);
        for (int i = 0; i < 10; ++i)
            bench.history().record(
                failureOf(u"alpha"_s, ErrorKind::Overloaded, 529, u"new words"_s), now + i);
        for (const qint64 days : {9, 8}) {
            bench.history().circuitChanged(
                {now - days * kDayMs, u"alpha"_s,
                 days == 9 ? CircuitState::Open : CircuitState::HalfOpen});
            Alert alert;
            alert.id = static_cast<AlertId>(days);
            alert.firedAtMs = now - days * kDayMs;
            bench.history().alertChanged(alert);
        }
        bench.history().configure({.enabled = true, .keepDays = 1});
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.countedCalls(), 10);
        QVERIFY(bench.alerts().isEmpty());
        const auto series = bench.series({now - 20 * kDayMs, now + kDayMs, 60'000});
        QCOMPARE(series.value(0).total.calls(), 10u);
        // What the circuit was before, is still to be told.
        QCOMPARE(series.value(0).circuits.value(0).state, CircuitState::HalfOpen);
        bench.stop();
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM failures"_s).toInt(), 10);
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM circuits"_s).toInt(), 1);
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM texts WHERE text LIKE 'old%'"_s).toInt(),
                 0);
        QCOMPARE(ask(bench.file(), u"PRAGMA freelist_count"_s).toInt(), 0);
    }

    void the_oldest_calls_go_where_it_is_too_much_and_the_charts_stay()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start();
        for (int i = 0; i < 30'000; ++i)
            bench.history().record(successOf(u"p%1"_s.arg(i % 3)), now - kDayMs + i * 2000);
        QVERIFY(bench.heals());
        bench.history().configure({.enabled = true, .keepDays = 90, .maxMegabytes = 1});
        QCOMPARE(bench.vacuum(), QString());
        const QList<StoredCall> left = bench.page({}, 50'000).calls;
        QVERIFY(left.size() > 1000);
        QVERIFY(left.size() < 20'000);
        QCOMPARE(left.first().atMs, now - kDayMs + 29'999 * 2000);
        for (qsizetype i = 1; i < left.size(); ++i)
            QCOMPARE(left[i - 1].atMs - left[i].atMs, 2000); // the newest, without a hole
        quint32 counted = 0;
        for (const StoredSeries& of : bench.series({now - 2 * kDayMs, now + kDayMs, 7'200'000}))
            counted += of.total.calls();
        QVERIFY(counted > 29'000); // all but what the last two minutes may lack
        bench.stop();
        QVERIFY(QFileInfo(bench.file()).size() <= 1024 * 1024);
    }

    void what_may_stay_stays()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start({.enabled = true, .keepDays = 2, .maxMegabytes = 100});
        for (int i = 0; i < 100; ++i)
            bench.history().record(successOf(u"alpha"_s), now - kDayMs + i);
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.countedCalls(), 100);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
