// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"

#include "app/engine/enginecore.h"
#include "app/engine/latest.h"

#include <QTimer>

#include <memory>

namespace fuseboard {

namespace {

/// For what the exports hold: nobody waits longer for a program to end.
constexpr auto kPatienceAtTheEnd = std::chrono::milliseconds(600);

/// Every signal of the core is one of the façade by the same signature; they arrive queued, since
/// the two live in different threads.
void forwardSignals(EngineCore* core, Engine* engine)
{
    const auto forward = [&](auto from, auto to) { QObject::connect(core, from, engine, to); };
    forward(&EngineCore::configurationChanged, &Engine::configurationChanged);
    forward(&EngineCore::saveFailed, &Engine::saveFailed);
    forward(&EngineCore::boardChanged, &Engine::boardChanged);
    forward(&EngineCore::keysChanged, &Engine::keysChanged);
    forward(&EngineCore::keysRead, &Engine::keysRead);
    forward(&EngineCore::keyChanged, &Engine::keyChanged);
    forward(&EngineCore::keyChecked, &Engine::keyChecked);
    forward(&EngineCore::keyRevealed, &Engine::keyRevealed);
    forward(&EngineCore::discovered, &Engine::discovered);
    forward(&EngineCore::feedsChanged, &Engine::feedsChanged);
    forward(&EngineCore::feedsRead, &Engine::feedsRead);
    forward(&EngineCore::alertsChanged, &Engine::alertsChanged);
    forward(&EngineCore::pageRequested, &Engine::pageRequested);
    forward(&EngineCore::historyChanged, &Engine::historyChanged);
    forward(&EngineCore::historyVacuumed, &Engine::historyVacuumed);
    forward(&EngineCore::exportFaultsChanged, &Engine::exportFaultsChanged);
    forward(&EngineCore::sharedHistoryChanged, &Engine::sharedHistoryChanged);
    forward(&EngineCore::callsRead, &Engine::callsRead);
    forward(&EngineCore::seriesRead, &Engine::seriesRead);
    forward(&EngineCore::rulesPreviewed, &Engine::rulesPreviewed);
    forward(&EngineCore::incidentsRead, &Engine::incidentsRead);
    forward(&EngineCore::diagnosing, &Engine::diagnosing);
    forward(&EngineCore::diagnosed, &Engine::diagnosed);
    forward(&EngineCore::logsFound, &Engine::logsFound);
    forward(&EngineCore::attemptStarted, &Engine::attemptStarted);
    forward(&EngineCore::promptWaiting, &Engine::promptWaiting);
    forward(&EngineCore::answerPiece, &Engine::answerPiece);
    forward(&EngineCore::attemptFinished, &Engine::attemptFinished);
    forward(&EngineCore::attemptExchanged, &Engine::attemptExchanged);
    forward(&EngineCore::promptFinished, &Engine::promptFinished);
}

} // namespace

/// Lives in the engine's thread and builds the core there, as some ports belong to the thread that
/// made them. Jobs that are posted before the core stands wait in the thread's queue behind it.
class Engine::Host : public QObject
{
public:
    std::unique_ptr<EngineCore> core;
};

Engine::Engine(PortsFactory ports, EngineOptions options, QObject* parent)
    : QObject(parent), m_host(new Host)
{
    new Latest(*this); // before anybody else listens
    m_thread.setObjectName(QStringLiteral("engine"));
    m_host->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_host, [this, ports = std::move(ports), options] {
        m_host->core = std::make_unique<EngineCore>(ports(), options);
        forwardSignals(m_host->core.get(), this);
    });
}

Engine::~Engine()
{
    QMetaObject::invokeMethod(m_host, [this] {
        const auto end = [this] {
            m_host->core.reset();
            m_host->deleteLater();
            m_thread.quit();
        };
        // Whichever comes first: once the thread's loop has ended, the other one does not come.
        QTimer::singleShot(kPatienceAtTheEnd, m_host, end);
        m_host->core->finish(
            [this, end] { QMetaObject::invokeMethod(m_host, end, Qt::QueuedConnection); });
    });
    m_thread.wait();
}

void Engine::post(std::function<void(EngineCore&)> job)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, job = std::move(job)] { job(*host->core); });
}

void Engine::start()
{
    post([](EngineCore& core) { core.start(); });
}

PromptId Engine::send(const Prompt& prompt, const QString& chain)
{
    const PromptId id = ++m_lastPrompt;
    post([=](EngineCore& core) { core.send(id, prompt, chain); });
    return id;
}

