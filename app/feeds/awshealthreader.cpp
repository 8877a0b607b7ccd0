// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/awshealthreader.h"

#include "app/feeds/awsevents.h"
#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDashboard = "https://health.aws.amazon.com/health/status"_L1;

/// An empty list says nothing of its engine. AWS is the one that sends it when all is calm
/// (Google's always holds some past incidents), so a saved one is taken for AWS's; one from
/// elsewhere only at AWS's addresses, as it may be the empty answer of anything.
bool mayBeCalm(const QUrl& url)
{
    const QString path = url.path();
    return url.isEmpty() || url.host() == "health.aws.amazon.com"_L1 ||
           path.endsWith("/public/currentevents"_L1) || path.endsWith("/public/events"_L1);
}

bool recognizes(const FeedContent& content)
{
    if (content.kind != FeedContent::Kind::Json || !content.json.isArray())
        return false;
    const QJsonArray array = content.json.toArray();
    if (array.isEmpty())
        return mayBeCalm(content.url);
    const QList<QJsonObject> objects = objectsOf(array);
    return std::any_of(objects.cbegin(), objects.cend(), isAwsEvent);
}

FeedIncident incidentOf(const AwsEvent& event)
{
    FeedIncident incident;
    incident.id = event.arn;
    if (incident.id.isEmpty() && !event.services.isEmpty()) {
        incident.id = event.services.first().key;
        if (event.startedAt)
            incident.id += u'_' + QString::number(event.startedAt->toSecsSinceEpoch());
    }
    incident.title = plainFeedTitle(event.title);
    incident.open = event.open;
    incident.state = event.open ? IncidentState::Investigating : IncidentState::Resolved;
    incident.level = event.worst == 0 ? FeedLevel::Unknown : levelOf(event.worst);
    incident.startedAt = event.startedAt;
    incident.updatedAt = event.updatedAt ? event.updatedAt : event.startedAt;
    if (!event.open)
        incident.resolvedAt = event.endedAt;
    incident.url = QString(kDashboard);
    if (event.arn.startsWith("arn:aws:health:"_L1))
        incident.url += "?eventID="_L1 + event.arn;
    incident.lastUpdate = plainFeedText(event.text);
    for (const AwsService& service : event.services) {
        // A regional event stays open after a global service in it is well again; were that one
        // still named, the event would concern everybody in the world.
        if (!event.open || service.current != 0)
            addPart(incident.parts, {service.key, service.name, service.region});
    }
    return incident;
}

FeedReading read(const FeedContent& content, const QDateTime&)
{
    FeedSnapshot snapshot;
    snapshot.page = u"AWS Health"_s;
    snapshot.engine = FeedEngine::AwsHealth;
    bool calm = true;
    for (const QJsonObject& object : objectsOf(content.json.toArray())) {
        if (!isAwsEvent(object))
            continue;
        const AwsEvent event = awsEventOf(object);
        calm = calm && !event.open;
        snapshot.incidents.append(incidentOf(event));
        for (const AwsService& service : event.services) {
            const FeedLevel level = event.open ? levelOf(service.current) : FeedLevel::Operational;
            snapshot.components.append({service.key, service.name, level, {}, service.region});
        }
    }
    return completed(snapshot, calm ? FeedLevel::Operational : FeedLevel::Unknown);
}

} // namespace

FeedFormat awsHealthFormat()
{
    return {FeedEngine::AwsHealth, recognizes, read};
}

} // namespace fuseboard
