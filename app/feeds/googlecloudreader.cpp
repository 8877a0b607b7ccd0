// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/googlecloudreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtext.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool isWorkspace(const QUrl& url)
{
    return url.path().contains("/appsstatus/"_L1);
}

bool isGoogle(const QUrl& url)
{
    return url.host() == "status.cloud.google.com"_L1 || isWorkspace(url);
}

bool isIncident(const QJsonObject& object)
{
    const bool impact = object.contains("status_impact"_L1) ||
                        object.contains("affected_products"_L1) ||
                        object.contains("most_recent_update"_L1);
    return impact && (object.contains("begin"_L1) || object.contains("external_desc"_L1));
}

bool recognizes(const FeedContent& content)
{
    if (content.kind != FeedContent::Kind::Json || !content.json.isArray())
        return false;
    const QJsonArray array = content.json.toArray();
    if (array.isEmpty())
        return isGoogle(content.url);
    const QList<QJsonObject> objects = objectsOf(array);
    return std::any_of(objects.cbegin(), objects.cend(), isIncident);
}

/// AVAILABLE, the end of an impact, is none.
FeedLevel impactOf(const QString& word)
{
    if (word == "SERVICE_INFORMATION"_L1)
        return FeedLevel::Degraded;
    if (word == "SERVICE_DISRUPTION"_L1)
        return FeedLevel::PartialOutage;
    if (word == "SERVICE_OUTAGE"_L1)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

FeedLevel severityOf(const QString& word)
{
    if (word == "low"_L1)
        return FeedLevel::Degraded;
    if (word == "medium"_L1)
        return FeedLevel::PartialOutage;
    if (word == "high"_L1)
        return FeedLevel::MajorOutage;
    return FeedLevel::Unknown;
}

/// Where it is felt; a single empty region where that is everywhere, or not said.
QStringList regionsOf(const QJsonObject& incident)
{
    QList<QJsonObject> locations = objectsIn(incident, "currently_affected_locations"_L1);
    if (locations.isEmpty())
        locations = objectsIn(incident, "previously_affected_locations"_L1);
    QStringList regions;
    for (const QJsonObject& location : std::as_const(locations)) {
        const QString id = textIn(location, "id"_L1);
        if (id.isEmpty() || id == "global"_L1)
            return {QString()};
        regions.append(id);
    }
    return regions.isEmpty() ? QStringList{QString()} : regions;
}

QList<FeedPart> partsOf(const QJsonObject& incident)
{
    QList<FeedPart> products;
    for (const QJsonObject& product : objectsIn(incident, "affected_products"_L1)) {
        const QString id = textIn(product, "id"_L1);
        // Products are renamed; the id and the present title are what is matched.
        const QString name = firstTextIn(product, {"current_title"_L1, "title"_L1, "id"_L1});
        addPart(products, {id.isEmpty() ? name : id, plainFeedTitle(name)});
    }
    const QString service = textIn(incident, "service_name"_L1);
    if (products.isEmpty() && !service.isEmpty() && service != "Multiple Products"_L1)
        addPart(products, {firstTextIn(incident, {"service_key"_L1, "service_name"_L1}), service});

    QStringList regions = regionsOf(incident);
    // Too many to name each: then it concerns every region, rather than none of those left out.
    if (products.size() * regions.size() > kMostFeedParts)
        regions = {QString()};
    QList<FeedPart> parts;
    for (const FeedPart& product : std::as_const(products)) {
        for (const QString& region : std::as_const(regions))
            addPart(parts, {product.id, product.name, region});
    }
    return parts;
}

FeedIncident incidentOf(const QJsonObject& object, const QString& page)
{
    FeedIncident incident;
    incident.id = firstTextIn(object, {"id"_L1, "number"_L1, "uri"_L1});
    incident.title = plainFeedTitle(textIn(object, "external_desc"_L1));
    incident.startedAt = firstTimeIn(object, {"begin"_L1, "created"_L1});
    incident.updatedAt = firstTimeIn(object, {"modified"_L1, "created"_L1, "begin"_L1});
    // Nothing else tells: a closed one may still have places that are "currently affected".
    const QJsonValue end = object.value("end"_L1);
    incident.open = end.isNull() || end.isUndefined();
    incident.resolvedAt = timeIn(object, "end"_L1);
    incident.parts = partsOf(object);
    const QString path = textIn(object, "uri"_L1);
    incident.url = path.isEmpty() ? page : page + u'/' + path;

    QList<QJsonObject> updates = objectsIn(object, "updates"_L1);
    std::stable_sort(updates.begin(), updates.end(), [](const auto& a, const auto& b) {
        return firstTimeIn(a, {"when"_L1, "created"_L1}) >
               firstTimeIn(b, {"when"_L1, "created"_L1});
    });
    incident.level = impactOf(textIn(object, "status_impact"_L1));
    for (const QJsonObject& update : std::as_const(updates))
        incident.level = worse(incident.level, impactOf(textIn(update, "status"_L1)));
    if (incident.level == FeedLevel::Unknown)
        incident.level = severityOf(textIn(object, "severity"_L1));

    const QJsonObject newest =
        updates.isEmpty() ? objectIn(object, "most_recent_update"_L1) : updates.first();
    incident.lastUpdate = plainFeedText(textIn(newest, "text"_L1));
    incident.state = !incident.open                                  ? IncidentState::Resolved
                     : textIn(newest, "status"_L1) == "AVAILABLE"_L1 ? IncidentState::Monitoring
                                                                     : IncidentState::Investigating;
    return incident;
}

FeedReading read(const FeedContent& content, const QDateTime&)
{
    const bool workspace = isWorkspace(content.url);
    const QString page = workspace ? u"https://www.google.com/appsstatus/dashboard"_s
                                   : u"https://status.cloud.google.com"_s;
    FeedSnapshot snapshot;
    snapshot.page = workspace ? u"Google Workspace"_s : u"Google Cloud"_s;
    snapshot.engine = FeedEngine::GoogleCloud;
    bool calm = true;
    for (const QJsonObject& object : objectsOf(content.json.toArray())) {
        if (!isIncident(object))
            continue;
        snapshot.incidents.append(incidentOf(object, page));
        calm = calm && !snapshot.incidents.last().open;
    }
    return completed(snapshot, calm ? FeedLevel::Operational : FeedLevel::Unknown);
}

} // namespace

FeedFormat googleCloudFormat()
{
    return {FeedEngine::GoogleCloud, recognizes, read};
}

} // namespace fuseboard
