// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/atomreader.h"

#include "app/feeds/feedhistory.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool isAtom(const FeedContent& content)
{
    const bool xml = content.kind == FeedContent::Kind::Xml;
    const QString root = xml ? feedRoot(content.text) : QString();
    return root == "feed"_L1 || root == "atom:feed"_L1;
}

FeedReading readAtom(const FeedContent& content, const QDateTime& now)
{
    const auto reading = feedChannel(content.text);
    if (const auto* fault = std::get_if<FeedFault>(&reading))
        return *fault;
    const auto& channel = std::get<FeedChannel>(reading);
    QList<FeedEvent> events;
    for (const FeedEntry& entry : channel.entries)
        events.append(eventOf(entry, channel));
    if (!isStatusFeed(channel, content.url, events))
        return noStatusFeedFault();
    return snapshotOf(FeedEngine::Atom, channel, events, now);
}

} // namespace

FeedFormat atomFormat()
{
    return {FeedEngine::Atom, isAtom, readAtom};
}

} // namespace fuseboard
