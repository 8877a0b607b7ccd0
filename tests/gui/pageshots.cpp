// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pageshots FOLDER [SCENE…]: writes PNGs of the Prompt, Chains, Keys and Welcome pages, light and
// dark. At 200 %: QT_SCALE_FACTOR=2 pageshots FOLDER
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
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

CallRecord record(int attempt, int step, const QString& provider, const QString& model)
{
    CallRecord r;
    r.attempt = attempt;
    r.step = step;
    r.provider = provider;
    r.model = model;
    return r;
}

/// A way with everything on it: skipped, failed, a pause, cut, answered.
void playRoute(Engine& engine, PromptId id)
{
    CallRecord failed = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    failed.outcome = Outcome::Failure;
    failed.status = 429;
    failed.error = ProviderError::of(ErrorKind::RateLimited, u"aurora"_s, u"x"_s);
    failed.message = u"Rate limit reached for requests: 500 a minute"_s;
    failed.retryAfter = 900ms;
    failed.connect = 31ms;
    failed.tls = 40ms;
    failed.latency = 240ms;
    emit engine.attemptStarted(id, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
    emit engine.attemptFinished(id, failed);
    emit engine.promptWaiting(id, {0, u"aurora"_s, 900});
    QTest::qWait(250);
    CallRecord cut = failed;
    cut.attempt = 2;
    cut.retryCount = 1;
    cut.isRetry = true;
    cut.error = ProviderError::of(ErrorKind::StreamCut, u"aurora"_s, u"x"_s);
    cut.message = u"The stream ended without its end marker: the answer is incomplete."_s;
    cut.status = 200;
    cut.retryAfter.reset();
    cut.waited = 250ms;
    cut.ttft = 280ms;
    cut.latency = 700ms;
    emit engine.attemptStarted(id, {2, 0, u"aurora"_s, u"aurora-large"_s, 1});
    emit engine.answerPiece(id, {2, false,
                                 u"A fuse is a strip of metal that melts when too much "
                                 "current flows, and so it"_s});
    emit engine.attemptFinished(id, cut);
    CallRecord skipped = record(3, 1, u"borealis"_s, u"borealis-2"_s);
    skipped.outcome = Outcome::Skipped;
    skipped.message = u"circuit open; next try in 12 s"_s;
    emit engine.attemptFinished(id, skipped);
    emit engine.attemptStarted(id, {4, 2, u"local"_s, u"gemma3:4b"_s, 0});
    emit engine.answerPiece(id, {4, false,
                                 u"A circuit breaker opens a circuit by itself when the "
                                 "current is too high, and can be closed again. A fuse "
                                 "does the same once, by melting, and is replaced "
                                 "afterwards."_s});
}

void finishRoute(Engine& engine, PromptId id)
{
    CallRecord good = record(4, 2, u"local"_s, u"gemma3:4b"_s);
    good.connect = 2ms;
    good.ttft = 320ms;
    good.latency = 1500ms;
    emit engine.attemptFinished(id, good);
    PromptResult result;
    result.ok = true;
    result.provider = u"local"_s;
    result.model = u"gemma3:4b"_s;
    result.content = u"A circuit breaker opens a circuit by itself when the current is too high, "
                     "and can be closed again. A fuse does the same once, by melting, and is "
                     "replaced afterwards."_s;
    result.finishReason = u"stop"_s;
    result.latency = 2690ms;
    result.ttft = 1510ms;
    result.usage = {23, 41, true};
    result.attempts = {good};
    emit engine.promptFinished(id, result);
}

std::unique_ptr<PromptPage> promptPage(Engine& engine)
{
    auto page = std::make_unique<PromptPage>(engine);
    emit engine.configurationChanged(state());
    named<QPlainTextEdit>(*page, u"Prompt text"_s)
        ->setPlainText(u"What is the difference between a fuse and a circuit breaker?"_s);
    return page;
}

KeysSnapshot keys()
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::Working;
    keys.backend = u"Secret Service (gnome-keyring)"_s;
    KeyRow row;
    row.provider = u"aurora"_s;
    row.title = u"OpenAI"_s;
    row.presence = KeyPresence::Present;
    row.masked = u"sk-proj-…wxyz"_s;
    KeyCheck good;
    good.at = QDateTime::currentDateTimeUtc();
    ModelCheck answered;
    answered.ok = true;
    answered.latency = 412ms;
    good.models = {answered};
    row.lastCheck = good;
    keys.rows.append(row);
    row.provider = u"borealis"_s;
    row.title = u"Anthropic"_s;
    row.masked = u"sk-…9876"_s;
    row.warning = u"This looks like a key of OpenAI."_s;
    row.trimmed = true;
    KeyCheck bad;
    bad.at = good.at;
    ModelCheck refused;
    refused.error =
        ProviderError::of(ErrorKind::AuthenticationFailed, u"borealis"_s, u"invalid x-api-key"_s);
    refused.error->advice = {u"Set the key again on the Keys page."_s};
    bad.models = {refused};
    row.lastCheck = bad;
    keys.rows.append(row);
    KeyRow env;
    env.provider = u"groq"_s;
    env.title = u"Groq"_s;
    env.source = KeySource::Environment;
    env.variable = u"GROQ_API_KEY"_s;
    env.presence = KeyPresence::Missing;
    keys.rows.append(env);
    KeyRow local;
    local.provider = u"local"_s;
    local.title = u"Ollama"_s;
    local.source = KeySource::None;
    local.presence = KeyPresence::NotNeeded;
    keys.rows.append(local);
    KeyRow locked;
    locked.provider = u"mistral"_s;
    locked.title = u"Mistral AI"_s;
    locked.presence = KeyPresence::WaitingForUnlock;
    keys.rows.append(locked);
    return keys;
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
             CallRecord failed = record(1, 0, u"aurora"_s, u"aurora-large"_s);
             failed.outcome = Outcome::Failure;
             failed.status = 401;
             failed.error = ProviderError::of(ErrorKind::AuthenticationFailed, u"aurora"_s,
                                              u"Incorrect API key provided: sk-proj-…wxyz."_s);
             failed.error->advice = {u"Set the key of aurora again on the Keys page."_s,
                                     u"Check that it belongs to the right project."_s};
             failed.message = failed.error->message;
             failed.latency = 310ms;
             emit e.attemptStarted(1, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
             emit e.attemptFinished(1, failed);
             PromptResult result;
             result.error = failed.error;
             result.latency = 310ms;
             result.attempts = {failed};
             emit e.promptFinished(1, result);
             return page;
         }},
        {u"chains"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             named<QPushButton>(*page, u"Add step"_s)->click();
             return page;
         }},
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
        {u"chains-narrow"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(state());
             return page;
         },
         {640, 750}},
        {u"keys"_s,
         [](Engine& e) {
             auto page = std::make_unique<KeysPage>(e);
             emit e.configurationChanged(state());
             emit e.keysChanged(keys());
             return page;
         }},
        {u"keys-busy"_s,
         [](Engine& e) {
             auto page = std::make_unique<KeysPage>(e);
             emit e.configurationChanged(state());
             KeysSnapshot snapshot = keys();
             snapshot.health = KeyringHealth::SessionOnly;
             snapshot.cause = u"No session bus is running, so no keyring can be reached."_s;
             snapshot.cure = u"Start Fuseboard from a desktop session, then try again."_s;
             emit e.keysChanged(snapshot);
             named<QPushButton>(*page, u"Add provider"_s)->click();
             named<QPushButton>(*page, u"Set key of aurora"_s)->click();
             named<QToolButton>(*page, u"Delete key of borealis"_s)->click();
             return page;
         }},
        {u"keys-narrow"_s,
         [](Engine& e) {
             auto page = std::make_unique<KeysPage>(e);
             emit e.configurationChanged(state());
             emit e.keysChanged(keys());
             return page;
         },
         {640, 750}},
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
