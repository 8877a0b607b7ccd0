// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/models/cardtext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

CardText text(const ProviderBoard& provider)
{
    BoardSnapshot board;
    board.nowMs = kSampleNowMs;
    return cardText(provider, board);
}

QString plain(QString words)
{
    return words.replace(QChar(0xa0), u' ');
}

QString sentence(const ProviderBoard& provider)
{
    return plain(text(provider).sentence);
}

} // namespace

class TestCardText : public QObject
{
    Q_OBJECT
private slots:

    void an_open_circuit_says_why_and_when()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Bad;
        provider.circuit = {.state = CircuitState::Open,
                            .retryAtMs = kSampleNowMs + 22400,
                            .failures = 5,
                            .threshold = 5,
                            .tripFailures = 5,
                            .trippedAtMs = kSampleNowMs - 37600,
                            .modelsOff = {}};
        provider.lastError = ProviderError::of(ErrorKind::Overloaded, u"a"_s, u"x"_s);
        QCOMPARE(sentence(provider),
                 u"Circuit open after 5 failures: provider at capacity. Next try in 23 s."_s);
        QCOMPARE(plain(text(provider).circuit), u"Circuit open, next try in 23 s"_s);
    }

    void a_cause_that_never_trips_is_not_blamed_for_an_open_circuit()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.circuit.state = CircuitState::Open;
        provider.circuit.tripFailures = 1;
        provider.lastError = ProviderError::of(ErrorKind::AuthenticationFailed, u"a"_s, u"x"_s);
        QCOMPARE(sentence(provider), u"Circuit open after 1 failure."_s);
    }

    void the_countdown_never_goes_below_zero()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.circuit = {.state = CircuitState::Open,
                            .retryAtMs = kSampleNowMs - 500,
                            .failures = 5,
                            .threshold = 5,
                            .tripFailures = {},
                            .trippedAtMs = {},
                            .modelsOff = {}};
        QCOMPARE(plain(text(provider).circuit), u"Circuit open, next try in 0 ms"_s);
    }

    void failures_name_the_most_frequent_cause()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Bad;
        provider.total.merge(sampleTally(2, 100));
        provider.total.merge(sampleFailures(1, ErrorKind::ServerError));
        provider.total.merge(sampleFailures(7, ErrorKind::AuthenticationFailed));
        QCOMPARE(sentence(provider),
                 u"Not answering. 80 % of 10 calls failed: key not accepted."_s);
        provider.lamp = Lamp::Degraded;
        QVERIFY(sentence(provider).startsWith(u"Unsteady. 80 % of 10 calls failed"_s));
    }

    void a_few_failures_of_many_are_told_calmly()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Good;
        provider.total.merge(sampleTally(98, 100));
        provider.total.merge(sampleFailures(2, ErrorKind::ServerError));
        QCOMPARE(sentence(provider),
                 u"Answering. 2 % of 100 calls failed in the last 5 minutes."_s);
    }

    void the_verdict_is_the_sentence()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Bad;
        provider.circuit.state = CircuitState::Open;
        provider.verdict = {VerdictKind::TheirIncident,
                            u"A says: <b>Errors</b> since 10:02."_s,
                            {u"7 of 9 & more failed."_s, u"Its circuit is open."_s},
                            u"Wait."_s};
        const CardText words = text(provider);
        QCOMPARE(words.sentence, provider.verdict.sentence);
        QCOMPARE(words.explanation, u"7 of 9 & more failed.\nIts circuit is open.\nWait."_s);
        QVERIFY(spokenCard(words).contains(words.sentence));
        QVERIFY(spokenCard(words).endsWith("Wait."_L1));
        QCOMPARE(
            cardToolTip(words),
            u"<p><b>A says: &lt;b&gt;Errors&lt;/b&gt; since 10:02.</b></p><p>7 of 9 &amp; more "
            "failed.<br>Its circuit is open.<br>Wait.</p>"_s);
    }

    void an_unknown_verdict_leaves_the_sentence_to_the_figures()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.verdict.sentence = u"Nothing is known of A."_s;
        provider.verdict.evidence = {u"No call was answered yet."_s};
        QCOMPARE(text(provider).sentence, u"No calls in the last 5 minutes."_s);
        QCOMPARE(text(provider).explanation, u"No call was answered yet."_s);
        provider.verdict = {};
        QVERIFY(text(provider).explanation.isEmpty());
        QCOMPARE(cardToolTip(text(provider)), u"<p>No calls in the last 5 minutes.</p>"_s);
    }

    void without_calls_nothing_is_claimed()
    {
        const CardText words = text(sampleProvider(u"a"_s, u"A"_s));
        QCOMPARE(words.state, u"Idle"_s);
        QCOMPARE(words.sentence, u"No calls in the last 5 minutes."_s);
        QCOMPARE(words.errorRate, u"\u2013"_s);
        QCOMPARE(words.p95, u"\u2013"_s);
        QCOMPARE(words.calls, u"0"_s);
    }

    void figures_come_from_the_whole_range()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Good;
        provider.total.merge(sampleTally(90, 300));
        provider.total.merge(sampleTally(10, 3000));
        const CardText words = text(provider);
        QCOMPARE(plain(words.p50), u"300 ms"_s);
        QCOMPARE(plain(words.p95), u"3.0 s"_s);
        QCOMPARE(plain(words.firstToken), u"100 ms"_s);
        QCOMPARE(words.sentence, u"Answering. 100 calls in the last 5 minutes, none failed."_s);
    }

    void a_screen_reader_hears_every_figure()
    {
        ProviderBoard provider = sampleProvider(u"a"_s, u"A"_s);
        provider.lamp = Lamp::Good;
        provider.total.merge(sampleTally(10, 300));
        const QString spoken = plain(spokenCard(text(provider)));
        for (const QString& part : {u"Good."_s, u"Error rate 0 %"_s, u"p50 300 ms"_s,
                                    u"first token 100 ms"_s, u"Circuit closed"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
};

QTEST_GUILESS_MAIN(TestCardText)
#include "tst_cardtext.moc"
