// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricshub.h"

#include "app/providers/catalogue.h"

namespace fuseboard {

namespace {

/// Shares of failed calls from which the lamp changes: those of the alerts' defaults.
constexpr double kDegradedFrom = 0.02;
constexpr double kBadFrom = 0.5;
constexpr size_t kMaxCircuitChanges = 2000;

/// For the eye, 5 minutes are drawn in steps of 5 s and the hour in steps of 20 s: with few calls a
/// percentile of one second is a single sample. Histograms merge exactly, so nothing is lost.
int mergeOf(TimeRange range)
{
    if (isLong(range))
        return 1;
    return range == TimeRange::FiveMinutes ? 5 : 2;
}

} // namespace

Lamp lampOf(const Tally& total, const CircuitView& circuit)
{
    if (circuit.state == CircuitState::Open)
        return Lamp::Bad;
    const auto rate = total.errorRate();
    if (!rate)
        return circuit.state == CircuitState::HalfOpen ? Lamp::Degraded : Lamp::Idle;
    if (*rate >= kBadFrom)
        return Lamp::Bad;
    if (*rate > kDegradedFrom || circuit.state == CircuitState::HalfOpen ||
        !circuit.modelsOff.isEmpty())
        return Lamp::Degraded;
    return Lamp::Good;
}

MetricsHub::MetricsHub(const Clock& clock, const CircuitPanel& circuits)
    : m_clock(clock), m_circuits(circuits), m_startedAt(clock.now()),
      m_startedAtMs(clock.utcNow().toMSecsSinceEpoch())
{
}

qint64 MetricsHub::axisMs(Instant at) const
{
    return m_startedAtMs +
           std::chrono::duration_cast<std::chrono::milliseconds>(at - m_startedAt).count();
}

void MetricsHub::configure(const Configuration& configuration)
{
    m_roster.clear();
    for (const Provider& provider : configuration.providers)
        m_roster.append({provider.name, titleOf(provider)});
    const QStringList measured = m_metrics.providers();
    for (const QString& name : measured) {
        if (!configuration.provider(name)) {
            m_metrics.forget(name);
            m_lastErrors.remove(name);
            m_outages.remove(name);
            m_changes.remove(name);
        }
    }
}

void MetricsHub::record(const CallRecord& record)
{
    const qint64 now = axisMs(m_clock.now());
    m_metrics.record(record, now);
    if (record.outcome == Outcome::Failure && record.error) {
        m_lastErrors.insert(record.provider, {*record.error, now});
        m_outages[record.provider].recordFailure(record.error->kind, m_clock.now());
    } else if (record.outcome == Outcome::Success) {
        m_outages[record.provider].recordSuccess();
    }
    noteCircuits();
}

void MetricsHub::replay(const CallRecord& record, qint64 atMs)
{
    m_metrics.record(record, atMs);
    if (record.outcome == Outcome::Failure && record.error)
        noteLastError(record.provider, *record.error, atMs);
}

void MetricsHub::add(const QString& provider, const Tally& tally, qint64 fromMs, qint64 toMs)
{
    m_metrics.add(provider, {}, tally, fromMs, toMs);
}

void MetricsHub::noteLastError(const QString& provider, const ProviderError& error, qint64 atMs)
{
    if (const auto known = m_lastErrors.constFind(provider);
        known == m_lastErrors.cend() || known->atMs < atMs)
        m_lastErrors.insert(provider, {error, atMs});
}

MetricsHub::Outages MetricsHub::outages() const
{
    Outages all;
    for (auto it = m_outages.cbegin(); it != m_outages.cend(); ++it) {
        if (it->memory().failures > 0)
            all.insert(it.key(), it->memory());
    }
    return all;
}

void MetricsHub::restore(const Outages& outages)
{
    for (auto it = outages.cbegin(); it != outages.cend(); ++it)
        m_outages[it.key()].restore(it.value(), m_clock.now());
}

void MetricsHub::listenToCircuits(const QHash<QString, QList<CircuitChange>>& before,
                                  CircuitListener listener)
{
    m_changes.clear();
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        m_changes.insert(it.key(), std::deque<CircuitChange>(it->cbegin(), it->cend()));
    m_circuitListener = std::move(listener);
    noteCircuits();
}

void MetricsHub::noteCircuits()
{
    const Instant now = m_clock.now();
    for (const auto& [name, title] : std::as_const(m_roster)) {
        const CircuitBreaker* breaker = m_circuits.worst(name, now);
        if (!breaker)
            continue;
        const CircuitState state = breaker->state(now);
        auto& changes = m_changes[name];
        if (changes.empty() || changes.back().state != state) {
            changes.push_back({axisMs(now), state});
            if (m_circuitListener)
                m_circuitListener(name, changes.back());
        }
        if (changes.size() > kMaxCircuitChanges)
            changes.pop_front();
    }
}

BoardSnapshot MetricsHub::snapshot(TimeRange range) const
{
    BoardSnapshot board;
    board.nowMs = axisMs(m_clock.now());
    board.range = range;
    board.bucketMs = static_cast<qint64>(toMs(bucketOf(range))) * mergeOf(range);
    for (const auto& [name, title] : m_roster) {
        ProviderBoard provider = boardOf(name, range, board.nowMs);
        provider.title = title;
        board.providers.append(std::move(provider));
    }
    return board;
}

ProviderBoard MetricsHub::boardOf(const QString& provider, TimeRange range, qint64 nowMs) const
{
    const qint64 from = nowMs - static_cast<qint64>(toMs(lengthOf(range)));
    ProviderBoard board;
    board.name = provider;
    if (!isLong(range)) {
        board.total = m_metrics.total(provider, {}, range, nowMs);
        board.series = m_metrics.series(provider, {}, range, nowMs, mergeOf(range));
    }
    board.circuit = circuitOf(provider);
    board.outage = outageOf(provider);
    board.lamp = lampOf(board.total, board.circuit);
    for (const CircuitChange& change : m_changes.value(provider)) {
        if (change.atMs <= from)
            board.circuitChanges.clear();
        board.circuitChanges.append(change);
    }
    if (const auto last = m_lastErrors.constFind(provider);
        last != m_lastErrors.cend() && last->atMs >= from) {
        board.lastError = last->error;
        board.lastErrorAtMs = last->atMs;
    }
    return board;
}

CircuitView MetricsHub::circuitOf(const QString& provider) const
{
    const Instant now = m_clock.now();
    const CircuitBreaker* breaker = m_circuits.worst(provider, now);
    if (!breaker)
        return {};
    CircuitView view;
    view.state = breaker->state(now);
    view.failures = breaker->failuresInWindow(now);
    view.threshold = breaker->settings().failureThreshold;
    if (const auto retryAt = breaker->retryAt(now))
        view.retryAtMs = axisMs(*retryAt);
    if (const auto trip = breaker->lastTrip()) {
        view.tripFailures = trip->failures;
        view.trippedAtMs = axisMs(trip->at);
    }
    view.modelsOff = m_circuits.modelsOff(provider, now);
    return view;
}

OutageView MetricsHub::outageOf(const QString& provider) const
{
    const auto found = m_outages.constFind(provider);
    if (found == m_outages.cend())
        return {};
    const Instant now = m_clock.now();
    OutageView view{found->level(now), found->failures(now), {}};
    if (const auto since = found->since(now))
        view.sinceMs = axisMs(*since);
    return view;
}

} // namespace fuseboard
