// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/awsevents.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedjson.h"
#include "app/feeds/feedtime.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kResolvedMark = "[RESOLVED]"_L1;

AwsStatus statusIn(const QJsonObject& object, QLatin1StringView key)
{
    const std::optional<double> number = numberIn(object, key);
    for (const int status : {0, 1, 2, 3}) {
        if (number == status)
            return status;
    }
    return {};
}

/// std::optional orders what is absent below every status.
AwsStatus worseOf(AwsStatus a, AwsStatus b)
{
    return std::max(a, b);
}

/// Seconds in most members, milliseconds in the changes of services and in /public/events. The two
/// are three powers of ten apart: no second before the year 5138 is as large as a millisecond of
/// this century.
std::optional<QDateTime> epochIn(const QJsonObject& object, QLatin1StringView key)
{
    constexpr double kFirstMs = 1e11;
    const std::optional<double> number = numberIn(object, key);
    if (!number)
        return {};
    return *number < kFirstMs ? feedTimeFromSeconds(*number) : feedTimeFromMs(*number);
}

/// An array, or a string that holds one as JSON.
QJsonArray listIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    return value.toArray();
}

QString regionOfKey(const QString& key)
{
    static const QRegularExpression kRegion(
        uR"(-([a-z]{2,4}(?:-gov|-iso[a-z]?|-de)?-[a-z]+-\d{1,2})$)"_s);
    return kRegion.match(key).captured(1);
}

QString regionName(const QString& region)
{
    return region == "global"_L1 ? QString() : region;
}

/// "arn:aws:health:me-central-1::event/…"
QString regionOfArn(const QString& arn)
{
    return regionName(arn.section(u':', 3, 3));
}

/// "BEDROCK" of /public/events is "bedrock" in the keys of /public/currentevents.
AwsService serviceOf(const QJsonObject& event, const QString& arn)
{
    AwsService service;
    QString region = regionName(textIn(event, "region"_L1));
    if (region.isEmpty())
        region = regionOfArn(arn);
    service.key = textIn(event, "service"_L1).toLower().remove(u'_');
    service.region = regionOfKey(service.key);
    if (service.region.isEmpty()) {
        service.region = region;
        if (!region.isEmpty() && !service.key.isEmpty())
            service.key += u'-' + region;
    }
    service.name = firstTextIn(event, {"service_name"_L1, "service"_L1});
    return service;
}

/// Where a service without a region in its key is affected by an event. Global services are run
/// from us-east-1, so an event there may be felt everywhere; one of another region is that
/// region's, or the ones in the Middle East that stay open for months would concern everybody.
QString regionOfGlobals(const QString& arn)
{
    const QString region = regionOfArn(arn);
    return region == "us-east-1"_L1 ? QString() : region;
}

QList<AwsService> servicesOf(const QJsonObject& event, const QString& arn)
{
    QList<AwsService> services;
    QHash<QString, qsizetype> places;
    const auto at = [&](const QString& key, const QString& name) -> AwsService& {
        if (const auto known = places.constFind(key); known != places.cend())
            return services[*known];
        places.insert(key, services.size());
        const QString region = regionOfKey(key);
        services.append(
            {key, name.isEmpty() ? key : name, region.isEmpty() ? regionOfGlobals(arn) : region});
        return services.last();
    };

    const QJsonObject impacted = objectIn(event, "impacted_services"_L1);
    for (auto entry = impacted.begin(); entry != impacted.end(); ++entry) {
        const QJsonObject state = entry.value().toObject();
        AwsService& service = at(entry.key(), textIn(state, "service_name"_L1));
        service.current = statusIn(state, "current"_L1);
        service.worst = worseOf(service.current, statusIn(state, "max"_L1));
    }

    QList<QJsonObject> changes = objectsOf(listIn(event, "impacted_service_status_changes"_L1));
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) {
        return epochIn(a, "timestamp"_L1) < epochIn(b, "timestamp"_L1);
    });
    for (const QJsonObject& change : std::as_const(changes)) {
        const QString key = textIn(change, "service"_L1);
        const AwsStatus status = statusIn(change, "current_status"_L1);
        if (key.isEmpty())
            continue;
        AwsService& service = at(key, textIn(change, "service_name"_L1));
        service.current = status;
        service.worst = worseOf(service.worst, status);
    }
    return services;
}

