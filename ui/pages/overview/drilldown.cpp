// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/drilldown.h"

#include <algorithm>

namespace fuseboard {

CallFilter callsAt(qint64 atMs, qint64 bucketMs, const QStringList& inSight)
{
    const qint64 startMs = atMs / bucketMs * bucketMs;
    return {.fromMs = startMs,
            .toMs = startMs + bucketMs,
            .provider = inSight.size() == 1 ? inSight.first() : QString()};
}

CallFilter callsBehind(const ChartFrame& frame, const QString& line, Metric metric, qint64 startMs,
                       const QStringList& inSight)
{
    CallFilter filter = callsAt(startMs, frame.bucketMs, inSight);
    if (metric == Metric::ErrorRate)
        filter.outcome = Outcome::Failure;
    if (isDuration(metric))
        filter.outcome = Outcome::Success;
    if (metric == Metric::RateLimited)
        filter.kind = ErrorKind::RateLimited;
    const auto found = std::find_if(frame.lines.cbegin(), frame.lines.cend(),
                                    [&line](const ChartLine& one) { return one.id == line; });
    if (found != frame.lines.cend() && !found->provider.isEmpty())
        filter.provider = found->provider;
    if (found != frame.lines.cend() && found->kind)
        filter.kind = found->kind;
    return filter;
}

} // namespace fuseboard
