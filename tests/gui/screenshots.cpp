// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [-reverse] [SCENE…]: writes PNGs of the window in many states, light, dark and
// in high contrast. At 200 %: QT_SCALE_FACTOR=2 screenshots FOLDER. In another language:
// LC_ALL=de_DE.UTF-8 screenshots FOLDER
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/sampleboard.h"
#include "tests/ui/samplefeeds.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QList>
#include <QPixmap>
#include <QTest>

#include <functional>
#include <utility>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    QString name;
    bool demo = false;
    std::function<void(Engine&)> play;
    QString page = u"Overview"_s;
    QString action{}; ///< of the window, run at the end
    QSize size{1280, 800};
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

KeysSnapshot workingKeys()
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::Working;
    keys.backend = u"Secret Service"_s;
    return keys;
}

KeysSnapshot brokenKeys()
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::SessionOnly;
    keys.backend = u"Secret Service"_s;
    keys.cause = u"No session bus is running, so no keychain can be reached."_s;
    keys.cure = u"Start Fuseboard from a desktop session, or install gnome-keyring."_s;
    return keys;
}

KeysSnapshot lockedKeys(const BoardSnapshot& board)
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::WaitingForUnlock;
    keys.backend = u"Secret Service"_s;
    for (const ProviderBoard& provider : board.providers) {
        KeyRow row;
        row.provider = provider.name;
        row.title = provider.title;
        row.presence = KeyPresence::WaitingForUnlock;
        keys.rows.append(row);
    }
    return keys;
}

ConfigurationState brokenConfiguration()
{
    ConfigurationState state;
    state.place = u"/home/user/.config/fuseboard/config.json"_s;
    state.usingLastGood = true;
    state.problems = {{.line = 7,
                       .column = 21,
                       .path = u"providers[0].base_url"_s,
                       .what = u"Expected an https address, found \"htp://api.example\""_s,
                       .cure = u"Write https://api.example."_s},
                      {.line = 9, .column = 1, .path = {}, .what = u"Unknown key"_s, .cure = {}}};
    return state;
}

void show(Engine& engine, const BoardSnapshot& board)
{
    // As many providers as the board has: with none, the window shows the welcome.
    ConfigurationState state;
    for (const ProviderBoard& shown : board.providers) {
        Provider provider;
        provider.name = shown.name;
        provider.baseUrl = QUrl(u"https://api.example.com/v1"_s);
        state.configuration.providers.append(provider);
    }
    Chain chain;
    for (const auto& name : {u"default"_s, u"a chain with a rather long name of its own"_s}) {
        chain.name = name;
        for (const Provider& provider : state.configuration.providers)
            chain.steps.append({provider.name, u"model-of-"_s + provider.name});
        state.configuration.chains.append(chain);
    }
    if (board.providers.isEmpty())
        state.configuration.chains.clear();
    state.written = state.configuration;
    emit engine.configurationChanged(state);
    emit engine.keysChanged(workingKeys());
    emit engine.boardChanged(board);
}

/// Every page, at its beginning and with many long names.
QList<Scene> pageScenes()
{
    QList<Scene> all;
    for (const auto& page : {u"Prompt"_s, u"Chains"_s, u"Keys"_s, u"Status"_s, u"Calls"_s,
                             u"Diagnose"_s, u"Alerts"_s, u"Settings"_s}) {
        const QString name = page.toLower();
        all.append({.name = name + u"-first"_s,
                    .play = [](Engine& e) { show(e, {.nowMs = 1, .providers = {}}); },
                    .page = page});
        all.append({.name = name + u"-outage"_s,
                    .play =
                        [](Engine& e) {
                            show(e, outageBoard());
                            emit e.keysChanged(lockedKeys(outageBoard()));
                            emit e.alertsChanged(troubledAlerts());
                            emit e.feedsChanged(troubledFeeds());
                        },
                    .page = page});
        all.append({.name = name + u"-crowded"_s,
                    .play =
                        [](Engine& e) {
                            show(e, crowdedBoard(20));
                            emit e.keysChanged(lockedKeys(crowdedBoard(20)));
                        },
                    .page = page,
                    .size = {640, 800}});
    }
    return all;
}

