// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pageshots FOLDER [SCENE…]: writes PNGs of the Prompt, Chains, Keys, Status, Calls, Alerts and
// Welcome pages, light and dark. At 200 %: QT_SCALE_FACTOR=2 pageshots FOLDER
#include "app/engine/engine.h"
#include "tests/gui/diagnosisstory.h"
#include "tests/gui/pagestories.h"
#include "tests/ui/listedcalls.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/samplefeeds.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/pages/keys/importpanel.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/pages/settings/importpreview.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Engine&)> make;
    QSize size{1096, 750}; ///< what is left of 1280 x 800 beside navigation and status bar
};

template <typename Widget>
Widget* named(const QWidget& page, const QString& name)
{
    const auto all = page.findChildren<Widget*>();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Widget* widget) {
        return widget->accessibleName() == name;
    });
    Q_ASSERT(found != all.cend());
    return *found;
}

Configuration configuration()
{
    Configuration c;
    for (const auto& [name, preset] :
         {std::pair(u"aurora"_s, u"openai"_s), std::pair(u"borealis"_s, u"anthropic"_s),
          std::pair(u"local"_s, u"ollama"_s)}) {
        Provider provider;
        provider.name = name;
        provider.preset = preset;
        provider.dialect = preset;
        provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
        c.providers.append(provider);
    }
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"aurora"_s, u"aurora-large"_s, true},
                   {u"borealis"_s, u"borealis-2"_s},
                   {u"local"_s, u"gemma3:4b"_s}};
    c.chains = {chain, chain, chain};
    c.chains[1].name = u"thrifty"_s;
    c.chains[1].steps.removeFirst();
    c.chains[2].name = u"a chain with a rather long name"_s;
    return c;
}

ConfigurationState state()
{
    ConfigurationState state;
    state.configuration = configuration();
    state.written = configuration();
    return state;
}

/// With a policy that has the first provider and chain, and some settings.
ConfigurationState lockedState()
{
    ConfigurationState locked = state();
    PolicyLocks& locks = locked.policy.locks;
    locks.place = u"/etc/xdg/fuseboard/policy.json"_s;
    locks.providers = {locked.written.providers.first().name};
    locks.chains = {locked.written.chains.first().name};
    locks.rules = {u"latency_p95"_s};
    locks.settings = {u"history"_s, u"alerts.sound"_s, u"alerts.maintenance"_s};
    return locked;
}

/// The same on Settings, with a file about to be imported.
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

std::unique_ptr<PromptPage> promptPage(Engine& engine)
{
    auto page = std::make_unique<PromptPage>(engine);
    emit engine.configurationChanged(state());
    named<QPlainTextEdit>(*page, u"Prompt text"_s)
        ->setPlainText(u"What is the difference between a fuse and a circuit breaker?"_s);
    return page;
}

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
    ConfigurationState configured = state();
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
        named<QPushButton>(*page, u"Add a maintenance window"_s)->click();
        return page;
    }
    named<QTableWidget>(*page, u"Rules in force"_s)->setCurrentCell(0, 0);
    named<QPushButton>(*page, u"Edit the chosen rule"_s)->click();
    emit engine.rulesPreviewed(2, {previews[0]});
    named<QDoubleSpinBox>(*page, u"Rule: warning over"_s)->setValue(4);
    named<QDoubleSpinBox>(*page, u"Rule: critical over"_s)->setValue(-1);
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

std::unique_ptr<DiagnosePage> diagnosePage(Engine& engine, const Diagnosis& diagnosis)
{
    auto page = std::make_unique<DiagnosePage>(engine);
    page->show(); // it listens to the board only while somebody looks
    page->diagnoseText("x");
    tellDiagnosis(engine, diagnosis);
    return page;
}

std::unique_ptr<PromptPage> sentPage(Engine& engine, void (*play)(Engine&, PromptId))
{
    auto page = promptPage(engine);
    named<QPushButton>(*page, u"Send"_s)->click();
    play(engine, 1);
    return page;
}

