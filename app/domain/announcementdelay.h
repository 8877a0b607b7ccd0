// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"

#include <QList>

#include <optional>

namespace fuseboard {

/// How a provider's announcement of an incident lies to what our own calls saw of it.
struct AnnouncementDelay
{
    enum class Order {
        AfterUs,  ///< `minutes` after our first failure; 0: within the same minute
        BeforeUs, ///< `minutes` before our first failure
        Unseen,   ///< our calls went well all the time
    };
    Order order = Order::Unseen;
    qint64 minutes = 0;

    bool operator==(const AnnouncementDelay&) const = default;
};

/// What is looked at around an announcement, at most.
inline constexpr qint64 kAnnouncementBeforeMs = 3LL * 3'600'000;
inline constexpr qint64 kAnnouncementAfterMs = 3LL * 3'600'000;

/// From our `minutes` (oldest first, one bucket a minute, those without calls left out) around the
/// announcement. Only failures that speak against the provider count, and only in a minute where
/// they are a tenth of the calls. Failing minutes with at most a quarter of an hour between them
/// are one trouble; it is the incident's where it reaches up to the announcement. Nothing where we
/// made no call in the time that would tell: not in the hour before, nor while it lasted.
std::optional<AnnouncementDelay> announcementDelay(const QList<SeriesPoint>& minutes,
                                                   qint64 announcedMs,
                                                   std::optional<qint64> endedMs);

} // namespace fuseboard
