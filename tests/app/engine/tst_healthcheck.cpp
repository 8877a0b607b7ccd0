// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/healthcheck.h"
#include "app/providers/usererrorrules.h"
#include "tests/support/enginebench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScriptedReply noSuchModel()
{
    return ScriptedReply::whole(404, R"({"error":{"message":"The model `x` does not exist",)"
                                     R"("type":"invalid_request_error","param":null,)"
                                     R"("code":"model_not_found"}})");
}

ScriptedReply modelList(const QByteArray& ids)
{
    return ScriptedReply::whole(200, "{\"data\":[" + ids + "]}");
}

/// Checks provider "a" to the end.
class Bench : public EngineBench
{
public:
    void useModels(const QStringList& models)
    {
        configuration.chains.first().steps.clear();
        for (const QString& model : models)
            configuration.chains.first().steps.append({u"a"_s, model, false});
        configure();
    }

    KeyCheck check()
    {
        std::optional<KeyCheck> done;
        const HealthCheck::Services parts{clock, transport, keys,
                                          [this](ChainOrder order, ChainObserver observer) {
                                              run(std::move(order), std::move(observer));
                                          },
                                          errorRules};
        HealthCheck health(parts, configuration, configuration.providers.first(),
                           [&](const KeyCheck& check) { done = check; });
        health.start();
        for (int i = 0; i < 10'000 && !done; ++i)
            clock.advance(10ms);
        if (!done)
            qFatal("the check never ended");
        return *done;
    }

    std::shared_ptr<const UserErrorRules> errorRules;

private:
    void run(ChainOrder order, ChainObserver observer)
    {
        observer.attemptStarted = [](const AttemptStart&) {};
        observer.waiting = [](const PromptWait&) {};
        observer.piece = [](const AnswerPiece&) {};
        observer.recorded = [](const CallRecord&) {};
        m_runners.push_back(
            std::make_unique<ChainRunner>(services(), std::move(order), std::move(observer)));
        m_runners.back()->start();
    }

    std::vector<std::unique_ptr<ChainRunner>> m_runners;
};

} // namespace

class TestHealthCheck : public QObject
{
    Q_OBJECT

private slots:
    void a_model_that_is_not_there_is_looked_up_in_the_providers_list()
    {
        Bench bench;
        bench.useModels({u"modle-a"_s});
        bench.transport.script(u"a.test"_s,
                               {noSuchModel(), modelList(R"({"id":"model-a"},{"id":"other"})")});
        const KeyCheck check = bench.check();
        QVERIFY(!check.ok());
        QCOMPARE(check.models.size(), 1);
        QCOMPARE(check.models[0].error->kind, ErrorKind::ModelNotFound);
        QCOMPARE(check.models[0].error->advice.first(),
                 u"Did you mean \"model-a\"?"_s);
        QVERIFY(bench.transport.seen()[1]->request.url.path().endsWith("/models"_L1));
    }

    void without_a_list_the_missing_model_keeps_the_advice_of_its_kind()
    {
        Bench bench;
        bench.useModels({u"modle-a"_s});
        bench.transport.script(u"a.test"_s, {noSuchModel(), ScriptedReply::whole(500, "oops")});
        const KeyCheck check = bench.check();
        QCOMPARE(check.models[0].error->kind, ErrorKind::ModelNotFound);
        QVERIFY(!check.models[0].error->advice.isEmpty());
        QVERIFY(!check.models[0].error->advice.first().contains(u"Did you mean"_s));
    }

    void every_model_of_the_chains_is_asked_once_and_the_failed_one_tells()
    {
        Bench bench;
        bench.useModels({u"one"_s, u"two"_s, u"one"_s, u"three"_s});
        bench.transport.script(u"a.test"_s,
                               {openaiAnswer({"OK"}), ScriptedReply::whole(503, "down for now"),
                                openaiAnswer({"OK"})});
        const KeyCheck check = bench.check();
        QCOMPARE(check.models.size(), 3);
        QVERIFY(check.models[0].ok && check.models[0].ttft && !check.models[0].error);
        QVERIFY(!check.models[1].ok && !check.models[1].ttft);
        QVERIFY(check.models[2].ok);
        QVERIFY(!check.ok());
        QCOMPARE(check.telling().model, u"two"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 3); // no retries, nothing twice
    }

    void one_token_is_enough()
    {
        Bench bench;
        bench.transport.script(u"a.test"_s, {ScriptedReply::stream({openaiDelta("OK")}, false)});
        const KeyCheck check = bench.check();
        QVERIFY(check.ok());
        QVERIFY(bench.transport.seen()[0]->cancelled);
    }

    void a_missing_key_is_told_once_and_nothing_is_sent()
    {
        Bench bench;
        bench.secrets.put(u"a"_s, {});
        bench.useModels({u"one"_s, u"two"_s});
        bench.transport.script(u"a.test"_s, {openaiAnswer({"OK"})});
        const KeyCheck check = bench.check();
        QCOMPARE(check.models.size(), 1);
        QCOMPARE(check.models[0].error->code, u"key_missing"_s);
        QCOMPARE(bench.transport.countOf(u"a.test"_s), 0);
    }

    void a_provider_of_no_chain_is_asked_for_its_list()
    {
        Bench bench;
        bench.configuration.chains.first().steps = {{u"b"_s, u"model-b"_s, false}};
        bench.configure();
        bench.transport.script(u"a.test"_s, {modelList(R"({"id":"model-a"})")});
        const KeyCheck good = bench.check();
        QVERIFY(good.ok());
        QVERIFY(good.telling().model.isEmpty() && !good.telling().ttft);

        bench.transport.script(
            u"a.test"_s,
            {ScriptedReply::whole(401, R"({"error":{"message":"Incorrect API key"}})")});
        const KeyCheck bad = bench.check();
        QVERIFY(!bad.ok());
        QCOMPARE(bad.telling().error->kind, ErrorKind::AuthenticationFailed);
    }

    void the_users_rules_hold_for_the_list_too()
    {
        Bench bench;
        bench.configuration.chains.first().steps = {{u"b"_s, u"model-b"_s, false}};
        bench.configure();
        ErrorRule rule;
        rule.name = u"mine"_s;
        rule.contains = u"the house is full"_s;
        rule.kind = ErrorKind::Overloaded;
        bench.errorRules =
            std::make_shared<const UserErrorRules>(QList<ErrorRule>{rule}, QList<Provider>{});
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::whole(400, R"({"error":"Sorry, the house is full."})")});
        QCOMPARE(bench.check().telling().error->kind, ErrorKind::Overloaded);
    }

    void an_open_circuit_does_not_stop_a_check()
    {
        Bench bench;
        bench.transport.script(u"a.test"_s, {openaiAnswer({"OK"})});
        const Step step{u"a"_s, u"model-a"_s, false};
        for (int i = 0; i < 5; ++i) {
            const auto permit = bench.circuits.tryAcquire(u"default"_s, step, bench.clock.now());
            bench.circuits.failed(*permit, ProviderError::of(ErrorKind::ServerError, u"a"_s, {}),
                                  bench.clock.now());
        }
        QCOMPARE(bench.circuits.state(u"default"_s, step, bench.clock.now()), CircuitState::Open);
        QVERIFY(bench.check().ok());
    }
};

QTEST_GUILESS_MAIN(TestHealthCheck)
#include "tst_healthcheck.moc"
