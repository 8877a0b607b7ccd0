// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/provider.h"
#include "app/domain/ratelimitheaders.h"
#include "app/domain/rollingsum.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// Tokens of one call: estimated before it, counted after it.
struct TokenCost
{
    qint64 input = 0;
    qint64 output = 0;

    qint64 total() const { return input + output; }
};

/// Whether a call may be sent now.
struct LimitVerdict
{
    bool open = true;
    std::optional<Instant> retryAt; ///< set where closed: worth asking again then, not before
    QString reason;                 ///< where closed: which limit, for a person
};

/// How one limit stands, for a person to see.
struct LimitStanding
{
    LimitUnit unit = LimitUnit::Requests;
    std::optional<Duration> window;
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<Instant> resetsAt;
    bool learned = false; ///< the provider said so; else configured
};

/// The limits of one account at one provider: configured ones, and what replies taught. Pure: time
/// is handed in.
///
/// Configured limits hold in every rolling window of 60 s, and of 24 h for tokens a day (counted
/// since the start of the process, not by a calendar). Tokens are booked by estimate when a call is
/// admitted and corrected when it ends. A call that is estimated above a whole limit is admitted
/// when nothing else is booked: an estimate alone refuses nothing for ever.
///
/// A remaining count that a reply states is counted down by what is admitted after the call that
/// brought it, and closes until its reset where that is near (kObeyed); then the stated limit is
/// taken to be full again until the next reply. A stated limit tightens a configured one of the
/// same window and never loosens it. A refusal rests for its hint, without one for 0.5 s, doubled
/// with each that comes after such a rest, at most 30 s; a later success ends that.
class RateLimitTracker
{
public:
    /// What a provider states beyond this is a claim, and tried again after kFirstProbe, so that an
    /// early recovery is noticed.
    static constexpr Duration kObeyed = std::chrono::minutes(5);
    static constexpr Duration kFirstProbe = std::chrono::minutes(1);
    /// A slot among concurrent calls frees at no known moment: it is asked for again after this.
    static constexpr Duration kSlotPoll = std::chrono::milliseconds(50);

    /// What had been admitted so far; a reply's counts are about no later call than its own.
    struct Mark
    {
        qint64 requests = 0;
        TokenCost tokens;
    };
    struct Permit
    {
        quint64 id = 0;
        Mark mark;
    };

    void configure(const ProviderLimits& limits);

    LimitVerdict check(const TokenCost& cost, Instant now) const;
    /// Absent where check() says no. A permit is answered once, by one of the two below.
    std::optional<Permit> tryAcquire(const TokenCost& cost, Instant now);
    /// `used` absent: not known, the estimate stands.
    void finished(const Permit& permit, const std::optional<TokenCost>& used);
    /// It was never sent: all that was booked is given back.
    void released(const Permit& permit);

    /// `retryAfter`: what the same reply said beside; where it is shorter than a reset, it holds.
    void learn(const Mark& mark, const QList<LimitReading>& readings,
               std::optional<Duration> retryAfter, Instant now);
    void refused(std::optional<Duration> retryAfter, Instant now);
    void succeeded(const Mark& mark);

    /// What replies taught and what is booked, as it outlives the process.
    struct Memory
    {
        struct Limit
        {
            LimitUnit unit = LimitUnit::Requests;
            Duration window{}; ///< zero: not known
            std::optional<qint64> limit{};
            std::optional<Instant> limitUntil{}; ///< with a limit
            std::optional<qint64> remaining{};
            std::optional<Instant> resetsAt{};     ///< with a remaining count
            std::optional<Instant> claimedUntil{}; ///< likewise
            Duration refill{};

            bool operator==(const Limit&) const = default;
        };
        QList<Limit> limits{};
        int refusals = 0;
        std::optional<Instant> restsUntil{};
        QList<RollingSum::Booked> requests{}; ///< these three only where a limit is configured
        QList<RollingSum::Booked> minuteTokens{};
        QList<RollingSum::Booked> dayTokens{};

        bool operator==(const Memory&) const = default;
    };
    Memory memory(Instant now) const;
    /// Into one that has learned nothing yet. What is over by now is left out, and no pause is
    /// longer than it could have been noted now.
    void restore(const Memory& memory, Instant now);

    int inFlight() const { return static_cast<int>(m_inFlight.size()); }
    QList<LimitStanding> states(Instant now) const;

private:
    struct Booking
    {
        TokenCost reserved;
        Instant request;
        Instant minuteTokens;
        Instant dayTokens;
    };
    struct Learned
    {
        std::optional<qint64> limit;
        std::optional<qint64> remaining; ///< at `mark`
        Mark mark;
        std::optional<Instant> resetsAt;
        Instant limitUntil;     ///< the limit is forgotten then
        Duration refill{};      ///< the longest reset seen: the window is no shorter
        Instant claimedUntil{}; ///< as the provider said, not cut short
    };
    using Kind = std::pair<LimitUnit, Duration>; ///< no window: zero

    qint64 bookedSince(const Mark& mark, LimitUnit unit) const;
    std::optional<qint64> left(const Kind& kind, const Learned& learned, Instant now) const;
    std::optional<qint64> effective(LimitUnit unit, Duration window, std::optional<qint64> set,
                                    Instant now) const;
    LimitVerdict checkRolling(const RollingSum& sum, std::optional<qint64> limit, qint64 cost,
                              const QString& what, Instant now) const;
    LimitVerdict checkLearned(const TokenCost& cost, Instant now) const;
    void refill(Instant now);

    ProviderLimits m_limits;
    RollingSum m_requests{std::chrono::minutes(1)};
    RollingSum m_minuteTokens{std::chrono::minutes(1)};
    RollingSum m_dayTokens{std::chrono::hours(24)};
    std::map<quint64, Booking> m_inFlight;
    quint64 m_lastId = 0;
    Mark m_mark;
    std::map<Kind, Learned> m_learned;
    int m_refusals = 0; ///< in a row
    Mark m_refusedAt;
    std::optional<Instant> m_restsUntil;
};

} // namespace fuseboard
