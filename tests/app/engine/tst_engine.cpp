// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/engine/engine.h"
#include "tests/support/collector.h"
#include "tests/support/collectorthread.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

const QByteArray kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"}}]}\n\n"
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: [DONE]\n\n";

QByteArray configuration(const RawServer& server, bool withChain = true)
{
    QByteArray json =
        R"({"version":1,"providers":[{"name":"p","dialect":"openai","base_url":"URL","key":"none"}],)"
        R"("chains":[CHAIN]})";
    json.replace("URL", server.url(u"/v1"_s).toEncoded());
    json.replace("CHAIN", withChain
                              ? R"({"name":"default","steps":[{"provider":"p","model":"m"}]})"_ba
                              : QByteArray());
    return json;
}

QByteArray withCollector(QByteArray configuration, const QUrl& endpoint)
{
    configuration.chop(1);
    return configuration + ",\"export\":{\"otlp\":{\"endpoint\":\"" + endpoint.toEncoded() +
           "\"}}}";
}

PortsFactory ports(const QByteArray& json, const QHash<QString, QByteArray>& environment = {})
{
    return [json, environment] {
        EnginePorts ports;
        ports.clock = std::make_unique<SystemClock>();
        ports.random = std::make_unique<SystemRandom>();
        ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
        ports.configuration = std::make_unique<MemoryConfigurationStore>(json);
        ports.environment = [environment](const QString& name) { return environment.value(name); };
        return ports;
    };
}

template <typename Value>
Value last(const QSignalSpy& spy, int argument)
{
    return spy.constLast().at(argument).value<Value>();
}

} // namespace

