// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "app/main/interrupts.h"
#include "app/main/singleinstance.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QThread>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace {

using namespace fuseboard;
using namespace Qt::StringLiterals;

constexpr Duration kDemoProbeInterval = std::chrono::milliseconds(1500);

struct Start
{
    Places places;
    bool demo = false;
    QString page;
    std::optional<ThemeChoice> theme{}; ///< absent: what was chosen in the window
};

Start readArguments(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Shows whether each LLM provider works for you right now, "
                                        "why not, and what to do."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, QApplication::translate("main", "Show simulated providers; nothing is kept."));
    const QCommandLineOption page(u"page"_s, QApplication::translate("main", "Open this page."),
                                  u"NAME"_s);
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("main", "light, dark, high-contrast or system."),
        u"NAME"_s);
    const QCommandLineOption config(
        u"config"_s, QApplication::translate("main", "Use this configuration file."), u"FILE"_s);
    const QCommandLineOption data(
        u"data-dir"_s, QApplication::translate("main", "Keep data in this directory."), u"DIR"_s);
    parser.addOptions({demo, page, theme, config, data});
    parser.process(app);
    Start start;
    start.places = standardPlaces();
    if (parser.isSet(config))
        start.places.configFile = parser.value(config);
    if (parser.isSet(data))
        start.places.dataDir = parser.value(data);
    start.demo = parser.isSet(demo);
    start.page = parser.value(page);
    if (parser.isSet(theme)) {
        const auto choice = themeChoiceFromName(parser.value(theme));
        if (!choice) {
            std::fprintf(stderr, "fuseboard: --theme takes light, dark, high-contrast or "
                                 "system\n");
            std::exit(2);
        }
        start.theme = *choice;
    }
    return start;
}

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

int runDemo(const Start& start, Theme& theme)
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
    MainWindow window(
        engine,
        {.demo = true, .startPage = start.page, .settingsPath = {}, .appearance = &appearance});
    const Interrupts interrupts([&window] { window.quit(); });
    engine.start();
    yieldToEngine();
    window.show();
    return QApplication::exec();
}

int runReal(const Start& start, Theme& theme)
{
    SingleInstance instance(start.places.dataDir);
    const SingleInstance::Start first =
        instance.start({.page = start.page, .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")});
    if (first.role == SingleInstance::Role::HandedOver)
        return 0;
    if (first.role == SingleInstance::Role::Refused) {
        std::fprintf(stderr, "fuseboard: %s\n", qPrintable(first.fault));
        return 1;
    }
    const QString settings = start.places.dataDir + u"/window.ini"_s;
    AppearanceStore appearance(theme, settings);
    if (start.theme)
        theme.setChoice(*start.theme);
    EngineOptions options;
    options.watch = true;
    Engine engine(desktopPorts(start.places), options);
    MainWindow window(engine, {.demo = false,
                               .startPage = start.page,
                               .settingsPath = settings,
                               .appearance = &appearance});
    const Interrupts interrupts([&window] { window.quit(); });
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window,
                     [&window](const RaiseRequest& request) {
                         if (!request.page.isEmpty())
                             window.openPage(request.page);
                         // Qt hands it to a compositor that lets no window come up by itself.
                         if (!request.activationToken.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
                         window.bringUp();
                     });
    QObject::connect(&window, &MainWindow::demoRequested, &window, [] {
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s});
    });
    engine.start();
    yieldToEngine();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    setUpProcess();
    QApplication::setApplicationDisplayName(u"Fuseboard"_s);
    QApplication::setDesktopFileName(u"io.github.fuseboard.Fuseboard"_s);
    QTranslator translator;
    if (translator.load(u":/i18n/fuseboard_en.qm"_s))
        QApplication::installTranslator(&translator);
    const Start start = readArguments(app);
    Theme theme(start.theme.value_or(ThemeChoice::System));
    return start.demo ? runDemo(start, theme) : runReal(start, theme);
}
