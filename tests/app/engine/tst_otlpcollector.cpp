// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/otlpbench.h"

#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A collector that is away, refuses, is flooded or takes one signal alone.
class TestOtlpCollector : public QObject
{
    Q_OBJECT

private slots:
    void what_a_collector_that_is_away_misses_comes_later_and_once()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces,
                               ScriptedReply::failure(HttpFailureKind::Refused, u"No way."_s));
        bench.record(3);
        bench.clock.advance(30s);
        QVERIFY(bench.traces().size() > 1);
        QVERIFY(bench.sink.fault().contains(u"No way."));
        bench.record(2);
        bench.transport.answer(kTraces, 200);
        bench.clock.advance(2min);
        QCOMPARE(bench.spansOf(bench.traces().size() - 1), 5);
        QCOMPARE(bench.sink.fault(), QString());
        const auto sent = bench.traces().size();
        bench.clock.advance(5min);
        QCOMPARE(bench.traces().size(), sent);
    }

    void a_collector_that_is_away_is_asked_once_more_at_the_end()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.transport.answer(kMetrics, 503);
        bench.record(3);
        while (bench.sink.fault().isEmpty())
            bench.clock.advance(10ms);
        const auto before = bench.traces().size();
        bool done = false;
        bench.sink.finish([&] { done = true; });
        bench.clock.advance(1s);
        QVERIFY(done);
        QCOMPARE(bench.traces().size(), before + 1);
        QVERIFY(!bench.clock.hasTimers());
    }

    void a_burst_does_not_break_a_pause()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, ScriptedReply::whole(429, "", {{"Retry-After", "60"}}));
        bench.record(100);
        bench.clock.advance(1s);
        bench.record(500);
        bench.clock.advance(58s);
        QCOMPARE(bench.traces().size(), 1);
        bench.clock.advance(2s);
        QCOMPARE(bench.traces().size(), 2);
    }

    void the_oldest_are_dropped_where_too_many_wait_and_counted()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.record(2048);
        bench.clock.advance(1s);
        QVERIFY(!bench.sink.fault().contains(u"dropped"));
        bench.record(10);
        QVERIFY2(bench.sink.fault().contains(u"10 spans were dropped"),
                 qPrintable(bench.sink.fault()));
        bench.transport.answer(kTraces, 200);
        const auto before = bench.traces().size();
        bench.clock.advance(5min);
        qsizetype sent = 0;
        for (auto i = before; i < bench.traces().size(); ++i)
            sent += bench.spansOf(i);
        QCOMPARE(sent, 2048);
        QCOMPARE(bench.sink.fault(), QString());
    }

    void what_is_under_way_is_not_dropped()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.record(100); // these are under way now, and will have to go again
        bench.transport.answer(kTraces, 200);
        bench.record(2048);
        bench.clock.advance(1min);
        const auto idsOf = [&](qsizetype request) {
            QSet<QString> ids;
            for (const QJsonValue& span : spansIn(bench.traces().at(request).body))
                ids.insert(span["spanId"_L1].toString());
            return ids;
        };
        QSet<QString> arrived;
        qsizetype sent = 0;
        for (qsizetype i = 1; i < bench.traces().size(); ++i) {
            arrived += idsOf(i);
            sent += bench.spansOf(i);
        }
        QCOMPARE(sent, 2048);
        QCOMPARE(arrived.size(), 2048); // none of them twice
        QVERIFY(arrived.contains(idsOf(0)));
    }

    void what_is_refused_is_not_sent_again()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 400);
        bench.record(2);
        bench.clock.advance(10min);
        QCOMPARE(bench.traces().size(), 1);
        QVERIFY(bench.sink.fault().contains(u"400"));
        bench.transport.answer(kTraces, 200);
        bench.record();
        bench.clock.advance(5s + 1s);
        QCOMPARE(bench.spansOf(1), 1);
        QCOMPARE(bench.sink.fault(), QString());
    }

    void a_collector_for_spans_alone_is_well()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kMetrics, 404);
        for (int minute = 0; minute < 11; ++minute) {
            bench.record();
            bench.clock.advance(1min);
            QCOMPARE(bench.sink.fault(), QString());
        }
        QCOMPARE(bench.metrics().size(), 3); // looked for again every five minutes
        QCOMPARE(bench.traces().size(), 11);
    }

    void a_collector_for_metrics_alone_is_well()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 404);
        for (int minute = 0; minute < 11; ++minute) {
            bench.record();
            bench.clock.advance(1min);
            QCOMPARE(bench.sink.fault(), QString());
        }
        QCOMPARE(bench.traces().size(), 2);
        QVERIFY(bench.metrics().size() > 9);
    }

    void an_address_that_takes_neither_is_a_fault()
    {
        OtlpBench bench;
        bench.configure();
        bench.transport.answer(kTraces, 404);
        bench.transport.answer(kMetrics, 404);
        bench.record();
        bench.clock.advance(1min);
        QVERIFY2(bench.sink.fault().contains(u"base address"), qPrintable(bench.sink.fault()));
    }
};

QTEST_GUILESS_MAIN(TestOtlpCollector)
#include "tst_otlpcollector.moc"
