// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "app/simulator/wire.h"

#include <QFile>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxScenarioBytes = 4 << 20;

/// Serves simulated providers until it is interrupted.
class SimulateCommand : public Command
{
public:
    SimulateCommand(Console& console, const Scenario& scenario, quint16 port)
        : m_console(console), m_scenario(scenario), m_simulator(scenario), m_port(port)
    {
    }

    void start() override
    {
        if (!m_simulator.listen(m_port)) {
            m_console.complain(u"cannot listen on 127.0.0.1 port %1: %2"_s.arg(m_port).arg(
                m_simulator.errorString()));
            emit finished(UsageError);
            return;
        }
        // Data, so that a script can read where to send to.
        for (const auto& provider : m_scenario.providers)
            m_console.printLine(
                u"%1 %2 http://127.0.0.1:%3/%1%4"_s.arg(provider.name, provider.dialect)
                    .arg(m_simulator.port())
                    .arg(QLatin1StringView(wireByName(provider.dialect)->basePath())));
        m_console.say(
            u"Simulating on 127.0.0.1 port %1. Ctrl+C ends it."_s.arg(m_simulator.port()));
    }

private:
    Console& m_console;
    Scenario m_scenario;
    Simulator m_simulator;
    quint16 m_port;
};

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    Console& console = context.console;
    int port = 0;
    if (parser.isSet(u"port"_s)) {
        const auto chosen = integerOption(parser, u"port"_s, 0, 65535, console);
        if (!chosen)
            return nullptr;
        port = *chosen;
    }
    Scenario scenario = demoScenario();
    if (parser.isSet(u"scenario"_s)) {
        const QString name = parser.value(u"scenario"_s);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            console.complain(u"cannot read %1: %2"_s.arg(name, file.errorString()));
            return nullptr;
        }
        const ScenarioReading reading = readScenario(file.read(kMaxScenarioBytes));
        console.complain(name, reading.problems);
        if (!reading.scenario)
            return nullptr;
        scenario = *reading.scenario;
    }
    return std::make_unique<SimulateCommand>(console, scenario, static_cast<quint16>(port));
}

} // namespace

CommandSpec simulateSpec()
{
    return {u"simulate"_s,
            {},
            u"Serve simulated providers on this computer, to try things out."_s,
            {{u"port"_s, u"The port on 127.0.0.1; 0 lets the system choose."_s, u"N"_s},
             {u"scenario"_s, u"How the providers behave (JSON)."_s, u"FILE"_s}},
            make};
}

} // namespace fuseboard
