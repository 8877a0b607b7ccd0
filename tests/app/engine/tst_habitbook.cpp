// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/habitbook.h"
#include "tests/support/enginebench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using enum WireHabits::TokenLimit;

namespace {

ScriptedReply refusal(const QByteArray& parameter)
{
    return ScriptedReply::whole(400, R"({"error":{"message":"Unknown parameter: ')" + parameter +
                                         R"('.","code":"unknown_parameter"}})");
}

} // namespace

class TestHabitBook : public QObject
{
    Q_OBJECT

private slots:
    void knows_nothing_of_other_addresses_and_models()
    {
        HabitBook book;
        Provider provider;
        provider.baseUrl = QUrl(u"https://a.test/v1"_s);
        book.learn(provider, u"m"_s, {false, MaxTokens});
        QCOMPARE(book.of(provider, u"m"_s), (WireHabits{false, MaxTokens}));
        QCOMPARE(book.of(provider, u"n"_s), WireHabits{});
        provider.baseUrl = QUrl(u"https://b.test/v1"_s);
        QCOMPARE(book.of(provider, u"m"_s), WireHabits{});
    }

    void a_refusal_of_anything_else_is_not_sent_again()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {refusal("temperature")});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"Hi"})});
        bench.ask();
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 1);
    }

    void a_server_that_refuses_whatever_is_sent_is_asked_three_times_at_most()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        const ScriptedReply both = ScriptedReply::whole(
            400, R"({"error":{"message":"Unknown parameter: 'stream_options'."}})");
        bench.transport.script(
            u"a.test"_s,
            {both, refusal("max_tokens"), refusal("max_completion_tokens"), refusal("max_tokens")});
        bench.start(withLimit());
        bench.clock.advance(Duration(std::chrono::seconds(1)));

        QVERIFY(bench.result && !bench.result->ok);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 3);
        QCOMPARE(bench.result->error->kind, ErrorKind::InvalidRequest);
        QCOMPARE(bench.result->attempts.size(), 3);
    }

    void where_it_cannot_be_sent_again_the_refusal_is_the_error()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.configuration.providers.first().limits.requestsPerMinute = 1;
        bench.chain().deadline = std::chrono::seconds(30); // the limit ends later
        bench.configure();
        bench.transport.script(u"a.test"_s, {refusal("stream_options")});

        const PromptResult result = bench.ask();

        QCOMPARE(result.attempts.size(), 2);
        QCOMPARE(result.attempts.last().outcome, Outcome::Skipped);
        QCOMPARE(result.error->kind, ErrorKind::InvalidRequest);
        QVERIFY(result.error->message.contains(u"Unknown parameter"_s));
        QVERIFY(result.error->retryAfter > Duration(std::chrono::seconds(50)));
    }

    void a_refused_parameter_is_left_out_at_once_and_for_good()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {refusal("stream_options"), openaiAnswer({"Hi"})});

        const PromptResult first = bench.ask();

        QVERIFY(first.ok);
        QCOMPARE(first.provider, u"a"_s);
        QVERIFY(!first.restarted);
        QCOMPARE(first.attempts.size(), 2);
        const CallRecord& refused = first.attempts.first();
        QCOMPARE(refused.outcome, Outcome::Failure);
        QCOMPARE(refused.kind(), ErrorKind::InvalidRequest);
        QVERIFY2(refused.message.startsWith(
                     u"The server refuses stream_options; sent again without it."_s),
                 qPrintable(refused.message));
        QVERIFY(refused.message.contains(u"Unknown parameter"_s));
        const CallRecord& again = first.attempts.last();
        QCOMPARE(again.step, 0);
        QCOMPARE(again.attempt, 2);
        QCOMPARE(again.waited, Duration(0));
        QCOMPARE(again.retryCount, 0);
        QVERIFY(!again.isRetry);
        QVERIFY(bench.waits.isEmpty());

        bench.ask();
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 3);
        QVERIFY(sent(bench, 0).contains(u"stream_options"_s));
        QVERIFY(!sent(bench, 1).contains(u"stream_options"_s));
        QVERIFY(!sent(bench, 2).contains(u"stream_options"_s));
    }

    void the_token_limit_goes_by_the_other_name()
    {
        EngineBench bench;
        bench.transport.script(u"a.test"_s, {refusal("max_tokens"), openaiAnswer({"Hi"})});
        bench.start(withLimit());
        bench.clock.advance(Duration(std::chrono::seconds(5)));

        QVERIFY(bench.result && bench.result->ok);
        QCOMPARE(sent(bench, 0).value(u"max_tokens"_s).toInt(), 50);
        QCOMPARE(sent(bench, 1).value(u"max_completion_tokens"_s).toInt(), 50);
        QVERIFY(!sent(bench, 1).contains(u"max_tokens"_s));
    }

    void what_was_not_sent_is_not_sent_again_without()
    {
        EngineBench bench;
        bench.chain().steps.removeLast();
        bench.transport.script(u"a.test"_s, {refusal("stream_options")});
        Prompt prompt = Prompt::ofText(u"hello"_s);
        prompt.stream = false;
        bench.start(prompt);
        bench.clock.advance(Duration(std::chrono::seconds(5)));

        QVERIFY(bench.result && !bench.result->ok);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 1);
    }

    void refusals_of_the_form_open_no_circuit()
    {
        EngineBench bench;
        bench.chain().breaker.failureThreshold = 1;
        bench.configure();
        const ScriptedReply asServerError = ScriptedReply::whole(
            500, R"({"error":{"code":500,"message":"Unsupported param: stream_options",)"
                 R"("type":"server_error"}})");
        bench.transport.script(u"a.test"_s, {asServerError, openaiAnswer({"Hi"})});

        const PromptResult result = bench.ask();

        QCOMPARE(result.provider, u"a"_s);
        QCOMPARE(result.attempts.last().circuitState, CircuitState::Closed);
    }

private:
    static Prompt withLimit()
    {
        Prompt prompt = Prompt::ofText(u"hello"_s);
        prompt.maxTokens = 50;
        return prompt;
    }

    static QJsonObject sent(EngineBench& bench, std::size_t index)
    {
        return QJsonDocument::fromJson(bench.transport.seen()[index]->request.body).object();
    }
};

QTEST_GUILESS_MAIN(TestHabitBook)
#include "tst_habitbook.moc"
