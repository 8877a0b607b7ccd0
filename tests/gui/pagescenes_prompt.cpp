// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/gui/pagestories.h"
#include "tests/ui/controls.h"
#include "ui/pages/prompt/promptpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PromptPage> promptPage(Engine& engine)
{
    auto page = std::make_unique<PromptPage>(engine);
    emit engine.configurationChanged(shownState());
    control<QPlainTextEdit>(*page, u"Prompt text"_s)
        ->setPlainText(u"What is the difference between a fuse and a circuit breaker?"_s);
    return page;
}

std::unique_ptr<PromptPage> sentPage(Engine& engine, void (*play)(Engine&, PromptId))
{
    auto page = promptPage(engine);
    control<QPushButton>(*page, u"Send"_s)->click();
    play(engine, 1);
    return page;
}

std::unique_ptr<PromptPage> comparePage(Engine& engine)
{
    auto page = promptPage(engine);
    control<QToolButton>(*page, u"Compare providers"_s)->click();
    control<QPushButton>(*page, u"Add column"_s)->click();
    control<QPushButton>(*page, u"Add column"_s)->click();
    control<QComboBox>(*page, u"Provider of column 4"_s)->setCurrentText(u"borealis"_s);
    control<QComboBox>(*page, u"Model of column 4"_s)->setEditText(u"borealis-3"_s);
    control<QPushButton>(*page, u"Send"_s)->click();
    playComparison(engine);
    return page;
}

} // namespace

QList<Scene> promptScenes()
{
    return {
        {u"prompt-empty"_s, [](Engine& e) { return promptPage(e); }},
        {u"prompt-none"_s, [](Engine& e) { return std::make_unique<PromptPage>(e); }},
        {u"prompt-running"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QToolButton>(*page, u"Options"_s)->click();
             control<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             return page;
         }},
        {u"prompt-done"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             finishRoute(e, 1);
             return page;
         }},
        {u"prompt-narrow"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             finishRoute(e, 1);
             return page;
         },
         {640, 750}},
        {u"prompt-failed"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QPushButton>(*page, u"Send"_s)->click();
             playRefused(e, 1);
             return page;
         }},
        {u"prompt-tools"_s, [](Engine& e) { return sentPage(e, playTools); }},
        {u"prompt-tools-narrow"_s, [](Engine& e) { return sentPage(e, playTools); }, {640, 750}},
        {u"prompt-unknown"_s, [](Engine& e) { return sentPage(e, playUnknown); }},
        {u"prompt-unknown-narrow"_s,
         [](Engine& e) { return sentPage(e, playUnknown); },
         {640, 750}},
        {u"prompt-limits"_s, [](Engine& e) { return sentPage(e, playLimits); }},
        {u"prompt-raw"_s,
         [](Engine& e) {
             auto page = sentPage(e, playRoute);
             finishRoute(e, 1);
             control<QToolButton>(*page, u"Raw request and reply"_s)->click();
             return page;
         }},
        {u"prompt-one"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QToolButton>(*page, u"Send to one model"_s)->click();
             control<QToolButton>(*page, u"Save as check"_s)->click();
             return page;
         }},
        {u"prompt-compare"_s, [](Engine& e) { return comparePage(e); }},
        {u"prompt-compare-narrow"_s, [](Engine& e) { return comparePage(e); }, {640, 750}},
        {u"prompt-repeat"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             control<QToolButton>(*page, u"Options"_s)->click();
             control<QSpinBox>(*page, u"Repeat the prompt"_s)->setValue(20);
             control<QPushButton>(*page, u"Send"_s)->click();
             playRepeats(e, 17);
             return page;
         }},
        {u"prompt-library"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             for (const auto& name : {u"Fuses"_s, u"A long name of a prompt that is elided"_s}) {
                 control<QToolButton>(*page, u"Save prompt"_s)->click();
                 control<QLineEdit>(*page, u"Name of the saved prompt"_s)->setText(name);
                 control<QPushButton>(*page, u"Save under this name"_s)->click();
             }
             control<QToolButton>(*page, u"Saved prompts and history"_s)->click();
             return page;
         }},
    };
}

} // namespace fuseboard
