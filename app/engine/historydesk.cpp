// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/historydesk.h"

#include "app/engine/watch.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr int kMostAlerts = 250;
constexpr int kPage = 1000;
/// So many calls are given back one by one; what lies before them in the hour by the minute.
constexpr qsizetype kMostCalls = 20'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
/// The widest range: an older failure is shown nowhere.
constexpr qint64 kOldestFailureMs = 30 * 24 * kHourMs;

Instant instantOf(qint64 atMs, const BoardTime& time)
{
    return time.now + std::chrono::milliseconds(atMs - time.nowMs);
}

} // namespace

HistoryDesk::HistoryDesk(Services services, Listener listener, bool remembers)
    : m_services(services), m_listener(std::move(listener)),
      m_history(services.ports.history.get()),
      // Two writers do not go together: a command that comes and goes keeps nothing.
      m_recorder(remembers ? m_history : nullptr,
                 remembers ? services.ports.sharedHistory.get() : nullptr, services.ports.sinks),
      m_remembers(remembers)
{
    if (m_history)
        m_history->onHealth([this, alive = std::weak_ptr(m_alive)](const HistoryHealth& health) {
            if (!alive.expired())
                m_listener.healthChanged(health);
        });
}

HistoryDesk::~HistoryDesk()
{
    m_services.ports.clock->cancel(m_timer);
    // Before it was restored there is nothing that could replace what was saved.
    if (m_history && m_remembers && m_restored)
        save();
}

BoardTime HistoryDesk::time() const
{
    const Instant now = m_services.ports.clock->now();
    return {now, m_services.metrics.axisMs(now)};
}

/// Counts an answer that is waited for.
template <typename Value>
std::function<void(const Value&)> HistoryDesk::expected(std::function<void(const Value&)> take)
{
    ++m_pending;
    return [this, take = std::move(take), alive = std::weak_ptr(m_alive)](const Value& value) {
        if (alive.expired() || m_restored)
            return;
        take(value);
        answered();
    };
}

void HistoryDesk::restore(const QStringList& providers, std::function<void()> begin)
{
    m_begin = std::move(begin);
    if (!m_history || !m_remembers) {
        m_restored = true;
        m_begin();
        if (m_remembers)
            keepSaving();
        return;
    }
    m_sinceMs = time().nowMs;
    m_timer = m_services.ports.clock->callAt(time().now + kPatience, [this] { finish(); });
    ++m_pending; // until all are asked for
    m_history->loadState(
        expected<QByteArray>([this](const QByteArray& state) { m_loaded.state = state; }));
    m_history->loadAlerts(kMostAlerts, expected<QList<Alert>>([this](const QList<Alert>& alerts) {
                              m_loaded.alerts = alerts;
                          }));
    const qint64 fromMs = (m_sinceMs - kHourMs) / kMinuteMs * kMinuteMs;
    m_history->series({fromMs, m_sinceMs, kMinuteMs},
                      expected<QList<StoredSeries>>(
                          [this](const QList<StoredSeries>& hour) { m_loaded.hour = hour; }));
    askForCalls(0);
    for (const QString& provider : providers) {
        CallFilter filter;
        filter.fromMs = m_sinceMs - kOldestFailureMs;
        filter.toMs = m_sinceMs;
        filter.provider = provider;
        filter.outcome = Outcome::Failure;
        m_history->calls(filter, 0, 1, expected<CallPage>([this](const CallPage& page) {
                             m_loaded.failures += page.calls;
                         }));
    }
    answered();
}

void HistoryDesk::askForCalls(qint64 before)
{
    CallFilter filter;
    filter.fromMs = m_sinceMs - kHourMs;
    filter.toMs = m_sinceMs;
    m_history->calls(filter, before, kPage, expected<CallPage>([this](const CallPage& page) {
                         m_loaded.calls += page.calls;
                         m_loaded.moreCalls = page.more;
                         if (page.more && !page.calls.isEmpty() &&
                             m_loaded.calls.size() < kMostCalls)
                             askForCalls(page.calls.last().id);
                     }));
}

void HistoryDesk::answered()
{
    if (--m_pending == 0 && !m_restored)
        finish();
}

