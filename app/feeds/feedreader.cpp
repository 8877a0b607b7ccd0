// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedreader.h"

#include "app/feeds/atomreader.h"
#include "app/feeds/awshealthreader.h"
#include "app/feeds/betterstackreader.h"
#include "app/feeds/datadogreader.h"
#include "app/feeds/googlecloudreader.h"
#include "app/feeds/incidentioreader.h"
#include "app/feeds/instatusreader.h"
#include "app/feeds/rssreader.h"
#include "app/feeds/statusioreader.h"
#include "app/feeds/statuspagereader.h"

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const auto& formats()
{
    // The first that recognizes a document reads it: the more particular marks come first.
    static const std::array kFormats{
        awsHealthFormat(),   googleCloudFormat(), incidentIoFormat(), statuspageFormat(),
        betterStackFormat(), datadogFormat(),     statusIoFormat(),   instatusFormat(),
        atomFormat(),        rssFormat(),
    };
    return kFormats;
}

/// Pages whose documents lie where no other page of their engine has them.
/// Source: the pages themselves, in autumn 2026.
struct KnownPage
{
    QLatin1StringView host;
    QLatin1StringView path; ///< what the page's own path must begin with
    QList<QLatin1StringView> documents;
};

const QList<KnownPage>& knownPages()
{
    static const QList<KnownPage> kPages{
        // The compatible summary of OpenAI leaves components out that its own one has.
        {"status.openai.com"_L1,
         {},
         {"/proxy/status.openai.com"_L1, "/api/v2/summary.json"_L1, "/api/v1/summary"_L1,
          "/feed.atom"_L1}},
        {"status.cloud.google.com"_L1, {}, {"/incidents.json"_L1, "/en/feed.atom"_L1}},
        {"www.google.com"_L1, "/appsstatus"_L1, {"/appsstatus/dashboard/incidents.json"_L1}},
        {"health.aws.amazon.com"_L1, {}, {"/public/currentevents"_L1, "/public/events"_L1}},
        {"status.aws.amazon.com"_L1,
         {},
         {"https://health.aws.amazon.com/public/currentevents"_L1, "/rss/all.rss"_L1}},
        {"azure.status.microsoft"_L1, {}, {"/en-us/status/feed/"_L1}},
        {"status.x.ai"_L1, {}, {"/feed.xml"_L1}},
        {"status.openrouter.ai"_L1, {}, {"/config.json"_L1, "/incidents.rss"_L1}},
        // Asks for a key by a call that is no public one.
        {"aistudio.google.com"_L1, {}, {}},
    };
    return kPages;
}

/// Of any page. JSON tells the state of now; feeds are history, and come last.
constexpr std::array kStatePaths{
    "api/v2/summary.json"_L1, "summary.json"_L1,   "index.json"_L1,
    "config.json"_L1,         "api/v1/summary"_L1,
};
constexpr std::array kHistoryPaths{
    "feed.atom"_L1, "history.atom"_L1, "history.rss"_L1, "feed"_L1, "feed.xml"_L1,
};

bool namesDocument(const QUrl& url)
{
    static constexpr std::array kEndings{".json"_L1, ".xml"_L1, ".rss"_L1, ".atom"_L1,
                                         "/feed"_L1, "/rss"_L1, "/atom"_L1};
    QString path = url.path().toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.contains("/api/"_L1) || path.startsWith("/proxy/"_L1) ||
           path.startsWith("/public/"_L1) || path.startsWith("/1.0/status/"_L1) ||
           std::any_of(kEndings.begin(), kEndings.end(),
                       [&path](QLatin1StringView ending) { return path.endsWith(ending); });
}

} // namespace

FeedReading readFeed(const FeedDocument& document, const QDateTime& now)
{
    const FeedContent content = contentOf(document);
    for (const FeedFormat& format : formats()) {
        if (format.recognizes(content))
            return format.read(content, now);
    }
    switch (content.kind) {
    case FeedContent::Kind::WebPage:
        return FeedFault{u"This is a web page, not a feed."_s,
                         u"Give the address of the page's JSON or feed, or of the page itself; "
                         "behind a sign-in of the network, sign in first."_s};
    case FeedContent::Kind::Other:
        return FeedFault{content.problem, content.cure};
    case FeedContent::Kind::Json:
    case FeedContent::Kind::Xml:
        break;
    }
    return FeedFault{u"This is no status document of a known kind."_s,
                     u"Check the address of the status page."_s};
}

QList<QUrl> feedCandidates(const QUrl& page)
{
    const bool web = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
    if (!web || page.host().isEmpty())
        return {};
    const QUrl address = page.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (namesDocument(address))
        return {address};

    QList<QUrl> candidates;
    const auto add = [&candidates](const QUrl& url) {
        if (!candidates.contains(url))
            candidates.append(url);
    };
    for (const KnownPage& known : knownPages()) {
        if (address.host() == known.host && address.path().startsWith(known.path)) {
            for (const QLatin1StringView document : known.documents)
                add(address.resolved(QUrl(document)));
            return candidates;
        }
    }
    // A page may live below a path ("/status"), its documents beside it or at the root. A feed at
    // the root of such a host may be anybody's.
    QUrl folder = address.adjusted(QUrl::RemoveQuery);
    folder.setPath(folder.path().endsWith(u'/') ? folder.path() : folder.path() + u'/');
    for (const QLatin1StringView path : kStatePaths) {
        add(folder.resolved(QUrl(path)));
        add(folder.resolved(QUrl(u'/' + path)));
    }
    for (const QLatin1StringView path : kHistoryPaths)
        add(folder.resolved(QUrl(path)));
    return candidates;
}

} // namespace fuseboard
