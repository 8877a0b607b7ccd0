// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statuswords.h"

#include "app/engine/enginetext.h"
#include "ui/models/alerttext.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

qsizetype openIncidents(const FeedSnapshot& snapshot)
{
    return std::count_if(snapshot.incidents.cbegin(), snapshot.incidents.cend(),
                         [](const FeedIncident& incident) { return incident.open; });
}

} // namespace

QString joinedFacts(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString levelText(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return Words::tr("Operational");
    case FeedLevel::Maintenance:
        return Words::tr("Maintenance");
    case FeedLevel::Degraded:
        return Words::tr("Degraded");
    case FeedLevel::PartialOutage:
        return Words::tr("Partial outage");
    case FeedLevel::MajorOutage:
        return Words::tr("Major outage");
    case FeedLevel::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString engineText(FeedEngine engine)
{
    switch (engine) {
    case FeedEngine::Statuspage:
        return u"Statuspage"_s;
    case FeedEngine::IncidentIo:
        return u"incident.io"_s;
    case FeedEngine::GoogleCloud:
        return u"Google Cloud"_s;
    case FeedEngine::AwsHealth:
        return u"AWS Health"_s;
    case FeedEngine::Instatus:
        return u"Instatus"_s;
    case FeedEngine::BetterStack:
        return u"Better Stack"_s;
    case FeedEngine::Datadog:
        return u"Datadog"_s;
    case FeedEngine::StatusIo:
        return u"Status.io"_s;
    case FeedEngine::Rss:
        return Words::tr("RSS feed");
    case FeedEngine::Atom:
        return Words::tr("Atom feed");
    }
    return {};
}

Health healthOf(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return Health::Good;
    case FeedLevel::Maintenance:
    case FeedLevel::Degraded:
        return Health::Degraded;
    case FeedLevel::PartialOutage:
    case FeedLevel::MajorOutage:
        return Health::Bad;
    case FeedLevel::Unknown:
        break;
    }
    return Health::Idle;
}

Health healthOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Fine:
        return Health::Good;
    case VerdictKind::TheirIncident:
    case VerdictKind::FailingUnannounced:
    case VerdictKind::YourConnection:
        return Health::Bad;
    case VerdictKind::YourKey:
    case VerdictKind::YourQuota:
    case VerdictKind::OnlyThisModel:
        return Health::Degraded;
    case VerdictKind::Unknown:
        break;
    }
    return Health::Idle;
}

FeedLevel shownLevel(const FeedView& view)
{
    return view.snapshot && !view.stale ? view.snapshot->level : FeedLevel::Unknown;
}

QString claimText(const FeedView& view)
{
    if (!view.snapshot)
        return {};
    const FeedSnapshot& snapshot = *view.snapshot;
    QStringList facts;
    if (view.stale)
        facts.append(Words::tr("last known: %1").arg(levelText(snapshot.level)));
    if (const qsizetype open = openIncidents(snapshot); open > 0)
        facts.append(Words::tr("open incidents: %1").arg(open));
    const auto well = std::count_if(
        snapshot.components.cbegin(), snapshot.components.cend(),
        [](const FeedComponent& component) { return component.level == FeedLevel::Operational; });
    if (well == snapshot.components.size() && well > 0)
        facts.append(Words::tr("components operational: all %1").arg(well));
    else if (!snapshot.components.isEmpty())
        facts.append(Words::tr("components operational: %1 of %2")
                         .arg(well)
                         .arg(snapshot.components.size()));
    return joinedFacts(facts);
}

QString sourceText(const FeedView& view)
{
    if (!view.snapshot)
        return view.page.host();
    return joinedFacts({view.snapshot->page, engineText(view.snapshot->engine), view.page.host()});
}

ReadingText readingText(const FeedView& view, qint64 nowMs)
{
    if (view.readAtMs && (view.stale || !view.fault.isEmpty())) {
        const QString age = Words::tr("Last good reading %1.").arg(agoText(*view.readAtMs, nowMs));
        return {sentencesText({age, engineText(view.fault)}), Tone::Warning};
    }
    if (!view.fault.isEmpty())
        return {engineText(view.fault), Tone::Warning};
    if (!view.readAtMs)
        return {view.reading ? Words::tr("Reading…") : Words::tr("Not read yet")};
    const QString age = Words::tr("Read %1", "past: when it was read; %1: 5 min ago")
                            .arg(agoText(*view.readAtMs, nowMs));
    if (view.reading)
        return {joinedFacts({age, Words::tr("reading…")})};
    return {
        joinedFacts({age, view.nextAtMs ? Words::tr("next %1").arg(inText(*view.nextAtMs, nowMs))
                                        : QString()})};
}

} // namespace fuseboard
