// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/watch.h"

#include "app/engine/circuitpanel.h"
#include "app/engine/limitbook.h"
#include "app/providers/catalogue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Of a limit that is counted by the day, this much is left to the user's own calls.
constexpr qint64 kUsersShare = 5; // a fifth

bool isOfTheDay(const LimitStanding& limit)
{
    return limit.window && *limit.window >= std::chrono::hours(12);
}

/// Its page is worth reading more often: it may be about to say why.
bool isUrgent(const Verdict& verdict)
{
    return verdict.kind == VerdictKind::FailingUnannounced ||
           verdict.kind == VerdictKind::TheirIncident;
}

} // namespace

Watch::Watch(Services services, Listener listener, const EngineOptions& options)
    : m_services(std::move(services)), m_listener(std::move(listener)), m_options(options),
      m_baseline(*m_services.ports.clock, *m_services.ports.transport,
                 [this] { m_listener.alertsChanged(); }),
      m_verdicts(*m_services.ports.clock, m_services.circuits, m_baseline)
{
    EnginePorts& ports = m_services.ports;
    if (ports.worker) {
        m_feeds.emplace(FeedWatcher::Services{*ports.clock, *ports.random, *ports.transport,
                                              *ports.worker, m_services.axisMs},
                        [this] { feedsChanged(); });
    }
    if (options.watch || options.probeInterval) {
        ProbeScheduler::Services probing{
            *ports.clock, *ports.random, ports.power.get(), m_services.axisMs, {}, {}};
        probing.withinCap = [this] { return m_costs.probesMayRun(m_configuration.watch.probes); };
        probing.holdBack = [this](const QString& provider, const QString& model) {
            return holdBack(provider, model);
        };
        m_probes.emplace(
            std::move(probing), [this](const ProbeOrder& order) { probe(order); },
            options.probeInterval);
    }
    if (options.watch) {
        AlertMonitor::Services alerting{*ports.clock, *ports.transport, ports.notifier.get(),
                                        ports.commands.get(), m_services.axisMs};
        alerting.redact = m_services.redact;
        alerting.openPage = m_listener.pageChosen;
        m_alerts.emplace(std::move(alerting), [this] { m_listener.alertsChanged(); });
        check();
    }
}

Watch::~Watch()
{
    m_services.ports.clock->cancel(m_checkTimer);
}

void Watch::configure(const Configuration& configuration, const KeysSnapshot& keys)
{
    m_configuration = configuration;
    m_costs.setPrices(configuration.providers);
    // Without watching nobody but a person may ask, who has asked only for the providers.
    m_baseline.configure(m_options.watch ? configuration.watch.probes.baselineHosts
                                         : QList<QUrl>());
    m_verdicts.configure(configuration);
    if (m_feeds) {
        FeedSettings settings = configuration.watch.feeds;
        settings.enabled = settings.enabled && m_options.watch;
        m_feeds->configure(feedTargets(), settings);
        m_verdicts.setFeeds(m_feeds->snapshot().feeds);
    }
    if (m_alerts)
        m_alerts->configure(configuration);
    configureProbes(keys);
}

void Watch::keysChanged(const KeysSnapshot& keys)
{
    configureProbes(keys);
}

void Watch::configureProbes(const KeysSnapshot& keys)
{
    if (!m_probes)
        return;
    m_withKey.clear();
    for (const KeyRow& row : keys.rows) {
        if (row.presence == KeyPresence::Present || row.presence == KeyPresence::NotNeeded)
            m_withKey.insert(row.provider);
    }
    m_probes->configure(m_configuration, m_withKey);
}

QList<FeedTarget> Watch::feedTargets() const
{
    QList<FeedTarget> targets;
    for (const Provider& provider : m_configuration.providers) {
        if (provider.statusPage.isEmpty())
            continue;
        targets.append({provider.name,
                        titleOf(provider),
                        provider.statusPage,
                        {provider.statusComponents, provider.statusRegions},
                        provider.network});
    }
    return targets;
}

void Watch::record(const CallRecord& record)
{
    m_costs.record(record, m_services.ports.clock->utcNow().date());
    m_verdicts.record(record);
    if (m_alerts)
        m_alerts->record(record);
    if (m_feeds && m_options.watch)
        m_feeds->setUrgent(record.provider, isUrgent(verdict(record.provider)));
}

void Watch::replay(const CallRecord& record, Instant at)
{
    m_verdicts.replay(record, at);
    if (m_alerts)
        m_alerts->replay(record, at);
}

