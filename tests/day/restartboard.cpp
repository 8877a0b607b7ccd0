// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/restartboard.h"

#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/history/sqlitehistory.h"
#include "tests/support/fakerandom.h"
#include "tests/support/inlineworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kPatienceMs = 20'000;
constexpr std::array kProviders{"fine", "overloaded", "quota", "limited", "locked", "gone"};

SimulatedProvider provider(const QString& name)
{
    SimulatedProvider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.models = {u"m-"_s + name};
    provider.latency = {0, 0};
    provider.tokensPerSecond = 100'000;
    provider.minAnswerTokens = 3;
    provider.maxAnswerTokens = 9;
    return provider;
}

SimulatedProvider failing(const QString& name, ErrorKind kind)
{
    SimulatedProvider failing = provider(name);
    failing.outages = {{0s, 24h, std::nullopt, kind, 1}};
    return failing;
}

Scenario scenario()
{
    SimulatedProvider limited = provider(u"limited"_s);
    limited.requestsPerMinute = 1000;
    limited.tokensPerMinute = 100'000;
    return {{provider(u"fine"_s), failing(u"overloaded"_s, ErrorKind::Overloaded),
             failing(u"quota"_s, ErrorKind::QuotaExhausted), limited,
             failing(u"locked"_s, ErrorKind::AuthenticationFailed),
             failing(u"gone"_s, ErrorKind::ModelNotFound)}};
}

QByteArray configuration()
{
    QByteArray providers;
    QByteArray chains;
    for (const char* name : kProviders) {
        QByteArray provider = R"({"name": "NAME", "dialect": "openai", "key": "none",
            "base_url": "https://NAME.test/v1", "limits": {"requests_per_minute": 500,
              "tokens_per_day": 9000000}, "prices": {"m-NAME": {"input_per_million": 3,
              "output_per_million": 15}}})";
        QByteArray chain = R"({"name": "to NAME", "steps": [{"provider": "NAME",
            "model": "m-NAME"}], "retry": {"max_retries": 0}})";
        providers += QByteArray(providers.isEmpty() ? "" : ",") + provider.replace("NAME", name);
        chains += QByteArray(chains.isEmpty() ? "" : ",") + chain.replace("NAME", name);
    }
    return "{\"version\": 1, \"providers\": [" + providers + "], \"chains\": [" + chains +
           "], \"probes\": {\"every_s\": 120, \"baseline_hosts\": []}, "
           "\"alerts\": {\"daily_budget_usd\": 5}}";
}

} // namespace

RestartWorld::RestartWorld() : m_simulator(scenario())
{
    if (!m_simulator.listen() || !m_folder.isValid())
        qFatal("there is no stage");
}

QUrl RestartWorld::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_simulator.port()));
}

RestartRun::RestartRun(const RestartWorld& world, Duration since)
{
    EnginePorts ports;
    auto clock = std::make_unique<FakeClock>();
    m_clock = clock.get();
    m_clock->setWallOffset(since);
    m_start = m_clock->now();
    auto transport = std::make_unique<DayTransport>(
        *m_clock, Weather(), DayTransport::Stage{world.url(), world.url(), world.url()},
        [] { return 0; });
    m_transport = transport.get();
    auto notices = std::make_unique<NoticeLog>();
    m_notices = notices.get();
    ports.worker = std::make_unique<InlineWorker>(*m_clock);
    ports.clock = std::move(clock);
    ports.random = std::make_unique<FakeRandom>(0.5);
    ports.transport = std::move(transport);
    ports.configuration = std::make_unique<MemoryConfigurationStore>(configuration());
    ports.environment = [](const QString&) { return QByteArray(); };
    ports.notifier = std::move(notices);
    ports.history = std::make_unique<SqliteHistory>(world.folder());
    EngineOptions options;
    options.watch = true;
    m_core = std::make_unique<EngineCore>(std::move(ports), options);
    QObject::connect(m_core.get(), &EngineCore::boardChanged, m_core.get(),
                     [this](const BoardSnapshot& board) { m_board = board; });
    QObject::connect(m_core.get(), &EngineCore::promptFinished, m_core.get(),
                     [this] { ++m_prompts; });
    QObject::connect(m_core.get(), &EngineCore::configurationChanged, m_core.get(),
                     [](const ConfigurationState& state) {
                         for (const ConfigurationProblem& problem : state.problems)
                             qFatal("%s", qPrintable(problem.toString()));
                     });
    m_core->start();
    // The day's clock stands still meanwhile: the board's patience does not run out.
    waitFor([this] { return !m_core->watch().alerts().rules.isEmpty(); });
}

