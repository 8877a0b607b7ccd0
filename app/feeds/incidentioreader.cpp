// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/incidentioreader.h"

#include "app/feeds/feedjson.h"
#include "app/feeds/incidentionative.h"
#include "app/feeds/statuspagereader.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// https://github.com/ulid/spec: 26 characters of Crockford's alphabet, the first at most 7.
bool isUlid(const QString& id)
{
    static constexpr QLatin1StringView kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
    return id.size() == 26 && id.front() <= u'7' &&
           std::all_of(id.cbegin(), id.cend(),
                       [](QChar c) { return kAlphabet.contains(c, Qt::CaseInsensitive); });
}

QJsonObject summaryOf(const QJsonObject& document)
{
    const QJsonObject inner = objectIn(document, "summary"_L1);
    return inner.isEmpty() ? document : inner;
}

/// Statuspage names its page's time zone and counts its ids in another way.
bool isCompatible(const QJsonObject& document)
{
    const QJsonObject page = objectIn(document, "page"_L1);
    if (isUlid(textIn(page, "id"_L1)))
        return true;
    if (page.contains("time_zone"_L1))
        return false;
    for (const auto key : {"components"_L1, "incidents"_L1, "scheduled_maintenances"_L1}) {
        for (const QJsonObject& item : objectsIn(document, key)) {
            if (const QString id = textIn(item, "id"_L1); !id.isEmpty())
                return isUlid(id);
        }
    }
    return false;
}

bool recognizes(const FeedContent& content)
{
    if (content.kind != FeedContent::Kind::Json)
        return false;
    const QJsonObject document = content.json.toObject();
    return isIncidentIoSummary(summaryOf(document)) ||
           (hasStatuspageShape(content) && isCompatible(document));
}

FeedReading read(const FeedContent& content, const QDateTime& now)
{
    const QJsonObject summary = summaryOf(content.json.toObject());
    if (isIncidentIoSummary(summary))
        return readIncidentIoSummary(summary, now);
    return readStatuspageShape(content, FeedEngine::IncidentIo, now);
}

} // namespace

FeedFormat incidentIoFormat()
{
    return {FeedEngine::IncidentIo, recognizes, read};
}

} // namespace fuseboard
