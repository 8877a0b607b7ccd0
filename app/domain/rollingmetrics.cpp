// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rollingmetrics.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kNeverUsed = -1;

qint64 bucketMs(TimeRange range)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(bucketOf(range)).count();
}

int bucketCount(TimeRange range)
{
    return static_cast<int>(lengthOf(range) / bucketOf(range));
}

/// Of `count` that are dealt out in turn, beginning with the part `start`, those of `part`.
quint32 shareOf(quint32 count, quint64 start, int part, int parts)
{
    const auto size = static_cast<quint64>(parts);
    const quint64 offset = size - 1 - static_cast<quint64>(part);
    return static_cast<quint32>((start + count + offset) / size - (start + offset) / size);
}

/// As alike as can be; they merge to the tally again.
QList<Tally> dealt(const Tally& tally, int parts)
{
    QList<Tally> result(parts);
    const QList<LatencyHistogram> latencies = tally.latency.dealt(parts);
    const QList<LatencyHistogram> ttfts = tally.ttft.dealt(parts);
    for (int part = 0; part < parts; ++part) {
        Tally& each = result[part];
        quint64 start = 0;
        const auto deal = [&](quint32 count) {
            const quint32 share = shareOf(count, start, part, parts);
            start += count;
            return share;
        };
        each.successes = deal(tally.successes);
        for (std::size_t kind = 0; kind < tally.failures.size(); ++kind)
            each.failures[kind] = deal(tally.failures[kind]);
        each.skipped = deal(tally.skipped);
        each.cancelled = deal(tally.cancelled);
        each.latency = latencies[part];
        each.ttft = ttfts[part];
    }
    return result;
}

bool isEmpty(const Tally& tally)
{
    return tally.calls() == 0 && tally.skipped == 0 && tally.cancelled == 0;
}

} // namespace

Duration lengthOf(TimeRange range)
{
    switch (range) {
    case TimeRange::FiveMinutes:
        return 5min;
    case TimeRange::OneHour:
        return 1h;
    case TimeRange::SixHours:
        return 6h;
    case TimeRange::Day:
        return 24h;
    case TimeRange::Week:
        return 7 * 24h;
    case TimeRange::Month:
        return 30 * 24h;
    case TimeRange::Own:
        break;
    }
    return {};
}

Duration bucketOf(TimeRange range)
{
    switch (range) {
    case TimeRange::FiveMinutes:
        return 1s;
    case TimeRange::OneHour:
        return 10s;
    case TimeRange::SixHours:
    case TimeRange::Own:
        break;
    case TimeRange::Day:
        return 5min;
    case TimeRange::Week:
        return 30min;
    case TimeRange::Month:
        return 2h;
    }
    return 1min;
}

bool isLong(TimeRange range)
{
    return range != TimeRange::FiveMinutes && range != TimeRange::OneHour;
}

quint32 Tally::failureCount() const
{
    return std::accumulate(failures.begin(), failures.end(), quint32(0));
}

quint32 Tally::calls() const
{
    return successes + failureCount();
}

std::optional<double> Tally::errorRate() const
{
    if (calls() == 0)
        return std::nullopt;
    return static_cast<double>(failureCount()) / calls();
}

void Tally::count(const CallRecord& record)
{
    switch (record.outcome) {
    case Outcome::Success:
        ++successes;
        latency.record(record.latency);
        if (record.ttft)
            ttft.record(*record.ttft);
        break;
    case Outcome::Failure:
        ++failures[static_cast<std::size_t>(record.kind().value_or(ErrorKind::Unknown))];
        break;
    case Outcome::Skipped:
        ++skipped;
        break;
    case Outcome::Cancelled:
        ++cancelled;
        break;
    }
}

void Tally::merge(const Tally& other)
{
    successes += other.successes;
    for (std::size_t i = 0; i < failures.size(); ++i)
        failures[i] += other.failures[i];
    skipped += other.skipped;
    cancelled += other.cancelled;
    latency.merge(other.latency);
    ttft.merge(other.ttft);
}

RollingMetrics::Ring& RollingMetrics::Entry::ring(TimeRange range)
{
    return range == TimeRange::FiveMinutes ? fine : coarse;
}