template <typename IsReady>
void RestartRun::waitFor(IsReady isReady)
{
    QElapsedTimer waited;
    waited.start();
    while (!isReady()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_clock->settle();
        if (waited.elapsed() > kPatienceMs)
            qFatal("it never comes");
    }
}

void RestartRun::live(Duration time)
{
    const Instant until = m_clock->now() + time;
    while (m_clock->now() < until) {
        m_clock->advance(1s);
        answerAll();
    }
}

void RestartRun::answerAll()
{
    waitFor([this] { return m_transport->underWay() == 0; });
}

void RestartRun::askAll()
{
    const int wanted = m_prompts + static_cast<int>(kProviders.size());
    for (const char* name : kProviders)
        m_core->send(++m_lastPrompt, Prompt::ofText(u"Hello"_s),
                     u"to "_s + QLatin1StringView(name));
    waitFor([&] { return m_prompts >= wanted; });
}

BoardSnapshot RestartRun::board(TimeRange range)
{
    m_board.reset();
    m_core->setBoardRange({range, 0, 0});
    waitFor([this] { return m_board.has_value(); });
    return *m_board;
}

namespace {

/// Collects what differs.
class Comparison
{
public:
    template <typename Value>
    void same(const QString& what, const Value& a, const Value& b)
    {
        if (!(a == b))
            m_lines.append(what);
    }
    void near(const QString& what, const std::optional<qint64>& a, const std::optional<qint64>& b)
    {
        if (a.has_value() != b.has_value() || (a && std::abs(*a - *b) > 5))
            m_lines.append(u"%1: %2, then %3"_s.arg(what, text(a), text(b)));
    }
    QStringList lines() const { return m_lines; }

private:
    static QString text(const std::optional<qint64>& value)
    {
        return value ? QString::number(*value) : u"none"_s;
    }
    QStringList m_lines;
};

void compareTallies(Comparison& all, const QString& what, const Tally& a, const Tally& b)
{
    all.same(what + u" successes"_s, a.successes, b.successes);
    all.same(what + u" failures"_s, a.failures, b.failures);
    all.same(what + u" skipped"_s, a.skipped, b.skipped);
    all.same(what + u" cancelled"_s, a.cancelled, b.cancelled);
    for (const double q : {0.5, 0.95, 0.99}) {
        all.same(what + u" latency"_s, a.latency.quantile(q), b.latency.quantile(q));
        all.same(what + u" first token"_s, a.ttft.quantile(q), b.ttft.quantile(q));
    }
}

void compare(Comparison& all, const ProviderBoard& a, const ProviderBoard& b)
{
    const QString name = a.name + u": "_s;
    all.same(name + u"name"_s, a.name, b.name);
    all.same(name + u"title"_s, a.title, b.title);
    all.same(name + u"lamp"_s, a.lamp, b.lamp);
    compareTallies(all, name + u"total"_s, a.total, b.total);
    all.same(name + u"points"_s, a.series.size(), b.series.size());
    for (qsizetype i = 0; i < std::min(a.series.size(), b.series.size()); ++i) {
        all.same(name + u"start of a point"_s, a.series[i].startMs, b.series[i].startMs);
        compareTallies(all, name + u"point"_s, a.series[i].tally, b.series[i].tally);
    }
    all.same(name + u"circuit"_s, a.circuit.state, b.circuit.state);
    all.near(name + u"retry"_s, a.circuit.retryAtMs, b.circuit.retryAtMs);
    all.same(name + u"failures in the window"_s, a.circuit.failures, b.circuit.failures);
    all.same(name + u"threshold"_s, a.circuit.threshold, b.circuit.threshold);
    all.same(name + u"trip"_s, a.circuit.tripFailures, b.circuit.tripFailures);
    all.near(name + u"tripped"_s, a.circuit.trippedAtMs, b.circuit.trippedAtMs);
    all.same(name + u"models off"_s, a.circuit.modelsOff, b.circuit.modelsOff);
    all.same(name + u"outage"_s, a.outage.level, b.outage.level);
    all.same(name + u"failures of the outage"_s, a.outage.failures, b.outage.failures);
    all.near(name + u"outage since"_s, a.outage.sinceMs, b.outage.sinceMs);
    all.same(name + u"circuit changes"_s, a.circuitChanges.size(), b.circuitChanges.size());
    for (qsizetype i = 0; i < std::min(a.circuitChanges.size(), b.circuitChanges.size()); ++i) {
        all.same(name + u"a circuit change"_s, a.circuitChanges[i].state,
                 b.circuitChanges[i].state);
        all.near(name + u"time of a circuit change"_s, a.circuitChanges[i].atMs,
                 b.circuitChanges[i].atMs);
    }
    all.same(name + u"limits"_s, a.limits.size(), b.limits.size());
    for (qsizetype i = 0; i < std::min(a.limits.size(), b.limits.size()); ++i) {
        const LimitView& x = a.limits[i];
        const LimitView& y = b.limits[i];
        const QString limit = name + u"limit %1 "_s.arg(i);
        all.same(limit + u"model"_s, x.model, y.model);
        all.same(limit + u"unit"_s, x.unit, y.unit);
        all.same(limit + u"window"_s, x.window, y.window);
        all.near(limit + u"limit"_s, x.limit, y.limit);
        all.near(limit + u"remaining"_s, x.remaining, y.remaining);
        all.near(limit + u"reset"_s, x.resetsAtMs, y.resetsAtMs);
        all.same(limit + u"learned"_s, x.learned, y.learned);
    }
    all.same(name + u"last error"_s, a.lastError.has_value(), b.lastError.has_value());
    if (a.lastError && b.lastError) {
        all.same(name + u"kind of the last error"_s, a.lastError->kind, b.lastError->kind);
        all.same(name + u"its message"_s, a.lastError->message, b.lastError->message);
        all.same(name + u"its status"_s, a.lastError->status, b.lastError->status);
    }
    all.near(name + u"its time"_s, a.lastErrorAtMs, b.lastErrorAtMs);
    all.same(name + u"verdict %1, then %2"_s.arg(a.verdict.sentence, b.verdict.sentence),
             a.verdict.kind, b.verdict.kind);
    all.same(name + u"cure"_s, a.verdict.cure, b.verdict.cure);
}

} // namespace

