// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotations.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace fuseboard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

std::optional<qint64> msOf(const std::optional<QDateTime>& time)
{
    return time && time->isValid() ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

/// When the page was last known to say what it says.
qint64 knownUntil(const FeedView& feed, qint64 nowMs)
{
    return feed.stale ? feed.readAtMs.value_or(0) : nowMs;
}

QList<Annotation> incidentsOf(const FeedView& feed, const QString& title, qint64 nowMs)
{
    QList<Annotation> result;
    for (const FeedIncident& incident : feed.snapshot->incidents) {
        const auto from = msOf(incident.startedAt);
        const auto to = incident.open ? std::nullopt : msOf(incident.resolvedAt);
        // One that is over at a time that nobody tells cannot be drawn.
        if (!from || (!incident.open && !to))
            continue;
        result.append({.kind = Annotation::Kind::Incident,
                       .level = incident.level,
                       .provider = feed.provider,
                       .text = Words::tr("%1 says: %2").arg(title, incident.title),
                       .fromMs = *from,
                       .toMs = to.value_or(knownUntil(feed, nowMs))});
    }
    for (const FeedMaintenance& maintenance : feed.snapshot->maintenances) {
        const auto from = msOf(maintenance.startsAt);
        const auto to = msOf(maintenance.endsAt);
        if (!from || !to)
            continue;
        result.append({.kind = Annotation::Kind::Maintenance,
                       .level = FeedLevel::Maintenance,
                       .provider = feed.provider,
                       .text = Words::tr("%1, maintenance: %2").arg(title, maintenance.title),
                       .fromMs = *from,
                       .toMs = *to});
    }
    return result;
}

} // namespace

QList<Annotation> annotationsOf(const FeedsSnapshot& feeds, const BoardSnapshot& board,
                                qint64 fromMs, qint64 toMs)
{
    QList<Annotation> all;
    for (const OffSpan& off : board.offSpans)
        all.append({.kind = Annotation::Kind::Off,
                    .text = Words::tr("Fuseboard was not running"),
                    .fromMs = off.fromMs,
                    .toMs = off.toMs});
    for (const FeedView& feed : feeds.feeds) {
        const auto provider =
            std::find_if(board.providers.cbegin(), board.providers.cend(),
                         [&feed](const ProviderBoard& one) { return one.name == feed.provider; });
        if (feed.snapshot && provider != board.providers.cend())
            all += incidentsOf(feed, provider->title, std::max(feeds.nowMs, board.nowMs));
    }
    all.removeIf([=](const Annotation& a) {
        return a.toMs <= fromMs || a.fromMs >= toMs || a.toMs <= a.fromMs;
    });
    std::stable_sort(all.begin(), all.end(),
                     [](const Annotation& a, const Annotation& b) { return a.fromMs < b.fromMs; });
    return all;
}

QList<Annotation> annotationsAt(const QList<Annotation>& annotations, qint64 atMs)
{
    QList<Annotation> found;
    std::copy_if(annotations.cbegin(), annotations.cend(), std::back_inserter(found),
                 [atMs](const Annotation& a) { return a.fromMs <= atMs && atMs <= a.toMs; });
    return found;
}

QList<ClaimSpan> claimSpans(const FeedsSnapshot& feeds, const QString& provider, qint64 fromMs,
                            qint64 toMs)
{
    const auto feed =
        std::find_if(feeds.feeds.cbegin(), feeds.feeds.cend(),
                     [&provider](const FeedView& one) { return one.provider == provider; });
    if (feed == feeds.feeds.cend() || !feed->snapshot)
        return {};
    const qint64 endMs = std::min(toMs, knownUntil(*feed, std::max(feeds.nowMs, toMs)));
    if (endMs <= fromMs)
        return {};
    const QList<Annotation> claims = incidentsOf(*feed, {}, endMs);
    QList<qint64> edges{fromMs, endMs};
    for (const Annotation& claim : claims) {
        for (const qint64 edge : {claim.fromMs, claim.toMs}) {
            if (edge > fromMs && edge < endMs)
                edges.append(edge);
        }
    }
    std::sort(edges.begin(), edges.end());
    QList<ClaimSpan> spans;
    for (qsizetype at = 0; at + 1 < edges.size(); ++at) {
        if (edges.at(at) == edges.at(at + 1))
            continue;
        FeedLevel level = FeedLevel::Operational;
        for (const Annotation& claim : claims) {
            if (claim.fromMs <= edges.at(at) && edges.at(at) < claim.toMs)
                level = worse(level, claim.level);
        }
        if (!spans.isEmpty() && spans.last().level == level)
            spans.last().toMs = edges.at(at + 1);
        else
            spans.append({.level = level, .fromMs = edges.at(at), .toMs = edges.at(at + 1)});
    }
    return spans;
}

QString claimText(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return Words::tr("All well");
    case FeedLevel::Maintenance:
        return Words::tr("Maintenance");
    case FeedLevel::Degraded:
        return Words::tr("Degraded");
    case FeedLevel::PartialOutage:
        return Words::tr("Partial outage");
    case FeedLevel::MajorOutage:
        return Words::tr("Major outage");
    case FeedLevel::Unknown:
        return Words::tr("Not known");
    }
    return {};
}

} // namespace fuseboard
