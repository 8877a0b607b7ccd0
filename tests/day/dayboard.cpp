// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/dayboard.h"

#include "app/adapters/files/memoryconfigurationstore.h"
#include "tests/support/fakerandom.h"
#include "tests/support/inlineworker.h"
#include "tests/support/seededrandom.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kPatienceMs = 20'000;

class Dice : public Random
{
public:
    explicit Dice(quint64 seed) : m_random(seed) {}
    double uniform() override { return m_random.uniform(); }

private:
    SeededRandom m_random;
};

SimulatedProvider provider(const QString& name, const QStringList& models)
{
    SimulatedProvider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.models = models;
    provider.latency = {0, 0};
    provider.tokensPerSecond = 100'000;
    provider.minAnswerTokens = 1;
    provider.maxAnswerTokens = 2;
    return provider;
}

SimulatedProvider failing(const QString& name, const QStringList& models, ErrorKind kind)
{
    SimulatedProvider failing = provider(name, models);
    failing.outages = {{0s, std::chrono::hours(24), std::nullopt, kind, 1}};
    return failing;
}

Scenario scenario()
{
    const QStringList all{u"a-1"_s, u"b-1"_s, u"c-1"_s, u"d-large"_s, u"d-small"_s};
    return {{provider(u"acme"_s, {u"a-1"_s}), provider(u"bolt"_s, {u"b-1"_s}),
             provider(u"cobalt"_s, {u"c-1"_s}), provider(u"delta"_s, {u"d-large"_s, u"d-small"_s}),
             failing(u"overloaded"_s, all, ErrorKind::Overloaded),
             failing(u"broken"_s, all, ErrorKind::ServerError),
             failing(u"locked"_s, all, ErrorKind::AuthenticationFailed),
             failing(u"without_model"_s, all, ErrorKind::ModelNotFound)}};
}

QByteArray http(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

DayBoard::DayBoard(const Weather& weather, quint64 seed) : m_simulator(scenario())
{
    if (!m_simulator.listen())
        qFatal("the simulator cannot listen");
    servePages(weather);
    m_neutral.answerWith(http("{}"));

    EnginePorts ports;
    auto clock = std::make_unique<FakeClock>();
    m_clock = clock.get();
    m_start = m_clock->now();
    auto transport = std::make_unique<DayTransport>(
        *m_clock, weather,
        DayTransport::Stage{QUrl(u"http://127.0.0.1:%1"_s.arg(m_simulator.port())), m_pages.url(),
                            m_neutral.url()},
        [this] { return minute(); });
    m_transport = transport.get();
    auto notices = std::make_unique<NoticeLog>();
    m_notices = notices.get();
    ports.worker = std::make_unique<InlineWorker>(*m_clock);
    ports.clock = std::move(clock);
    ports.random = std::make_unique<Dice>(seed);
    ports.transport = std::move(transport);
    ports.configuration = std::make_unique<MemoryConfigurationStore>(configuration());
    ports.environment = [](const QString&) { return QByteArray(); };
    ports.notifier = std::move(notices);

    EngineOptions options;
    options.watch = true;
    m_core = std::make_unique<EngineCore>(std::move(ports), options);
    m_core->start();
}

void DayBoard::servePages(const Weather& weather)
{
    m_pages.onRequest([this, weather](RawConnection& connection, const QByteArray& request) {
        const QString path = QString::fromLatin1(request.split(' ').value(1));
        const QString provider = path.section(u'/', 1, 1);
        if (!path.endsWith("/api/v2/summary.json"_L1) || weather.unreadable == provider) {
            connection.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const qint64 dayStart = m_clock->utcNow().toSecsSinceEpoch() - qint64(minute()) * 60;
        connection.send(http(weather.page(provider, minute(), dayStart)));
    });
}

QByteArray DayBoard::configuration() const
{
    QByteArray providers;
    for (const char* name : {"acme", "bolt", "cobalt", "delta"}) {
        QByteArray provider = R"({"name": "NAME", "dialect": "openai", "key": "none",
            "base_url": "https://NAME.test/v1", "status_page": "https://status.NAME.test"})";
        provider.replace("NAME", name);
        providers += QByteArray(providers.isEmpty() ? "" : ",") + provider;
    }
    QByteArray chains;
    for (const auto& [name, provider, model] : {std::tuple("one", "acme", "a-1"),
                                                {"two", "bolt", "b-1"},
                                                {"three", "cobalt", "c-1"},
                                                {"four", "delta", "d-large"},
                                                {"five", "delta", "d-small"}}) {
        chains += QByteArray(chains.isEmpty() ? "" : ",") + "{\"name\": \"" + name +
                  "\", \"steps\": [{\"provider\": \"" + provider + "\", \"model\": \"" + model +
                  "\"}]}";
    }
    const QDateTime midnight = m_clock->utcNow();
    const auto time = [&midnight](int minute) {
        return midnight.addSecs(minute * 60).toString(Qt::ISODate).toLatin1();
    };
    return "{\"version\": 1, \"providers\": [" + providers + "], \"chains\": [" + chains +
           "], \"probes\": {\"every_s\": 60, \"baseline_hosts\": [\"https://neutral.example/\"]}, "
           "\"alerts\": {\"maintenance\": [{\"provider\": \"bolt\", \"from\": \"" +
           time(at(22, 0)) + "\", \"to\": \"" + time(at(23, 15)) + "\"}]}}";
}

int DayBoard::minute() const
{
    return static_cast<int>(
        std::chrono::duration_cast<std::chrono::minutes>(m_clock->now() - m_start).count());
}

void DayBoard::live(Duration time)
{
    const Instant until = m_clock->now() + time;
    while (m_clock->now() < until) {
        m_clock->advance(1s);
        answerAll();
    }
}

void DayBoard::answerAll()
{
    QElapsedTimer waited;
    waited.start();
    while (m_transport->underWay() > 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_clock->settle();
        if (waited.elapsed() > kPatienceMs)
            qFatal("a call is never answered");
    }
}

} // namespace fuseboard
