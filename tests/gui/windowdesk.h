// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/testworld.h"
#include "ui/shell/windowhost.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// As if it were another language: every text stands between marks.
class Marks final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // The English name, for the tests, is that of the page alone.
        return qstrcmp(context, "Navigation") == 0 ? QString()
                                                   : u"«%1»"_s.arg(QString::fromUtf8(text));
    }
};

/// A window on a running engine, to be built anew.
struct WindowDesk
{
    WindowDesk()
        : world({.scenario = {{fastProvider(u"first"_s), slowProvider()}},
                 .chains = {chainOf(u"default"_s, {u"first"_s}), chainOf(u"slow"_s, {u"slow"_s})},
                 .providers = {},
                 .environment = {}}),
          host(world.engine(), {.demo = true, .startPage = u"Prompt"_s, .settingsPath = {}}),
          rebuilt(&host, &WindowHost::rebuilt)
    {
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        window().show();
        ready =
            QTest::qWaitForWindowExposed(&window()) && (!configured.isEmpty() || configured.wait());
    }
    static SimulatedProvider slowProvider()
    {
        SimulatedProvider slow = fastProvider(u"slow"_s, {}, 90);
        slow.tokensPerSecond = 60;
        return slow;
    }
    MainWindow& window() { return host.window(); }
    bool rebuild()
    {
        const qsizetype before = rebuilt.size();
        host.rebuild();
        return QTest::qWaitFor([&] { return rebuilt.size() > before; });
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        if (Widget* english = findControl<Widget>(window(), name))
            return english;
        return control<Widget>(window(), u"«%1»"_s.arg(name));
    }

    Theme theme{ThemeChoice::Light};
    TestWorld world;
    WindowHost host;
    QSignalSpy rebuilt;
    bool ready = false;
};

} // namespace fuseboard