QStringList differences(const BoardSnapshot& before, const BoardSnapshot& after)
{
    Comparison all;
    all.same(u"range"_s, before.range, after.range);
    all.same(u"bucket"_s, before.bucketMs, after.bucketMs);
    all.same(u"history"_s, before.hasHistory, after.hasHistory);
    all.same(u"providers"_s, before.providers.size(), after.providers.size());
    for (qsizetype i = 0; i < std::min(before.providers.size(), after.providers.size()); ++i)
        compare(all, before.providers[i], after.providers[i]);
    return all.lines();
}

QStringList differences(const AlertsSnapshot& before, const AlertsSnapshot& after)
{
    Comparison all;
    all.same(u"rules"_s, before.rules, after.rules);
    all.same(u"muted"_s, before.muted, after.muted);
    all.same(u"number of standing alerts"_s, before.standing.size(), after.standing.size());
    for (qsizetype i = 0; i < std::min(before.standing.size(), after.standing.size()); ++i)
        all.same(u"standing alert "_s + before.standing[i].title, before.standing[i],
                 after.standing[i]);
    all.same(u"number of past alerts"_s, before.past.size(), after.past.size());
    for (qsizetype i = 0; i < std::min(before.past.size(), after.past.size()); ++i)
        all.same(u"past alert "_s + before.past[i].title, before.past[i], after.past[i]);
    all.same(u"probes"_s, before.probes.size(), after.probes.size());
    for (qsizetype i = 0; i < std::min(before.probes.size(), after.probes.size()); ++i) {
        const ProbeView& x = before.probes[i];
        const ProbeView& y = after.probes[i];
        all.same(u"probe "_s + x.name, x.name, y.name);
        all.near(x.name + u": last"_s, x.lastAtMs, y.lastAtMs);
        all.near(x.name + u": next"_s, x.nextAtMs, y.nextAtMs);
        all.same(x.name + u": passed"_s, x.lastPassed, y.lastPassed);
        all.same(x.name + u": detail"_s, x.lastDetail, y.lastDetail);
        all.same(x.name + u": paused"_s, x.paused, y.paused);
    }
    all.same(u"cost"_s, before.cost, after.cost);
    return all.lines();
}

} // namespace fuseboard
