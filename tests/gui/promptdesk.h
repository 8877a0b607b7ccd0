// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/testworld.h"
#include "ui/pages/prompt/promptpage.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// The Prompt page on a running engine.
struct PromptDesk
{
    explicit PromptDesk(const TestWorld::Setup& setup) : world(setup), page(world.engine())
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait() && QTest::qWaitForWindowActive(&page);
    }

    void type(const QString& text)
    {
        auto* prompt = control<QPlainTextEdit>(page, u"Prompt text"_s);
        prompt->setFocus();
        QTest::keyClicks(prompt, text);
    }
    void sendByKey()
    {
        QTest::keyClick(control<QPlainTextEdit>(page, u"Prompt text"_s), Qt::Key_Return,
                        Qt::ControlModifier);
    }
    void choose(const QString& segment) { control<QToolButton>(page, segment)->click(); }
    QString answer() const { return control<QPlainTextEdit>(page, u"Answer"_s)->toPlainText(); }
    QString status() const { return control<QLabel>(page, u"Prompt status"_s)->text(); }
    bool isRunning() const
    {
        const auto buttons = page.findChildren<QPushButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
            return button->accessibleName() == "Stop"_L1;
        });
    }
    QStringList route() const
    {
        QStringList lines;
        const auto all = page.findChildren<QFrame*>();
        for (const QFrame* frame : all) {
            if (frame->accessibleName().startsWith("Attempt "_L1))
                lines << frame->accessibleDescription();
        }
        return lines;
    }

    TestWorld world;
    PromptPage page;
    bool ready = false;
};

inline TestWorld::Setup twoProviders(const QList<ScriptStep>& script, int tokens = 12)
{
    return {.scenario = {{fastProvider(u"first"_s, script, tokens), fastProvider(u"second"_s)}},
            .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
            .providers = {},
            .environment = {}};
}

} // namespace fuseboard