QList<Scene> scenes()
{
    return pageScenes() +
           QList<Scene>{
               {.name = u"loading"_s, .play = [](Engine& e) { emit e.keysChanged({}); }},
               {.name = u"locked"_s,
                .play =
                    [](Engine& e) {
                        show(e, healthyBoard());
                        emit e.keysChanged(lockedKeys(healthyBoard()));
                    }},
               {.name = u"palette"_s,
                .play = [](Engine& e) { show(e, healthyBoard()); },
                .action = u"palette"_s},
               {.name = u"shortcuts"_s,
                .play = [](Engine& e) { show(e, healthyBoard()); },
                .action = u"shortcuts"_s},
               {.name = u"smallest"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard(TimeRange::Day));
                        emit e.keysChanged(lockedKeys(outageBoard()));
                    },
                .size = {640, 420}},
               {.name = u"healthy"_s,
                .demo = true,
                .play = [](Engine& e) { show(e, healthyBoard()); }},
               {.name = u"outage"_s, .play = [](Engine& e) { show(e, outageBoard()); }},
               {.name = u"hour"_s,
                .play = [](Engine& e) { show(e, outageBoard(TimeRange::OneHour)); }},
               {.name = u"day"_s, .play = [](Engine& e) { show(e, outageBoard(TimeRange::Day)); }},
               {.name = u"month"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard(TimeRange::Month));
                        emit e.historyChanged(
                            {.state = HistoryHealth::Failing,
                             .cause = u"The disk that holds history.db is full."_s,
                             .cure = u"Make room; then it goes on by itself."_s});
                    }},
               {.name = u"silent"_s, .play = [](Engine& e) { show(e, silentBoard()); }},
               {.name = u"first"_s,
                .play = [](Engine& e) { show(e, {.nowMs = 1, .providers = {}}); }},
               {.name = u"crowded"_s, .play = [](Engine& e) { show(e, crowdedBoard(20)); }},
               {.name = u"narrow"_s,
                .play = [](Engine& e) { show(e, outageBoard()); },
                .size = {760, 900}},
               {.name = u"whole"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard());
                        emit e.feedsChanged(troubledFeeds());
                    },
                .size = {1280, 1450}},
               {.name = u"whole-narrow"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard(TimeRange::Day));
                        emit e.feedsChanged(troubledFeeds());
                    },
                .size = {640, 2100}},
               {.name = u"whole-mirrored"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard());
                        emit e.feedsChanged(troubledFeeds());
                    },
                .size = {1280, 1450},
                .direction = Qt::RightToLeft},
               {.name = u"broken"_s,
                .play =
                    [](Engine& e) {
                        show(e, healthyBoard());
                        emit e.configurationChanged(brokenConfiguration());
                        emit e.keysChanged(brokenKeys());
                    }},
               {.name = u"alerted"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard());
                        emit e.alertsChanged(troubledAlerts());
                    }},
               {.name = u"mirrored"_s,
                .play =
                    [](Engine& e) {
                        show(e, outageBoard());
                        emit e.alertsChanged(troubledAlerts());
                    },
                .direction = Qt::RightToLeft},
           };
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.size() > 1 ? arguments.at(1) : u"screenshots"_s);
    if (!folder.mkpath(u"."_s))
        return 1;
    Theme theme(ThemeChoice::Light);
    const QList<Scene> all = scenes();
    const QList<std::pair<ThemeChoice, QString>> looks{
        {ThemeChoice::Light, u"light"_s},
        {ThemeChoice::Dark, u"dark"_s},
        {ThemeChoice::HighContrast, u"high-contrast"_s}};
    const Language language;
    const Qt::LayoutDirection start = QApplication::layoutDirection(); // after -reverse
    for (const auto& [choice, look] : looks) {
        theme.setChoice(choice);
        for (const Scene& scene : all) {
            if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name))
                continue;
            QApplication::setLayoutDirection(start == Qt::RightToLeft ? start : scene.direction);
            Engine engine(quietPorts());
            MainWindow window(engine,
                              {.demo = scene.demo, .startPage = scene.page, .settingsPath = {}});
            window.resize(scene.size);
            window.show();
            // The engine's own first board is an empty one; it must come before the scene's.
            QTest::qWait(100);
            scene.play(engine);
            if (QAction* action = window.actionRegistry().action(scene.action))
                action->trigger();
            QTest::qWait(900); // layouts settle and the charts lay themselves out
            const QPixmap picture = window.grab();
            const QString spoken = language.current();
            const QString name = u"%1-%2-%3%4%5.png"_s.arg(
                scene.name, look, QString::number(qRound(window.devicePixelRatioF() * 100)),
                start == Qt::RightToLeft ? u"-reverse"_s : QString(),
                spoken == "en"_L1 ? QString() : u"-"_s + spoken);
            if (!picture.save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}
