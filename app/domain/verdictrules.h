// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitstate.h"
#include "app/domain/feedsnapshot.h"
#include "app/domain/outagedetector.h"
#include "app/domain/recentcalls.h"
#include "app/domain/verdict.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

/// What a provider's status page claims, within the user's scope. Times are in the zone in which a
/// person is to read them.
struct PageEvidence
{
    enum State {
        None,       ///< it has no page, or it is not watched
        Unreadable, ///< never read so far
        Stale,      ///< read too long ago to decide anything
        Read,
    };
    State state = None;
    FeedLevel level = FeedLevel::Unknown; ///< where it is Read
    QString title{};                      ///< of the gravest open incident; empty without
    std::optional<QDateTime> since{};     ///< of that incident
    QString url{};                        ///< of that incident, else of the page
    QString maintenance{};                ///< title of the one under way; empty without
    std::optional<QDateTime> maintenanceUntil{};
};

/// Whether the neutral hosts answer, asked because calls had failed.
enum class BaselineReading {
    NotAsked, ///< or so long before the failures that it says nothing of them
    Asking,
    Reachable,
    Unreachable,
    WasUnreachable, ///< beside the newest failure; since then others were reached
    Intercepted,    ///< something answers for them whose certificates are not trusted
};

/// Other providers on other hosts, not on this machine, by their newest call of the last 5 minutes.
struct OtherProviders
{
    int asked = 0;
    int unreachable = 0; ///< failed with ConnectFailed
    int untrusted = 0;   ///< failed with TlsFailed
};

/// All that is known of one provider.
struct VerdictEvidence
{
    QString provider; ///< its title, for people
    RecentCalls::Summary calls{};
    /// Failures in a row that make a case: one alone may be a blip. 1 where each model was asked
    /// only once, on purpose.
    int enough = 2;
    OutageLevel outage = OutageLevel::None;
    CircuitState circuit = CircuitState::Closed;
    bool onThisMachine = false; ///< no network lies between
    PageEvidence page{};
    BaselineReading baseline = BaselineReading::NotAsked;
    OtherProviders others{};
    QDateTime now{}; ///< in the zone of the page's times
};

/// Is it me or them? Pure: the same evidence gives the same verdict. Never claims more than the
/// evidence says.
Verdict judge(const VerdictEvidence& evidence);

} // namespace fuseboard
