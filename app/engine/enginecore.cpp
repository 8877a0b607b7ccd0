// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginecore.h"

#include "app/engine/chainmessages.h"
#include "app/engine/directchain.h"
#include "app/engine/engine.h"
#include "app/engine/limitviews.h"
#include "app/engine/metricsexport.h"
#include "app/engine/otlpexport.h"
#include "app/providers/usererrorrules.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration kBoardInterval = std::chrono::milliseconds(250);
constexpr Duration kKeysInterval = std::chrono::milliseconds(20);
constexpr Duration kAlertsInterval = std::chrono::milliseconds(250);

} // namespace

EngineCore::EngineCore(EnginePorts ports, const EngineOptions& options)
    : m_ports(std::move(ports)), m_configuration(*m_ports.configuration, m_ports.policy.get()),
      m_policy(m_ports, m_configuration, [this] { configurationReplaced(); }),
      m_keys(m_ports.secrets.get(), m_ports.environment, [this] { keysMayHaveChanged(); }),
      m_metrics(*m_ports.clock, m_circuits),
      m_sharedHistory(
          options.watch ? m_ports.sharedHistory.get() : nullptr, m_keys,
          [this](const SharedHistoryHealth& health) { emit sharedHistoryChanged(health); }),
      m_ranges(
          *m_ports.clock, m_ports.history.get(),
          [this](Instant at) { return m_metrics.axisMs(at); }, [this] { publishBoard(); }),
      m_history(m_ports, [this] { return m_metrics.axisMs(m_ports.clock->now()); }),
      m_models({*m_ports.clock, *m_ports.transport, m_keys, m_ports.environment}),
      m_keyDesk({*m_ports.clock, *m_ports.transport, m_keys,
                 [this](ChainOrder order, ChainObserver observer) {
                     run(std::move(order), std::move(observer), {});
                 },
                 [this]() -> const Configuration& { return m_configuration.state().configuration; },
                 [this] { return m_errorRules; }},
                {[this](const QString& provider, const KeyChange& change) {
                     emit keyChanged(provider, change);
                 },
                 [this](const QString& provider, const KeyCheck& check) {
                     emit keyChecked(provider, check);
                 },
                 [this](const QString& provider, const Secret& key, const QString& fault) {
                     emit keyRevealed(provider, key, fault);
                 }},
                Engine::kUndoTime),
      m_diagnosisDesk(
          {*m_ports.clock, m_ports.worker.get(), LogPlaces::ofThisUser(),
           [this] {
               return DiagnosisDesk::Means{m_errorRules, m_keys.redactor()};
           }},
          {[this](quint64 request, int percent) { emit diagnosing(request, percent); },
           [this](quint64 request, const Diagnosis& found) { emit diagnosed(request, found); },
           [this](const QList<KnownLog>& logs) { emit logsFound(logs); }}),
      m_probeKeyring(options.probeKeyring)
{
    const auto run = [this](ChainOrder order, ChainObserver observer) {
        this->run(std::move(order), std::move(observer), {});
    };
    m_watch.emplace(
        Watch::Services{m_ports, m_circuits, m_limits,
                        [this](Instant at) { return m_metrics.axisMs(at); }, run,
                        [this](const QString& text) { return m_keys.redactor().redact(text); }},
        Watch::Listener{[this] {
                            const FeedsSnapshot feeds = m_watch->feeds();
                            m_memory->recorder().feedsChanged(feeds);
                            emit feedsChanged(feeds);
                        },
                        [this] { alertsMayHaveChanged(); },
                        [this](const QString& page) { emit pageRequested(page); }},
        options);
    m_ports.sinks.push_back(std::make_unique<OtlpExport>(OtlpExport::Services{
        *m_ports.clock, *m_ports.random, *m_ports.transport, m_ports.environment}));
    if (m_ports.metricsPage) {
        m_ports.sinks.push_back(std::make_unique<MetricsExport>(
            std::move(m_ports.metricsPage),
            MetricsExport::Sources{*m_ports.clock, m_circuits, [this] { return m_watch->feeds(); },
                                   [this] { return m_watch->alerts(); }}));
    }
    m_memory.emplace(HistoryDesk::Services{m_ports, m_circuits, m_coolDowns, m_firstTokens,
                                           m_limits, m_metrics, *m_watch},
                     HistoryDesk::Listener{
                         [this](const HistoryHealth& health) { emit historyChanged(health); },
                         [this](const QStringList& faults) { emit exportFaultsChanged(faults); }},
                     options.watch);
}

EngineCore::~EngineCore()
{
    m_ports.clock->cancel(m_boardTimer);
    m_ports.clock->cancel(m_keysTimer);
    m_ports.clock->cancel(m_alertsTimer);
}

void EngineCore::start()
{
    m_configuration.load();
    applyConfiguration();
    QStringList providers;
    for (const Provider& provider : m_configuration.state().configuration.providers)
        providers.append(provider.name);
    m_memory->restore(providers, [this] { configureWatch(); });
    if (m_probeKeyring)
        m_keys.probe();
    if (!m_ports.secrets)
        m_keys.readPresence();
    m_policy.start();
}

