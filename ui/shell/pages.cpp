// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "app/engine/latest.h"
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
#include "ui/shell/fieldmemory.h"
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

std::function<Resume()> keepFields(QWidget* page)
{
    return [page]() -> Resume {
        return [fields = FieldMemory(*page)](const Page& anew) { fields.restore(*anew.widget); };
    };
}

template <typename Kept>
std::function<Resume()> keepBegun(Kept* page)
{
    return [page]() -> Resume {
        return [begun = page->begun()](const Page& anew) {
            qobject_cast<Kept*>(anew.widget)->resume(begun);
        };
    };
}

/// What a page tells of itself comes first: its fields depend on it.
template <typename Kept>
std::function<Resume()> keepAll(Kept* page, QWidget* whole)
{
    return [page, whole]() -> Resume {
        return [begun = page->begun(), fields = FieldMemory(*whole)](const Page& anew) {
            auto* same = qobject_cast<Kept*>(anew.widget);
            (same != nullptr ? same : anew.widget->findChild<Kept*>())->resume(begun);
            fields.restore(*anew.widget);
        };
    };
}

// A page never knows another one: what leads from one to the other is joined here.

auto diagnose(const OpenPage& open)
{
    return [open](const QByteArray& raw) {
        if (const Page* page = open(u"Diagnose"_s))
            qobject_cast<DiagnosePage*>(page->widget)->diagnoseText(raw);
    };
}

auto showSetting(const OpenPage& open)
{
    return [open](const QString& path) {
        if (const Page* page = open(u"Settings"_s))
            qobject_cast<SettingsPage*>(page->widget)->showSetting(path);
    };
}

auto showCalls(const OpenPage& open)
{
    return [open](const CallFilter& filter) {
        if (const Page* page = open(u"Calls"_s))
            qobject_cast<CallsPage*>(page->widget)->showCalls(filter);
    };
}

/// The Overview itself, without what may stand in its place.
OverviewPage* makeOverview(Engine& engine, const PageSurroundings& window, QWidget* parent)
{
    auto* page = new OverviewPage(parent);
    follow(engine, &Engine::boardChanged, page, &OverviewPage::setBoard);
    QObject::connect(page, &OverviewPage::rangeChosen, &engine, &Engine::setBoardRange);
    QObject::connect(page, &OverviewPage::spanChosen, &engine, &Engine::setBoardSpan);
    QObject::connect(page, &OverviewPage::checkRequested, &engine,
                     [&engine](const QStringList& providers) {
                         for (const QString& provider : providers)
                             engine.checkKey(provider);
                     });
    QObject::connect(&engine, &Engine::keyChecked, page, &OverviewPage::checkEnded);
    follow(engine, &Engine::feedsChanged, page, &OverviewPage::setFeeds);
    follow(engine, &Engine::alertsChanged, page,
           [page](const AlertsSnapshot& alerts) { page->setRules(alerts.rules); });
    QObject::connect(page, &OverviewPage::pageRequested, page, window.open);
    QObject::connect(page, &OverviewPage::callsRequested, page, showCalls(window.open));
    return page;
}

PageEntry overview(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        OverviewPage* page = nullptr;
        const auto makePage = [&](QWidget* inside) {
            return page = makeOverview(engine, window, inside);
        };
        const auto makeWelcome = [&engine, startDemo = window.startDemo](QWidget* inside) {
            auto* welcome = new WelcomePage(engine, inside);
            QObject::connect(welcome, &WelcomePage::demoRequested, welcome, startDemo);
            return welcome;
        };
        auto* widget = new FirstStart(engine, makePage, makeWelcome, parent);
        return Page{.widget = widget,
                    .showProvider = [page](const QString& name) { page->showProvider(name); },
                    .keep = keepAll(page, widget),
                    .isBusy = [widget] { return widget->isBusy(); }};
    };
    return {.name = u"Overview"_s,
            .title = Words::tr("Overview"),
            .icon = u"overview"_s,
            .actions = OverviewPage::knownActions(),
            .providerText = Words::tr("Card of %1"),
            .spaceText = Words::tr("Pause or resume the charts"),
            .make = make};
}

PageEntry prompt(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new PromptPage(engine, parent);
        if (!window.dataFolder.isEmpty())
            page->keepPromptsIn(window.dataFolder + u"/prompts.json"_s);
        QObject::connect(page, &PromptPage::pageRequested, page, window.open);
        QObject::connect(page, &PromptPage::diagnoseRequested, page, diagnose(window.open));
        return Page{.widget = page,
                    .focusFirst = [page] { focusFirst<QPlainTextEdit>(*page); },
                    .keep = keepAll(page, page),
                    .isBusy = [page] { return page->isBusy(); }};
    };
    return {.name = u"Prompt"_s,
            .title = Words::tr("Prompt"),
            .icon = u"prompt"_s,
            .actions = PromptPage::knownActions(),
            .make = make};
}

