// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/gui/pagestories.h"
#include "tests/ui/controls.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/samplefeeds.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/welcome/welcomepage.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTableWidget>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<AlertsPage> alertsPage(Engine& engine, const AlertsSnapshot& alerts)
{
    auto page = std::make_unique<AlertsPage>(engine);
    emit engine.alertsChanged(alerts);
    return page;
}

/// A rule being changed, or a maintenance window being added.
std::unique_ptr<AlertsPage> rulePage(Engine& engine, bool rule)
{
    auto page = alertsPage(engine, troubledAlerts());
    ConfigurationState configured = shownState();
    MaintenanceWindow nights;
    nights.days = {Qt::Saturday, Qt::Sunday};
    nights.fromTime = QTime(22, 0);
    nights.untilTime = QTime(6, 0);
    configured.written.watch.alerts.maintenance = {nights};
    page->show(); // only a page that is seen asks
    emit engine.configurationChanged(configured);
    QList<RulePreview> previews;
    for (const AlertRule& each : defaultAlertRules())
        previews.append({.rule = each.name, .judged = true});
    constexpr qint64 kHour = 3'600'000;
    previews[0].fromMs = kSampleNoonMs - 7 * 24 * kHour;
    previews[0].toMs = kSampleNoonMs;
    previews[0].firings = {
        {u"aurora"_s, kSampleNoonMs - 120 * kHour, kSampleNoonMs - 116 * kHour, false, 0.06},
        {u"borealis"_s, kSampleNoonMs - 50 * kHour, kSampleNoonMs - 49 * kHour, true, 0.4},
        {u"aurora"_s, kSampleNoonMs - kHour / 5, 0, true, 0.61}};
    emit engine.rulesPreviewed(1, previews);
    if (!rule) {
        control<QPushButton>(*page, u"Add a maintenance window"_s)->click();
        return page;
    }
    control<QTableWidget>(*page, u"Rules in force"_s)->setCurrentCell(0, 0);
    control<QPushButton>(*page, u"Edit the chosen rule"_s)->click();
    emit engine.rulesPreviewed(2, {previews[0]});
    control<QDoubleSpinBox>(*page, u"Rule: warning over"_s)->setValue(4);
    control<QDoubleSpinBox>(*page, u"Rule: critical over"_s)->setValue(-1);
    emit engine.rulesPreviewed(2, {previews[0]});
    return page;
}

std::unique_ptr<StatusPage> statusPage(Engine& engine, const FeedsSnapshot& feeds,
                                       const BoardSnapshot& board = feedsBoard())
{
    auto page = std::make_unique<StatusPage>(engine);
    emit engine.feedsChanged(feeds);
    emit engine.boardChanged(board);
    return page;
}

} // namespace

QList<Scene> alertScenes()
{
    return {
        {u"alerts"_s, [](Engine& e) { return alertsPage(e, troubledAlerts()); }},
        {u"alerts-whole"_s,
         [](Engine& e) { return alertsPage(e, troubledAlerts()); },
         {1096, 1500}},
        {u"alerts-narrow"_s,
         [](Engine& e) { return alertsPage(e, troubledAlerts()); },
         {640, 1500}},
        {u"alerts-rule"_s, [](Engine& e) { return rulePage(e, true); }, {1096, 800}},
        {u"alerts-rule-narrow"_s, [](Engine& e) { return rulePage(e, false); }, {640, 900}},
        {u"alerts-quiet"_s, [](Engine& e) { return alertsPage(e, quietAlerts()); }},
        {u"alerts-none"_s, [](Engine& e) { return std::make_unique<AlertsPage>(e); }},
    };
}

QList<Scene> statusScenes()
{
    return {
        {u"status"_s, [](Engine& e) { return statusPage(e, troubledFeeds()); }},
        {u"status-narrow"_s, [](Engine& e) { return statusPage(e, troubledFeeds()); }, {456, 900}},
        {u"status-reading"_s, [](Engine& e) { return statusPage(e, readingFeeds()); }},
        {u"status-calm"_s, [](Engine& e) { return statusPage(e, calmFeeds(), {}); }},
        {u"status-none"_s, [](Engine& e) { return std::make_unique<StatusPage>(e); }},
    };
}

QList<Scene> welcomeScenes()
{
    return {
        {u"welcome"_s,
         [](Engine& e) {
             auto page = std::make_unique<WelcomePage>(e);
             emit e.discovered({.keys = {{u"openai"_s, u"OpenAI"_s, u"OPENAI_API_KEY"_s},
                                         {u"xai"_s, u"xAI"_s, u"XAI_API_KEY"_s}},
                                .ollama = true,
                                .ollamaModels = {u"gemma3:4b"_s}});
             return page;
         }},
        {u"welcome-bare"_s, [](Engine& e) { return std::make_unique<WelcomePage>(e); }},
    };
}

} // namespace fuseboard