AppearanceStore* look = nullptr; ///< of main()

/// With something in every section; `troubled`: nothing does as it should.
std::unique_ptr<SettingsPage> settingsPage(Engine& engine, bool troubled)
{
    auto page = std::make_unique<SettingsPage>(
        engine, SettingsPage::Surroundings{
                    .appearance = look,
                    .places = {.dataFolder = u"/home/ada/.local/share/fuseboard"_s,
                               .windowFile = u"/home/ada/.local/share/fuseboard/window.ini"_s}});
    ConfigurationState configured = state();
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
        health.cure = u"Free some space, or lower history.max_megabytes."_s;
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
        named<QLineEdit>(*page, u"Team history: Name of this board"_s)->setText(u"a/b"_s);
        emit named<QLineEdit>(*page, u"Team history: Name of this board"_s)->editingFinished();
        emit engine.saveFailed({{.path = u"history.board"_s,
                                 .what = u"expected letters, digits, dots, dashes"_s,
                                 .cure = u"Take the slash out."_s}});
    }
    return page;
}

/// Newest first: a walk through a chain, then calls of every sort.
CallPage someCalls()
{
    QList<StoredCall> calls;
    StoredCall first = failedCall(90, ErrorKind::RateLimited, 429,
                                  u"Rate limit reached for requests: 500 a minute"_s);
    first.record.error->advice = {u"Wait 20 s, or let the chain go on to its next step."_s,
                                  u"Ask the provider for a higher limit."_s};
    first.record.error->retryAfter = first.record.retryAfter = 20s;
    StoredCall second = first;
    second.record.attempt = 2;
    second.record.retryCount = 1;
    second.record.waited = 700ms;
    second.atMs += 1600;
    StoredCall third = answeredCall(92, u"borealis"_s);
    third.record.attempt = 3;
    third.record.step = 1;
    third.atMs = second.atMs + 900;
    calls = {third, second, first};
    for (int i = 89; i >= 0; --i) {
        StoredCall call = answeredCall(i, i % 3 == 0 ? u"borealis"_s : u"aurora"_s);
        if (i % 7 == 2)
            call = failedCall(i, ErrorKind::Overloaded, 529, u"Overloaded"_s, u"borealis"_s);
        if (i % 11 == 5) {
            call.record = {};
            call.record.chain = u"a chain with a rather long name"_s;
            call.record.provider = u"local-workstation-upstairs"_s;
            call.record.model = u"qwen3-coder-480b-a35b-instruct-fp8"_s;
            call.record.outcome = Outcome::Skipped;
            call.record.message = u"The circuit is open; next try in 12 s."_s;
            call.record.circuitState = CircuitState::Open;
        }
        if (i % 13 == 3)
            call.record.outcome = Outcome::Cancelled;
        if (i % 17 == 4)
            call.record.origin = Origin::Probe;
        calls.append(call);
    }
    for (qsizetype i = 0; i < calls.size(); ++i)
        calls[i].id = calls.size() - i;
    return {calls, false};
}

/// The engine stands still: what it would answer is said for it.
std::unique_ptr<CallsPage> callsPage(Engine& engine, const CallPage& calls, int chosen = -1,
                                     QSize size = {1096, 750})
{
    auto page = std::make_unique<CallsPage>(engine);
    page->resize(size);
    page->show();
    emit engine.configurationChanged(state());
    emit engine.historyChanged({.state = HistoryHealth::Working});
    constexpr RequestId kBeyondAll = 10;
    const auto answerAll = [&] {
        for (RequestId request = 1; request < kBeyondAll; ++request)
            emit engine.callsRead(request, calls);
    };
    answerAll();
    if (chosen >= 0) {
        auto* table = page->findChild<CallTable*>();
        table->setCurrentIndex(table->model()->index(chosen, 0));
        answerAll();
    }
    return page;
}

