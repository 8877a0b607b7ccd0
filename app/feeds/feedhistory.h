// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedentrystate.h"

namespace fuseboard {

/// An entry, read. Several may be updates of one incident: they have one key.
struct FeedEvent
{
    QString key;
    QString id;
    QString title;
    FeedEntryState state{};
    QString url{};
    std::optional<QDateTime> startedAt{};
    std::optional<QDateTime> updatedAt{};
    std::optional<QDateTime> resolvedAt{}; ///< where it is over
    std::optional<QDateTime> endsAt{};
    /// The key names a service, not an incident: what comes after an end is another incident.
    bool serial = false;
};
FeedEvent eventOf(const FeedEntry& entry, const FeedChannel& channel);

/// Whether this is the feed of a status page at all: by its name, its address or its entries.
bool isStatusFeed(const FeedChannel& channel, const QUrl& url, const QList<FeedEvent>& events);
FeedFault noStatusFeedFault();

/// What the history of a page says about `now`. An entry without a word for its state is open for
/// a day after its last update, as nobody said that it was over; later it is history. A page that
/// has told nothing for a year may be dead: it is unknown, not operational.
FeedSnapshot snapshotOf(FeedEngine engine, const FeedChannel& channel,
                        const QList<FeedEvent>& events, const QDateTime& now);

} // namespace fuseboard
