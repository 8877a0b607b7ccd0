// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/rssreader.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedhistory.h"
#include "app/feeds/feedtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool isAzure(const FeedChannel& channel)
{
    const QString host = QUrl(webLink(channel.link)).host();
    return channel.title == "Azure Status"_L1 || host.endsWith("azure.status.microsoft"_L1) ||
           host == "status.azure.com"_L1;
}

/// Azure writes services and regions side by side: "Azure OpenAI Service", "East US 2".
bool isAzureRegion(const QString& category)
{
    static constexpr std::array kWords{
        "east"_L1,      "west"_L1,      "north"_L1,       "south"_L1,   "central"_L1,
        "southeast"_L1, "northeast"_L1, "us"_L1,          "usgov"_L1,   "gov"_L1,
        "dod"_L1,       "europe"_L1,    "asia"_L1,        "uk"_L1,      "india"_L1,
        "japan"_L1,     "korea"_L1,     "china"_L1,       "brazil"_L1,  "canada"_L1,
        "france"_L1,    "germany"_L1,   "switzerland"_L1, "norway"_L1,  "sweden"_L1,
        "poland"_L1,    "italy"_L1,     "spain"_L1,       "israel"_L1,  "qatar"_L1,
        "uae"_L1,       "africa"_L1,    "australia"_L1,   "new"_L1,     "zealand"_L1,
        "mexico"_L1,    "malaysia"_L1,  "indonesia"_L1,   "austria"_L1, "belgium"_L1,
        "denmark"_L1,   "finland"_L1,   "chile"_L1,       "taiwan"_L1,  "virginia"_L1,
        "texas"_L1,     "arizona"_L1,   "jio"_L1,         "global"_L1,  "2"_L1,
        "3"_L1,
    };
    const QStringList words = category.toLower().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](const QString& word) {
        return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    });
}

/// Each service in each region; what is global is in no region.
QList<FeedPart> azureParts(const QStringList& categories)
{
    QStringList services;
    QStringList regions;
    for (const QString& category : categories) {
        const QString name = plainFeedTitle(category);
        (isAzureRegion(name) ? regions : services).append(name);
    }
    const bool everywhere = regions.isEmpty() || regions.contains("Global"_L1, Qt::CaseInsensitive);
    if (everywhere)
        regions = QStringList{QString()};
    QList<FeedPart> parts;
    for (const QString& region : std::as_const(regions)) {
        for (const QString& service : std::as_const(services))
            addPart(parts, {service, service, region});
        if (services.isEmpty() && !region.isEmpty())
            addPart(parts, {region, region, region});
    }
    return parts;
}

FeedEvent azureEvent(const FeedEntry& entry, const FeedChannel& channel)
{
    FeedEvent event = eventOf(entry, channel);
    // A guid is made of the title and comes again with another incident of that title.
    if (entry.published)
        event.id += u' ' + entry.published->toString(Qt::ISODate);
    event.key = event.id;
    event.startedAt = entry.published;
    event.state.parts = azureParts(entry.categories);
    if (!event.state.told())
        event.state.incident = IncidentState::Investigating;
    return event;
}

FeedEvent rssEvent(const FeedEntry& entry, const FeedChannel& channel)
{
    static const QRegularExpression awsGuid(uR"(#([a-z0-9][a-z0-9.-]*)_\d{9,11}$)"_s);
    static const QRegularExpression awsRegion(
        uR"(^(.+)-((?:af|ap|ca|cn|eu|il|me|mx|sa|us)(?:-[a-z]+)+-\d)$)"_s);
    static const QRegularExpression upDown(u"^(.+) (?:recovered|went down|is down)$"_s);

    FeedEvent event = eventOf(entry, channel);
    if (const auto guid = awsGuid.match(entry.id); guid.hasMatch()) {
        const QString key = guid.captured(1);
        const auto place = awsRegion.match(key);
        event.id = event.key = key;
        event.serial = true;
        event.state.parts = {{key, place.hasMatch() ? place.captured(1) : key, place.captured(2)}};
    } else if (const auto name = upDown.match(event.title); name.hasMatch()) {
        // Better Stack: an item for each change, all with the address of the page.
        event.id = event.key = name.captured(1);
        event.serial = true;
        addPart(event.state.parts, {name.captured(1), name.captured(1)});
    }
    return event;
}

bool isRss(const FeedContent& content)
{
    return content.kind == FeedContent::Kind::Xml && feedRoot(content.text) == "rss"_L1;
}

FeedReading readRss(const FeedContent& content, const QDateTime& now)
{
    const auto reading = feedChannel(content.text);
    if (const auto* fault = std::get_if<FeedFault>(&reading))
        return *fault;
    const auto& channel = std::get<FeedChannel>(reading);
    const auto read = isAzure(channel) ? azureEvent : rssEvent;
    QList<FeedEvent> events;
    for (const FeedEntry& entry : channel.entries)
        events.append(read(entry, channel));
    if (!isStatusFeed(channel, content.url, events))
        return noStatusFeedFault();
    return snapshotOf(FeedEngine::Rss, channel, events, now);
}

} // namespace

FeedFormat rssFormat()
{
    return {FeedEngine::Rss, isRss, readRss};
}

} // namespace fuseboard