std::unique_ptr<PromptPage> comparePage(Engine& engine)
{
    auto page = promptPage(engine);
    named<QToolButton>(*page, u"Compare providers"_s)->click();
    named<QPushButton>(*page, u"Add column"_s)->click();
    named<QPushButton>(*page, u"Add column"_s)->click();
    named<QComboBox>(*page, u"Provider of column 4"_s)->setCurrentText(u"borealis"_s);
    named<QComboBox>(*page, u"Model of column 4"_s)->setEditText(u"borealis-3"_s);
    named<QPushButton>(*page, u"Send"_s)->click();
    playComparison(engine);
    return page;
}

std::unique_ptr<KeysPage> keysPage(Engine& engine, const KeysSnapshot& keys)
{
    auto page = std::make_unique<KeysPage>(engine);
    emit engine.configurationChanged(state());
    emit engine.keysChanged(keys);
    return page;
}

void enterKey(const KeysPage& page, const QString& provider)
{
    named<QPushButton>(page, u"Set key of "_s + provider)->click();
    auto* field = named<QLineEdit>(page, u"Key of "_s + provider);
    field->setText(u"made-up-0123456789"_s);
    QTest::keyClick(field, Qt::Key_Return);
}

/// One shown, one refused, one being tried, one deleted.
std::unique_ptr<QWidget> handledKeys(Engine& engine)
{
    KeysSnapshot keys = checkedKeys();
    auto page = keysPage(engine, keys);
    page->resize(1096, 750);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("no window in front");
    enterKey(*page, u"borealis"_s);
    emit engine.keyChanged(u"borealis"_s,
                           {KeyChange::Refused,
                            u"The new key did not pass, so the one before stays: Incorrect API key "
                            "provided: made-***6789."_s,
                            false,
                            {}});
    enterKey(*page, u"company"_s);
    keys.rows[2].checking = true;
    keys.rows[3].presence = KeyPresence::Missing;
    keys.rows[3].masked.clear();
    emit engine.keysChanged(keys);
    emit engine.keyChanged(u"branch"_s, {KeyChange::Removed, {}, false, {}});
    named<QToolButton>(*page, u"Show key of aurora"_s)->click();
    QByteArray shown = "made-up-0123456789abcdefghijklmnopqrstuvwxyz-"_ba.repeated(4);
    emit engine.keyRevealed(u"aurora"_s, Secret::take(std::move(shown)), {});
    return page;
}

std::unique_ptr<QWidget> importedKeys(Engine& engine)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no .env file");
    file.write(
        "OPENAI_API_KEY=made-up-0123456789-abcd\nANTHROPIC_API_KEY=\"sk-ant-made-up-0123456789 \"\n"
        "MISTRAL_API_KEY=made-up-0123456789-efgh\nGROQ_API_KEY=${OTHER}\nXAI_API_KEY=\n"
        "OPENROUTER_API_KEY=sk-or-made-up-0123456789\nOPENROUTER_API_KEY=sk-or-made-up-9876543210\n"
        "HOME=/root\nthis is no variable\n");
    file.close();
    KeysSnapshot keys = keysOfEverySort();
    keys.rows[0].preset = u"openai"_s;
    keys.rows[1].preset = u"anthropic"_s;
    auto page = keysPage(engine, keys);
    named<QPushButton>(*page, u"Import keys"_s)->click();
    page->findChild<ImportPanel*>()->previewFile(file.fileName());
    return page;
}

