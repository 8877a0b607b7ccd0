// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does the instrument disturb the measurement? Sends prompts while the demo's window repaints
// without a pause, and compares `ttft_ms` and `latency_ms` with the server's own stamps.
#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "tests/bench/stampserver.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPrompts = 200;
constexpr double kAllowedMs = 1;
/// The window's first layout and the demo's first charts are not part of the question.
constexpr auto kWarmUp = 3s;
constexpr auto kFrame = 16ms;

struct Stamp
{
    double ttftMs = 0;
    double latencyMs = 0;
};

Configuration configurationWith(quint16 demoPort, quint16 stampPort)
{
    Configuration configuration = demoConfiguration(demoPort);
    Provider provider;
    provider.name = u"stamped"_s;
    provider.dialect = u"openai"_s;
    provider.baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(stampPort));
    provider.keySource = KeySource::None;
    configuration.providers.append(provider);
    Chain chain;
    chain.name = u"stamped"_s;
    chain.steps = {{u"stamped"_s, u"stamped"_s, false}};
    configuration.chains.append(chain);
    return configuration;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(q * static_cast<double>(values.size()));
    return values.at(static_cast<size_t>(std::max(1.0, rank)) - 1);
}

/// True when the 99th percentile is within what is allowed.
bool report(const char* name, const std::vector<double>& differences)
{
    const double p99 = quantile(differences, 0.99);
    std::printf("%-10s measured - stamped over %zu prompts: p50 %.3f ms, p95 %.3f ms, "
                "p99 %.3f ms, max %.3f ms: %s\n",
                name, differences.size(), quantile(differences, 0.5), quantile(differences, 0.95),
                p99, quantile(differences, 1), p99 <= kAllowedMs ? "good" : "TOO FAR APART");
    return p99 <= kAllowedMs;
}

class Run : public QObject
{
public:
    Run(Engine& engine, QProcess& server) : m_engine(engine), m_server(server)
    {
        connect(&engine, &Engine::promptFinished, this,
                [this](PromptId, const PromptResult& result) { take(result); });
        connect(&server, &QProcess::readyReadStandardOutput, this, [this] { readStamps(); });
    }

    void sendNext()
    {
        if (m_sent == kPrompts) {
            // The last stamp may still be in the pipe.
            QTimer::singleShot(200ms, this, [this] { finish(); });
            return;
        }
        m_engine.send(Prompt::ofText(u"stamp-%1"_s.arg(++m_sent)), u"stamped"_s);
    }

    int repaints = 0;

private:
    void take(const PromptResult& result)
    {
        if (result.ok && result.ttft)
            m_measured[m_sent] = {toMs(*result.ttft), toMs(result.latency)};
        else
            std::fprintf(stderr, "prompt %d failed: %s\n", m_sent,
                         result.error ? qPrintable(result.error->message) : "no reason");
        sendNext();
    }

    void readStamps()
    {
        while (m_server.canReadLine()) {
            const QList<QByteArray> words = m_server.readLine().trimmed().split(' ');
            if (words.size() == 3)
                m_stamped[words.at(0).toInt()] = {words.at(1).toDouble() / 1e6,
                                                  words.at(2).toDouble() / 1e6};
        }
    }

    void finish()
    {
        std::vector<double> ttft;
        std::vector<double> latency;
        for (const auto& [id, measured] : m_measured) {
            const auto stamp = m_stamped.find(id);
            if (stamp == m_stamped.end())
                continue;
            ttft.push_back(std::abs(measured.ttftMs - stamp->second.ttftMs));
            latency.push_back(std::abs(measured.latencyMs - stamp->second.latencyMs));
        }
        std::printf("%d full repaints of the window meanwhile\n", repaints);
        if (ttft.size() != kPrompts) {
            std::fprintf(stderr, "only %zu of %d prompts can be compared\n", ttft.size(), kPrompts);
            QApplication::exit(1);
            return;
        }
        const bool ttftIsGood = report("ttft_ms", ttft);
        const bool latencyIsGood = report("latency_ms", latency);
        QApplication::exit(ttftIsGood && latencyIsGood ? 0 : 1);
    }

    Engine& m_engine;
    QProcess& m_server;
    int m_sent = 0;
    std::map<int, Stamp> m_measured;
    std::map<int, Stamp> m_stamped;
};

int serve(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    StampServer server;
    return server.listen() ? QCoreApplication::exec() : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--server") == 0)
        return serve(argc, argv);

    QApplication app(argc, argv);
    setUpProcess();
    const Theme theme(ThemeChoice::Light);
    QProcess server;
    server.start(QApplication::applicationFilePath(), {u"--server"_s});
    if (!server.waitForReadyRead(5000)) {
        std::fprintf(stderr, "the stamping server did not start\n");
        return 1;
    }
    const auto stampPort = static_cast<quint16>(server.readLine().trimmed().toUShort());

    Simulator simulator(demoScenario());
    if (!simulator.listen()) {
        std::fprintf(stderr, "the simulator cannot listen\n");
        return 1;
    }
    EngineOptions options;
    options.probeInterval = 1500ms;
    Engine engine(demoPorts(writeConfiguration(configurationWith(simulator.port(), stampPort))),
                  options);
    MainWindow window(engine, {.demo = true, .startPage = u"Overview"_s, .settingsPath = {}});
    window.resize(1280, 800);
    engine.start();
    yieldToEngine();
    window.show();

    Run run(engine, server);
    QTimer painter;
    QObject::connect(&painter, &QTimer::timeout, &window, [&] {
        window.grab(); // every widget, whether it changed or not
        ++run.repaints;
    });
    painter.start(kFrame);
    QTimer::singleShot(kWarmUp, &run, [&] { run.sendNext(); });
    const int result = QApplication::exec();
    server.kill();
    server.waitForFinished(2000);
    return result;
}
