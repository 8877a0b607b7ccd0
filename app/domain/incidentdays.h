// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QDate>
#include <QList>

#include <optional>

namespace fuseboard {

/// What a provider claimed of one local day.
struct IncidentDay
{
    QDate date;
    FeedLevel level = FeedLevel::Unknown; ///< the worst that touched it; Unknown: nobody knows
    QList<qsizetype> incidents{};         ///< indexes of those that touched it

    bool operator==(const IncidentDay&) const = default;
};

inline constexpr int kIncidentDays = 90;

/// Those of the page and, behind them, those that only the history still has.
QList<FeedIncident> joinedIncidents(const QList<FeedIncident>& page,
                                    const QList<FeedIncident>& stored);

/// Since when the page tells of all incidents: a list that goes back to one that is over has all
/// that came after it; from a page with none that is over only the moment of reading is known.
std::optional<qint64> knownSince(const FeedSnapshot& snapshot, qint64 readAtMs);

/// The last kIncidentDays, oldest first, today last. A day without incident is operational where
/// it lies between `knownSinceMs` and `readAtMs`, else unknown.
QList<IncidentDay> incidentDays(const QList<FeedIncident>& incidents,
                                std::optional<qint64> knownSinceMs, std::optional<qint64> readAtMs,
                                qint64 nowMs);

} // namespace fuseboard
