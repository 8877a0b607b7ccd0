// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/pages/overview/drilldown.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ChartFrame frameOf(ChartSubject subject)
{
    const BoardSnapshot board = outageBoard();
    return chartFrame(board, subject, {.fromMs = fromMsOf(board), .toMs = toMsOf(board)}, 4);
}

} // namespace

class TestDrillDown : public QObject
{
    Q_OBJECT
private slots:

    void a_point_of_latency_means_the_successes_of_its_bucket()
    {
        const CallFilter filter = callsBehind(frameOf(ChartSubject::Latency), u"aurora"_s,
                                              Metric::LatencyP95, kSampleNowMs - 10000, {});
        QCOMPARE(filter.provider, u"aurora"_s);
        QVERIFY(filter.outcome == Outcome::Success);
        QCOMPARE(filter.fromMs, kSampleNowMs - 10000);
        QCOMPARE(filter.toMs, kSampleNowMs - 5000);
    }

    void a_point_of_a_cause_means_its_failures_of_all_in_sight()
    {
        const ChartFrame frame = frameOf(ChartSubject::ErrorsByKind);
        const QString line = kindId(ErrorKind::Overloaded);
        CallFilter filter = callsBehind(frame, line, Metric::ErrorRate, kSampleNowMs, {});
        QVERIFY(filter.kind == ErrorKind::Overloaded);
        QVERIFY(filter.provider.isEmpty());
        filter = callsBehind(frame, line, Metric::ErrorRate, kSampleNowMs, {u"borealis"_s});
        QCOMPARE(filter.provider, u"borealis"_s);
        QVERIFY(filter.outcome == Outcome::Failure);
    }

    void a_diamond_means_the_429s()
    {
        const CallFilter filter = callsBehind(frameOf(ChartSubject::Calls), u"dune"_s,
                                              Metric::RateLimited, kSampleNowMs, {});
        QVERIFY(filter.kind == ErrorKind::RateLimited);
        QCOMPARE(filter.provider, u"dune"_s);
    }

    void a_moment_means_all_calls_of_its_bucket()
    {
        const CallFilter filter = callsAt(kSampleNowMs + 4999, 5000, {u"a"_s, u"b"_s});
        QCOMPARE(filter.fromMs, kSampleNowMs);
        QVERIFY(!filter.outcome && !filter.kind && filter.provider.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDrillDown)
#include "tst_drilldown.moc"
