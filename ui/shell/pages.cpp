// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "app/engine/engine.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/firststart.h"

#include <QCoreApplication>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

PageEntry overview(Engine& engine, const OpenPage& open, const StartDemo& startDemo)
{
    auto* page = new OverviewPage;
    QObject::connect(&engine, &Engine::boardChanged, page, &OverviewPage::setBoard);
    QObject::connect(page, &OverviewPage::rangeChosen, &engine, &Engine::setBoardRange);
    QObject::connect(page, &OverviewPage::pageRequested, page, open);
    engine.setBoardRange(TimeRange::FiveMinutes); // what the page begins with
    auto* welcome = new WelcomePage(engine);
    QObject::connect(welcome, &WelcomePage::demoRequested, welcome, startDemo);
    return {.name = u"Overview"_s,
            .title = tr("Overview"),
            .icon = u"overview"_s,
            .widget = new FirstStart(engine, welcome, page)};
}

PageEntry prompt(Engine& engine, const OpenPage& open)
{
    auto* page = new PromptPage(engine);
    QObject::connect(page, &PromptPage::pageRequested, page, open);
    return {.name = u"Prompt"_s, .title = tr("Prompt"), .icon = u"prompt"_s, .widget = page};
}

PageEntry chains(Engine& engine, const OpenPage& open)
{
    auto* page = new ChainsPage(engine);
    QObject::connect(page, &ChainsPage::pageRequested, page, open);
    return {.name = u"Chains"_s, .title = tr("Chains"), .icon = u"chains"_s, .widget = page};
}

PageEntry keys(Engine& engine)
{
    return {
        .name = u"Keys"_s, .title = tr("Keys"), .icon = u"keys"_s, .widget = new KeysPage(engine)};
}

PageEntry status(Engine& engine, const OpenPage& open)
{
    auto* page = new StatusPage(engine);
    QObject::connect(page, &StatusPage::pageRequested, page, open);
    return {.name = u"Status"_s, .title = tr("Status"), .icon = u"status"_s, .widget = page};
}

PageEntry calls(Engine& engine, const OpenPage& open)
{
    auto* page = new CallsPage(engine);
    QObject::connect(page, &CallsPage::pageRequested, page, open);
    return {.name = u"Calls"_s, .title = tr("Calls"), .icon = u"calls"_s, .widget = page};
}

PageEntry alerts(Engine& engine)
{
    return {.name = u"Alerts"_s,
            .title = tr("Alerts"),
            .icon = u"alerts"_s,
            .widget = new AlertsPage(engine)};
}

} // namespace

QList<PageEntry> createPages(Engine& engine, const OpenPage& open, const StartDemo& startDemo)
{
    return {overview(engine, open, startDemo),
            prompt(engine, open),
            chains(engine, open),
            keys(engine),
            status(engine, open),
            calls(engine, open),
            alerts(engine)};
}

int pageNumber(const QString& name)
{
    static const QStringList kOrder{u"Overview"_s, u"Prompt"_s, u"Chains"_s,
                                    u"Keys"_s,     u"Status"_s, u"Calls"_s,
                                    u"Diagnose"_s, u"Alerts"_s, u"Settings"_s};
    return static_cast<int>(kOrder.indexOf(name)) + 1;
}

} // namespace fuseboard
