// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/charttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

BoardSnapshot smallBoard()
{
    BoardSnapshot board = silentBoard();
    board.providers[1].title = u"Anthropic, \"EU\""_s;
    addBucket(board.providers[0], kSampleNowMs - 10000, sampleTally(2, 300));
    addBucket(board.providers[0], kSampleNowMs - 5000, sampleFailures(1, ErrorKind::TimedOut));
    addBucket(board.providers[1], kSampleNowMs - 5000, sampleTally(1, 500));
    return board;
}

ChartTable tableFor(const BoardSnapshot& board, ChartSubject subject,
                    const QSet<QString>& hidden = {})
{
    return tableOf(chartFrame(
        board, subject, {.fromMs = fromMsOf(board), .toMs = toMsOf(board), .hidden = hidden}, 4));
}

} // namespace

class TestChartTable : public QObject
{
    Q_OBJECT
private slots:

    void csv_has_utc_times_units_and_empty_fields_for_gaps()
    {
        const BoardSnapshot board = smallBoard();
        const QByteArray csv = csvOf({tableFor(board, ChartSubject::ErrorsByProvider),
                                      tableFor(board, ChartSubject::Latency)});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.at(0),
                 "time_utc,Error rate: OpenAI (percent),"
                 "\"Error rate: Anthropic, \"\"EU\"\" (percent)\",Latency p50: OpenAI (ms),"
                 "\"Latency p50: Anthropic, \"\"EU\"\" (ms)\"\r"_ba);
        QCOMPARE(lines.at(1), "2026-11-20T09:59:50.000Z,0,,300,\r"_ba);
        QCOMPARE(lines.at(2), "2026-11-20T09:59:55.000Z,100,0,,500\r"_ba);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.last().isEmpty());
    }

    void what_is_hidden_is_not_in_it()
    {
        const BoardSnapshot board = smallBoard();
        const QByteArray csv =
            csvOf({tableFor(board, ChartSubject::Latency, {board.providers.at(1).name})});
        QVERIFY(!csv.contains("Anthropic"));
        QVERIFY(csv.contains("OpenAI"));
    }

    void an_outlier_is_written_in_full()
    {
        BoardSnapshot board = silentBoard();
        for (int at = 0; at < 30; ++at)
            addBucket(board.providers[0], kSampleNowMs - 200000 + at * 5000,
                      sampleTally(1, at == 9 ? 60000 : 300));
        QVERIFY(csvOf({tableFor(board, ChartSubject::Latency)}).contains(",60000,"));
    }

    void a_heat_map_is_a_column_for_each_band()
    {
        const BoardSnapshot board = smallBoard();
        HeatColumns none;
        const HeatGrid grid = heatGrid(board, ChartSubject::Latency,
                                       {.fromMs = fromMsOf(board), .toMs = toMsOf(board)}, 4, none);
        const ChartTable table = tableOf(grid, ChartSubject::Latency);
        QCOMPARE(table.columns.size(), 4);
        QCOMPARE(table.rows.size(), 2);
        double calls = 0;
        for (const ChartTable::Row& row : table.rows) {
            for (const auto& value : row.values)
                calls += value.value_or(0);
        }
        QCOMPARE(calls, 3.0);
        QVERIFY(csvOf({table}).contains("(calls)"));
    }

    void new_buckets_come_first_and_the_reader_keeps_the_place()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        BoardSnapshot board = smallBoard();
        model.setTable(tableFor(board, ChartSubject::ErrorsByProvider));
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex place = model.index(1, 1);
        const QString value = place.data().toString();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        addBucket(board.providers[0], kSampleNowMs, sampleTally(1, 300));
        model.setTable(tableFor(board, ChartSubject::ErrorsByProvider));
        QVERIFY(reset.isEmpty());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(place.row(), 2);
        QCOMPARE(place.data().toString(), value);
        board.providers[0].series.removeFirst();
        model.setTable(tableFor(board, ChartSubject::ErrorsByProvider));
        QVERIFY(reset.isEmpty());
        QCOMPARE(model.rowCount(), 2);
        model.setTable(tableFor(board, ChartSubject::Latency)); // other columns
        QCOMPARE(reset.size(), 1);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void cells_say_their_unit_and_gaps_a_dash()
    {
        ChartTableModel model;
        model.setTable(tableFor(smallBoard(), ChartSubject::Latency));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"OpenAI"_s);
        QCOMPARE(model.index(1, 1).data().toString().replace(QChar(0xa0), u' '), u"300 ms"_s);
        QCOMPARE(model.index(0, 1).data().toString(), QString(QChar(0x2013)));
    }
};

QTEST_GUILESS_MAIN(TestChartTable)
#include "tst_charttable.moc"
