// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/circuitstate.h"
#include "app/domain/instant.h"

#include <QList>
#include <QtGlobal>

#include <deque>
#include <map>
#include <optional>

namespace fuseboard {

/// Keeps calls away from a provider that fails, and lets a few through to see whether it is back.
/// Closed → open at `failureThreshold` failures within the rolling `window`; open → half-open
/// `recovery` later; half-open → closed after `successThreshold` successes, → open at one failure.
/// Half-open admits one probe at a time until the first success, then `halfOpenMaxCalls`. After
/// a failed probe the next pause is a third of the outage so far, at least `recovery` and at most
/// kLongestPause: whatever the outage's length, its end is noticed soon by comparison. (Doubling
/// would miss the end of a minute's outage by up to a minute.) The pauses have no jitter: one probe
/// per pause and board is no herd that would have to be spread.
/// Only failures within the window count, never their share: a thousand successes do not delay the
/// opening. Time is handed in and may stand still; an Instant before the last change counts as it.
/// A pure value: no clock, no thread of its own. Defaults: Chain's BreakerSettings.
class CircuitBreaker
{
public:
    /// The right to make one call. A permit from before the last change of state is stale:
    /// its answer is ignored.
    struct Permit
    {
        quint64 id = 0;
    };

    /// The counts that opened the circuit last; kept until it opens again.
    struct Trip
    {
        Instant at;
        int failures = 0;  ///< within the window
        int successes = 0; ///< within the window, to one 120th of it
        bool operator==(const Trip&) const = default;
    };

    /// What outlives the process; permits do not.
    struct Memory
    {
        bool open = false;
        Instant halfOpenAt; ///< while open
        Instant downSince;  ///< while open
        int halfOpenSuccesses = 0;
        QList<Instant> failures{}; ///< oldest first, at most kMostRemembered
        std::optional<Trip> lastTrip{};

        bool operator==(const Memory&) const = default;
    };
    static constexpr int kMostRemembered = 100;

    explicit CircuitBreaker(BreakerSettings settings = {});

    std::optional<Permit> tryAcquire(Instant now); ///< nothing: the call must not be made
    bool wouldAdmit(Instant now) const;            ///< as tryAcquire, but takes nothing

    void recordSuccess(Permit permit, Instant now);
    void recordFailure(Permit permit, Instant now); ///< only failures whose kind trips
    void release(Permit permit,
                 Instant now); ///< cancelled, or an error that says nothing of health

    /// An outcome at the same provider that this breaker gave no permit for (another chain's call).
    /// Closed: counts like its own. Open: a success begins the half-open time early, a failure does
    /// not prolong the pause. Half-open: a success counts; a failure takes the successes so far
    /// back, but only an own call opens the circuit again, as the other may have begun long ago.
    void observe(bool success, Instant now);

    CircuitState state(Instant now) const;
    /// The earliest moment at which a call may be admitted again; absent while calls are admitted.
    std::optional<Instant> retryAt(Instant now) const;
    std::optional<Trip> lastTrip() const;
    int failuresInWindow(Instant now) const;
    const BreakerSettings& settings() const;

    Memory memory() const;
    /// Goes on from there, within what the settings allow. Whatever the memory holds, the next
    /// probe is no further away than the longest pause. Permits that are out become stale.
    void restore(const Memory& memory, Instant now);

    /// A half-open permit that is not answered within this time goes back to the breaker.
    static constexpr Duration kPermitLease = std::chrono::seconds(300);
    /// Pauses grow up to this, or to `recovery` where that is longer. Five minutes: a provider that
    /// is down for a day costs 300 probes, and one that is back is noticed in time.
    static constexpr Duration kLongestPause = std::chrono::minutes(5);

private:
    /// Successes of one slice of time: the memory is bounded at any call rate.
    struct Slice
    {
        Instant start;
        int successes = 0;
    };

    Instant notBeforeLast(Instant now) const;
    Instant advance(Instant now);
    bool isHalfOpen(Instant now) const;
    int permitsOut(Instant now) const;
    int halfOpenLimit() const;
    Duration longestPause() const;
    Duration pause(Instant now) const;
    void addSuccess(Instant now);
    void addFailure(Instant now);
    void succeedHalfOpen();
    void open(Instant now);
    void close();

    BreakerSettings m_settings;
    std::deque<Instant> m_failures;       ///< oldest first, bounded
    std::deque<Slice> m_successes;        ///< oldest first, at most 121
    std::map<quint64, Instant> m_permits; ///< half-open permits under way, with their lease's end
    quint64 m_lastPermit = 0;
    quint64 m_lastStale = 0; ///< permits up to this one are from before it closed last
    bool m_open = false;     ///< open until m_halfOpenAt, half-open from then on
    Instant m_halfOpenAt;
    Instant m_latest = Instant::min();
    int m_halfOpenSuccesses = 0;
    Instant m_downSince; ///< while open: when it was closed last
    std::optional<Trip> m_lastTrip;
};

} // namespace fuseboard