void EngineCore::finish(std::function<void()> done)
{
    m_ending = true;
    for (const auto& [id, runner] : m_runners)
        runner->cancel(); // what is under way is recorded as that
    m_runners.clear();
    m_keyDesk.stop();
    m_models.stop();
    const auto pending = std::make_shared<std::size_t>(m_ports.sinks.size() + 1);
    const auto one = [pending, done = std::move(done)] {
        if (--*pending == 0)
            done();
    };
    for (const auto& sink : m_ports.sinks)
        sink->finish(one);
    one();
}

void EngineCore::applyConfiguration()
{
    const Configuration& configuration = m_configuration.state().configuration;
    m_policy.enforce();
    m_errorRules =
        std::make_shared<const UserErrorRules>(configuration.errorRules, configuration.providers);
    m_circuits.configure(configuration);
    m_limits.configure(configuration);
    m_keys.configure(configuration);
    m_metrics.configure(configuration);
    m_metrics.noteCircuits();
    m_memory->recorder().configure(configuration);
    m_sharedHistory.configure(configuration);
    if (m_memory->isRestored())
        configureWatch();
    emit configurationChanged(m_configuration.state());
}

/// From then on probes are sent and status pages are read.
void EngineCore::configureWatch()
{
    m_watch->configure(m_configuration.state().configuration, m_keys.snapshot());
}

void EngineCore::saveConfiguration(const Configuration& configuration)
{
    const auto problems = m_configuration.save(configuration);
    if (problems.isEmpty())
        configurationReplaced();
    else
        emit saveFailed(problems);
}

void EngineCore::configurationReplaced()
{
    applyConfiguration();
    if (m_keys.snapshot().health != KeyringHealth::Unknown)
        m_keys.readPresence();
}

QList<Provider> EngineCore::providersOf(const Chain& chain) const
{
    QList<Provider> providers;
    for (const Step& step : chain.steps)
        providers.append(*m_configuration.state().configuration.provider(step.provider));
    return providers;
}

void EngineCore::send(PromptId id, const Prompt& prompt, const QString& chainName)
{
    const Chain* chain = m_configuration.state().configuration.chain(chainName);
    if (!chain) {
        emit promptFinished(
            id, refusedPrompt(u"There is no chain %1 in the configuration."_s.arg(chainName)));
        return;
    }
    sendAlong(id, prompt, *chain);
}

void EngineCore::sendTo(PromptId id, const Prompt& prompt, const QString& provider,
                        const QString& model)
{
    const Configuration& configuration = m_configuration.state().configuration;
    const Chain chain = directChain(configuration, provider, model);
    if (!configuration.provider(provider) || chain.steps.first().model.isEmpty()) {
        emit promptFinished(
            id, refusedPrompt(
                    configuration.provider(provider)
                        ? u"No chain names a model of %1: name the one to ask."_s.arg(provider)
                        : u"There is no provider %1 in the configuration."_s.arg(provider)));
        return;
    }
    sendAlong(id, prompt, chain);
}

void EngineCore::sendAlong(PromptId id, const Prompt& prompt, const Chain& chain)
{
    ChainOrder order{prompt, chain, providersOf(chain), Origin::Prompt, false};
    ChainObserver observer;
    observer.attemptStarted = [this, id](const AttemptStart& a) { emit attemptStarted(id, a); };
    observer.waiting = [this, id](const PromptWait& wait) { emit promptWaiting(id, wait); };
    observer.piece = [this, id](const AnswerPiece& piece) { emit answerPiece(id, piece); };
    observer.recorded = [this, id](const CallRecord& record) { emit attemptFinished(id, record); };
    observer.finished = [this, id](const PromptResult& result) { emit promptFinished(id, result); };
    observer.exchanged = [this, id](int attempt, std::shared_ptr<const ExchangeKeeper> kept) {
        tellExchange(id, attempt, std::move(kept));
    };
    run(std::move(order), std::move(observer), id);
}

/// Taking keys out of a long reply takes some hundredths of a second: other calls under way must
/// not seem slower for it.
void EngineCore::tellExchange(PromptId id, int attempt, std::shared_ptr<const ExchangeKeeper> kept)
{
    const auto told = std::make_shared<Exchange>();
    auto work = [told, attempt, kept = std::move(kept), redactor = m_keys.redactor()] {
        *told = kept->exchange(attempt, redactor);
    };
    auto done = [this, id, told] { emit attemptExchanged(id, *told); };
    if (m_ports.worker)
        return m_ports.worker->run(std::move(work), std::move(done));
    work();
    done();
}