QList<Scene> scenes()
{
    return {
        {u"prompt-empty"_s, [](Engine& e) { return promptPage(e); }},
        {u"prompt-none"_s, [](Engine& e) { return std::make_unique<PromptPage>(e); }},
        {u"prompt-running"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QToolButton>(*page, u"Options"_s)->click();
             named<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             return page;
         }},
        {u"prompt-done"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             finishRoute(e, 1);
             return page;
         }},
        {u"prompt-narrow"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QPushButton>(*page, u"Send"_s)->click();
             playRoute(e, 1);
             finishRoute(e, 1);
             return page;
         },
         {640, 750}},
        {u"prompt-failed"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QPushButton>(*page, u"Send"_s)->click();
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
             named<QToolButton>(*page, u"Raw request and reply"_s)->click();
             return page;
         }},
        {u"prompt-one"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QToolButton>(*page, u"Send to one model"_s)->click();
             named<QToolButton>(*page, u"Save as check"_s)->click();
             return page;
         }},
        {u"prompt-compare"_s, [](Engine& e) { return comparePage(e); }},
        {u"prompt-compare-narrow"_s, [](Engine& e) { return comparePage(e); }, {640, 750}},
        {u"prompt-repeat"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             named<QToolButton>(*page, u"Options"_s)->click();
             named<QSpinBox>(*page, u"Repeat the prompt"_s)->setValue(20);
             named<QPushButton>(*page, u"Send"_s)->click();
             playRepeats(e, 17);
             return page;
         }},
        {u"prompt-library"_s,
         [](Engine& e) {
             auto page = promptPage(e);
             for (const auto& name : {u"Fuses"_s, u"A long name of a prompt that is elided"_s}) {
                 named<QToolButton>(*page, u"Save prompt"_s)->click();
                 named<QLineEdit>(*page, u"Name of the saved prompt"_s)->setText(name);
                 named<QPushButton>(*page, u"Save under this name"_s)->click();
             }
             named<QToolButton>(*page, u"Saved prompts and history"_s)->click();
             return page;
         }},
        {u"chains"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             named<QPushButton>(*page, u"Add step"_s)->click();
             return page;
         }},
        {u"chains-503"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             named<QToolButton>(*page, u"What happens on a 503"_s)->click();
             return page;
         },
         {1080, 1400}},
        {u"chains-rehearsal"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             named<QToolButton>(*page, u"Rehearse faults of your choice"_s)->click();
             named<QComboBox>(*page, u"Rehearsed fault of step 1"_s)->setCurrentIndex(1);
             named<QComboBox>(*page, u"Rehearsed fault of step 2"_s)->setCurrentIndex(4);
             named<QSpinBox>(*page, u"Rehearsed prompts in a row"_s)->setValue(4);
             return page;
         },
         {1080, 1400}},
        {u"chains-problem"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             named<QPushButton>(*page, u"Delete chain"_s)->click();
             named<QPushButton>(*page, u"Add step"_s)->click();
             named<QPushButton>(*page, u"Save"_s)->click();
             emit e.saveFailed(
                 {{.line = 3,
                   .column = 4,
                   .path = u"chains[0].steps[2].model"_s,
                   .what = u"expected a model's name of 1 to 256 characters"_s,
                   .cure = u"Write the name as the provider's documents have it."_s}});
             return page;
         }},
        {u"chains-locked"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(lockedState());
             return page;
         }},
        {u"chains-narrow"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             return page;
         },
         {640, 750}},
        {u"diagnose"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             emit e.logsFound(knownLogs());
             return page;
         }},
        {u"diagnose-none"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             emit e.logsFound({});
             return page;
         }},
        {u"diagnose-busy"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             page->diagnoseFile(u"/var/log/a-long-one.log"_s);
             QTest::qWait(400);
             emit e.diagnosing(1, 62);
             return page;
         }},
        {u"diagnose-found"_s, [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); }},
        {u"diagnose-found-whole"_s,
         [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); },
         {1096, 1200}},
        {u"diagnose-found-narrow"_s,
         [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); },
         {640, 900}},
        {u"diagnose-quiet"_s, [](Engine& e) { return diagnosePage(e, quietDiagnosis()); }},
        {u"keys"_s, [](Engine& e) { return keysPage(e, keysOfEverySort()); }},
        {u"keys-narrow"_s, [](Engine& e) { return keysPage(e, keysOfEverySort()); }, {640, 900}},
        {u"keys-locked"_s,
         [](Engine& e) {
             auto page = keysPage(e, keysOfEverySort());
             emit e.configurationChanged(lockedState());
             return page;
         }},
        {u"keys-none"_s, [](Engine& e) { return keysPage(e, {}); }},
        {u"keys-checked"_s, [](Engine& e) { return keysPage(e, checkedKeys()); }},
        {u"keys-checked-narrow"_s,
         [](Engine& e) { return keysPage(e, checkedKeys()); },
         {640, 750}},
        {u"keys-handled"_s, handledKeys},
        {u"keys-handled-narrow"_s, handledKeys, {456, 1200}},
        {u"keys-import"_s, importedKeys},
        {u"keys-import-narrow"_s, importedKeys, {456, 900}},
        {u"keys-busy"_s,
         [](Engine& e) {
             KeysSnapshot snapshot = keysOfEverySort();
             snapshot.health = KeyringHealth::SessionOnly;
             snapshot.cause = u"No session bus is running, so no keychain can be reached."_s;
             snapshot.cure = u"Start Fuseboard from a desktop session, then try again."_s;
             auto page = keysPage(e, snapshot);
             named<QPushButton>(*page, u"Add provider"_s)->click();
             named<QPushButton>(*page, u"Set key of aurora"_s)->click();
             return page;
         }},
        {u"settings"_s, [](Engine& e) { return settingsPage(e, false); }},
        {u"settings-whole"_s, [](Engine& e) { return settingsPage(e, false); }, {1096, 3200}},
        {u"settings-troubled"_s, [](Engine& e) { return settingsPage(e, true); }, {1096, 3200}},
        {u"settings-locked"_s, lockedSettings, {1096, 3600}},
        {u"settings-locked-narrow"_s, lockedSettings, {456, 4200}},
        {u"settings-narrow"_s, [](Engine& e) { return settingsPage(e, true); }, {456, 3600}},
        {u"status"_s, [](Engine& e) { return statusPage(e, troubledFeeds()); }},
        {u"status-narrow"_s, [](Engine& e) { return statusPage(e, troubledFeeds()); }, {456, 900}},
        {u"status-reading"_s, [](Engine& e) { return statusPage(e, readingFeeds()); }},
        {u"status-calm"_s, [](Engine& e) { return statusPage(e, calmFeeds(), {}); }},
        {u"status-none"_s, [](Engine& e) { return std::make_unique<StatusPage>(e); }},
        {u"calls"_s, [](Engine& e) { return callsPage(e, someCalls()); }},
        {u"calls-failed"_s, [](Engine& e) { return callsPage(e, someCalls(), 1); }},
        {u"calls-answered"_s, [](Engine& e) { return callsPage(e, someCalls(), 4); }},
        {u"calls-narrow"_s,
         [](Engine& e) {
             return callsPage(e, someCalls(), 1, {456, 900});
         },
         {456, 900}},
        {u"calls-nomatch"_s,
         [](Engine& e) {
             auto page = callsPage(e, {});
             CallFilter filter;
             filter.provider = u"aurora"_s;
             filter.fromMs = kFirstCallMs;
             page->showCalls(filter);
             for (RequestId request = 1; request < 10; ++request)
                 emit e.callsRead(request, {});
             return page;
         }},
        {u"calls-none"_s, [](Engine& e) { return callsPage(e, {}); }},
        {u"calls-off"_s,
         [](Engine& e) {
             auto page = callsPage(e, {});
             emit e.historyChanged({.state = HistoryHealth::Off});
             return page;
         }},
        {u"calls-paused"_s,
         [](Engine& e) {
             CallPage older = someCalls();
             older.calls = older.calls.mid(3);
             auto page = callsPage(e, older);
             named<QPushButton>(*page, u"Pause the calls"_s)->click();
             BoardSnapshot board;
             board.hasHistory = true;
             board.callsSeen = 3;
             emit e.boardChanged(board);
             for (RequestId request = 1; request < 10; ++request)
                 emit e.callsRead(request, someCalls());
             return page;
         }},
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

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"pageshots"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    Theme theme(ThemeChoice::Light);
    AppearanceStore appearance(theme, {});
    look = &appearance;
    const QList<Scene> all = scenes();
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