void Watch::restoreOutage(const QString& provider, const OutageDetector::Memory& outage)
{
    m_verdicts.restoreOutage(provider, outage);
}

void Watch::restoreCosts(const CostLedger::Memory& costs)
{
    m_costs.restore(costs, m_services.ports.clock->utcNow().date());
}

void Watch::restoreAlerts(const QList<Alert>& alerts)
{
    if (m_alerts)
        m_alerts->restore(alerts);
}

Verdict Watch::verdict(const QString& provider) const
{
    return m_verdicts.verdict(provider);
}

void Watch::probe(const ProbeOrder& order)
{
    QList<Provider> providers;
    for (const Step& step : order.chain.steps)
        providers.append(*m_configuration.provider(step.provider));
    ChainObserver observer;
    observer.finished = [this, order](const PromptResult& result) { probeEnded(order, result); };
    m_services.run(
        ChainOrder{order.prompt, order.chain, providers, Origin::Probe, order.stopAtFirstToken()},
        std::move(observer));
}

void Watch::probeEnded(const ProbeOrder& order, const PromptResult& result)
{
    const ProbeOutcome outcome = m_probes->ended(order, result).outcome;
    if (m_alerts && outcome != ProbeOutcome::NotSent)
        m_alerts->probeEnded(order.chain.steps.first().provider, order.name,
                             outcome == ProbeOutcome::Passed);
    m_listener.alertsChanged();
}

/// A free plan may have 20 calls a day: those are not for probes.
QString Watch::holdBack(const QString& provider, const QString& model) const
{
    const Instant now = m_services.ports.clock->now();
    for (const auto& [ofModel, limit] : m_services.limits.states(provider, now)) {
        const bool concerns = ofModel.isEmpty() || ofModel == model;
        if (concerns && isOfTheDay(limit) && limit.limit && limit.remaining &&
            *limit.remaining * kUsersShare < *limit.limit)
            return QCoreApplication::translate("Watch", "little is left of the day's limit");
    }
    return {};
}

/// Fixed steps of monotonic time: what the wall clock does is of no matter.
void Watch::check()
{
    const Instant now = m_services.ports.clock->now();
    m_costs.turnTo(m_services.ports.clock->utcNow().date());
    AlertInputs inputs;
    for (const Provider& provider : m_configuration.providers) {
        AlertInputs::OfProvider each{provider.name, titleOf(provider)};
        each.verdict = verdict(provider.name);
        if (const CircuitBreaker* breaker = m_services.circuits.worst(provider.name, now))
            each.circuit = breaker->state(now);
        const auto view = m_feeds ? m_feeds->view(provider.name) : std::nullopt;
        if (view && view->snapshot && !view->stale && view->snapshot->level != FeedLevel::Unknown)
            each.page = view->snapshot->level;
        each.silence = m_probes->silence(provider.name);
        each.wasCutOff = m_verdicts.wasCutOff(provider.name);
        if (m_feeds)
            m_feeds->setUrgent(provider.name, isUrgent(each.verdict));
        inputs.providers.append(std::move(each));
    }
    inputs.cost = m_costs.view(m_configuration.watch.alerts, m_configuration.watch.probes);
    m_alerts->check(inputs);
    m_checkTimer =
        m_services.ports.clock->callAt(now + AlertMonitor::kCheckEvery, [this] { check(); });
}

void Watch::feedsChanged()
{
    m_verdicts.setFeeds(m_feeds->snapshot().feeds);
    m_listener.feedsChanged();
}

FeedsSnapshot Watch::feeds() const
{
    return m_feeds ? m_feeds->snapshot()
                   : FeedsSnapshot{m_services.axisMs(m_services.ports.clock->now()), {}};
}

AlertsSnapshot Watch::alerts() const
{
    AlertsSnapshot snapshot = m_alerts ? m_alerts->snapshot() : AlertsSnapshot{};
    snapshot.nowMs = m_services.axisMs(m_services.ports.clock->now());
    if (m_probes)
        snapshot.probes = m_probes->views();
    snapshot.cost = m_costs.view(m_configuration.watch.alerts, m_configuration.watch.probes);
    return snapshot;
}

void Watch::readFeeds(const QStringList& providers, std::function<void()> done)
{
    if (m_feeds)
        m_feeds->read(providers, std::move(done));
    else
        m_services.ports.clock->callAt(m_services.ports.clock->now(), std::move(done));
}

void Watch::probeNow()
{
    if (m_probes)
        m_probes->runNow();
}

void Watch::snooze(AlertId alert, Duration time)
{
    if (m_alerts)
        m_alerts->snooze(alert, time);
}

} // namespace fuseboard
