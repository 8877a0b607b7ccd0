// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qint64 kNow = 1'800'000'000'000; // on a whole minute
inline constexpr qint64 kSecond = 1000;
inline constexpr qint64 kMinute = 60 * kSecond;
inline constexpr qint64 kHour = 60 * kMinute;

inline CallRecord success(Duration latency = 1s, const QString& model = u"m"_s)
{
    CallRecord record;
    record.provider = u"p"_s;
    record.model = model;
    record.latency = latency;
    record.ttft = latency / 2;
    return record;
}

inline CallRecord failure(ErrorKind kind)
{
    CallRecord record = success();
    record.outcome = Outcome::Failure;
    record.error = ProviderError{};
    record.error->kind = kind;
    return record;
}

inline CallRecord withOutcome(Outcome outcome)
{
    CallRecord record = success();
    record.outcome = outcome;
    return record;
}

inline Tally total(const RollingMetrics& metrics, qint64 nowMs,
                   TimeRange range = TimeRange::FiveMinutes)
{
    return metrics.total(u"p"_s, {}, range, nowMs);
}

inline QList<SeriesPoint> series(const RollingMetrics& metrics, qint64 nowMs, int merge = 1,
                                 TimeRange range = TimeRange::FiveMinutes)
{
    return metrics.series(u"p"_s, {}, range, nowMs, merge);
}

inline QList<qint64> startsOf(const QList<SeriesPoint>& points)
{
    QList<qint64> starts;
    for (const SeriesPoint& point : points)
        starts.append(point.startMs);
    return starts;
}

} // namespace fuseboard