std::optional<QDateTime> lastChangeOf(const QJsonObject& event)
{
    std::optional<QDateTime> last;
    for (const QJsonObject& change : objectsOf(listIn(event, "impacted_service_status_changes"_L1)))
        last = later(last, epochIn(change, "timestamp"_L1));
    return last;
}

bool saysResolved(const QString& text)
{
    return text.contains(kResolvedMark, Qt::CaseInsensitive);
}

QString withoutMark(QString text)
{
    return text.remove(kResolvedMark, Qt::CaseInsensitive).simplified();
}

void readLog(const QJsonObject& object, AwsEvent& event, bool& resolved)
{
    QList<QJsonObject> log = objectsOf(listIn(object, "event_log"_L1));
    if (log.isEmpty())
        log = objectsOf(listIn(objectIn(object, "metadata"_L1), "EVENT_LOG"_L1));
    std::stable_sort(log.begin(), log.end(), [](const auto& a, const auto& b) {
        return epochIn(a, "timestamp"_L1) < epochIn(b, "timestamp"_L1);
    });
    for (const QJsonObject& entry : std::as_const(log)) {
        const std::optional<QDateTime> at = epochIn(entry, "timestamp"_L1);
        event.startedAt = earlier(event.startedAt, at);
        event.updatedAt = later(event.updatedAt, at);
        event.newest = statusIn(entry, "status"_L1);
        event.worst = worseOf(event.worst, event.newest);
    }
    if (log.isEmpty())
        return;
    const QString summary = textIn(log.last(), "summary"_L1);
    event.text = textIn(log.last(), "message"_L1);
    if (event.title.isEmpty())
        event.title = summary;
    resolved = resolved || saysResolved(summary) || event.newest == 0;
}

} // namespace

FeedLevel levelOf(AwsStatus status)
{
    if (!status)
        return FeedLevel::Unknown;
    switch (*status) {
    case 0:
        return FeedLevel::Operational;
    case 3:
        return FeedLevel::MajorOutage;
    default:
        return FeedLevel::Degraded;
    }
}

bool isAwsEvent(const QJsonObject& object)
{
    if (textIn(object, "arn"_L1).startsWith("arn:"_L1))
        return true;
    const bool current =
        object.contains("service"_L1) &&
        (object.contains("event_log"_L1) || object.contains("impacted_services"_L1) ||
         object.contains("region_name"_L1));
    const bool any = object.contains("startTime"_L1) &&
                     (object.contains("typeCode"_L1) || object.contains("service"_L1));
    return current || any;
}

AwsEvent awsEventOf(const QJsonObject& object)
{
    AwsEvent event;
    event.arn = textIn(object, "arn"_L1);
    event.title = textIn(object, "summary"_L1);
    bool resolved = saysResolved(event.title);

    event.startedAt = epochIn(object, "date"_L1);
    if (!event.startedAt)
        event.startedAt = epochIn(object, "startTime"_L1);
    event.endedAt = epochIn(object, "end_time"_L1);
    if (!event.endedAt)
        event.endedAt = epochIn(object, "endTime"_L1);

    const AwsStatus status = statusIn(object, "status"_L1);
    event.worst = status;
    readLog(object, event, resolved);

    event.services = servicesOf(object, event.arn);
    for (const AwsService& service : std::as_const(event.services))
        event.worst = worseOf(event.worst, service.worst);
    // The event's own status stays at its peak; services that are all well again end it.
    const bool recovered = !event.services.isEmpty() &&
                           std::all_of(event.services.cbegin(), event.services.cend(),
                                       [](const auto& service) { return service.current == 0; });
    event.open = !event.endedAt && status != 0 && !resolved && !recovered;
    if (!event.open && !event.endedAt)
        event.endedAt = later(event.updatedAt, lastChangeOf(object));

    if (event.services.isEmpty()) {
        AwsService service = serviceOf(object, event.arn);
        service.current = event.newest ? event.newest : status;
        service.worst = event.worst;
        if (!service.key.isEmpty())
            event.services.append(service);
    }
    event.title = withoutMark(event.title);
    if (event.title.isEmpty())
        event.title = firstTextIn(object, {"typeCode"_L1, "service_name"_L1, "service"_L1});
    return event;
}

} // namespace fuseboard
