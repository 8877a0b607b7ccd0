// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/rangereader.h"

#include "app/engine/metricshub.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

/// The history keeps sums of so long spans: of them a day is read in a tenth of the time.
constexpr qint64 kRoughMs = 30 * 60'000;
/// What is shorter is read at once.
constexpr qint64 kLongReadMs = 12 * 3'600'000;

/// Within the span that was asked for, so that no call outside of it is counted.
std::optional<SeriesQuery> roughly(const SeriesQuery& query)
{
    if (query.bucketMs >= kRoughMs || query.toMs - query.fromMs < kLongReadMs)
        return std::nullopt;
    const qint64 fromMs = (query.fromMs + kRoughMs - 1) / kRoughMs * kRoughMs;
    return SeriesQuery{fromMs, query.toMs, kRoughMs};
}

/// Calls are written a moment after they end, and later where the disk was busy.
constexpr qint64 kMayStillChangeMs = 15 * 60'000;

/// Some are written much later: of a disk that was full, of a board that was away.
constexpr Duration kWholeEvery = std::chrono::hours(1);

qint64 beginOfChanges(qint64 knownUntilMs, qint64 bucketMs)
{
    const qint64 buckets = std::max<qint64>(2, (kMayStillChangeMs + bucketMs - 1) / bucketMs);
    return knownUntilMs - buckets * bucketMs;
}

/// `known` from `fromMs` on, with `part` in place of all since `partMs`.
StoredSeries joined(StoredSeries known, const StoredSeries& part, qint64 fromMs, qint64 partMs)
{
    known.provider = part.provider;
    known.points.removeIf([fromMs, partMs](const SeriesPoint& point) {
        return point.startMs < fromMs || point.startMs >= partMs;
    });
    known.points += part.points;
    known.total = {};
    for (const SeriesPoint& point : std::as_const(known.points))
        known.total.merge(point.tally);
    known.circuits.removeIf(
        [partMs](const StoredCircuitChange& change) { return change.atMs >= partMs; });
    for (const StoredCircuitChange& change : part.circuits) {
        // The first is the state at its beginning: known already, or begun just then.
        if (known.circuits.isEmpty() || change.state != known.circuits.last().state)
            known.circuits.append(change);
    }
    while (known.circuits.size() > 1 && known.circuits.at(1).atMs <= fromMs)
        known.circuits.removeFirst();
    return known;
}

QList<StoredSeries> joined(const QList<StoredSeries>& known, const QList<StoredSeries>& part,
                           qint64 fromMs, qint64 partMs)
{
    QMap<QString, StoredSeries> knownOf;
    for (const StoredSeries& series : known)
        knownOf.insert(series.provider, series);
    QList<StoredSeries> all;
    for (const StoredSeries& series : part)
        all.append(joined(knownOf.take(series.provider), series, fromMs, partMs));
    for (const StoredSeries& series : std::as_const(knownOf)) {
        StoredSeries nothing;
        nothing.provider = series.provider;
        all.append(joined(series, nothing, fromMs, partMs));
    }
    return all;
}

} // namespace

RangeReader::RangeReader(Clock& clock, CallHistory* history, std::function<qint64(Instant)> axisMs,
                         std::function<void()> arrived)
    : m_clock(clock), m_history(history), m_axisMs(std::move(axisMs)),
      m_arrived(std::move(arrived)), m_shownSince(clock.now())
{
}

RangeReader::~RangeReader()
{
    m_clock.cancel(m_timer);
}

void RangeReader::show(const BoardRange& range)
{
    if (range == m_range && isLong(range.range))
        return;
    m_clock.cancel(std::exchange(m_timer, 0));
    m_range = range;
    m_answer.reset();
    m_isRough = false;
    m_knownUntilMs = 0;
    ++m_asked;
    m_shownSince = m_clock.now();
    m_query = queryOf(range, m_axisMs(m_shownSince));
    if (!isLong(range.range) || !m_history)
        return;
    askRoughly();
    ask();
}

