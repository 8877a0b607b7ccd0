// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/testworld.h"
#include "tests/ui/quietengine.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/appearancestore.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

inline constexpr int kPatienceMs = 20'000;

/// The Settings page on a running engine.
struct SettingsDesk
{
    explicit SettingsDesk(const QString& historyFolder = {})
        : world({.scenario = {{fastProvider(u"first"_s), fastProvider(u"second"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
                 .providers = {},
                 .environment = {},
                 .historyFolder = historyFolder}),
          page(world.engine(), {.appearance = &appearance,
                                .places = {.dataFolder = u"/nowhere/data"_s,
                                           .windowFile = u"/nowhere/data/window.ini"_s}})
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait(kPatienceMs) && QTest::qWaitForWindowActive(&page);
    }

    void write(const QString& name, const QString& text)
    {
        auto* field = control<QLineEdit>(page, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QToolButton* reset(const QString& name)
    {
        return control<QToolButton>(page, u"Reset "_s + name);
    }
    QString problem(const QString& name)
    {
        const auto* label = control<QLabel>(page, u"Problem with "_s + name);
        return label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir home;
    Theme theme{ThemeChoice::System};
    AppearanceStore appearance{theme, home.filePath(u"window.ini"_s)};
    TestWorld world;
    SettingsPage page;
    bool ready = false;
};

/// The page beside an engine that stands still.
struct PlayedSettings
{
    Engine engine{quietPorts()};
    SettingsPage page{engine, {}};

    PlayedSettings() { page.show(); }
};

} // namespace fuseboard
