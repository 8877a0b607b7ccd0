// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imaginedtransport.h"
#include "app/engine/rehearsal.h"
#include "app/providers/dialect.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kRefused = ImaginedTransport::kConnect + ImaginedTransport::kTls +
                              ImaginedTransport::kHead + ImaginedTransport::kPace;

/// A chain of one step for each dialect.
RehearsalOrder orderOf(const QStringList& dialects)
{
    RehearsalOrder order;
    order.chain.name = u"default"_s;
    for (const QString& dialect : dialects) {
        Provider provider;
        provider.name = u"p%1"_s.arg(order.configuration.providers.size() + 1);
        provider.dialect = dialect;
        provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(provider.name));
        provider.keySource = KeySource::Keychain;
        order.configuration.providers.append(provider);
        order.chain.steps.append({provider.name, u"model"_s});
    }
    return order;
}

RehearsalOrder twoSteps(StepFault first)
{
    RehearsalOrder order = orderOf({u"openai"_s, u"openai"_s});
    order.faults = {first};
    return order;
}

RehearsalOrder oneStep(StepFault fault)
{
    RehearsalOrder order = orderOf({u"openai"_s});
    order.faults = {fault};
    return order;
}

/// "p1 rate_limited after 0 ms", … of all prompts
QStringList story(const RehearsalResult& result)
{
    QStringList lines;
    for (const CallRecord& record : result.attempts()) {
        const QString what =
            record.error ? QString(nameOf(record.error->kind)) : QString(nameOf(record.outcome));
        lines << u"%1 %2 after %3 ms"_s.arg(record.provider, what).arg(toMs(record.waited));
    }
    return lines;
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void a_chain_that_cannot_be_walked_says_why()
    {
        RehearsalOrder order = orderOf({});
        QCOMPARE(rehearse(order).problem, u"The chain has no step."_s);
        order.chain.steps = {{u"nobody"_s, u"model"_s}};
        QCOMPARE(rehearse(order).problem, u"There is no provider nobody in the configuration."_s);
        order.configuration.providers.append(Provider{});
        order.configuration.providers[0].name = u"nobody"_s;
        QCOMPARE(rehearse(order).problem, u"The provider nobody has no dialect yet."_s);
        QVERIFY(rehearse(order).prompts.isEmpty());
    }

    void a_429_with_a_long_hint_goes_to_the_next_step_at_once_and_is_passed_over_later()
    {
        RehearsalOrder order = twoSteps({RehearsedFault::RateLimited, StepFault::kAlways, 20s});
        order.prompts = 2;
        const RehearsalResult result = rehearse(order);
        QCOMPARE(story(result),
                 QStringList({u"p1 rate_limited after 0 ms"_s, u"p2 success after 0 ms"_s,
                              u"p1 skipped after 0 ms"_s, u"p2 success after 0 ms"_s}));
        QCOMPARE(result.attempts().first().latency, kRefused);
        QCOMPARE(result.circuits.first(), RehearsedCircuit{}); // no fault of the provider's
    }

    void a_429_with_a_short_hint_is_waited_for_twice()
    {
        const RehearsalResult result =
            rehearse(twoSteps({RehearsedFault::RateLimited, StepFault::kAlways, 3s}));
        QCOMPARE(story(result),
                 QStringList({u"p1 rate_limited after 0 ms"_s, u"p1 rate_limited after 3000 ms"_s,
                              u"p1 rate_limited after 3000 ms"_s, u"p2 success after 0 ms"_s}));
    }

    void the_last_step_waits_for_a_hint_as_long_as_the_chain_allows()
    {
        const RehearsalResult waited = rehearse(oneStep({RehearsedFault::RateLimited, 1, 20s}));
        QCOMPARE(story(waited),
                 QStringList({u"p1 rate_limited after 0 ms"_s, u"p1 success after 20000 ms"_s}));
        RehearsalOrder tooLong = oneStep({RehearsedFault::RateLimited, 1, 61s});
        QCOMPARE(story(rehearse(tooLong)), QStringList(u"p1 rate_limited after 0 ms"_s));
        tooLong.chain.retry.maxRetryAfter = 61s;
        QCOMPARE(story(rehearse(tooLong)).size(), 2);
    }

    void a_503_is_retried_twice_with_growing_pauses_then_the_next_step_answers()
    {
        const RehearsalResult result = rehearse(twoSteps({RehearsedFault::Overloaded}));
        // Full jitter at its middle: half of 1 s, half of 2 s.
        QCOMPARE(story(result),
                 QStringList({u"p1 overloaded after 0 ms"_s, u"p1 overloaded after 500 ms"_s,
                              u"p1 overloaded after 1000 ms"_s, u"p2 success after 0 ms"_s}));
        const PromptResult& prompt = result.prompts.first();
        QVERIFY(prompt.ok);
        QCOMPARE(prompt.provider, u"p2"_s);
        QCOMPARE(prompt.latency, 3 * kRefused + 1500ms + prompt.attempts.last().latency);
        QCOMPARE(result.total, prompt.latency);
    }

    void five_503_within_the_window_open_the_circuit_and_it_closes_after_its_recovery()
    {
        RehearsalOrder order = twoSteps({RehearsedFault::Overloaded, 5});
        order.prompts = 3;
        RehearsalResult result = rehearse(order);
        QCOMPARE(story(result),
                 QStringList({u"p1 overloaded after 0 ms"_s, u"p1 overloaded after 500 ms"_s,
                              u"p1 overloaded after 1000 ms"_s, u"p2 success after 0 ms"_s,
                              u"p1 overloaded after 0 ms"_s, u"p1 overloaded after 500 ms"_s,
                              u"p1 skipped after 0 ms"_s, u"p2 success after 0 ms"_s,
                              u"p1 skipped after 0 ms"_s, u"p2 success after 0 ms"_s}));
        QCOMPARE(result.circuits.first().openedWith, 2);
        QCOMPARE(result.circuits.first().opensFor, Duration(60s));
        QCOMPARE(result.circuits.first().state, CircuitState::Open);
        QCOMPARE(result.circuits.last(), RehearsedCircuit{});

        order.between = 60s;
        order.prompts = 4;
        result = rehearse(order);
        QCOMPARE(story(result).mid(8),
                 QStringList({u"p1 success after 0 ms"_s, u"p1 success after 0 ms"_s}));
        QCOMPARE(result.circuits.first().state, CircuitState::Closed);
    }

    void a_stall_ends_after_the_stall_limit_and_is_not_retried()
    {
        const RehearsalResult result = rehearse(twoSteps({RehearsedFault::Stall}));
        QCOMPARE(story(result),
                 QStringList({u"p1 stream_stalled after 0 ms"_s, u"p2 success after 0 ms"_s}));
        const PromptResult& prompt = result.prompts.first();
        const CallRecord& stalled = prompt.attempts.first();
        const CallRecord& answered = prompt.attempts.last();
        QCOMPARE(stalled.ttft, answered.ttft);
        // The last word came where the answer that is well has its end marker next.
        QCOMPARE(stalled.latency, answered.latency - ImaginedTransport::kPace + 15s);
        QVERIFY(prompt.restarted);
    }

    void a_bad_key_is_neither_retried_nor_held_against_the_provider()
    {
        RehearsalOrder order = twoSteps({RehearsedFault::BadKey});
        order.prompts = 10;
        const RehearsalResult result = rehearse(order);
        QCOMPARE(story(result).first(2), QStringList({u"p1 authentication_failed after 0 ms"_s,
                                                      u"p2 success after 0 ms"_s}));
        QCOMPARE(story(result).size(), 20);
        QCOMPARE(result.circuits.first(), RehearsedCircuit{});
        QCOMPARE(story(rehearse(oneStep({RehearsedFault::BadKey}))).size(), 1);
    }

    void other_faults_are_answered_by_their_rules_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("attempts");
        const auto row = [](RehearsedFault fault, const char* kind, int attempts) {
            QTest::newRow(kind) << static_cast<int>(fault) << QString::fromLatin1(kind) << attempts;
        };
        row(RehearsedFault::ServerError, "server_error", 3);
        row(RehearsedFault::Cut, "stream_cut", 3);
        row(RehearsedFault::ConnectFailed, "connect_failed", 3);
        row(RehearsedFault::SlowFirstToken, "timed_out", 1);
    }
    void other_faults_are_answered_by_their_rules()
    {
        QFETCH(int, fault);
        QFETCH(QString, kind);
        QFETCH(int, attempts);
        const RehearsalResult result = rehearse(twoSteps({static_cast<RehearsedFault>(fault)}));
        const PromptResult& prompt = result.prompts.first();
        QVERIFY(prompt.ok);
        QCOMPARE(prompt.attempts.size(), attempts + 1);
        for (const CallRecord& record : prompt.attempts.first(attempts))
            QCOMPARE(QString(nameOf(record.error->kind)), kind);
    }

    void every_dialect_understands_what_is_imagined_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString& dialect : dialectNames())
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    void every_dialect_understands_what_is_imagined()
    {
        QFETCH(QString, dialect);
        using enum ErrorKind;
        const QList<std::pair<RehearsedFault, ErrorKind>> kinds{
            {RehearsedFault::RateLimited, RateLimited},
            {RehearsedFault::Overloaded, Overloaded},
            {RehearsedFault::ServerError, ServerError},
            {RehearsedFault::BadKey, AuthenticationFailed},
            {RehearsedFault::Stall, StreamStalled},
            {RehearsedFault::Cut, StreamCut}};
        for (const auto& [fault, kind] : kinds) {
            RehearsalOrder order = orderOf({dialect});
            order.chain.retry.maxRetries = 0;
            order.faults = {{fault, 1, 7s}};
            order.prompts = 2;
            order.between = 1min;
            const RehearsalResult result = rehearse(order);
            QCOMPARE(result.prompts.size(), 2);
            const CallRecord failed = result.prompts.first().attempts.first();
            QCOMPARE(failed.kind(), kind);
            if (fault == RehearsedFault::RateLimited)
                QCOMPARE(failed.retryAfter, Duration(7s));
            const PromptResult& answered = result.prompts.last();
            QVERIFY(answered.ok);
            QCOMPARE(answered.content, u"This is how an answer comes."_s);
        }
    }

    void local_limits_hold_in_a_rehearsal_too()
    {
        RehearsalOrder order = orderOf({u"openai"_s, u"openai"_s});
        order.configuration.providers[0].limits.requestsPerMinute = 1;
        order.prompts = 2;
        QCOMPARE(story(rehearse(order)),
                 QStringList({u"p1 success after 0 ms"_s, u"p1 skipped after 0 ms"_s,
                              u"p2 success after 0 ms"_s}));
    }

    void the_same_order_has_the_same_result()
    {
        RehearsalOrder order = twoSteps({RehearsedFault::Overloaded, 4});
        order.faults.append({RehearsedFault::Cut, 1});
        order.prompts = 5;
        const RehearsalResult first = rehearse(order);
        const RehearsalResult second = rehearse(order);
        QCOMPARE(second.circuits, first.circuits);
        QCOMPARE(second.total, first.total);
        const auto attempts = first.attempts();
        QCOMPARE(second.attempts().size(), attempts.size());
        for (qsizetype index = 0; index < attempts.size(); ++index)
            QCOMPARE(toJson(second.attempts().at(index)), toJson(attempts.at(index)));
    }

    void what_would_go_on_for_ever_is_cut_short()
    {
        RehearsalOrder order = oneStep({RehearsedFault::ServerError});
        order.chain.retry.maxRetries = 100'000;
        order.chain.retry.maxDelay = 1ms;
        order.chain.breaker.failureThreshold = 1'000'000;
        order.prompts = 1000;
        RehearsalResult result = rehearse(order);
        QVERIFY(result.cutShort);
        QVERIFY(result.prompts.last().cancelled);
        QVERIFY(result.attempts().size() <= kMostRehearsedAttempts + 1);

        order = oneStep({RehearsedFault::Stall});
        order.chain.timeouts.stall = 24h;
        order.chain.timeouts.total = 24h;
        order.chain.timeouts.minTokensPerSecond = 0;
        order.chain.deadline = 24h;
        order.prompts = kMostRehearsedPrompts;
        result = rehearse(order);
        QVERIFY(result.cutShort);
        QVERIFY(result.prompts.size() < kMostRehearsedPrompts);
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
