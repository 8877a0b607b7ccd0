// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/circuitstate.h"
#include "app/domain/instant.h"

#include <QHash>

#include <deque>
#include <optional>

namespace fuseboard {

/// Keeps calls away from a provider that fails, and lets a few through to see whether it is back.
/// Closed → open at `failureThreshold` failures within the rolling `window`; open → half-open
/// `recovery` later; half-open → closed after `successThreshold` successes, → open at one failure.
/// Time is handed in and may stand still, but a smaller Instant than before counts as the last one.
/// A pure value: no clock, no thread of its own. Defaults: Chain's BreakerSettings.
class CircuitBreaker
{
public:
    /// The right to make one call. A permit from before the last change of state is stale:
    /// its answer is ignored.
    struct Permit {
        quint64 id = 0;
    };

    /// The counts that opened the circuit last; kept until it opens again.
    struct Trip {
        Instant at;
        int failures = 0;  ///< within the window
        int successes = 0; ///< within the window
        bool operator==(const Trip&) const = default;
    };

    explicit CircuitBreaker(BreakerSettings settings = {});

    std::optional<Permit> tryAcquire(Instant now); ///< nothing: the call must not be made
    bool wouldAdmit(Instant now) const;            ///< as tryAcquire, but takes nothing

    void recordSuccess(Permit permit, Instant now);
    void recordFailure(Permit permit, Instant now); ///< only failures whose kind trips
    void release(Permit permit, Instant now); ///< cancelled, or an error that says nothing of health

    /// An outcome at the same provider that this breaker gave no permit for (another chain's call).
    void observe(bool success, Instant now);

    CircuitState state(Instant now) const;
    /// The earliest moment at which a call may be admitted again; absent while calls are admitted.
    std::optional<Instant> retryAt(Instant now) const;
    std::optional<Trip> lastTrip() const;
    int failuresInWindow(Instant now) const;
    const BreakerSettings& settings() const;

    /// A half-open permit that is not answered within this time goes back to the breaker.
    static constexpr Duration kPermitLease = std::chrono::seconds(300);

    // (private state: see the source)
private:
    struct Sample {
        Instant at;
        bool success;
    };
    BreakerSettings m_settings;
    std::deque<Sample> m_samples;
    QHash<quint64, Instant> m_permits; ///< half-open permits under way, with their lease's end
    quint64 m_lastPermit = 0;
    bool m_open = false; ///< open or half-open, by m_openedAt
    Instant m_openedAt;
    int m_halfOpenSuccesses = 0;
    std::optional<Trip> m_lastTrip;
};

} // namespace fuseboard
