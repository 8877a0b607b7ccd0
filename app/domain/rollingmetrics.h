// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/latencyhistogram.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace fuseboard {

/// A span of the time axis that the board shows; all but Own end now.
enum class TimeRange { FiveMinutes, OneHour, SixHours, Day, Week, Month, Own };
Duration lengthOf(TimeRange range); ///< zero for Own
Duration bucketOf(TimeRange range); ///< at most 360 to the range; a minute for Own
/// Longer than what is kept in memory: it is read from the history.
bool isLong(TimeRange range);

/// What happened in one bucket or, merged, in many. Skipped and cancelled attempts are counted
/// apart: they are neither calls nor failures. Latency and first token are of successes only.
struct Tally
{
    quint32 successes = 0;
    std::array<quint32, kErrorKindCount> failures{};
    quint32 skipped = 0;
    quint32 cancelled = 0;
    LatencyHistogram latency;
    LatencyHistogram ttft;

    quint32 failureCount() const;
    quint32 calls() const;                   ///< successes and failures
    std::optional<double> errorRate() const; ///< 0…1; nothing without calls
    void count(const CallRecord& record);
    void merge(const Tally& other);
};

/// One bucket of a series, for drawing. Absent values are gaps.
struct SeriesPoint
{
    qint64 startMs = 0; ///< on the board's time axis (UTC, ms)
    Tally tally;
};

/// Buckets per (provider, model) over the last hour: 1 s for 5 minutes, 10 s for the hour. Of
/// longer ranges it knows nothing.
/// `atMs` is the board's time axis: UTC milliseconds that never go back. What is older than the
/// range is dropped, what lies after `nowMs` counts as now.
class RollingMetrics
{
public:
    void record(const CallRecord& record, qint64 atMs);
    /// What the history knows of [fromMs, toMs) within the last hour. Nobody knows when in it the
    /// calls ended: they are dealt out evenly over its buckets.
    void add(const QString& provider, const QString& model, const Tally& tally, qint64 fromMs,
             qint64 toMs);

    /// Buckets from the range's start to `nowMs`, oldest first, aligned to whole buckets; buckets
    /// without calls are left out (the drawer sees the gap in startMs). `merge` joins that many
    /// neighbours exactly. An empty model means all models of the provider.
    QList<SeriesPoint> series(const QString& provider, const QString& model, TimeRange range,
                              qint64 nowMs, int merge = 1) const;
    /// The whole range in one.
    Tally total(const QString& provider, const QString& model, TimeRange range, qint64 nowMs) const;
    QStringList providers() const;
    QStringList models(const QString& provider) const;
    void forget(const QString& provider);

private:
    struct Ring
    {
        std::vector<Tally> buckets;
        std::vector<qint64> starts; ///< start of each bucket, counted in buckets; -1: never used
    };
    struct Entry
    {
        Ring fine;
        Ring coarse;

        Ring& ring(TimeRange range);
        const Ring& ring(TimeRange range) const;
    };
    using Visitor = std::function<void(qint64 start, const Tally& tally)>;
    /// The bucket of that moment; nullptr where it is long past.
    static Tally* bucketAt(Entry& entry, TimeRange range, qint64 atMs);
    /// Every bucket of the range, in no order; `start` counts in buckets.
    void visit(const QString& provider, const QString& model, TimeRange range, qint64 nowMs,
               const Visitor& visitor) const;

    QHash<std::pair<QString, QString>, Entry> m_entries;
};

} // namespace fuseboard
