// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/probescheduler.h"

#include "app/engine/enginetext.h"
#include "app/engine/healthcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration kSpread = std::chrono::minutes(1); ///< of probes that start together
constexpr Duration kBeat = std::chrono::minutes(1);
constexpr Duration kLate = std::chrono::minutes(2); ///< later than this: it slept
/// A leap of the wall clock may be longer than nanoseconds can count.
constexpr std::chrono::milliseconds kLongestSleep = std::chrono::hours(24 * 365);
constexpr Duration kSettling = std::chrono::seconds(10); ///< of the network, after a wake

Duration scaled(Duration duration, double factor)
{
    return std::chrono::duration_cast<Duration>(duration * factor);
}

QString paused(const char* reason)
{
    return QCoreApplication::translate("Probes", reason);
}

Chain singleStep(Chain chain, const Step& step)
{
    chain.steps = {step};
    chain.retry.maxRetries = 0;
    return chain;
}

/// The chain that has this model first, cut down to it; else one of the check's own.
Chain chainFor(const Configuration& configuration, const Probe& probe)
{
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            if (step.provider == probe.provider && step.model == probe.model)
                return singleStep(chain, step);
        }
    }
    Chain own;
    own.name = probe.name;
    return singleStep(own, {probe.provider, probe.model});
}

Prompt promptOf(const Probe& probe, bool automatic)
{
    if (automatic)
        return cheapPrompt();
    Prompt prompt = probe.prompt.isEmpty() ? cheapPrompt() : Prompt::ofText(probe.prompt);
    prompt.system = probe.system;
    prompt.maxTokens = probe.maxTokens;
    return prompt;
}

/// Whether a failure may be over, or have been chance, within minutes: a key that is refused or a
/// quota that is used up is not.
bool mayPass(const CallRecord& record)
{
    const auto kind = record.kind();
    return !kind || consequencesOf(*kind).trips;
}

} // namespace

ProbeScheduler::ProbeScheduler(Services services, Due due, std::optional<Duration> everyProvider)
    : m_services(std::move(services)), m_due(std::move(due)), m_everyProvider(everyProvider)
{
}

ProbeScheduler::~ProbeScheduler()
{
    m_services.clock.cancel(m_beatTimer);
    for (const Entry& entry : m_entries)
        m_services.clock.cancel(entry.timer);
}

QList<ProbeScheduler::Definition>
ProbeScheduler::automaticOf(const Configuration& configuration) const
{
    QList<Definition> definitions;
    const auto isKnown = [&](const Step& step) {
        return std::any_of(definitions.cbegin(), definitions.cend(), [&](const Definition& known) {
            return known.probe.provider == step.provider &&
                   (m_everyProvider || known.probe.model == step.model);
        });
    };
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            if (isKnown(step))
                continue;
            Probe probe;
            // No name of a check or of a provider holds a slash.
            probe.name = u"%1 / %2"_s.arg(step.provider, step.model);
            probe.provider = step.provider;
            probe.model = step.model;
            probe.every = m_everyProvider.value_or(configuration.watch.probes.every);
            definitions.append({probe, singleStep(chain, step), true});
        }
    }
    return definitions;
}

QList<ProbeScheduler::Definition>
ProbeScheduler::definitionsOf(const Configuration& configuration) const
{
    if (m_everyProvider)
        return automaticOf(configuration);
    QList<Definition> definitions;
    for (const Probe& probe : configuration.watch.probes.checks)
        definitions.append({probe, chainFor(configuration, probe), false});
    if (configuration.watch.probes.automatic)
        definitions += automaticOf(configuration);
    return definitions;
}

void ProbeScheduler::configure(const Configuration& configuration,
                               const QSet<QString>& providersWithKey)
{
    m_settings = configuration.watch.probes;
    m_withKey = providersWithKey;
    std::vector<Entry> before = std::exchange(m_entries, {});
    for (const Definition& definition : definitionsOf(configuration)) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Entry& entry) {
            return entry.definition.probe.name == definition.probe.name;
        });
        Entry& entry = m_entries.emplace_back();
        if (same != before.end()) {
            entry = std::exchange(*same, {});
            if (entry.definition != definition) {
                m_services.clock.cancel(std::exchange(entry.timer, 0));
                entry.lastAt.reset();
                entry.last = {};
                entry.resumeAt.reset();
            }
        }
        entry.definition = definition;
        if (!entry.timer && !entry.underWay && pauseOf(entry).isEmpty())
            armSoon(entry);
    }
    for (const Entry& gone : before)
        m_services.clock.cancel(gone.timer);
    if (m_entries.empty())
        m_services.clock.cancel(std::exchange(m_beatTimer, 0));
    else if (!m_beatTimer)
        keepBeating();
}

