// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertmonitor.h"

#include "app/domain/redactor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNetworkGoodChecks = 2;
/// Circuits that the outage opened stay open for a while.
constexpr Duration kEcho = 5min;
constexpr Duration kSnooze = 1h;

/// Providers first: their alerts explain what chains and the board show.
constexpr std::array kScopes{AlertScope::Provider, AlertScope::Chain, AlertScope::Board};

AlertMonitor::Services completed(AlertMonitor::Services services)
{
    if (!services.redact)
        services.redact = [shapes = Redactor()](const QString& text) {
            return shapes.redact(text);
        };
    return services;
}

QStringList namesOf(const QList<Provider>& providers)
{
    QStringList names;
    for (const Provider& provider : providers)
        names.append(provider.name);
    return names;
}

QStringList namesOf(const QList<Chain>& chains)
{
    QStringList names;
    for (const Chain& chain : chains)
        names.append(chain.name);
    return names;
}

QStringList providersOf(const Chain& chain)
{
    QStringList providers;
    for (const Step& step : chain.steps)
        providers.append(step.provider);
    return providers;
}

Verdict verdictOf(const QString& provider, const AlertInputs& inputs)
{
    for (const AlertInputs::OfProvider& each : inputs.providers) {
        if (each.name == provider)
            return each.verdict;
    }
    return {};
}

Verdict networkVerdict(const AlertInputs& inputs)
{
    for (const AlertInputs::OfProvider& each : inputs.providers) {
        if (each.verdict.kind == VerdictKind::YourConnection)
            return each.verdict;
    }
    return {};
}

} // namespace

AlertMonitor::AlertMonitor(Services services, std::function<void()> changed)
    : m_services(completed(std::move(services))), m_changed(std::move(changed)),
      m_book(m_services.redact),
      m_hook({m_services.clock, m_services.transport, m_services.commands, m_services.redact},
             [this] { m_changed(); }),
      m_notices(m_services.notifier,
                [this](AlertEvent event, const Alert& alert) { m_hook.tell(event, alert); }),
      m_awakeSince(m_services.clock.now())
{
    m_sleep.begin(m_awakeSince, m_services.clock.utcNow());
    if (m_services.notifier)
        m_services.notifier->onAction(
            [this](const QString& tag, const QString& action) { chosen(tag, action); });
}

AlertMonitor::~AlertMonitor()
{
    if (m_services.notifier)
        m_services.notifier->onAction({});
}

qint64 AlertMonitor::nowMs() const
{
    return m_services.axisMs(m_services.clock.now());
}

void AlertMonitor::configure(const Configuration& configuration)
{
    const AlertSettings& settings = configuration.watch.alerts;
    const QList<AlertMeasure> stale = measuresOfOther(configuration);
    if (stale.contains(AlertMeasure::ProbeFailures))
        m_streaks.clear();
    m_configuration = configuration;
    m_rules = settings.enabled ? rulesInForce(settings.rules) : QList<AlertRule>();
    m_measures.keepFor(longestWindow(m_rules));
    m_measures.keepOnly(namesOf(configuration.providers), namesOf(configuration.chains));
    dropStates([&](const AlertState& state) {
        return stale.contains(state.rule().measure) || !m_rules.contains(state.rule()) ||
               !targetsOf(state.rule()).contains(state.target());
    });
    m_hook.configure(settings.command, settings.webhook);
    m_notices.configure(settings);
    tellAll();
    m_changed();
}

/// Those whose values were of something that is not configured so any more: a probe, a page.
QList<AlertMeasure> AlertMonitor::measuresOfOther(const Configuration& configuration) const
{
    const WatchSettings& before = m_configuration.watch;
    const WatchSettings& after = configuration.watch;
    QList<AlertMeasure> measures;
    if (after.probes != before.probes || configuration.chains != m_configuration.chains)
        measures.append(AlertMeasure::ProbeFailures);
    if (after.feeds != before.feeds || configuration.providers != m_configuration.providers)
        measures.append(AlertMeasure::PageLevel);
    if (after.alerts.dailyBudgetUsd != before.alerts.dailyBudgetUsd)
        measures.append(AlertMeasure::BudgetShare);
    return measures;
}

void AlertMonitor::dropStates(const std::function<bool(const AlertState&)>& isDropped)
{
    const qint64 atMs = nowMs();
    std::erase_if(m_states, [&](const auto& entry) {
        const AlertState& state = entry.second;
        if (!isDropped(state))
            return false;
        if (state.isStanding())
            m_book.drop(state.reason(),
                        QCoreApplication::translate("Alerts", "The settings were changed."), atMs);
        return true;
    });
}