PageEntry chains(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new ChainsPage(engine, parent);
        QObject::connect(page, &ChainsPage::pageRequested, page, window.open);
        return Page{.widget = page,
                    .showChain = [page](const QString& chain) { page->showChain(chain); },
                    .keep = keepAll(page, page)};
    };
    return {.name = u"Chains"_s, .title = Words::tr("Chains"), .icon = u"chains"_s, .make = make};
}

PageEntry keys(Engine& engine)
{
    const auto make = [&engine](QWidget* parent) {
        auto* page = new KeysPage(engine, {}, parent);
        return Page{.widget = page,
                    .showProvider = [page](const QString& provider) { showKey(*page, provider); },
                    .keep = keepBegun(page),
                    .isBusy = [page] { return page->isBusy(); }};
    };
    return {.name = u"Keys"_s,
            .title = Words::tr("Keys"),
            .icon = u"keys"_s,
            .providerText = Words::tr("Key of %1"),
            .make = make};
}

PageEntry status(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new StatusPage(engine, parent);
        QObject::connect(page, &StatusPage::pageRequested, page, window.open);
        return Page{.widget = page, .keep = keepFields(page)};
    };
    return {.name = u"Status"_s, .title = Words::tr("Status"), .icon = u"status"_s, .make = make};
}

PageEntry calls(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new CallsPage(engine, parent);
        QObject::connect(page, &CallsPage::pageRequested, page, window.open);
        QObject::connect(page, &CallsPage::settingRequested, page, showSetting(window.open));
        QObject::connect(page, &CallsPage::diagnoseRequested, page, diagnose(window.open));
        return Page{
            .widget = page,
            .showProvider =
                [page](const QString& provider) { page->showCalls({.provider = provider}); },
            .keep = keepAll(page, page),
            .isBusy = [page] { return page->isBusy(); }};
    };
    return {.name = u"Calls"_s,
            .title = Words::tr("Calls"),
            .icon = u"calls"_s,
            .providerText = Words::tr("Calls of %1"),
            .make = make};
}

PageEntry diagnosis(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new DiagnosePage(engine, parent);
        QObject::connect(page, &DiagnosePage::callsRequested, page, showCalls(window.open));
        return Page{.widget = page, .keep = keepAll(page, page), .isBusy = [page] {
                        return page->isBusy();
                    }};
    };
    return {.name = u"Diagnose"_s,
            .title = Words::tr("Diagnose"),
            .icon = u"diagnose"_s,
            .actions = DiagnosePage::knownActions(),
            .make = make};
}

PageEntry alerts(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new AlertsPage(engine, parent);
        QObject::connect(page, &AlertsPage::callsRequested, page, showCalls(window.open));
        return Page{.widget = page, .keep = keepAll(page, page)};
    };
    return {.name = u"Alerts"_s, .title = Words::tr("Alerts"), .icon = u"alerts"_s, .make = make};
}

PageEntry settings(Engine& engine, const PageSurroundings& window)
{
    const auto make = [&engine, window](QWidget* parent) {
        auto* page = new SettingsPage(
            engine,
            {.appearance = window.appearance,
             .places = {.dataFolder = window.dataFolder, .windowFile = window.windowFile},
             .language = window.language,
             .session = window.session},
            parent);
        QObject::connect(page, &SettingsPage::pageRequested, page, window.open);
        QObject::connect(page, &SettingsPage::shortcutsRequested, page, window.showShortcuts);
        return Page{.widget = page,
                    .focusFirst = [page] { page->focusSearch(); },
                    .keep = keepAll(page, page)};
    };
    return {
        .name = u"Settings"_s, .title = Words::tr("Settings"), .icon = u"settings"_s, .make = make};
}

} // namespace

QList<PageEntry> createPages(Engine& engine, const PageSurroundings& window)
{
    return {overview(engine, window),  prompt(engine, window),
            chains(engine, window),    keys(engine),
            status(engine, window),    calls(engine, window),
            diagnosis(engine, window), alerts(engine, window),
            settings(engine, window)};
}

int pageNumber(const QString& name)
{
    static const QStringList kOrder{u"Overview"_s, u"Prompt"_s, u"Chains"_s,
                                    u"Keys"_s,     u"Status"_s, u"Calls"_s,
                                    u"Diagnose"_s, u"Alerts"_s, u"Settings"_s};
    return static_cast<int>(kOrder.indexOf(name)) + 1;
}

} // namespace fuseboard