ProbeScheduler::Entry* ProbeScheduler::find(const QString& name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.definition.probe.name == name;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void ProbeScheduler::arm(Entry& entry, Instant at)
{
    m_services.clock.cancel(entry.timer);
    entry.dueAt = at;
    entry.timer =
        m_services.clock.callAt(at, [this, name = entry.definition.probe.name] { fire(name); });
}

void ProbeScheduler::armSoon(Entry& entry, Duration notBefore)
{
    const Instant now = m_services.clock.now();
    const auto resumeAt = std::exchange(entry.resumeAt, {});
    // A pause is at most a quarter longer than the interval.
    if (resumeAt && *resumeAt > now &&
        *resumeAt <= now + scaled(entry.definition.probe.every, 1.25)) {
        arm(entry, *resumeAt);
        return;
    }
    const Duration within = std::min(entry.definition.probe.every, kSpread);
    arm(entry, m_services.clock.now() + notBefore + scaled(within, m_services.random.uniform()));
}

/// From when it was due, lest the time that answers take adds up.
void ProbeScheduler::armNext(Entry& entry)
{
    const Duration every = entry.definition.probe.every;
    const Duration pause = scaled(entry.secondLooks > 0 ? std::min(every, kSecondLook) : every,
                                  0.75 + 0.5 * m_services.random.uniform());
    const Instant now = m_services.clock.now();
    const Instant next = entry.dueAt + pause;
    arm(entry, next > now ? next : now + pause);
}

void ProbeScheduler::fire(const QString& name)
{
    Entry* entry = find(name);
    if (overslept() || m_services.clock.now() - entry->dueAt > kLate) {
        noteWake(); // it is armed again, with all that were missed
        return;
    }
    entry->timer = 0;
    if (pauseOf(*entry).isEmpty())
        send(*entry);
}

void ProbeScheduler::send(Entry& entry)
{
    entry.underWay = ++m_lastId;
    entry.sentAt = m_services.clock.now();
    const auto& [probe, chain, automatic] = entry.definition;
    const ProbeExpectation expectation{probe.expectText, probe.expectPattern, probe.latencyBudget};
    m_due({entry.underWay, probe.name, chain, promptOf(probe, automatic), expectation,
           m_everyProvider || expectation.needsWholeAnswer()});
}

ProbeVerdict ProbeScheduler::ended(const ProbeOrder& order, const PromptResult& result)
{
    Entry* entry = find(order.name);
    if (!entry || entry->underWay != order.id)
        return {};
    if (overslept())
        noteWake();
    entry->underWay = 0;
    const ProbeVerdict verdict = take(*entry, order, result);
    armNext(*entry);
    return verdict;
}

ProbeVerdict ProbeScheduler::take(Entry& entry, const ProbeOrder& order, const PromptResult& result)
{
    if (result.attempts.isEmpty())
        return {};
    CallRecord record = result.attempts.constLast();
    record.message = engineText(record.message);
    ProbeVerdict verdict = judgeProbe(order.expectation, record, result.content);
    if (record.outcome == Outcome::Cancelled)
        return verdict;
    // A call that a sleep cut off says nothing of the provider.
    if (verdict.outcome == ProbeOutcome::Failed && m_wokeAt && *m_wokeAt > entry.sentAt)
        return {};
    lookAgain(entry, verdict.outcome, mayPass(record));
    entry.lastAt = m_services.clock.now();
    entry.last = verdict;
    return verdict;
}

void ProbeScheduler::lookAgain(Entry& entry, ProbeOutcome outcome, bool mayPass)
{
    if (outcome == ProbeOutcome::NotSent)
        return;
    const bool failed = outcome == ProbeOutcome::Failed;
    if (entry.secondLooks > 0)
        --entry.secondLooks;
    if (failed != entry.failing && (!failed || mayPass))
        entry.secondLooks = kSecondLooks;
    entry.failing = failed;
}

void ProbeScheduler::runNow()
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        if (!entry.underWay && pauseOf(entry).isEmpty())
            names.append(entry.definition.probe.name);
    }
    for (const QString& name : names) {
        // Sending may change what there is, or bring the day's cost to its cap.
        Entry* entry = find(name);
        if (!entry || entry->underWay || !pauseOf(*entry).isEmpty())
            continue;
        m_services.clock.cancel(std::exchange(entry->timer, 0));
        entry->dueAt = m_services.clock.now();
        send(*entry);
    }
}

