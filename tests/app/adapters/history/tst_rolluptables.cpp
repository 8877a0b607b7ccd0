// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historytime.h"
#include "app/adapters/history/rolluptables.h"
#include "tests/app/adapters/history/historybench.h"
#include "tests/app/adapters/history/tablesbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHalfHourMs = 30 * kMinuteMs;
constexpr qint64 kStartMs = kNoonMs / (4 * kHalfHourMs) * (4 * kHalfHourMs); ///< of all spans

struct Bench : TablesBench
{
    Bench() { writer.emplace(database); }

    void called(qint64 atMs, qint64 source = 1)
    {
        writer->add(successOf(u"a"_s), atMs, source);
        writer->write();
    }
    /// How many calls the rows of a table have together.
    int sum(const QString& table)
    {
        return database.value(u"SELECT coalesce(sum(successes), 0) FROM "_s + table).toInt();
    }
    int rows(const QString& table)
    {
        return database.value(u"SELECT count(*) FROM "_s + table).toInt();
    }

    std::optional<RollupWriter> writer;
};

} // namespace

class TestRollupTables : public QObject
{
    Q_OBJECT

private slots:
    void slots_lead_back_to_their_span_and_source_before_1970_too()
    {
        for (const qint64 span : {qint64(-3), qint64(-1), qint64(0), qint64(29'833'334)}) {
            for (const qint64 source : {qint64(0), qint64(1), qint64((1 << 20) - 1)}) {
                QCOMPARE(spanOfSlot(slotOf(span, source)), span);
                QCOMPARE(sourceOfSlot(slotOf(span, source)), source);
            }
            QVERIFY(slotOf(span, (1 << 20) - 1) < slotOf(span + 1, 0));
        }
    }

    void the_minute_under_way_costs_one_row()
    {
        Bench bench;
        QVERIFY(bench.ready);
        bench.called(kStartMs);
        bench.called(kStartMs + 1000);
        QCOMPARE(bench.sum(u"rollup_1m"_s), 2);
        QCOMPARE(bench.rows(u"rollup_1m"_s), 1);
        QCOMPARE(bench.rows(u"rollup_30m"_s) + bench.rows(u"rollup_2h"_s), 0);
    }

    void the_coarse_ones_hold_exactly_the_minutes_before_the_mark()
    {
        Bench bench;
        for (int minute = 0; minute < 40; ++minute)
            bench.called(kStartMs + minute * kMinuteMs);
        const qint64 mark = bench.database.value(u"SELECT minute FROM rolled"_s).toLongLong();
        QCOMPARE(mark, minuteOf(kStartMs) + 39);
        QCOMPARE(bench.sum(u"rollup_1m"_s), 40);
        QCOMPARE(bench.sum(u"rollup_30m"_s), 39);
        QCOMPARE(bench.rows(u"rollup_30m"_s), 2);
        QCOMPARE(bench.sum(u"rollup_2h"_s), 39);
        QCOMPARE(bench.rows(u"rollup_2h"_s), 1);
    }

    void a_call_that_comes_late_is_in_all_of_them_once()
    {
        Bench bench;
        bench.called(kStartMs);
        bench.called(kStartMs + 5 * kMinuteMs);
        bench.called(kStartMs + 1); // its minute was rolled up
        QCOMPARE(bench.sum(u"rollup_1m"_s), 3);
        QCOMPARE(bench.sum(u"rollup_30m"_s), 2);
        QCOMPARE(bench.sum(u"rollup_2h"_s), 2);
    }

    void sources_are_kept_apart()
    {
        Bench bench;
        bench.called(kStartMs, 1);
        bench.called(kStartMs, 2);
        bench.called(kStartMs + kMinuteMs, 1);
        QCOMPARE(bench.rows(u"rollup_30m"_s), 2);
        QCOMPARE(bench.rows(u"rollup_1m"_s), 3);
    }

    void the_next_writer_goes_on_where_this_one_was()
    {
        Bench bench;
        bench.called(kStartMs);
        bench.called(kStartMs + kMinuteMs);
        bench.writer.emplace(bench.database);
        bench.called(kStartMs + kMinuteMs + 1); // the minute that was under way
        bench.called(kStartMs + 2 * kMinuteMs);
        QCOMPARE(bench.rows(u"rollup_1m"_s), 3);
        QCOMPARE(bench.sum(u"rollup_1m"_s), 4);
        QCOMPARE(bench.sum(u"rollup_30m"_s), 3);
        QVERIFY(!bench.database.failed());
    }
};

QTEST_GUILESS_MAIN(TestRollupTables)
#include "tst_rolluptables.moc"
