// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/applicationservice.h"
#include "app/main/composition.h"
#include "app/main/interrupts.h"
#include "app/main/singleinstance.h"
#include "app/main/startarguments.h"
#include "app/main/windowrequests.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "ui/shell/windowhost.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace fuseboard;
using namespace Qt::StringLiterals;

constexpr Duration kDemoProbeInterval = std::chrono::milliseconds(1500);

/// The simulator in a thread of its own, so that it disturbs neither the window nor the engine.
class DemoServer
{
public:
    DemoServer()
    {
        m_thread.setObjectName(u"simulator"_s);
        m_anchor.moveToThread(&m_thread);
        m_thread.start();
        inThread([this] {
            m_simulator = std::make_unique<Simulator>(demoScenario());
            m_listens = m_simulator->listen();
        });
    }
    ~DemoServer()
    {
        inThread([this] { m_simulator.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(DemoServer)

    bool listens() const { return m_listens; }
    const Simulator& simulator() const { return *m_simulator; }

private:
    template <typename Job>
    void inThread(Job job)
    {
        QMetaObject::invokeMethod(&m_anchor, job, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_anchor; ///< lives in m_thread, and the simulator with it
    std::unique_ptr<Simulator> m_simulator;
    bool m_listens = false;
};

int runDemo(const StartArguments& start, Theme& theme, Language& language)
{
    const DemoServer server;
    if (!server.listens()) {
        std::fprintf(stderr, "fuseboard: the simulator cannot listen on 127.0.0.1: %s\n",
                     qPrintable(server.simulator().errorString()));
        return 1;
    }
    EngineOptions options;
    options.probeInterval = kDemoProbeInterval;
    options.watch = true;
    Engine engine(demoPorts(writeConfiguration(demoConfiguration(server.simulator().port()))),
                  options);
    AppearanceStore appearance(theme, {});
    WindowHost host(engine, {.demo = true,
                             .startPage = start.request.page,
                             .settingsPath = {},
                             .appearance = &appearance,
                             .language = &language});
    QObject::connect(&language, &Language::languageChanged, &host, &WindowHost::rebuild);
    const Interrupts interrupts([&host] { host.window().quit(); });
    engine.start();
    yieldToEngine();
    host.window().show();
    return QApplication::exec();
}

int runReal(const StartArguments& start, Theme& theme, Language& language)
{
    SingleInstance instance(start.places.dataDir);
    const SingleInstance::Start first = instance.start(start.request);
    if (first.role == SingleInstance::Role::HandedOver)
        return 0;
    if (first.role == SingleInstance::Role::Refused) {
        std::fprintf(stderr, "fuseboard: %s\n", qPrintable(first.fault));
        return 1;
    }
    const QString settings = start.places.dataDir + u"/window.ini"_s;
    AppearanceStore appearance(theme, settings);
    language.keepIn(settings);
    if (start.theme)
        theme.setChoice(*start.theme);
    EngineOptions options;
    options.watch = true;
    Engine engine(desktopPorts(start.places), options);
    const std::optional<SessionStart> session = sessionStart(start);
    WindowHost host(engine, {.demo = false,
                             .startPage = start.request.page,
                             .settingsPath = settings,
                             .appearance = &appearance,
                             .language = &language,
                             .session = session ? &*session : nullptr});
    QObject::connect(&language, &Language::languageChanged, &host, &WindowHost::rebuild);
    const Interrupts interrupts([&host] { host.window().quit(); });
    const auto carryOutThere = [&host](const RaiseRequest& request) {
        carryOut(request, host.window());
    };
    QObject::connect(&instance, &SingleInstance::raiseRequested, &host, carryOutThere);
    std::optional<ApplicationService> service;
    if (!start.ownPlaces) { // the desktop means the usual window
        service.emplace();
        QObject::connect(&*service, &ApplicationService::raiseRequested, &host, carryOutThere);
    }
    QObject::connect(&host, &WindowHost::demoRequested, &host, [] {
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s});
    });
    engine.start();
    yieldToEngine();
    if (start.request.quiet)
        host.window().startInTray();
    carryOut(start.request, host.window());
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    setUpProcess();
    QApplication::setApplicationDisplayName(u"Fuseboard"_s);
    QApplication::setDesktopFileName(u"io.github.fuseboard.Fuseboard"_s);
    Language language;
    const StartArguments start = readArguments(app);
    Theme theme(start.theme.value_or(ThemeChoice::System));
    return start.demo ? runDemo(start, theme, language) : runReal(start, theme, language);
}
