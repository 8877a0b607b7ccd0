// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/toldcalls.h"

#include "app/adapters/exports/calllog.h"
#include "app/adapters/exports/metricsserver.h"
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/history/sqlitehistory.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/sharedhistory/postgreshistory.h"
#include "app/adapters/sharedhistory/postgresreader.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/adapters/worker/threadworker.h"
#include "app/engine/engine.h"
#include "app/simulator/simulator.h"
#include "tests/peers/postgres.h"
#include "tests/support/collectorthread.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000; // of a slow machine

SimulatedProvider simulated(const QString& name, const QList<FaultSpec>& script = {})
{
    SimulatedProvider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.models = {u"m"_s};
    provider.latency = {5, 5};
    provider.tokensPerSecond = 500;
    provider.minAnswerTokens = 12;
    provider.maxAnswerTokens = 12;
    for (const FaultSpec& fault : script)
        provider.script.append({fault, 1});
    return provider;
}

Scenario scenario()
{
    FaultSpec later = *faultFor(ErrorKind::RateLimited);
    later.retryAfter = 1s;
    FaultSpec stall;
    stall.fault = Fault::Stall;
    stall.afterTokens = 3;
    return {{simulated(u"alpha"_s), simulated(u"beta"_s, {later}),
             simulated(u"gamma"_s, {*faultFor(ErrorKind::ServerError)}),
             simulated(u"delta"_s, {stall})}};
}

/// That nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Chain chainOf(const QString& name, const QStringList& providers, int retries)
{
    Chain chain;
    chain.name = name;
    for (const QString& provider : providers)
        chain.steps.append({provider, u"m"_s});
    chain.retry.maxRetries = retries;
    chain.retry.baseDelay = 10ms;
    chain.breaker.failureThreshold = 1;
    return chain;
}

/// The engine, what it calls and all that listens to it.
class Stage
{
public:
    Stage() : m_simulator(scenario())
    {
        const auto certificate = TestCertificate::make(u"nobody.test"_s, u"DNS:nobody.test"_s);
        m_stranger.encryptWith(certificate.certificatePem, certificate.keyPem);
        m_listens = m_simulator.listen() && certificate.fault.isEmpty();
        m_metricsPort = freePort();
        m_hasTeam = Postgres::isInstalled() && QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
        if (m_hasTeam && m_postgres.make().isEmpty())
            m_team = m_postgres.url(m_postgres.createDatabase(u"team"_s));
        m_engine = std::make_unique<Engine>(
            [json = writeConfiguration(configuration()), data = m_data.path()] {
                EnginePorts ports;
                ports.clock = std::make_unique<SystemClock>();
                ports.random = std::make_unique<SystemRandom>();
                ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
                ports.worker = std::make_unique<ThreadWorker>();
                ports.configuration = std::make_unique<MemoryConfigurationStore>(json);
                ports.environment = [](const QString&) { return QByteArray(); };
                ports.history = std::make_unique<SqliteHistory>(data);
                ports.sharedHistory = std::make_unique<PostgresHistory>(data);
                auto keychain = std::make_unique<MemorySecretStore>(*ports.clock);
                keychain->put(kHistoryEntry, Postgres::password());
                ports.secrets = std::move(keychain);
                ports.sinks.push_back(std::make_unique<CallLog>(data));
                ports.metricsPage = std::make_unique<MetricsServer>();
                return ports;
            },
            EngineOptions{.probeInterval = {}, .watch = true, .probeKeyring = false});
        QObject::connect(m_engine.get(), &Engine::attemptFinished, &m_here,
                         [this](PromptId, const CallRecord& record) { m_shown.append(record); });
        QObject::connect(m_engine.get(), &Engine::promptFinished, &m_here, [this] { ++m_ended; });
        QObject::connect(m_engine.get(), &Engine::answerPiece, &m_here, [this](PromptId id) {
            if (m_cancels)
                m_engine->cancel(id);
        });
        m_engine->start();
    }

    bool listens() const { return m_listens; }

    /// One prompt through a chain, to its end.
    bool ask(const QString& chain, bool cancels = false)
    {
        m_cancels = cancels;
        const int before = m_ended;
        m_engine->send(Prompt::ofText(u"hello"_s), chain);
        return QTest::qWaitFor([&] { return m_ended > before; }, kPatienceMs);
    }

    const QList<CallRecord>& shown() const { return m_shown; }

    /// As the window's page of calls gets them.
    QList<CallRecord> kept()
    {
        QList<CallRecord> records;
        bool answered = false;
        const auto connection = QObject::connect(m_engine.get(), &Engine::callsRead, &m_here,
                                                 [&](RequestId, const CallPage& page) {
                                                     records.clear();
                                                     for (const StoredCall& call : page.calls)
                                                         records.prepend(call.record);
                                                     answered = true;
                                                 });
        // Batches are a second apart.
        const bool complete = QTest::qWaitFor(
            [&] {
                answered = false;
                m_engine->readCalls({}, 0, 1000);
                return QTest::qWaitFor([&] { return answered; }, kPatienceMs) &&
                       records.size() >= m_shown.size();
            },
            kPatienceMs);
        QObject::disconnect(connection);
        return complete ? records : QList<CallRecord>();
    }

