// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"
#include "app/domain/instant.h"

#include <QDateTime>

#include <optional>

namespace fuseboard {

// When a status page is read again. `uniform` is a random number in [0, 1). Pages publish no
// limits; the numbers are those of polite peers: 5 minutes, 1 to 2 during an incident, 30 after
// failures.

/// The longest that a page may ask to be left alone for.
inline constexpr Duration kLongestFeedPause = std::chrono::minutes(30);

/// The calm pace of a page: as configured, but one that is known to be heavy (Google Cloud) is read
/// every 5 minutes at most, and none more often than every minute.
Duration feedPeriod(Duration every, std::optional<FeedEngine> engine);

/// After a good reading; `quick` while an incident is open, or own errors rise.
Duration feedPause(Duration every, std::optional<FeedEngine> engine, bool quick, double uniform);

/// After `failures` in a row, from 1: 5 minutes, 10, 20, 30. What the page asks for comes first.
Duration feedPauseAfterFailure(Duration period, int failures, std::optional<Duration> retryAfter,
                               double uniform);

/// True while an incident is worth watching closely. One that nobody has touched for a day is not:
/// some pages keep incidents open for months.
bool hasFreshIncident(const FeedSnapshot& snapshot, const QDateTime& now);

} // namespace fuseboard