const RollingMetrics::Ring& RollingMetrics::Entry::ring(TimeRange range) const
{
    return range == TimeRange::FiveMinutes ? fine : coarse;
}

Tally* RollingMetrics::bucketAt(Entry& entry, TimeRange range, qint64 atMs)
{
    Ring& ring = entry.ring(range);
    const auto size = static_cast<std::size_t>(bucketCount(range));
    if (ring.buckets.empty()) {
        ring.buckets.resize(size);
        ring.starts.assign(size, kNeverUsed);
    }
    const qint64 start = atMs / bucketMs(range);
    const auto slot = static_cast<std::size_t>(start) % size;
    if (ring.starts[slot] > start)
        return nullptr; // a whole turn of the ring ago
    if (ring.starts[slot] < start) {
        ring.buckets[slot] = Tally();
        ring.starts[slot] = start;
    }
    return &ring.buckets[slot];
}

void RollingMetrics::record(const CallRecord& record, qint64 atMs)
{
    if (atMs < 0)
        return;
    Entry& entry = m_entries[{record.provider, record.model}];
    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour}) {
        if (Tally* tally = bucketAt(entry, range, atMs))
            tally->count(record);
    }
}

void RollingMetrics::add(const QString& provider, const QString& model, const Tally& tally,
                         qint64 fromMs, qint64 toMs)
{
    if (fromMs < 0)
        return;
    Entry& entry = m_entries[{provider, model}];
    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour}) {
        const qint64 step = bucketMs(range);
        const qint64 first = fromMs / step;
        const qint64 last = std::clamp((toMs - 1) / step, first, first + bucketCount(range) - 1);
        const QList<Tally> parts = dealt(tally, static_cast<int>(last - first) + 1);
        for (qint64 i = 0; i < parts.size(); ++i) {
            if (isEmpty(parts[i]))
                continue;
            if (Tally* bucket = bucketAt(entry, range, (first + i) * step))
                bucket->merge(parts[i]);
        }
    }
}

void RollingMetrics::visit(const QString& provider, const QString& model, TimeRange range,
                           qint64 nowMs, const Visitor& visitor) const
{
    const qint64 last = nowMs / bucketMs(range);
    const qint64 first = last - bucketCount(range) + 1;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it.key().first != provider || (!model.isEmpty() && it.key().second != model))
            continue;
        const Ring& ring = it.value().ring(range);
        for (std::size_t i = 0; i < ring.starts.size(); ++i) {
            if (ring.starts[i] >= std::max<qint64>(first, 0))
                visitor(std::min(ring.starts[i], last), ring.buckets[i]);
        }
    }
}

QList<SeriesPoint> RollingMetrics::series(const QString& provider, const QString& model,
                                          TimeRange range, qint64 nowMs, int merge) const
{
    const qint64 neighbours = std::max(merge, 1);
    std::map<qint64, Tally> groups;
    visit(provider, model, range, nowMs,
          [&](qint64 start, const Tally& tally) { groups[start / neighbours].merge(tally); });
    QList<SeriesPoint> points;
    points.reserve(static_cast<qsizetype>(groups.size()));
    for (const auto& [group, tally] : groups)
        points.append(SeriesPoint{group * neighbours * bucketMs(range), tally});
    return points;
}

Tally RollingMetrics::total(const QString& provider, const QString& model, TimeRange range,
                            qint64 nowMs) const
{
    Tally sum;
    visit(provider, model, range, nowMs, [&](qint64, const Tally& tally) { sum.merge(tally); });
    return sum;
}

QStringList RollingMetrics::providers() const
{
    QSet<QString> names;
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it)
        names.insert(it->first);
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

QStringList RollingMetrics::models(const QString& provider) const
{
    QStringList names;
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it) {
        if (it->first == provider && !it->second.isEmpty())
            names.append(it->second);
    }
    names.sort();
    return names;
}

void RollingMetrics::forget(const QString& provider)
{
    m_entries.removeIf([&](auto entry) { return entry.key().first == provider; });
}

} // namespace fuseboard
