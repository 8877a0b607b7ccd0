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

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

FeedReading readFeed(const FeedDocument& document, const QDateTime& now)
{
    // The first that recognizes a document reads it: the more particular marks come first.
    static const std::array kFormats{
        awsHealthFormat(),   googleCloudFormat(), incidentIoFormat(), statuspageFormat(),
        betterStackFormat(), datadogFormat(),     statusIoFormat(),   instatusFormat(),
        atomFormat(),        rssFormat(),
    };
    const FeedContent content = contentOf(document);
    for (const FeedFormat& format : kFormats) {
        if (format.recognizes(content))
            return format.read(content, now);
    }
    return FeedFault{u"This is no status document of a known kind."_s,
                     u"Check the address of the status page."_s};
}

} // namespace fuseboard
