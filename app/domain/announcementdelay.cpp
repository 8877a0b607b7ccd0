// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/announcementdelay.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kLongestPauseMs = 15 * kMinuteMs;
constexpr qint64 kTellingBeforeMs = 60 * kMinuteMs;
constexpr quint32 kFewestPart = 10; // one failure in so many calls

bool isFailing(const Tally& tally)
{
    quint32 failures = 0;
    for (const ErrorKind kind : allErrorKinds()) {
        if (consequencesOf(kind).trips)
            failures += tally.failures[static_cast<size_t>(kind)];
    }
    return failures > 0 && failures * kFewestPart >= tally.calls();
}

/// Failing minutes with no long pause between them.
struct Trouble
{
    qint64 first;
    qint64 last;
};

} // namespace

std::optional<AnnouncementDelay> announcementDelay(const QList<SeriesPoint>& minutes,
                                                   qint64 announcedMs,
                                                   std::optional<qint64> endedMs)
{
    const qint64 announced = announcedMs / kMinuteMs * kMinuteMs;
    const qint64 last = announced + kAnnouncementAfterMs;
    const qint64 to = std::max(announced, std::min(endedMs.value_or(last), last));
    bool told = false;
    QList<Trouble> troubles;
    for (const SeriesPoint& minute : minutes) {
        const qint64 at = minute.startMs;
        if (at < announced - kAnnouncementBeforeMs || at > to || minute.tally.calls() == 0)
            continue;
        told = told || at >= announced - kTellingBeforeMs;
        if (!isFailing(minute.tally))
            continue;
        if (!troubles.isEmpty() && at - troubles.last().last <= kLongestPauseMs)
            troubles.last().last = at;
        else
            troubles.append({at, at});
    }
    if (!told)
        return std::nullopt;
    using enum AnnouncementDelay::Order;
    for (const Trouble& trouble : std::as_const(troubles)) {
        if (trouble.first > announced)
            return AnnouncementDelay{BeforeUs, (trouble.first - announced) / kMinuteMs};
        if (announced - trouble.last <= kLongestPauseMs)
            return AnnouncementDelay{AfterUs, (announced - trouble.first) / kMinuteMs};
    }
    return AnnouncementDelay{Unseen, 0};
}

} // namespace fuseboard