void HistoryDesk::finish()
{
    m_restored = true;
    m_services.ports.clock->cancel(m_timer);
    const Loaded loaded = std::exchange(m_loaded, {});
    const BoardTime now = time();
    const BoardState state = readBoardState(loaded.state, now).value_or(BoardState());
    m_services.circuits.restore(state.circuits, now.now);
    m_services.coolDowns.restore(state.coolDowns, now.now);
    m_services.limits.restore(state.limits, now.now);
    m_services.metrics.restore(state.outages);
    m_begin();
    replay(loaded, now);
    m_services.watch.restoreCosts(state.costs);
    for (auto it = state.outages.cbegin(); it != state.outages.cend(); ++it)
        m_services.watch.restoreOutage(it.key(), it.value());
    m_recorder.alertsKnown(loaded.alerts);
    m_services.watch.restoreAlerts(loaded.alerts);
    m_services.watch.restore(state.watch);
    m_off = state.off;
    // Its last call may be later than what it saved last.
    if (!m_off.isEmpty() && !loaded.calls.isEmpty())
        m_off.last().fromMs =
            std::clamp(loaded.calls.first().atMs, m_off.last().fromMs, m_off.last().toMs);
    listenToCircuits(loaded.hour);
    keepSaving();
}

void HistoryDesk::replay(const Loaded& loaded, const BoardTime& time)
{
    // From a whole minute on call by call, before it minute by minute: each call counts once.
    qint64 singlyFromMs = 0;
    if (loaded.moreCalls && !loaded.calls.isEmpty())
        singlyFromMs = (loaded.calls.last().atMs / kMinuteMs + 1) * kMinuteMs;
    for (const StoredSeries& series : loaded.hour) {
        for (const SeriesPoint& point : series.points) {
            if (point.startMs < singlyFromMs)
                m_services.metrics.add(series.provider, point.tally, point.startMs,
                                       point.startMs + kMinuteMs);
        }
    }
    for (auto call = loaded.calls.crbegin(); call != loaded.calls.crend(); ++call) {
        if (call->atMs < singlyFromMs)
            continue;
        const Instant at = instantOf(call->atMs, time);
        m_services.metrics.replay(call->record, call->atMs);
        m_services.firstTokens.record(call->record, at);
        m_services.watch.replay(call->record, at);
    }
    for (const StoredCall& call : loaded.failures) {
        if (call.record.error)
            m_services.metrics.noteLastError(call.record.provider, *call.record.error, call.atMs);
    }
}

void HistoryDesk::listenToCircuits(const QList<StoredSeries>& hour)
{
    QHash<QString, QList<CircuitChange>> before;
    for (const StoredSeries& series : hour) {
        for (const StoredCircuitChange& change : series.circuits)
            before[series.provider].append({change.atMs, change.state});
    }
    m_services.metrics.listenToCircuits(
        before, [this](const QString& provider, const CircuitChange& change) {
            m_recorder.circuitChanged(provider, change);
        });
}

BoardState HistoryDesk::state() const
{
    return {m_services.circuits.memory(),
            m_services.coolDowns.memory(),
            m_services.metrics.outages(),
            m_services.watch.costs(),
            m_services.limits.memory(time().now),
            m_services.watch.memory(),
            m_off};
}

void HistoryDesk::save()
{
    const BoardState now = state();
    m_history->saveState(writeBoardState(now, time()));
    m_saved = now;
    m_savedAt = time().now;
}

void HistoryDesk::fill(BoardSnapshot& board) const
{
    for (const OffSpan& span : m_off) {
        if (span.fromMs < toMsOf(board) && span.toMs > fromMsOf(board))
            board.offSpans.append(span);
    }
}

void HistoryDesk::keepSaving()
{
    if (m_history && (m_saved != state() || time().now - m_savedAt >= kSaveAtLeast))
        save();
    if (const QStringList faults = m_recorder.faults(); faults != m_faults) {
        m_faults = faults;
        m_listener.faultsChanged(faults);
    }
    m_timer = m_services.ports.clock->callAt(m_services.ports.clock->now() + kSaveEvery,
                                             [this] { keepSaving(); });
}

} // namespace fuseboard