void AlertMonitor::restore(const QList<Alert>& alerts)
{
    const qint64 atMs = nowMs();
    m_book.restore(alerts, atMs);
    const QList<Alert> standing = m_book.standing();
    m_notices.adopt(standing, m_services.clock.now(), atMs);
    for (const Alert& alert : standing) {
        for (const AlertReason& reason : alert.reasons) {
            const auto rule =
                std::find_if(m_rules.cbegin(), m_rules.cend(),
                             [&](const AlertRule& each) { return each.name == reason.rule; });
            if (!isOpen(reason))
                continue;
            if (rule != m_rules.cend() && targetsOf(*rule).contains(reason.target))
                m_states.try_emplace({rule->name, reason.target}, *rule, reason.target)
                    .first->second.resume(reason);
            else
                m_book.drop(reason,
                            QCoreApplication::translate("Alerts", "The settings were changed."),
                            atMs);
        }
    }
    tellAll();
    m_changed();
}

void AlertMonitor::record(const CallRecord& record)
{
    m_measures.record(record, m_services.clock.now());
}

void AlertMonitor::probeEnded(const QString& provider, const QString& probe, bool passed)
{
    m_streaks.add(provider, probe, passed);
}

QStringList AlertMonitor::targetsOf(const AlertRule& rule) const
{
    if (rule.scope == AlertScope::Board)
        return {QString()};
    QStringList all = rule.scope == AlertScope::Provider ? namesOf(m_configuration.providers)
                                                         : namesOf(m_configuration.chains);
    if (!rule.targets.isEmpty())
        all.removeIf([&](const QString& name) { return !rule.targets.contains(name); });
    return all;
}

AlertSurroundings AlertMonitor::surroundings(const AlertInputs& inputs) const
{
    AlertSurroundings known;
    known.networkDown = !m_cutOff.isEmpty();
    for (const AlertInputs::OfProvider& provider : inputs.providers)
        known.verdicts.insert(provider.name, provider.verdict.kind);
    for (const Chain& chain : m_configuration.chains)
        known.chains.insert(chain.name, providersOf(chain));
    known.providers = namesOf(m_configuration.providers);
    known.standing = m_book.standingProviders();
    return known;
}

void AlertMonitor::check(const AlertInputs& inputs)
{
    const Instant now = m_services.clock.now();
    const qint64 atMs = m_services.axisMs(now);
    noteSleep(now);
    ProviderTitles titles;
    for (const AlertInputs::OfProvider& provider : inputs.providers)
        titles.insert(provider.name, provider.title);
    m_book.setTitles(titles);

    const QList<Alert> standing = m_book.standing();
    const QList<Alert> past = m_book.past();
    followNetwork(inputs, now, atMs);
    const AlertSources sources{m_measures, m_streaks, inputs, now - m_awakeSince};
    AlertSurroundings known = surroundings(inputs);
    for (const AlertScope scope : kScopes) {
        for (const AlertRule& rule : std::as_const(m_rules)) {
            if (rule.scope == scope)
                judge(rule, sources, known, now);
        }
    }
    m_book.regroup(surroundings(inputs), networkVerdict(inputs), atMs);
    for (const AlertInputs::OfProvider& provider : inputs.providers)
        m_book.explain(provider.name, provider.verdict);
    tellAll();
    if (m_book.standing() != standing || m_book.past() != past)
        m_changed();
}

void AlertMonitor::noteSleep(Instant now)
{
    if (!m_sleep.slept(now, m_services.clock.utcNow()))
        return;
    m_awakeSince = now;
    m_measures.forget();
    for (auto& [key, state] : m_states)
        state.interrupt();
}

void AlertMonitor::followNetwork(const AlertInputs& inputs, Instant now, qint64 atMs)
{
    bool isDown = false;
    // Only those who were cut off can show that it is over: a model on this machine always answers.
    bool isBack = true;
    for (const AlertInputs::OfProvider& provider : inputs.providers) {
        if (provider.verdict.kind == VerdictKind::YourConnection) {
            isDown = true;
            m_cutOff.insert(provider.name);
        }
    }
    for (const AlertInputs::OfProvider& provider : inputs.providers) {
        if (!m_cutOff.contains(provider.name))
            continue;
        isBack = provider.wasCutOff || provider.verdict.kind != VerdictKind::Unknown;
        if (isBack)
            break;
    }
    if (isDown)
        m_networkGood = 0;
    else if (!m_cutOff.isEmpty() && isBack && ++m_networkGood >= kNetworkGoodChecks)
        networkIsBack(now, atMs);
}

