// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/gui/pagestories.h"
#include "tests/ui/controls.h"
#include "ui/pages/settings/importpreview.h"
#include "ui/pages/settings/settingspage.h"

#include <QLineEdit>
#include <QUrl>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Below a policy, with a file about to be imported.
std::unique_ptr<SettingsPage> lockedSettings(Engine& engine)
{
    auto page = std::make_unique<SettingsPage>(engine, SettingsPage::Surroundings{});
    emit engine.configurationChanged(lockedState());
    page->findChild<ImportPreview*>()->open(
        u"team.json"_s,
        "{\"version\": 1, \"providers\": [{\"name\": \"gateway\", \"dialect\": \"openai\","
        " \"base_url\": \"https://llm.example.com/v1\"}],"
        " \"history\": {\"keep_days\": 7}, \"alerts\": {\"daily_budget_usd\": 5}}");
    return page;
}

/// With something in every section; `troubled`: nothing does as it should.
std::unique_ptr<SettingsPage> settingsPage(Engine& engine, AppearanceStore& look, bool troubled)
{
    auto page = std::make_unique<SettingsPage>(
        engine, SettingsPage::Surroundings{
                    .appearance = &look,
                    .places = {.dataFolder = u"/home/ada/.local/share/fuseboard"_s,
                               .windowFile = u"/home/ada/.local/share/fuseboard/window.ini"_s}});
    ConfigurationState configured = shownState();
    configured.place = u"/home/ada/.config/fuseboard/config.json"_s;
    for (Configuration* each : {&configured.written, &configured.configuration}) {
        each->history.keepDays = 30;
        each->providers[0].baseUrl = QUrl(u"https://api.openai.com/v1"_s);
        each->providers[2].baseUrl = QUrl(u"http://127.0.0.1:11434/v1"_s);
        each->providers[1].network.proxy = u"http://proxy.example.com:3128"_s;
        each->watch.alerts.dailyBudgetUsd = 12.5;
    }
    emit engine.configurationChanged(configured);
    HistoryHealth health;
    health.state = troubled ? HistoryHealth::Failing : HistoryHealth::Working;
    health.place = u"/home/ada/.local/share/fuseboard/history.sqlite"_s;
    health.bytes = 734'003'200;
    SharedHistoryHealth team;
    if (troubled) {
        health.cause = u"The disk is full."_s;
        health.cure = u"Free some space, or lower history.max_mb."_s;
        health.lost = 412;
        team.state = SharedHistoryHealth::Away;
        team.place = u"db.example.com/fuseboard"_s;
        team.board = u"kitchen"_s;
        team.cause = u"db.example.com does not answer on port 5432."_s;
        team.waiting = 20431;
    }
    emit engine.historyChanged(health);
    emit engine.sharedHistoryChanged(team);
    emit engine.keyChecked(u"borealis"_s, *checkedKeys().rows.at(2).lastCheck);
    if (troubled) {
        emit engine.exportFaultsChanged({u"Port 9464 of 127.0.0.1 is taken by another program."_s});
        control<QLineEdit>(*page, u"Team history: Name of this board"_s)->setText(u"a/b"_s);
        emit control<QLineEdit>(*page, u"Team history: Name of this board"_s)->editingFinished();
        emit engine.saveFailed({{.path = u"history.board"_s,
                                 .what = u"expected letters, digits, dots, dashes"_s,
                                 .cure = u"Take the slash out."_s}});
    }
    return page;
}

} // namespace

QList<Scene> settingScenes(AppearanceStore& look)
{
    return {
        {u"settings"_s, [&look](Engine& e) { return settingsPage(e, look, false); }},
        {u"settings-whole"_s,
         [&look](Engine& e) { return settingsPage(e, look, false); },
         {1096, 3200}},
        {u"settings-troubled"_s,
         [&look](Engine& e) { return settingsPage(e, look, true); },
         {1096, 3200}},
        {u"settings-locked"_s, lockedSettings, {1096, 3600}},
        {u"settings-locked-narrow"_s, lockedSettings, {456, 4200}},
        {u"settings-narrow"_s,
         [&look](Engine& e) { return settingsPage(e, look, true); },
         {456, 3600}},
    };
}

} // namespace fuseboard
