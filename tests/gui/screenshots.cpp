// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER: writes PNGs of the window in many states, light and dark. At 200 %:
// QT_SCALE_FACTOR=2 screenshots FOLDER
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/sampleboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QList>
#include <QPixmap>
#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    QString name;
    bool demo = false;
    std::function<void(Engine&)> play;
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
    keys.cause = u"No session bus is running, so no keyring can be reached."_s;
    keys.cure = u"Start Fuseboard from a desktop session, or install gnome-keyring."_s;
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
        state.configuration.providers.append(provider);
    }
    emit engine.configurationChanged(state);
    emit engine.keysChanged(workingKeys());
    emit engine.boardChanged(board);
}

QList<Scene> scenes()
{
    return {
        {.name = u"healthy"_s, .demo = true, .play = [](Engine& e) { show(e, healthyBoard()); }},
        {.name = u"outage"_s, .play = [](Engine& e) { show(e, outageBoard()); }},
        {.name = u"hour"_s, .play = [](Engine& e) { show(e, outageBoard(TimeRange::OneHour)); }},
        {.name = u"day"_s, .play = [](Engine& e) { show(e, outageBoard(TimeRange::Day)); }},
        {.name = u"month"_s,
         .play =
             [](Engine& e) {
                 show(e, outageBoard(TimeRange::Month));
                 emit e.historyChanged({.state = HistoryHealth::Failing,
                                        .cause = u"The disk that holds history.db is full."_s,
                                        .cure = u"Make room; then it goes on by itself."_s});
             }},
        {.name = u"silent"_s, .play = [](Engine& e) { show(e, silentBoard()); }},
        {.name = u"first"_s, .play = [](Engine& e) { show(e, {.nowMs = 1, .providers = {}}); }},
        {.name = u"crowded"_s, .play = [](Engine& e) { show(e, crowdedBoard(20)); }},
        {.name = u"narrow"_s,
         .play = [](Engine& e) { show(e, outageBoard()); },
         .size = {760, 900}},
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
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const Scene& scene : all) {
            if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name))
                continue;
            QApplication::setLayoutDirection(scene.direction);
            Engine engine(quietPorts());
            MainWindow window(engine, {.demo = scene.demo, .startPage = {}, .settingsPath = {}});
            window.resize(scene.size);
            window.show();
            // The engine's own first board is an empty one; it must come before the scene's.
            QTest::qWait(100);
            scene.play(engine);
            QTest::qWait(150); // layouts settle and the charts lay themselves out
            const QPixmap picture = window.grab();
            const QString name = u"%1-%2-%3.png"_s.arg(
                scene.name, choice == ThemeChoice::Light ? u"light"_s : u"dark"_s,
                QString::number(qRound(window.devicePixelRatioF() * 100)));
            if (!picture.save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}
