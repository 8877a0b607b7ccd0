// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// cancelledprobe CONFIG CHAIN RECOVERY_S: opens the circuit of the chain's first provider, then
// cancels three of its probes, as a user would who closes a prompt, and sends once more. Prints
// the results as `send --json` does. On the engine, since the command line ends with its prompt.
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/engine/engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProbes = 3;
constexpr int kCancelAfterMs = 300;
constexpr int kMostPrompts = 12; // to open the circuit

PortsFactory portsFor(const QByteArray& configuration)
{
    return [configuration] {
        EnginePorts ports;
        ports.clock = std::make_unique<SystemClock>();
        ports.random = std::make_unique<SystemRandom>();
        ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
        ports.environment = [](const QString& name) {
            return qgetenv(name.toLocal8Bit().constData());
        };
        ports.configuration = std::make_unique<MemoryConfigurationStore>(configuration);
        return ports;
    };
}

class CancelledProbe : public QObject
{
public:
    CancelledProbe(const QByteArray& configuration, QString chain, int recoveryMs)
        : m_engine(portsFor(configuration)), m_chain(std::move(chain)), m_recoveryMs(recoveryMs)
    {
        connect(&m_engine, &Engine::configurationChanged, this, [this] {
            if (!std::exchange(m_began, true))
                send();
        });
        connect(&m_engine, &Engine::attemptStarted, this, &CancelledProbe::onAttempt);
        connect(&m_engine, &Engine::promptFinished, this, &CancelledProbe::onFinished);
        m_engine.start();
    }

private:
    void send() { m_engine.send(Prompt::ofText(u"Say your words."_s), m_chain); }

    void onAttempt(PromptId id, const AttemptStart& attempt)
    {
        if (m_isOpen && attempt.step == 0 && m_cancelled < kProbes)
            QTimer::singleShot(kCancelAfterMs, this, [this, id] { m_engine.cancel(id); });
    }

    void onFinished(PromptId, const PromptResult& result)
    {
        const QByteArray line = QJsonDocument(toJson(result)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
        ++m_prompts;
        if (!m_isOpen) {
            m_isOpen = result.attempts.first().outcome == Outcome::Skipped;
            if (m_prompts >= kMostPrompts)
                QCoreApplication::exit(1);
            else if (m_isOpen)
                QTimer::singleShot(m_recoveryMs + 100, this, [this] { send(); });
            else
                send();
        } else if (result.cancelled) {
            ++m_cancelled;
            send();
        } else {
            QCoreApplication::exit(m_cancelled == kProbes ? 0 : 1);
        }
    }

    Engine m_engine;
    QString m_chain;
    int m_recoveryMs;
    bool m_began = false;
    bool m_isOpen = false;
    int m_prompts = 0;
    int m_cancelled = 0;
};

} // namespace

} // namespace fuseboard::faults

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: cancelledprobe CONFIG CHAIN RECOVERY_S\n", stderr);
        return 2;
    }
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("cannot read the configuration\n", stderr);
        return 2;
    }
    const fuseboard::faults::CancelledProbe probe(file.readAll(), arguments[2],
                                                  static_cast<int>(arguments[3].toDouble() * 1000));
    return QCoreApplication::exec();
}
