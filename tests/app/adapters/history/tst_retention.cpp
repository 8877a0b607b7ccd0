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
    void a_clock_that_is_years_ahead_drops_nothing()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 before = now - 6 * 365 * kDayMs; // when the clock was right
        bench.start({.enabled = true, .keepDays = 90});
        for (int i = 0; i < 100; ++i)
            bench.history().record(successOf(u"alpha"_s), before - i * kDayMs / 2);
        Alert alert;
        alert.id = 1;
        alert.firedAtMs = before;
        bench.history().alertChanged(alert);
        bench.history().incidentSeen(u"alpha"_s, {.id = u"i"_s, .title = {}}, before);
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.countedCalls(), 100);
        const QString day =
            QDateTime::fromMSecsSinceEpoch(before, Qt::UTC).date().toString(Qt::ISODate);
        QTRY_VERIFY2(bench.health().cause.contains(day), qPrintable(bench.health().cause));
        QCOMPARE(bench.health().state, HistoryHealth::Working);
        QVERIFY(bench.health().cure.contains(u"clock"));
        // It goes on with the wrong clock, for some days, and with restarts.
        for (int ago = 6; ago >= 0; --ago)
            bench.history().record(successOf(u"alpha"_s), now - ago * kDayMs);
        bench.restart();
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.countedCalls(), 107);
        QCOMPARE(bench.alerts().size(), 1);
        QCOMPARE(bench.incidents().size(), 1);
        QCOMPARE(
            bench.series({before - 90 * kDayMs, now + kDayMs, 7'200'000}).value(0).total.calls(),
            107u);
    }

    void a_week_of_calls_proves_the_clock()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start({.enabled = true, .keepDays = 90});
        for (int i = 0; i < 100; ++i)
            bench.history().record(successOf(u"alpha"_s), now - 2000 * kDayMs + i);
        for (int day = 8; day >= 0; --day)
            bench.history().record(successOf(u"alpha"_s), now - day * kDayMs);
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.countedCalls(), 9);
        QTRY_COMPARE(bench.health().cause, QString());
    }

    void after_a_pause_age_counts_from_its_start_for_a_week()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start({.enabled = true, .keepDays = 30});
        for (int day = 60; day >= 20; --day)
            bench.history().record(successOf(u"alpha"_s), now - day * kDayMs);
        bench.history().record(successOf(u"alpha"_s), now);
        QCOMPARE(bench.vacuum(), QString());
        QCOMPARE(bench.page({.toMs = now - 49 * kDayMs}).calls.size(), 1); // 50 days ago: the edge
        QCOMPARE(bench.page({.fromMs = now - 49 * kDayMs - 1}).calls.size(), 31);
        QTRY_VERIFY(bench.health().state == HistoryHealth::Working);
        QCOMPARE(bench.health().cause, QString()); // nothing that anybody need look at
    }

    void where_calls_are_few_days_old_by_size_the_charts_vouch_for_the_clock()
    {
        HistoryBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bench.start({.enabled = true, .keepDays = 30});
        for (int day = 60; day >= 0; --day)
            bench.history().record(successOf(u"alpha"_s), now - day * kDayMs);
        QVERIFY(bench.heals());
        bench.stop();
        QVERIFY(ask(bench.file(), u"DELETE FROM calls WHERE id < (SELECT max(id) FROM calls)"_s)
                    .isNull());
        bench.start({.enabled = true, .keepDays = 30});
        QCOMPARE(bench.vacuum(), QString());
        const auto series = bench.series({now - 90 * kDayMs, now + kDayMs, 7'200'000});
        QVERIFY(series.value(0).points.size() <= 32);
    }

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
                failureOf(u"alpha"_s, ErrorKind::Overloaded, 529, u"new words"_s),
                now - 18 * 3'600'000 + i * 2 * 3'600'000);
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