QString ProbeScheduler::pauseOf(const Entry& entry) const
{
    if (m_everyProvider)
        return {};
    const Probe& probe = entry.definition.probe;
    if (!probe.enabled)
        return paused(QT_TRANSLATE_NOOP("Probes", "switched off"));
    if (!m_withKey.contains(probe.provider))
        return paused(QT_TRANSLATE_NOOP("Probes", "no key"));
    if (m_settings.pauseOnBattery && m_services.power && m_services.power->onBattery())
        return paused(QT_TRANSLATE_NOOP("Probes", "on battery"));
    if (m_settings.pauseOnMetered && m_services.power && m_services.power->onMeteredNetwork())
        return paused(QT_TRANSLATE_NOOP("Probes", "metered network"));
    if (m_services.withinCap && !m_services.withinCap())
        return paused(QT_TRANSLATE_NOOP("Probes", "daily cap reached"));
    return m_services.holdBack ? m_services.holdBack(probe.provider, probe.model) : QString();
}

/// Once a minute: ends pauses whose reason has gone, and notices a sleep between two probes.
void ProbeScheduler::beat()
{
    if (overslept())
        noteWake();
    for (Entry& entry : m_entries) {
        if (!entry.timer && !entry.underWay && pauseOf(entry).isEmpty())
            armSoon(entry);
    }
    keepBeating();
}

void ProbeScheduler::keepBeating()
{
    m_services.clock.cancel(m_beatTimer);
    m_beatAt = m_services.clock.now() + kBeat;
    m_beatWall = m_services.clock.utcNow();
    m_beatTimer = m_services.clock.callAt(m_beatAt, [this] { beat(); });
}

/// By how much the wall clock went on further since the last beat: Linux's monotonic clock stands
/// still in a sleep.
Duration ProbeScheduler::unseenTime() const
{
    const Duration seen = m_services.clock.now() - (m_beatAt - kBeat);
    const qint64 wallMs = m_beatWall.msecsTo(m_services.clock.utcNow());
    const Duration wall =
        std::chrono::milliseconds(std::clamp<qint64>(wallMs, 0, kLongestSleep.count()));
    return wall > seen + kLate ? wall - seen : Duration::zero();
}

bool ProbeScheduler::overslept() const
{
    if (!m_beatTimer)
        return false;
    return m_services.clock.now() - m_beatAt > kLate || unseenTime() > Duration::zero();
}

void ProbeScheduler::noteWake()
{
    const Instant now = m_services.clock.now();
    const Duration unseen = unseenTime();
    m_wokeAt = now;
    for (Entry& entry : m_entries) {
        if (entry.timer && entry.dueAt <= now + unseen)
            armSoon(entry, kSettling);
    }
    keepBeating();
}

QList<ProbeView> ProbeScheduler::views() const
{
    QList<ProbeView> views;
    for (const Entry& entry : m_entries) {
        const Probe& probe = entry.definition.probe;
        ProbeView view;
        view.name = probe.name;
        view.provider = probe.provider;
        view.model = probe.model;
        view.automatic = entry.definition.automatic;
        if (entry.lastAt)
            view.lastAtMs = m_services.axisMs(*entry.lastAt);
        view.lastPassed = entry.last.outcome == ProbeOutcome::Passed;
        view.lastDetail = entry.last.detail;
        view.paused = pauseOf(entry);
        if (view.paused.isEmpty() && !entry.underWay)
            view.nextAtMs = m_services.axisMs(entry.timer ? entry.dueAt : m_beatAt);
        views.append(view);
    }
    return views;
}

std::optional<Duration> ProbeScheduler::silence(const QString& provider) const
{
    const Instant now = m_services.clock.now();
    // After a wake this may be asked before any timer has fired.
    const std::optional<Instant> wokeAt = overslept() ? now : m_wokeAt;
    std::optional<Duration> longest;
    for (const Entry& entry : m_entries) {
        if (entry.definition.probe.provider != provider || !pauseOf(entry).isEmpty())
            continue;
        Duration overdue{};
        if (entry.timer || entry.underWay)
            overdue = now - (wokeAt ? std::max(*wokeAt, entry.dueAt) : entry.dueAt);
        longest = std::max({longest.value_or(Duration::zero()), overdue, Duration::zero()});
    }
    return longest;
}

} // namespace fuseboard
