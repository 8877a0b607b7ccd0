// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

namespace fuseboard {

/// A page may list anything: what is beyond these is left out, never what is in trouble for what
/// is well.
inline constexpr qsizetype kMostFeedComponents = 2000;
inline constexpr qsizetype kMostFeedIncidents = 200;
inline constexpr qsizetype kMostFeedMaintenances = 200;
/// Of one incident or maintenance. One that reaches it concerns everybody: what was left out may
/// have been watched.
inline constexpr qsizetype kMostFeedParts = 1000;

/// What every reader ends with: twins joined, lists in the order of FeedSnapshot and capped, and
/// `level` as the worst of levelOf() and the page's own indicator.
FeedSnapshot completed(FeedSnapshot snapshot, FeedLevel indicator = FeedLevel::Unknown);

/// The earlier, the later of two times; an absent one gives way.
std::optional<QDateTime> earlier(const std::optional<QDateTime>& a,
                                 const std::optional<QDateTime>& b);
std::optional<QDateTime> later(const std::optional<QDateTime>& a,
                               const std::optional<QDateTime>& b);

/// Adds a part unless it is there already (by id) or the list is full.
void addPart(QList<FeedPart>& parts, const FeedPart& part);

/// An address that may be opened in a browser, https put before one without a scheme; empty for
/// all but http and https. User names and passwords are dropped.
QString webLink(const QString& text);
/// The page of an incident below its status page: "https://status.example/incidents/ID".
QString incidentLink(const QString& page, const QString& id);

} // namespace fuseboard