PromptId Engine::sendTo(const Prompt& prompt, const QString& provider, const QString& model)
{
    const PromptId id = ++m_lastPrompt;
    post([=](EngineCore& core) { core.sendTo(id, prompt, provider, model); });
    return id;
}

void Engine::cancel(PromptId id)
{
    post([=](EngineCore& core) { core.cancel(id); });
}

void Engine::saveConfiguration(const Configuration& configuration)
{
    post([=](EngineCore& core) { core.saveConfiguration(configuration); });
}

void Engine::readModels(const QString& provider,
                        std::function<void(QStringList, QString fault)> done)
{
    const auto answer = [this, done = std::move(done)](const QStringList& models,
                                                       const QString& fault) {
        QMetaObject::invokeMethod(
            this, [=] { done(models, fault); }, Qt::QueuedConnection);
    };
    post([=](EngineCore& core) { core.readModels(provider, answer); });
}

void Engine::readKeys()
{
    post([](EngineCore& core) { core.readKeys(); });
}

void Engine::setKey(const QString& provider, const Secret& key)
{
    post([=](EngineCore& core) { core.keyDesk().set(provider, key); });
}

void Engine::removeKey(const QString& provider)
{
    post([=](EngineCore& core) { core.keyDesk().remove(provider); });
}

void Engine::replaceKey(const QString& provider, const Secret& key)
{
    post([=](EngineCore& core) { core.keyDesk().replace(provider, key); });
}

void Engine::restoreKey(const QString& provider)
{
    post([=](EngineCore& core) { core.keyDesk().restore(provider); });
}

void Engine::revealKey(const QString& provider)
{
    post([=](EngineCore& core) { core.keyDesk().reveal(provider); });
}

void Engine::checkKey(const QString& provider)
{
    post([=](EngineCore& core) { core.keyDesk().check(provider); });
}

void Engine::probeKeyring()
{
    post([](EngineCore& core) { core.probeKeyring(); });
}

void Engine::setBoardRange(TimeRange range)
{
    post([=](EngineCore& core) { core.setBoardRange({range, 0, 0}); });
}

void Engine::setBoardSpan(qint64 fromMs, qint64 toMs)
{
    post([=](EngineCore& core) { core.setBoardRange({TimeRange::Own, fromMs, toMs}); });
}

void Engine::vacuumHistory()
{
    post([](EngineCore& core) {
        core.history().vacuum([&core](const QString& fault) { emit core.historyVacuumed(fault); });
    });
}

RequestId Engine::readCalls(const CallFilter& filter, qint64 before, int most)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) {
        core.history().calls(filter, before, most,
                             [&core, id](const CallPage& page) { emit core.callsRead(id, page); });
    });
    return id;
}

RequestId Engine::readSeries(const SeriesQuery& query)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) {
        core.history().series(query, [&core, id](const QList<StoredSeries>& series) {
            emit core.seriesRead(id, series);
        });
    });
    return id;
}

RequestId Engine::previewRules(const QList<AlertRule>& rules)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) { core.previewRules(id, rules); });
    return id;
}

RequestId Engine::readIncidents(qint64 fromMs)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) {
        core.history().incidents(fromMs, [&core, id](const QList<StoredIncident>& incidents) {
            emit core.incidentsRead(id, incidents);
        });
    });
    return id;
}

RequestId Engine::diagnose(const QByteArray& text, const QString& name)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) { core.diagnosisDesk().diagnose(id, text, name); });
    return id;
}

RequestId Engine::diagnoseFile(const QString& file)
{
    const RequestId id = ++m_lastRequest;
    post([=](EngineCore& core) { core.diagnosisDesk().diagnoseFile(id, file); });
    return id;
}

void Engine::cancelDiagnosis(RequestId request)
{
    post([=](EngineCore& core) { core.diagnosisDesk().cancel(request); });
}

void Engine::findLogs()
{
    post([](EngineCore& core) { core.diagnosisDesk().findLogs(); });
}

void Engine::discover()
{
    post([](EngineCore& core) { core.discover(); });
}

void Engine::readFeeds(const QStringList& providers)
{
    post([=](EngineCore& core) { core.readFeeds(providers); });
}

void Engine::probeNow()
{
    post([](EngineCore& core) { core.probeNow(); });
}

void Engine::snoozeAlert(AlertId alert, Duration time)
{
    post([=](EngineCore& core) { core.snoozeAlert(alert, time); });
}

void Engine::muteRule(const QString& rule, bool muted)
{
    post([=](EngineCore& core) { core.muteRule(rule, muted); });
}

} // namespace fuseboard