void RangeReader::askRoughly()
{
    const std::optional<SeriesQuery> query = roughly(m_query);
    if (!query)
        return;
    // The whole answer is asked for next, and any other question after that.
    m_history->series(*query, [this, query = *query, next = m_asked + 1,
                               alive = std::weak_ptr(m_alive)](const QList<StoredSeries>& answer) {
        if (alive.expired() || next != m_asked || m_answer)
            return;
        m_isRough = true;
        take(query, answer);
        m_arrived();
    });
}

void RangeReader::take(const SeriesQuery& query, const QList<StoredSeries>& answer)
{
    m_query = query;
    m_answer = answer;
}

/// A day is a thousand sums for each model: what cannot change any more is not read again.
SeriesQuery RangeReader::newPartOf(const SeriesQuery& query) const
{
    const bool isDue = m_clock.now() - m_wholeAt >= kWholeEvery;
    if (!m_answer || m_isRough || query.bucketMs != m_query.bucketMs || isDue)
        return query;
    const qint64 fromMs = beginOfChanges(m_knownUntilMs, query.bucketMs);
    return {std::clamp(fromMs, query.fromMs, query.toMs), query.toMs, query.bucketMs};
}

void RangeReader::ask()
{
    const Instant now = m_clock.now();
    const SeriesQuery query = queryOf(m_range, m_axisMs(now));
    const SeriesQuery part = newPartOf(query);
    const bool isWhole = part.fromMs == query.fromMs;
    if (isWhole)
        m_wholeAt = now;
    m_history->series(part, [this, query, part, isWhole, asked = ++m_asked,
                             alive = std::weak_ptr(m_alive)](const QList<StoredSeries>& answer) {
        if (alive.expired() || asked != m_asked)
            return;
        const bool isNew = !m_answer || std::exchange(m_isRough, false);
        // None at all may be that of a history that failed: then it is asked for again.
        const bool isNone = answer.isEmpty();
        const qint64 partMs = isNone ? query.toMs : part.fromMs;
        take(query, isNew || (isWhole && !isNone)
                        ? answer
                        : joined(*m_answer, answer, query.fromMs, partMs));
        if (!isNone)
            m_knownUntilMs = query.toMs;
        if (isNew)
            m_arrived();
    });
    m_clock.cancel(m_timer);
    m_timer = m_clock.callAt(now + refreshAfter(query.bucketMs), [this] { ask(); });
}

bool RangeReader::isReady() const
{
    return !isLong(m_range.range) || !m_history || m_answer ||
           m_clock.now() - m_shownSince >= kPatience;
}

void RangeReader::fill(BoardSnapshot& board) const
{
    board.hasHistory = m_history != nullptr;
    if (!isLong(board.range))
        return;
    board.bucketMs = m_query.bucketMs;
    if (m_range.range == TimeRange::Own) {
        board.ownFromMs = std::clamp(m_range.fromMs, m_query.fromMs, m_query.toMs);
        board.ownToMs = std::clamp(m_range.toMs, board.ownFromMs + 1, m_query.toMs);
    }
    if (!m_answer)
        return;
    for (ProviderBoard& provider : board.providers) {
        const auto stored =
            std::find_if(m_answer->cbegin(), m_answer->cend(),
                         [&](const StoredSeries& each) { return each.provider == provider.name; });
        if (stored != m_answer->cend())
            fill(provider, *stored);
    }
}

void RangeReader::fill(ProviderBoard& provider, const StoredSeries& stored) const
{
    provider.total = stored.total;
    provider.series = stored.points;
    provider.lamp = lampOf(provider.total, provider.circuit);
    const QList<CircuitChange> live = std::exchange(provider.circuitChanges, {});
    for (const StoredCircuitChange& change : stored.circuits)
        provider.circuitChanges.append({change.atMs, change.state});
    if (m_range.range == TimeRange::Own)
        return;
    const qint64 knownUntil =
        provider.circuitChanges.isEmpty() ? 0 : provider.circuitChanges.last().atMs;
    for (const CircuitChange& change : live) {
        if (change.atMs > knownUntil)
            provider.circuitChanges.append(change);
    }
}

} // namespace fuseboard
