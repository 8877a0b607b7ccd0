// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "app/engine/engine.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/pages/keys/keycard.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/firststart.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// Where one begins to write on a page.
template <typename Field>
void focusFirst(const QWidget& page)
{
    if (auto* field = page.findChild<Field*>())
        field->setFocus(Qt::ShortcutFocusReason);
}

void showKey(KeysPage& page, const QString& provider)
{
    const auto cards = page.findChildren<KeyCard*>();
    for (KeyCard* card : cards) {
        if (card->provider() != provider)
            continue;
        page.ensureVisible(card, card->rect());
        if (auto* first = card->findChild<QAbstractButton*>())
            first->setFocus(Qt::ShortcutFocusReason);
    }
}

PageEntry overview(Engine& engine, const OpenPage& open, const StartDemo& startDemo)
{
    auto* page = new OverviewPage;
    QObject::connect(&engine, &Engine::boardChanged, page, &OverviewPage::setBoard);
    QObject::connect(page, &OverviewPage::rangeChosen, &engine, &Engine::setBoardRange);
    QObject::connect(page, &OverviewPage::spanChosen, &engine, &Engine::setBoardSpan);
    QObject::connect(page, &OverviewPage::checkRequested, &engine,
                     [&engine](const QStringList& providers) {
                         for (const QString& provider : providers)
                             engine.checkKey(provider);
                     });
    QObject::connect(&engine, &Engine::keyChecked, page, &OverviewPage::checkEnded);
    QObject::connect(&engine, &Engine::feedsChanged, page, &OverviewPage::setFeeds);
    QObject::connect(&engine, &Engine::alertsChanged, page,
                     [page](const AlertsSnapshot& alerts) { page->setRules(alerts.rules); });
    QObject::connect(page, &OverviewPage::pageRequested, page, open);
    engine.setBoardRange(TimeRange::FiveMinutes); // what the page begins with
    auto* welcome = new WelcomePage(engine);
    QObject::connect(welcome, &WelcomePage::demoRequested, welcome, startDemo);
    return {.name = u"Overview"_s,
            .title = Words::tr("Overview"),
            .icon = u"overview"_s,
            .widget = new FirstStart(engine, welcome, page),
            .actions = page->actions(),
            .providerText = Words::tr("Card of %1"),
            .showProvider = [page](const QString& provider) { page->showProvider(provider); },
            .spaceText = Words::tr("Pause or resume the charts")};
}

PageEntry prompt(Engine& engine, const OpenPage& open, const QString& dataFolder)
{
    auto* page = new PromptPage(engine);
    if (!dataFolder.isEmpty())
        page->keepPromptsIn(dataFolder + u"/prompts.json"_s);
    QObject::connect(page, &PromptPage::pageRequested, page, open);
    return {.name = u"Prompt"_s,
            .title = Words::tr("Prompt"),
            .icon = u"prompt"_s,
            .widget = page,
            .actions = page->actions(),
            .focusFirst = [page] { focusFirst<QPlainTextEdit>(*page); }};
}

PageEntry chains(Engine& engine, const OpenPage& open)
{
    auto* page = new ChainsPage(engine);
    QObject::connect(page, &ChainsPage::pageRequested, page, open);
    return {.name = u"Chains"_s,
            .title = Words::tr("Chains"),
            .icon = u"chains"_s,
            .widget = page,
            .actions = page->actions(),
            .showChain = [page](const QString& chain) { page->showChain(chain); }};
}

PageEntry keys(Engine& engine)
{
    auto* page = new KeysPage(engine);
    return {.name = u"Keys"_s,
            .title = Words::tr("Keys"),
            .icon = u"keys"_s,
            .widget = page,
            .actions = page->actions(),
            .providerText = Words::tr("Key of %1"),
            .showProvider = [page](const QString& provider) { showKey(*page, provider); }};
}

PageEntry status(Engine& engine, const OpenPage& open)
{
    auto* page = new StatusPage(engine);
    QObject::connect(page, &StatusPage::pageRequested, page, open);
    return {.name = u"Status"_s, .title = Words::tr("Status"), .icon = u"status"_s, .widget = page};
}

