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

    void a_chart_is_told_in_sentences()
    {
        const QList<LegendEntry> entries{
            {.id = u"a"_s,
             .title = u"OpenAI"_s,
             .metric = Metric::LatencyP50,
             .p50 = 300,
             .p95 = 900,
             .max = 1200},
            {.id = u"b"_s, .title = u"Hidden"_s, .metric = Metric::LatencyP50, .shown = false},
            {.id = u"c"_s, .title = u"Anthropic"_s, .metric = Metric::LatencyP50}};
        QCOMPARE(plain(spokenChart(ChartSubject::Latency, u"the last hour"_s, entries, {})),
                 u"Latency, the last hour: OpenAI median 300 ms, 95 % below 900 ms, "
                 "Anthropic no samples."_s);
        const Annotation incident{.text = u"OpenAI says: Elevated errors"_s};
        QVERIFY(spokenChart(ChartSubject::Latency, u"now"_s, entries, {incident})
                    .endsWith(u" OpenAI says: Elevated errors."_s));
    }

    void rates_are_told_with_their_highest()
    {
        const QList<LegendEntry> entries{{.id = u"a"_s,
                                          .title = u"OpenAI"_s,
                                          .metric = Metric::ErrorRate,
                                          .now = 25,
                                          .p50 = 0,
                                          .p95 = 25,
                                          .max = 50}};
        QCOMPARE(
            plain(spokenChart(ChartSubject::ErrorsByProvider, u"the last hour"_s, entries, {})),
            u"Error rate, the last hour: OpenAI now 25 %, at most 50 %."_s);
    }

    void without_providers_it_says_so()
    {
        QCOMPARE(spokenChart(ChartSubject::FirstToken, u"the last hour"_s, {}, {}),
                 u"Time to first token, the last hour: no providers."_s);
    }

    void circuits_are_told_with_what_the_page_claims()
    {
        BoardSnapshot board = silentBoard();
        board.providers[1].circuit.state = CircuitState::Open;
        FeedsSnapshot feeds{.nowMs = kSampleNowMs};
        feeds.feeds = {{.provider = u"anthropic"_s, .snapshot = FeedSnapshot{}}};
        QCOMPARE(spokenCircuits(board, feeds, u"the last hour"_s),
                 u"Circuits, the last hour: OpenAI closed, Anthropic open, its page says All "
                 "well."_s);
    }

    void a_part_of_the_range_is_told_by_its_times()
    {
        const BoardSnapshot board = silentBoard();
        QCOMPARE(spanText(board, fromMsOf(board), toMsOf(board)), u"the last 5 minutes"_s);
        QVERIFY(spanText(board, kSampleNowMs - 60000, kSampleNowMs).contains(u" to "_s));
    }
};

QTEST_GUILESS_MAIN(TestChartSummary)
#include "tst_chartsummary.moc"
