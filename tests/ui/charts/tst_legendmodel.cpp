// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/legendmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QList<LegendEntry> entriesOf(const BoardSnapshot& board, ChartSubject subject,
                             const QSet<QString>& hidden = {})
{
    const ChartView view{.fromMs = fromMsOf(board), .toMs = toMsOf(board), .hidden = hidden};
    return legendEntries(board, subject, view, chartLines(board, subject, view));
}

} // namespace

class TestLegendModel : public QObject
{
    Q_OBJECT
private slots:

    void durations_are_percentiles_of_all_calls()
    {
        BoardSnapshot board = silentBoard();
        for (int at = 0; at < 60; ++at)
            addBucket(board.providers[0], kSampleNowMs - 300000 + at * 5000,
                      sampleTally(at < 6 ? 10 : 1, at < 6 ? 4000 : 400));
        const LegendEntry entry = entriesOf(board, ChartSubject::Latency).first();
        // 60 of 114 calls took 4 s, though they fill a tenth of the buckets.
        QVERIFY(qAbs(*entry.p50 - 4000) < 50);
        QVERIFY(qAbs(*entry.now - 400) < 5);
        QCOMPARE(*entry.max, 4000.0);
    }

    void without_recent_calls_now_is_not_an_old_value()
    {
        BoardSnapshot board = silentBoard();
        addBucket(board.providers[0], kSampleNowMs - 200000, sampleTally(5, 300));
        for (const auto subject :
             {ChartSubject::Latency, ChartSubject::ErrorsByProvider, ChartSubject::Calls}) {
            const LegendEntry entry = entriesOf(board, subject).first();
            QVERIFY(!entry.now);
            QVERIFY(entry.p50);
        }
        QVERIFY(!entriesOf(board, ChartSubject::Latency).last().p50);
    }

    void kinds_have_a_row_each_after_their_sum()
    {
        BoardSnapshot board = silentBoard();
        addBucket(board.providers[0], kSampleNowMs - 5000,
                  sampleFailures(1, ErrorKind::RateLimited));
        const auto entries =
            entriesOf(board, ChartSubject::ErrorsByKind, {kindId(ErrorKind::RateLimited)});
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.first().shown);
        QVERIFY(!entries.last().shown);
        QCOMPARE(*entries.last().now, 100.0);
    }

    void new_numbers_change_cells_and_new_series_rows()
    {
        LegendModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(entriesOf(healthyBoard(), ChartSubject::Latency));
        QCOMPARE(model.rowCount(), 4);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(entriesOf(outageBoard(), ChartSubject::Latency));
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
        model.setEntries(entriesOf(silentBoard(), ChartSubject::Latency));
        QCOMPARE(reset.size(), 1);
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void a_row_says_whether_it_is_shown()
    {
        LegendModel model;
        model.setEntries(entriesOf(healthyBoard(), ChartSubject::Latency, {u"aurora"_s}));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Aurora, hidden"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Borealis, shown"_s);
    }
};

QTEST_GUILESS_MAIN(TestLegendModel)
#include "tst_legendmodel.moc"