/// The façade and its thread, on a real network of one server.
class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void what_was_called_last_is_at_the_collector_when_the_engine_has_ended()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            connection.send(kAnswer);
            connection.close();
        });
        CollectorThread collector;
        const QUrl endpoint = collector.ask([](const Collector& c) { return c.endpoint(); });
        const QByteArray json = withCollector(configuration(server), endpoint);
        {
            Engine engine(ports(json));
            QSignalSpy finished(&engine, &Engine::promptFinished);
            engine.start();
            engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        }
        QCOMPARE(collector.ask([](const Collector& c) { return c.spans().size(); }), 1);
        QVERIFY(collector.ask([](const Collector& c) { return c.metrics().size(); }) > 0);
        QCOMPARE(collector.ask([](const Collector& c) { return c.complaints(); }), QStringList());
    }

    void a_collector_that_never_answers_does_not_keep_the_engine_from_its_end()
    {
        RawServer server;
        server.answerWith(kAnswer);
        RawServer silent; // takes what comes, and says nothing
        const QByteArray json = withCollector(configuration(server), silent.url());
        {
            Engine engine(ports(json));
            QSignalSpy finished(&engine, &Engine::promptFinished);
            engine.start();
            engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!silent.connections().isEmpty(), kPatienceMs); // it was tried
    }

    void a_prompt_goes_out_and_its_answer_comes_back_in_the_callers_thread()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            connection.send(kAnswer);
            connection.close();
        });
        Engine engine(ports(configuration(server)));
        QSignalSpy finished(&engine, &Engine::promptFinished);
        QThread* thread = nullptr;
        connect(&engine, &Engine::answerPiece, this, [&] { thread = QThread::currentThread(); });
        engine.start();
        const PromptId id = engine.send(Prompt::ofText(u"hello"_s), u"default"_s);

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QCOMPARE(last<PromptId>(finished, 0), id);
        QCOMPARE(last<PromptResult>(finished, 1).content, u"Hi"_s);
        QCOMPARE(thread, QThread::currentThread());
    }

    void the_attempts_of_a_prompt_bear_its_number_and_no_other_prompts()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray& request) {
            connection.send(request.contains(R"("gone")")
                                ? "HTTP/1.1 404 Not Found\r\nConnection: close\r\n"
                                  "Content-Length: 2\r\n\r\n{}"_ba
                                : kAnswer);
            connection.close();
        });
        QByteArray json = configuration(server);
        json.replace(R"("steps":[)", R"("steps":[{"provider":"p","model":"gone"},)");
        Engine engine(ports(json));
        QSignalSpy recorded(&engine, &Engine::attemptFinished);
        engine.start();
        engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 2, kPatienceMs);
        engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 4, kPatienceMs);

        const auto promptOf = [&](int i) {
            return recorded.at(i).at(1).value<CallRecord>().prompt;
        };
        QVERIFY(promptOf(0) != 0);
        QCOMPARE(promptOf(1), promptOf(0));
        QVERIFY(promptOf(2) != promptOf(0));
        QCOMPARE(promptOf(3), promptOf(2));
    }

    void calls_are_told_to_the_collector_of_the_configuration()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            connection.send(kAnswer);
            connection.close();
        });
        Collector collector;
        QByteArray json = configuration(server);
        json.replace(R"("chains")", R"("export":{"otlp":{"endpoint":")" +
                                        collector.endpoint().toEncoded() + R"("}},"chains")");
        Engine engine(ports(json));
        engine.start();
        for (int i = 0; i < 100; ++i) // as many go at once
            engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(collector.spans().size(), 100, kPatienceMs);
        QCOMPARE(collector.complaints(), QStringList());
    }

    void an_unknown_chain_is_an_error_and_no_crash()
    {
        RawServer server;
        Engine engine(ports(configuration(server)));
        QSignalSpy finished(&engine, &Engine::promptFinished);
        engine.start();
        engine.send(Prompt::ofText(u"hello"_s), u"nowhere"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QVERIFY(last<PromptResult>(finished, 1).error->message.contains(u"nowhere"_s));
    }

    void a_prompt_is_cancelled()
    {
        RawServer server; // takes the request and never answers
        Engine engine(ports(configuration(server)));
        QSignalSpy finished(&engine, &Engine::promptFinished);
        engine.start();
        const PromptId id = engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, kPatienceMs);
        engine.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QVERIFY(last<PromptResult>(finished, 1).cancelled);
    }

    void an_engine_that_is_destroyed_under_way_ends_its_calls()
    {
        RawServer server;
        {
            Engine engine(ports(configuration(server)));
            engine.start();
            engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
            QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, kPatienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!server.last().isOpen(), kPatienceMs);
    }

    void a_broken_configuration_does_not_stop_the_start()
    {
        Engine engine(ports("{ not json"));
        QSignalSpy changed(&engine, &Engine::configurationChanged);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        QVERIFY(!last<ConfigurationState>(changed, 0).problems.isEmpty());
    }

    void a_refused_change_is_told_and_an_accepted_one_is_in_force()
    {
        RawServer server;
        Engine engine(ports(configuration(server)));
        QSignalSpy changed(&engine, &Engine::configurationChanged);
        QSignalSpy failed(&engine, &Engine::saveFailed);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        Configuration written = last<ConfigurationState>(changed, 0).written;

        Configuration bad = written;
        bad.chains[0].steps[0].provider = u"nobody"_s;
        engine.saveConfiguration(bad);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);

        written.chains[0].name = u"renamed"_s;
        engine.saveConfiguration(written);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, kPatienceMs);
        QVERIFY(last<ConfigurationState>(changed, 0).configuration.chain(u"renamed"));
    }

    void a_rule_of_the_users_own_holds_from_the_next_prompt_on()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            connection.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nfull house");
            connection.close();
        });
        Engine engine(ports(configuration(server)));
        QSignalSpy changed(&engine, &Engine::configurationChanged);
        QSignalSpy finished(&engine, &Engine::promptFinished);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        engine.send({}, u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QCOMPARE(last<PromptResult>(finished, 1).error->kind, ErrorKind::InvalidRequest);

        Configuration written = last<ConfigurationState>(changed, 0).written;
        ErrorRule rule;
        rule.name = u"mine"_s;
        rule.contains = u"full house"_s;
        rule.kind = ErrorKind::BillingRequired;
        written.errorRules.append(rule);
        engine.saveConfiguration(written);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, kPatienceMs);
        engine.send({}, u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatienceMs);
        QCOMPARE(last<PromptResult>(finished, 1).error->kind, ErrorKind::BillingRequired);
    }

    void the_board_is_sent_once_somebody_looks_at_it()
    {
        RawServer server;
        Engine engine(ports(configuration(server)));
        QSignalSpy boards(&engine, &Engine::boardChanged);
        engine.start();
        engine.setBoardRange(TimeRange::OneHour);
        QTRY_VERIFY_WITH_TIMEOUT(boards.size() >= 2, kPatienceMs);
        const auto board = last<BoardSnapshot>(boards, 0);
        QCOMPARE(board.range, TimeRange::OneHour);
        QCOMPARE(board.providers.size(), 1);
    }

    void the_board_shows_the_limits_that_a_reply_stated()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            QByteArray answer = kAnswer;
            answer.replace("Connection: close\r\n",
                           "Connection: close\r\nx-ratelimit-limit-requests: 500\r\n"
                           "x-ratelimit-remaining-requests: 499\r\n"
                           "x-ratelimit-reset-requests: 1h\r\n");
            connection.send(answer);
            connection.close();
        });
        Engine engine(ports(configuration(server)));
        QSignalSpy boards(&engine, &Engine::boardChanged);
        QSignalSpy finished(&engine, &Engine::promptFinished);
        engine.start();
        engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        engine.setBoardRange(TimeRange::OneHour);
        QTRY_VERIFY_WITH_TIMEOUT(boards.size() >= 1, kPatienceMs);
        const auto board = last<BoardSnapshot>(boards, 0);
        const QList<LimitView> limits = board.providers.constFirst().limits;
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits[0].model, u"m"_s);
        QCOMPARE(limits[0].limit, 500);
        QCOMPARE(limits[0].remaining, 499);
        QVERIFY(limits[0].resetsAtMs > board.nowMs);
        QVERIFY(limits[0].learned);
    }

    void a_key_is_checked_with_one_token_and_the_call_is_left_there()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray&) {
            connection.send(kAnswer.left(kAnswer.indexOf("data: {\"choices\":[{\"index\":0,"
                                                         "\"delta\":{},")));
        });
        Engine engine(ports(configuration(server)));
        QSignalSpy checked(&engine, &Engine::keyChecked);
        engine.start();
        engine.checkKey(u"p"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, kPatienceMs);
        QVERIFY(last<KeyCheck>(checked, 1).ok());
        QVERIFY(server.requests()[0].contains("\"max_tokens\":16"));
        QTRY_VERIFY_WITH_TIMEOUT(!server.last().isOpen(), kPatienceMs);
    }

    void a_provider_of_no_chain_is_checked_by_its_list_of_models()
    {
        RawServer server;
        server.answerWith("HTTP/1.1 401 Unauthorized\r\nContent-Length: 47\r\n\r\n"
                          R"({"error":{"message":"Incorrect API key: none"}})");
        Engine engine(ports(configuration(server, false)));
        QSignalSpy checked(&engine, &Engine::keyChecked);
        engine.start();
        engine.checkKey(u"p"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, kPatienceMs);
        QVERIFY(server.requests()[0].startsWith("GET /v1/models "));
        QCOMPARE(last<KeyCheck>(checked, 1).telling().error->kind, ErrorKind::AuthenticationFailed);
    }

    void keys_in_the_environment_are_discovered_by_name_alone()
    {
        Engine engine(ports({}, {{u"OPENAI_API_KEY"_s, "sk-canary-0123456789"}}));
        QSignalSpy discovered(&engine, &Engine::discovered);
        engine.start();
        engine.discover();
        QTRY_COMPARE_WITH_TIMEOUT(discovered.size(), 1, kPatienceMs);
        const auto discovery = last<Discovery>(discovered, 0);
        QCOMPARE(discovery.keys.size(), 1);
        QCOMPARE(discovery.keys[0].variable, u"OPENAI_API_KEY"_s);
    }

    void the_models_of_an_unknown_provider_are_a_fault_told_in_the_callers_thread()
    {
        Engine engine(ports({}, {}));
        engine.start();
        QString told;
        QThread* thread = nullptr;
        engine.readModels(u"nobody"_s, [&](const QStringList& models, const QString& fault) {
            QVERIFY(models.isEmpty());
            told = fault;
            thread = QThread::currentThread();
        });
        QVERIFY(told.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), kPatienceMs);
        QVERIFY2(told.contains("nobody"_L1), qPrintable(told));
        QCOMPARE(thread, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
