// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chain spares a provider that is down, and how it comes back to it.
#include "tests/support/enginebench.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScriptedReply busy()
{
    return ScriptedReply::whole(503, R"({"error":{"message":"The server is busy"}})");
}

ScriptedReply modelLoads(const QByteArray& model)
{
    return ScriptedReply::whole(503,
                                R"({"error":{"message":"Model )" + model + R"( is loading"}})");
}

ScriptedReply silence()
{
    ScriptedReply reply;
    reply.then(1ms, HttpSent{});
    return reply;
}

/// Both steps fail until both circuits are open.
void openBoth(EngineBench& bench)
{
    bench.transport.script(u"a.test"_s, {busy()});
    bench.transport.script(u"b.test"_s, {busy()});
    bench.ask();
    bench.ask();
}

CircuitState stateOf(EngineBench& bench, int step)
{
    return bench.circuits.state(u"default"_s, bench.chain().steps[step], bench.clock.now());
}

} // namespace

class TestChainCircuits : public QObject
{
    Q_OBJECT

private slots:
    /// S15 of the public scorecard: 503 for 60 s; 20 requests, one every 4 s.
    void an_outage_of_a_minute_costs_ten_calls_at_most_and_is_over_soon_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("recoverySeconds");
        for (const double chance : {0.0, 0.5, 0.99}) {
            for (const int recovery : {60, 30, 20, 15, 12, 10, 7, 5})
                QTest::addRow("jitter %g, recovery %d s", chance, recovery) << chance << recovery;
        }
    }

    void an_outage_of_a_minute_costs_ten_calls_at_most_and_is_over_soon()
    {
        QFETCH(double, chance);
        QFETCH(int, recoverySeconds);
        EngineBench bench;
        bench.random.setValue(chance);
        bench.chain().breaker.recovery = std::chrono::seconds(recoverySeconds);
        bench.configure();
        bench.transport.script(u"a.test"_s, {busy()});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        const Instant start = bench.clock.now();
        std::optional<Duration> backAfter;
        int callsInOutage = 0;
        bool isBack = false;
        for (int request = 0; request < 24; ++request) {
            const Duration due = request * 4s;
            bench.clock.advance(std::max(Duration::zero(), start + due - bench.clock.now()));
            if (!isBack && bench.clock.now() - start >= 60s) {
                isBack = true;
                callsInOutage = bench.transport.countOf(u"a.test"_s);
                bench.transport.script(u"a.test"_s, {openaiAnswer({"Back"})});
            }
            const PromptResult result = bench.ask();
            QVERIFY(result.ok);
            if (isBack && !backAfter && result.provider == u"a"_s)
                backAfter = bench.clock.now() - start - 60s;
        }
        QVERIFY2(callsInOutage <= 10, qPrintable(QString::number(callsInOutage)));
        QVERIFY(backAfter);
        QVERIFY2(*backAfter <= 30s, qPrintable(QString::number(toSeconds(*backAfter))));
    }

    void all_steps_closed_off_burns_nothing_and_leaves_no_timer()
    {
        EngineBench bench;
        openBoth(bench);
        const auto calls = bench.transport.seen().size();
        const Instant before = bench.clock.now();
        bench.start();
        bench.clock.settle();

        QVERIFY(bench.result); // at once: no time has passed
        QCOMPARE(bench.clock.now(), before);
        QVERIFY(!bench.result->ok);
        QCOMPARE(bench.transport.seen().size(), calls);
        QVERIFY(!bench.clock.hasTimers());
        QVERIFY(bench.waits.isEmpty());
        QCOMPARE(bench.result->attempts.size(), 2);
        QVERIFY(bench.started.isEmpty());
    }

    void all_steps_closed_off_names_the_earliest_of_their_moments()
    {
        EngineBench bench;
        openBoth(bench);
        const PromptResult result = bench.ask();
        const auto first = result.attempts[0].retryAfter;
        const auto second = result.attempts[1].retryAfter;
        QVERIFY(first && second && *first < *second);
        // ask() stops the clock up to 10 ms later; the result itself was made in one moment.
        QCOMPARE(result.error->retryAfter, first);
        QVERIFY(result.error->advice.first().startsWith(u"The earliest retry is at "_s));
    }

    void a_skipped_step_counts_down_and_names_the_moment()
    {
        EngineBench bench;
        openBoth(bench);
        const QString message = bench.ask().attempts[0].message;
        const QRegularExpression expected(
            uR"(^circuit open; next try in \d+ s \(\d\d:\d\d:\d\d UTC\)$)"_s);
        QVERIFY2(expected.match(message).hasMatch(), qPrintable(message));
    }

    void while_a_probe_is_under_way_other_prompts_go_on()
    {
        EngineBench bench;
        openBoth(bench);
        bench.clock.advance(61s);
        bench.transport.script(u"a.test"_s, {silence()});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        ChainObserver nobody;
        nobody.attemptStarted = [](const AttemptStart&) {};
        nobody.waiting = [](const PromptWait&) {};
        nobody.piece = [](const AnswerPiece&) {};
        nobody.recorded = [](const CallRecord&) {};
        nobody.finished = [](const PromptResult&) {};
        ChainRunner probe(bench.services(),
                          {Prompt::ofText(u"hello"_s), bench.chain(), bench.configuration.providers,
                           Origin::Prompt, false},
                          nobody);
        probe.start();
        bench.clock.settle();
        const int calls = bench.transport.countOf(u"a.test"_s);

        const PromptResult other = bench.ask();

        QCOMPARE(other.provider, u"b"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), calls);
        const QString message = other.attempts[0].message;
        QVERIFY2(message.startsWith(u"circuit open, a probe is under way"_s), qPrintable(message));
        QVERIFY(other.attempts[0].retryAfter <= bench.chain().timeouts.firstToken);
    }

    void a_probe_that_hangs_opens_the_circuit_again()
    {
        EngineBench bench;
        openBoth(bench);
        bench.clock.advance(61s);
        bench.transport.script(u"a.test"_s, {silence()});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        QVERIFY(bench.ask().ok);
        QCOMPARE(stateOf(bench, 0), CircuitState::Open);
        const auto refusal =
            bench.circuits.refusal(u"default"_s, bench.chain().steps[0], bench.clock.now());
        QCOMPARE(refusal->state, CircuitState::Open);
        QVERIFY(refusal->retryAt > bench.clock.now() + 50s);
        QVERIFY(refusal->retryAt <= bench.clock.now() + 60s);
    }

    void a_probe_whose_runner_is_destroyed_gives_its_permit_back()
    {
        EngineBench bench;
        openBoth(bench);
        bench.clock.advance(61s);
        bench.transport.script(u"a.test"_s, {silence(), openaiAnswer({"Back"})});
        {
            ChainObserver nobody;
            nobody.attemptStarted = [](const AttemptStart&) {};
            ChainRunner probe(bench.services(),
                              {Prompt::ofText(u"hello"_s), bench.chain(),
                               bench.configuration.providers, Origin::Prompt, false},
                              nobody);
            probe.start();
            bench.clock.advance(1s);
            QVERIFY(
                bench.circuits.refusal(u"default"_s, bench.chain().steps[0], bench.clock.now()));
        }
        QCOMPARE(bench.ask().provider, u"a"_s);
    }

    void a_model_that_loads_leaves_the_other_model_of_its_provider_in_use()
    {
        EngineBench bench;
        bench.chain().steps = {{u"a"_s, u"big"_s, false}, {u"a"_s, u"small"_s, false}};
        bench.configure();
        std::vector<ScriptedReply> replies;
        for (int prompt = 0; prompt < 2; ++prompt) {
            for (int attempt = 0; attempt < (prompt == 0 ? 3 : 2); ++attempt)
                replies.push_back(modelLoads("big"));
            replies.push_back(openaiAnswer({"Hi"}));
        }
        bench.transport.script(u"a.test"_s, replies);
        QCOMPARE(bench.ask().model, u"small"_s);
        QCOMPARE(bench.ask().model, u"small"_s);
        const int calls = bench.transport.countOf(u"a.test"_s);

        const PromptResult third = bench.ask();

        QCOMPARE(third.model, u"small"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), calls + 1);
        QVERIFY(third.attempts[0].message.startsWith(u"circuit open, for this model alone;"_s));
        QCOMPARE(third.attempts[0].circuitState, CircuitState::Open);
        QCOMPARE(third.attempts[1].circuitState, CircuitState::Closed);
    }
};

QTEST_GUILESS_MAIN(TestChainCircuits)
#include "tst_chaincircuits.moc"