void AlertMonitor::networkIsBack(Instant now, qint64 atMs)
{
    m_cutOff.clear();
    m_networkGood = 0;
    // What failed meanwhile says nothing of the providers.
    m_measures.forget();
    m_streaks.clearOthers(m_book.standingProviders()); // they failed before
    for (auto& [key, state] : m_states) {
        if (!mayComeOfNetwork(state.rule().measure) || (state.isStanding() && !isNetworks(state)))
            continue;
        const bool echoes = state.rule().measure == AlertMeasure::CircuitsOpen;
        state.rearm(echoes ? now + kEcho : now);
    }
    m_book.close(networkCause().key,
                 QCoreApplication::translate("Alerts", "The network works again."), atMs);
}

/// Whether it stands as a reason of the network's alert.
bool AlertMonitor::isNetworks(const AlertState& state) const
{
    const Alert* alert = m_book.ofCause(networkCause().key);
    return alert && std::any_of(alert->reasons.cbegin(), alert->reasons.cend(),
                                [&](const AlertReason& reason) {
                                    return isSameReason(reason, state.reason());
                                });
}

/// While the network is down, nothing that comes of it can make what stood before graver or better.
bool AlertMonitor::isHeld(const AlertState& state, const QStringList& providers) const
{
    const bool isCutOff =
        std::any_of(providers.cbegin(), providers.cend(),
                    [this](const QString& provider) { return m_cutOff.contains(provider); });
    return isCutOff && state.isStanding() && mayComeOfNetwork(state.rule().measure) &&
           !isNetworks(state);
}

void AlertMonitor::judge(const AlertRule& rule, const AlertSources& sources,
                         AlertSurroundings& known, Instant now)
{
    const qint64 atMs = m_services.axisMs(now);
    for (const QString& target : targetsOf(rule)) {
        AlertState& state = m_states.try_emplace({rule.name, target}, rule, target).first->second;
        const QStringList providers = suspectsOf(rule.scope, target, known);
        if (isHeld(state, providers))
            continue;
        const AlertReading reading = readingOf(rule, target, providers, sources, now);
        const bool stood = state.isStanding();
        if (state.take(reading, now, atMs) == AlertChange::Fired) {
            const AlertCause cause = causeOf(state.reason(), known);
            m_book.fired(cause, state.reason(),
                         cause == networkCause() ? networkVerdict(sources.inputs)
                                                 : verdictOf(cause.provider, sources.inputs),
                         atMs);
            known.standing = m_book.standingProviders();
        } else if (stood) {
            m_book.follow(state.reason(), atMs);
        }
    }
}

bool AlertMonitor::isQuiet(const Alert& alert) const
{
    const AlertSettings& settings = m_configuration.watch.alerts;
    const QDateTime utc = m_services.clock.utcNow();
    const bool isCovered = std::any_of(
        settings.maintenance.cbegin(), settings.maintenance.cend(),
        [&](const MaintenanceWindow& window) { return covers(window, utc, alert.provider); });
    return isCovered ||
           std::none_of(alert.reasons.cbegin(), alert.reasons.cend(),
                        [&](const AlertReason& reason) {
                            return isOpen(reason) && !settings.muted.contains(reason.rule);
                        });
}

void AlertMonitor::tellAll()
{
    const Instant now = m_services.clock.now();
    m_book.setQuiet([this](const Alert& alert) { return isQuiet(alert); });
    m_notices.update(m_book.standing(), m_book.past(), m_book.titles(), now,
                     m_services.axisMs(now));
}

void AlertMonitor::snooze(AlertId alert, Duration time)
{
    const Instant now = m_services.clock.now();
    if (!m_book.snooze(alert, m_services.axisMs(now + time), m_services.axisMs(now)))
        return;
    tellAll();
    m_changed();
}

void AlertMonitor::chosen(const QString& tag, const QString& action)
{
    const std::optional<AlertId> alert = m_notices.alertOf(tag);
    if (action == "snooze"_L1 && alert)
        snooze(*alert, kSnooze);
    else if (m_services.openPage && (action == "show"_L1 || action == "default"_L1))
        m_services.openPage(u"Alerts"_s);
}

AlertsSnapshot AlertMonitor::snapshot() const
{
    AlertsSnapshot snapshot;
    snapshot.nowMs = nowMs();
    snapshot.standing = m_book.standing();
    snapshot.past = m_book.past();
    snapshot.rules = m_rules;
    snapshot.muted = m_configuration.watch.alerts.muted;
    snapshot.desktopNotices = m_services.notifier && m_services.notifier->isAvailable();
    snapshot.faults = m_hook.faults();
    return snapshot;
}

} // namespace fuseboard
