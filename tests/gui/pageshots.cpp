// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pageshots FOLDER [SCENE…]: writes PNGs of the Prompt, Chains, Diagnose, Keys, Settings, Status,
// Calls, Alerts and Welcome pages, light and dark. At 200 %: QT_SCALE_FACTOR=2 pageshots FOLDER
#include "tests/gui/pagescenes.h"
#include "tests/ui/quietengine.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"pageshots"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    Theme theme(ThemeChoice::Light);
    AppearanceStore appearance(theme, {});
    const QList<Scene> all = promptScenes() + chainScenes() + diagnoseScenes() + keyScenes() +
                             settingScenes(appearance) + statusScenes() + callScenes() +
                             alertScenes() + welcomeScenes();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const Scene& scene : all) {
            if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name))
                continue;
            // Its thread stands still until the picture is taken: what is seen is what was played.
            QSemaphore gate;
            Engine engine([&gate] {
                gate.acquire();
                return quietPorts()();
            });
            const auto open = qScopeGuard([&gate] { gate.release(); });
            const auto page = scene.make(engine);
            page->resize(scene.size);
            page->show();
            QTest::qWait(150);
            const QString name = u"%1-%2-%3.png"_s.arg(
                scene.name, choice == ThemeChoice::Light ? u"light"_s : u"dark"_s,
                QString::number(qRound(page->devicePixelRatioF() * 100)));
            if (!page->grab().save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}