PageEntry calls(Engine& engine, const OpenPage& open)
{
    auto* page = new CallsPage(engine);
    QObject::connect(page, &CallsPage::pageRequested, page, open);
    return {.name = u"Calls"_s,
            .title = Words::tr("Calls"),
            .icon = u"calls"_s,
            .widget = page,
            .actions = page->actions(),
            .providerText = Words::tr("Calls of %1"),
            .showProvider = [page](const QString& provider) {
                page->showCalls({.provider = provider});
            }};
}

PageEntry diagnose(Engine& engine)
{
    auto* page = new DiagnosePage(engine);
    return {.name = u"Diagnose"_s,
            .title = Words::tr("Diagnose"),
            .icon = u"diagnose"_s,
            .widget = page,
            .actions = page->actions()};
}

PageEntry alerts(Engine& engine)
{
    return {.name = u"Alerts"_s,
            .title = Words::tr("Alerts"),
            .icon = u"alerts"_s,
            .widget = new AlertsPage(engine)};
}

PageEntry settings(Engine& engine, const PageSurroundings& window)
{
    auto* page = new SettingsPage(
        engine, {.appearance = window.appearance,
                 .places = {.dataFolder = window.dataFolder, .windowFile = window.windowFile}});
    QObject::connect(page, &SettingsPage::pageRequested, page, window.open);
    QObject::connect(page, &SettingsPage::shortcutsRequested, page, window.showShortcuts);
    return {.name = u"Settings"_s,
            .title = Words::tr("Settings"),
            .icon = u"settings"_s,
            .widget = page,
            .focusFirst = [page] { page->focusSearch(); }};
}

template <typename Page>
Page* find(const QList<PageEntry>& pages)
{
    for (const PageEntry& entry : pages) {
        if (auto* page = qobject_cast<Page*>(entry.widget))
            return page;
        if (auto* page = entry.widget->findChild<Page*>()) // beside the welcome
            return page;
    }
    return nullptr;
}

/// A page never knows another one: what leads from one to the other is joined here.
void joinPages(const QList<PageEntry>& pages, const OpenPage& open)
{
    auto* callsPage = find<CallsPage>(pages);
    auto* diagnosePage = find<DiagnosePage>(pages);
    QObject::connect(find<PromptPage>(pages), &PromptPage::diagnoseRequested, diagnosePage,
                     [diagnosePage, open](const QByteArray& raw) {
                         open(u"Diagnose"_s);
                         diagnosePage->diagnoseText(raw);
                     });
    QObject::connect(callsPage, &CallsPage::diagnoseRequested, diagnosePage,
                     [diagnosePage, open](const QByteArray& raw) {
                         open(u"Diagnose"_s);
                         diagnosePage->diagnoseText(raw);
                     });
    const auto showCalls = [callsPage, open](const CallFilter& filter) {
        open(u"Calls"_s);
        callsPage->showCalls(filter);
    };
    QObject::connect(find<AlertsPage>(pages), &AlertsPage::callsRequested, callsPage,
                     [callsPage, open](const CallFilter& filter) {
                         open(u"Calls"_s);
                         callsPage->showCalls(filter);
                     });
    QObject::connect(diagnosePage, &DiagnosePage::callsRequested, callsPage, showCalls);
    QObject::connect(find<OverviewPage>(pages), &OverviewPage::callsRequested, callsPage,
                     showCalls);
}

} // namespace

QList<PageEntry> createPages(Engine& engine, const PageSurroundings& window)
{
    const OpenPage& open = window.open;
    const QList<PageEntry> pages{overview(engine, open, window.startDemo),
                                 prompt(engine, open, window.dataFolder),
                                 chains(engine, open),
                                 keys(engine),
                                 status(engine, open),
                                 calls(engine, open),
                                 diagnose(engine),
                                 alerts(engine),
                                 settings(engine, window)};
    joinPages(pages, open);
    return pages;
}

int pageNumber(const QString& name)
{
    static const QStringList kOrder{u"Overview"_s, u"Prompt"_s, u"Chains"_s,
                                    u"Keys"_s,     u"Status"_s, u"Calls"_s,
                                    u"Diagnose"_s, u"Alerts"_s, u"Settings"_s};
    return static_cast<int>(kOrder.indexOf(name)) + 1;
}

} // namespace fuseboard
