// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/chartsummary.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString words)
{
    return words.replace(QChar(0xa0), u' ');
}

} // namespace

class TestChartSummary : public QObject
{
    Q_OBJECT
private slots:

    void a_chart_is_told_in_a_sentence()
    {
        BoardSnapshot board = silentBoard();
        board.providers[0].total.merge(sampleTally(3, 300));
        board.providers[0].total.merge(sampleFailures(1, ErrorKind::ServerError));
        QCOMPARE(plain(spokenChart(board, Metric::ErrorRate)),
                 u"Error rate, the last 5 minutes: OpenAI 25 %, Anthropic no samples."_s);
        QCOMPARE(plain(spokenChart(board, Metric::LatencyP95)),
                 u"Latency p95, the last 5 minutes: OpenAI 300 ms, Anthropic no samples."_s);
    }

    void without_providers_it_says_so()
    {
        QCOMPARE(spokenChart({}, Metric::FirstToken),
                 u"Time to first token, the last 5 minutes: no providers."_s);
    }

    void circuits_are_told_too()
    {
        BoardSnapshot board = silentBoard();
        board.providers[1].circuit.state = CircuitState::Open;
        QCOMPARE(spokenCircuits(board),
                 u"Circuits, the last 5 minutes: OpenAI closed, Anthropic open."_s);
    }
};

QTEST_GUILESS_MAIN(TestChartSummary)
#include "tst_chartsummary.moc"
