// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedxml.h"

namespace fuseboard {

/// What an entry of a feed says about itself. Feeds are history: only the newest word of the
/// newest update decides whether something is still going on.
struct FeedEntryState
{
    std::optional<IncidentState> incident{};       ///< absent: no word for it was found
    std::optional<MaintenanceState> maintenance{}; ///< present: it is one, not an incident
    FeedLevel level = FeedLevel::Unknown;
    QList<FeedPart> parts{};
    QString text{}; ///< the newest update, plain
    std::optional<QDateTime> firstUpdateAt{};
    std::optional<QDateTime> lastUpdateAt{};

    bool told() const { return incident || maintenance; }
};

/// Sources: the feeds of Statuspage (paragraphs "<small>time</small> <strong>Resolved</strong> -",
/// newest first), incident.io ("<b>Status: Resolved</b>", "<li>Name (Partial outage)</li>"), xAI
/// ("Status: ACTIVE", categories), AWS and Google Cloud (a word before the title).
FeedEntryState stateOf(const FeedEntry& entry);

/// The title without what only tells the state: "[RESOLVED]", "RESOLVED:".
QString titleOf(const FeedEntry& entry);

} // namespace fuseboard
