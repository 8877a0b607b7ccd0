// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/longday.h"

#include "app/adapters/exports/calllog.h"
#include "app/adapters/files/memoryconfigurationstore.h"
#include "tests/support/fakerandom.h"
#include "tests/support/inlineworker.h"

#include <QCoreApplication>
#include <QThread>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kProviders = 8;
constexpr qsizetype kMostWaiting = 5000;
constexpr Duration kStep = 100ms;

/// Reads the metrics every 15 s, as a Prometheus does.
class Scraper : public MetricsPage
{
public:
    explicit Scraper(FakeClock& clock) : m_clock(clock) {}
    ~Scraper() override { stop(); }
    void onScrape(std::function<QByteArray()> text) override { m_text = std::move(text); }
    void serve(int) override
    {
        stop();
        m_timer = m_clock.callAt(m_clock.now() + 15s, [this] {
            m_timer = 0;
            if (m_text().isEmpty())
                qFatal("there are no metrics");
            serve(0);
        });
    }
    void stop() override { m_clock.cancel(std::exchange(m_timer, 0)); }
    QString fault() const override { return {}; }

private:
    FakeClock& m_clock;
    std::function<QByteArray()> m_text;
    Clock::TimerId m_timer = 0;
};

QByteArray configuration()
{
    QByteArray providers;
    QByteArray chains;
    for (int i = 0; i < kProviders; ++i) {
        QByteArray provider = R"({"name": "pN", "dialect": "openai", "key": "none",
            "base_url": "https://pN.test/v1", "limits": {"requests_per_minute": 90000,
              "tokens_per_day": 900000000}, "prices": {"large": {"input_per_million": 3,
              "output_per_million": 15}}})";
        QByteArray chain = R"({"name": "cN", "steps": [{"provider": "pN", "model": "large"},
            {"provider": "pM", "model": "small"}]})";
        provider.replace("pN", "p" + QByteArray::number(i));
        chain.replace("cN", "c" + QByteArray::number(i));
        chain.replace("pN", "p" + QByteArray::number(i));
        chain.replace("pM", "p" + QByteArray::number((i + 1) % kProviders));
        providers += QByteArray(providers.isEmpty() ? "" : ",") + provider;
        chains += QByteArray(chains.isEmpty() ? "" : ",") + chain;
    }
    return "{\"version\": 1, \"providers\": [" + providers + "], \"chains\": [" + chains +
           "], \"probes\": {\"baseline_hosts\": []}, \"alerts\": {\"daily_budget_usd\": 500}, "
           "\"export\": {\"log\": {\"enabled\": true}, \"prometheus\": {\"enabled\": true}, "
           "\"otlp\": {\"endpoint\": \"https://otlp.test\"}}}";
}

} // namespace

LongDay::LongDay(const QString& folder, int callsASecond) : m_pause(Duration(1s) / callsASecond)
{
    EnginePorts ports;
    auto clock = std::make_unique<FakeClock>();
    m_clock = clock.get();
    auto transport = std::make_unique<CrowdTransport>(*m_clock);
    m_transport = transport.get();
    auto history = std::make_unique<SqliteHistory>(folder);
    m_history = history.get();
    ports.worker = std::make_unique<InlineWorker>(*m_clock);
    ports.metricsPage = std::make_unique<Scraper>(*m_clock);
    ports.clock = std::move(clock);
    ports.random = std::make_unique<FakeRandom>(0.5);
    ports.transport = std::move(transport);
    ports.configuration = std::make_unique<MemoryConfigurationStore>(configuration());
    ports.environment = [](const QString&) { return QByteArray(); };
    ports.history = std::move(history);
    ports.sinks.push_back(std::make_unique<CallLog>(folder));
    EngineOptions options;
    options.watch = true;
    m_core = std::make_unique<EngineCore>(std::move(ports), options);
    QObject::connect(m_core.get(), &EngineCore::configurationChanged, m_core.get(),
                     [](const ConfigurationState& state) {
                         if (!state.problems.isEmpty())
                             qFatal("%s", qPrintable(state.problems.first().toString()));
                     });
    QObject::connect(m_core.get(), &EngineCore::boardChanged, m_core.get(),
                     [this](const BoardSnapshot&) { ++m_boards; });
    QObject::connect(m_core.get(), &EngineCore::historyChanged, m_core.get(),
                     [this](const HistoryHealth& health) { m_lost = health.lost; });
    m_core->start();
    m_core->setBoardRange({TimeRange::FiveMinutes, 0, 0});
}

LongDay::~LongDay() = default;

void LongDay::live(Duration time)
{
    for (Duration lived{}; lived < time; lived += kStep) {
        for (m_owed += kStep; m_owed >= m_pause; m_owed -= m_pause)
            sendOne();
        m_clock->advance(kStep);
        QCoreApplication::processEvents();
        while (m_history->waiting() > kMostWaiting)
            QThread::usleep(500);
    }
}

void LongDay::sendOne()
{
    ++m_prompt;
    m_core->send(m_prompt, Prompt::ofText(u"Good evening"_s), u"c%1"_s.arg(m_prompt % kProviders));
}

void LongDay::settle()
{
    while (m_history->waiting() > 0) {
        QCoreApplication::processEvents();
        QThread::usleep(500);
    }
    QCoreApplication::processEvents();
}

quint64 LongDay::calls() const
{
    return m_transport->calls();
}

quint64 LongDay::exports() const
{
    return m_transport->exports();
}

} // namespace fuseboard
