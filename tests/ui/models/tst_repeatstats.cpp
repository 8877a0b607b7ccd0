// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repeatstats.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRepeatStats : public QObject
{
    Q_OBJECT
private slots:
    void nothing_done_has_no_percentiles()
    {
        const RepeatStats stats = statsOf({});
        QCOMPARE(stats.done, 0);
        QVERIFY(!stats.latencyP50 && !stats.ttftP95 && !stats.usd);
    }

    void the_nearest_rank_is_one_of_the_values_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("one value") << QList<double>{7} << 0.95 << 7.0;
        QTest::newRow("median of two is the lower") << QList<double>{9, 1} << 0.5 << 1.0;
        QTest::newRow("p95 of twenty is the 19th")
            << QList<double>{20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}
            << 0.95 << 19.0;
        QTest::newRow("p95 of four is the highest") << QList<double>{4, 1, 3, 2} << 0.95 << 4.0;
    }

    void the_nearest_rank_is_one_of_the_values()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, share);
        QFETCH(double, expected);
        QCOMPARE(nearestRank(values, share), expected);
    }

    void failures_count_but_stay_out_of_the_times()
    {
        const RepeatStats stats =
            statsOf({{.ok = true, .latencyMs = 100, .ttftMs = 10, .tokensPerSecond = 50},
                     {.cause = ErrorKind::RateLimited, .latencyMs = 9000},
                     {.cause = ErrorKind::Overloaded, .latencyMs = 1},
                     {.cause = ErrorKind::Overloaded, .latencyMs = 1},
                     {.ok = true, .latencyMs = 300, .tokensPerSecond = 70}});
        QCOMPARE(stats.done, 5);
        QCOMPARE(stats.succeeded, 2);
        QCOMPARE(stats.latencyP50, std::optional(100.0));
        QCOMPARE(stats.latencyP95, std::optional(300.0));
        QCOMPARE(stats.ttftP95, std::optional(10.0));
        QCOMPARE(stats.rateP50, std::optional(50.0));
        QVERIFY(stats.commonCause == ErrorKind::Overloaded);
    }

    void what_was_stopped_counts_for_nothing()
    {
        const RepeatStats stats = statsOf({{.ok = true, .latencyMs = 100}, {.cancelled = true}});
        QCOMPARE(stats.done, 1);
        QVERIFY(!stats.commonCause);
    }

    void the_sum_is_told_only_where_every_answer_has_a_price()
    {
        QCOMPARE(statsOf({{.ok = true, .usd = 0.5}, {.ok = true, .usd = 0.25}}).usd,
                 std::optional(0.75));
        QVERIFY(!statsOf({{.ok = true, .usd = 0.5}, {.ok = true}}).usd);
    }

    void a_sample_takes_what_the_result_says()
    {
        PromptResult result;
        result.ok = true;
        result.latency = 1200ms;
        result.ttft = 200ms;
        result.usage.outputTokens = 50;
        CallRecord record;
        record.ttft = 200ms;
        record.latency = 1200ms;
        result.attempts = {record};
        const RunSample sample = sampleOf(result, {});
        QVERIFY(sample.ok);
        QCOMPARE(sample.latencyMs, 1200.0);
        QCOMPARE(sample.ttftMs, std::optional(200.0));
        QCOMPARE(sample.tokensPerSecond, std::optional(50.0));
        QVERIFY(!sample.usd);
    }
};

QTEST_GUILESS_MAIN(TestRepeatStats)
#include "tst_repeatstats.moc"