void EngineCore::run(ChainOrder order, ChainObserver observer, std::optional<PromptId> prompt)
{
    if (m_ending)
        return;
    const RunnerId id = order.id = ++m_lastId;
    order.errorRules = m_errorRules; // a prompt under way keeps those it began with
    observer.recorded = [this, then = std::move(observer.recorded)](const CallRecord& record) {
        ++m_callsSeen;
        m_metrics.record(record);
        m_watch->record(record);
        m_memory->recorder().record(record, m_metrics.axisMs(m_ports.clock->now()));
        if (then)
            then(record);
    };
    observer.finished = [this, id, prompt,
                         then = std::move(observer.finished)](const PromptResult& result) {
        if (prompt)
            m_prompts.erase(*prompt);
        // The runner is still on the stack.
        m_ports.clock->callAt(m_ports.clock->now(), [this, id] { m_runners.erase(id); });
        if (then)
            then(result);
    };
    if (!observer.attemptStarted)
        observer.attemptStarted = [](const AttemptStart&) {};
    if (!observer.waiting)
        observer.waiting = [](const PromptWait&) {};
    if (!observer.piece)
        observer.piece = [](const AnswerPiece&) {};
    const ChainServices services{
        *m_ports.clock, *m_ports.random, *m_ports.transport,
        m_circuits,     m_coolDowns,     m_firstTokens,
        m_limits,       m_habits,        order.keys ? *order.keys : m_keys};
    auto& runner = m_runners[id] =
        std::make_unique<ChainRunner>(services, std::move(order), std::move(observer));
    if (prompt)
        m_prompts[*prompt] = id;
    runner->start();
}

void EngineCore::cancel(PromptId id)
{
    if (const auto found = m_prompts.find(id); found != m_prompts.end())
        m_runners.at(found->second)->cancel();
}

void EngineCore::readKeys()
{
    m_keys.readPresence([this] { emit keysRead(m_keys.snapshot()); });
}

void EngineCore::probeKeyring()
{
    m_keys.probe();
}

/// Many small changes come at once; one snapshot tells of them all.
void EngineCore::keysMayHaveChanged()
{
    if (m_keysTimer)
        return;
    m_keysTimer = m_ports.clock->callAt(m_ports.clock->now() + kKeysInterval, [this] {
        m_keysTimer = 0;
        const KeysSnapshot keys = m_keys.snapshot();
        m_watch->keysChanged(keys);
        m_sharedHistory.keysChanged(keys);
        emit keysChanged(keys);
    });
}

void EngineCore::setBoardRange(const BoardRange& range)
{
    m_ranges.show(range);
    publishBoard();
}

void EngineCore::publishBoard()
{
    m_ports.clock->cancel(m_boardTimer);
    m_boardTimer =
        m_ports.clock->callAt(m_ports.clock->now() + kBoardInterval, [this] { publishBoard(); });
    m_metrics.noteCircuits();
    if (!m_ranges.isReady())
        return;
    BoardSnapshot board = m_metrics.snapshot(m_ranges.range().range);
    m_ranges.fill(board);
    board.callsSeen = m_callsSeen;
    addLimits(board, m_limits, m_ports.clock->now(),
              [this](Instant at) { return m_metrics.axisMs(at); });
    m_memory->fill(board);
    for (ProviderBoard& provider : board.providers)
        provider.verdict = m_watch->verdict(provider.name);
    emit boardChanged(board);
}

void EngineCore::discover()
{
    m_models.discover([this](const Discovery& discovery) { emit discovered(discovery); });
}

void EngineCore::readModels(const QString& name, const ModelsDesk::OnModels& done)
{
    if (const Provider* provider = m_configuration.state().configuration.provider(name))
        m_models.read(*provider, m_errorRules, done);
    else
        done({}, u"There is no provider %1 in the configuration."_s.arg(name));
}

void EngineCore::readFeeds(const QStringList& providers)
{
    m_watch->readFeeds(providers, [this] { emit feedsRead(m_watch->feeds()); });
}

void EngineCore::probeNow()
{
    m_watch->probeNow();
}

void EngineCore::snoozeAlert(AlertId alert, Duration time)
{
    m_watch->snooze(alert, time);
}

void EngineCore::muteRule(const QString& rule, bool muted)
{
    Configuration configuration = m_configuration.state().written;
    configuration.watch.alerts.muted.removeAll(rule);
    if (muted)
        configuration.watch.alerts.muted.append(rule);
    saveConfiguration(configuration);
}

void EngineCore::previewRules(quint64 request, const QList<AlertRule>& rules)
{
    QStringList providers;
    for (const Provider& provider : m_configuration.state().configuration.providers)
        providers.append(provider.name);
    m_history.previews(rules, providers, [this, request](const QList<RulePreview>& previews) {
        emit rulesPreviewed(request, previews);
    });
}

/// As with the keys: one snapshot tells of many small changes.
void EngineCore::alertsMayHaveChanged()
{
    if (m_alertsTimer)
        return;
    m_alertsTimer = m_ports.clock->callAt(m_ports.clock->now() + kAlertsInterval, [this] {
        m_alertsTimer = 0;
        const AlertsSnapshot alerts = m_watch->alerts();
        m_memory->recorder().alertsChanged(alerts);
        emit alertsChanged(alerts);
    });
}

} // namespace fuseboard