    bool hasTeam() const { return m_hasTeam; }

    /// As a team-mate's command line gets them.
    QList<CallRecord> shared()
    {
        PostgresReader reader(m_data.path());
        HistorySettings settings;
        settings.url = m_team;
        reader.open(settings, Secret::take(Postgres::password()));
        QList<CallRecord> records;
        bool answered = false;
        const bool complete = QTest::qWaitFor(
            [&] {
                answered = false;
                reader.calls({}, {}, {}, 1000, [&](const SharedCallPage& page) {
                    records.clear();
                    for (const StoredCall& call : page.calls)
                        records.prepend(call.record);
                    answered = true;
                });
                return QTest::qWaitFor([&] { return answered; }, kPatienceMs) &&
                       records.size() >= m_shown.size();
            },
            kPatienceMs);
        return complete ? records : QList<CallRecord>();
    }

    QMap<QString, double> metrics() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_metricsPort);
        socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                             kPatienceMs))
            return {};
        QMap<QString, double> values;
        for (const QByteArray& line : socket.readAll().split('\n')) {
            const qsizetype space = line.lastIndexOf(' ');
            if (line.startsWith("fuseboard_") && space > 0)
                values[QString::fromUtf8(line.first(space))] = line.sliced(space + 1).toDouble();
        }
        return values;
    }

    void end() { m_engine.reset(); }

    QList<QJsonObject> logged() const
    {
        QFile file(m_data.filePath(u"calls.jsonl"_s));
        QList<QJsonObject> lines;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().trimmed().split('\n'))
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }

    CollectorThread& collector() { return m_collector; }

private:
    Configuration configuration()
    {
        Configuration configuration;
        const QString here = u"//127.0.0.1:%1"_s;
        for (const auto& [name, address] :
             {std::pair(u"alpha"_s, QString()), std::pair(u"beta"_s, QString()),
              std::pair(u"gamma"_s, QString()), std::pair(u"delta"_s, QString()),
              std::pair(u"gone"_s, u"http:"_s + here.arg(freePort())),
              std::pair(u"stranger"_s, u"https:"_s + here.arg(m_stranger.serverPort()))}) {
            Provider provider;
            provider.name = name;
            provider.dialect = u"openai"_s;
            const QString base =
                address.isEmpty() ? u"http:"_s + here.arg(m_simulator.port()) : address;
            provider.baseUrl = QUrl(base + u'/' + name + u"/v1"_s);
            provider.keySource = KeySource::None;
            if (name != "beta"_L1)
                provider.prices = {{u"m"_s, {2.5, 10}}};
            configuration.providers.append(provider);
        }
        configuration.chains = {chainOf(u"well"_s, {u"alpha"_s}, 0),
                                chainOf(u"limited"_s, {u"beta"_s}, 1),
                                chainOf(u"broken"_s, {u"gamma"_s, u"alpha"_s}, 0),
                                chainOf(u"stalled"_s, {u"delta"_s}, 0),
                                chainOf(u"nowhere"_s, {u"gone"_s}, 0),
                                chainOf(u"unsafe"_s, {u"stranger"_s}, 0)};
        configuration.watch.probes.automatic = false;
        configuration.watch.probes.baselineHosts.clear();
        configuration.watch.feeds.enabled = false;
        configuration.watch.alerts.enabled = false;
        configuration.history.url = m_team;
        configuration.exports.log.enabled = true;
        configuration.exports.prometheus = {true, m_metricsPort};
        configuration.exports.otlp.endpoint =
            m_collector.ask([](const Collector& collector) { return collector.endpoint(); });
        return configuration;
    }

    QTemporaryDir m_data;
    QObject m_here;
    Postgres m_postgres;
    bool m_hasTeam = false;
    QUrl m_team;
    Simulator m_simulator;
    RawServer m_stranger; ///< shows a certificate that nobody knows
    CollectorThread m_collector;
    bool m_listens = false;
    quint16 m_metricsPort = 0;
    std::unique_ptr<Engine> m_engine;
    QList<CallRecord> m_shown;
    int m_ended = 0;
    bool m_cancels = false;
};

} // namespace

ToldCalls callAll()
{
    Stage stage;
    ToldCalls told;
    if (!stage.listens()) {
        told.fault = u"the servers cannot be set up"_s;
        return told;
    }
    for (const QString& chain : {u"well"_s, u"limited"_s, u"broken"_s, u"broken"_s, u"stalled"_s,
                                 u"nowhere"_s, u"unsafe"_s}) {
        if (!stage.ask(chain, chain == "stalled"_L1)) {
            told.fault = u"a prompt through %1 does not end"_s.arg(chain);
            return told;
        }
    }
    told.shown = stage.shown();
    told.kept = stage.kept();
    told.hasTeam = stage.hasTeam();
    if (told.hasTeam)
        told.shared = stage.shared();
    told.metrics = stage.metrics();
    stage.end(); // carries the last spans to the collector
    told.logged = stage.logged();
    told.spans =
        stage.collector().ask([](const Collector& collector) { return collector.spans(); });
    told.complaints =
        stage.collector().ask([](const Collector& collector) { return collector.complaints(); });
    return told;
}

} // namespace fuseboard
