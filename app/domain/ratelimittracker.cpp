// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ratelimittracker.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kMinute = 60s;
constexpr Duration kDay = 24h;
constexpr Duration kFirstRest = 500ms;
constexpr Duration kLongestRest = 30s;
/// A stated limit that no reply has stated again for so long may have changed.
constexpr Duration kLimitMemory = 1h;
/// Kinds that are kept: a hostile server may state any number of windows.
constexpr std::size_t kMostLearned = 32;
constexpr qint64 kHighestCost = 1'000'000'000;

qint64 amountOf(LimitUnit unit, const TokenCost& cost)
{
    switch (unit) {
    case LimitUnit::Requests:
        return 1;
    case LimitUnit::Tokens:
        return cost.total();
    case LimitUnit::InputTokens:
        return cost.input;
    case LimitUnit::OutputTokens:
        return cost.output;
    }
    return 0;
}

QString nameOf(LimitUnit unit, Duration window)
{
    QString name;
    switch (unit) {
    case LimitUnit::Requests:
        name = u"requests"_s;
        break;
    case LimitUnit::Tokens:
        name = u"tokens"_s;
        break;
    case LimitUnit::InputTokens:
        name = u"input tokens"_s;
        break;
    case LimitUnit::OutputTokens:
        name = u"output tokens"_s;
        break;
    }
    if (window == 1s)
        name += u" a second"_s;
    else if (window == kMinute)
        name += u" a minute"_s;
    else if (window == 1h)
        name += u" an hour"_s;
    else if (window == kDay)
        name += u" a day"_s;
    else if (window > kDay)
        name += u" a month"_s;
    return name;
}

LimitVerdict closedUntil(Instant until, const QString& reason)
{
    return {false, until, reason};
}

void keepLonger(LimitVerdict& kept, const LimitVerdict& other)
{
    if (!other.open && (kept.open || *other.retryAt > *kept.retryAt))
        kept = other;
}

/// How long a stated pause is kept to.
Duration kept(Duration claimed)
{
    return claimed <= RateLimitTracker::kObeyed ? std::max(claimed, Duration::zero())
                                                : RateLimitTracker::kFirstProbe;
}

TokenCost bounded(const TokenCost& cost)
{
    return {std::clamp<qint64>(cost.input, 0, kHighestCost),
            std::clamp<qint64>(cost.output, 0, kHighestCost)};
}

} // namespace

void RateLimitTracker::configure(const ProviderLimits& limits)
{
    m_limits = limits;
}

LimitVerdict RateLimitTracker::check(const TokenCost& wanted, Instant now) const
{
    const TokenCost cost = bounded(wanted);
    LimitVerdict verdict;
    if (m_limits.concurrent && inFlight() >= *m_limits.concurrent)
        verdict = closedUntil(now + kSlotPoll,
                              u"all %1 concurrent calls are taken"_s.arg(*m_limits.concurrent));
    keepLonger(verdict, checkRolling(m_requests,
                                     effective(LimitUnit::Requests, kMinute,
                                               m_limits.requestsPerMinute, now),
                                     1, nameOf(LimitUnit::Requests, kMinute), now));
    keepLonger(verdict,
               checkRolling(m_minuteTokens,
                            effective(LimitUnit::Tokens, kMinute, m_limits.tokensPerMinute, now),
                            cost.total(), nameOf(LimitUnit::Tokens, kMinute), now));
    keepLonger(verdict, checkRolling(m_dayTokens, m_limits.tokensPerDay, cost.total(),
                                     nameOf(LimitUnit::Tokens, kDay), now));
    keepLonger(verdict, checkLearned(cost, now));
    if (m_restsUntil && *m_restsUntil > now)
        keepLonger(verdict, closedUntil(*m_restsUntil,
                                        u"the provider refused the last calls as too many"_s));
    return verdict;
}

std::optional<RateLimitTracker::Permit> RateLimitTracker::tryAcquire(const TokenCost& wanted,
                                                                     Instant now)
{
    const TokenCost cost = bounded(wanted);
    if (!check(cost, now).open)
        return std::nullopt;
    refill(now);
    Booking booking;
    booking.reserved = cost;
    booking.request = m_requests.add(now, 1);
    booking.minuteTokens = m_minuteTokens.add(now, cost.total());
    booking.dayTokens = m_dayTokens.add(now, cost.total());
    m_inFlight.emplace(++m_lastId, booking);
    ++m_mark.requests;
    m_mark.tokens.input += cost.input;
    m_mark.tokens.output += cost.output;
    return Permit{m_lastId, m_mark};
}

void RateLimitTracker::finished(const Permit& permit, const std::optional<TokenCost>& used)
{
    const auto found = m_inFlight.find(permit.id);
    if (found == m_inFlight.end())
        return;
    if (used) {
        const qint64 change = bounded(*used).total() - found->second.reserved.total();
        m_minuteTokens.adjust(found->second.minuteTokens, change);
        m_dayTokens.adjust(found->second.dayTokens, change);
    }
    m_inFlight.erase(found);
}

void RateLimitTracker::released(const Permit& permit)
{
    const auto found = m_inFlight.find(permit.id);
    if (found == m_inFlight.end())
        return;
    m_requests.adjust(found->second.request, -1);
    finished(permit, TokenCost{});
}

void RateLimitTracker::learn(const Mark& mark, const QList<LimitReading>& readings,
                             std::optional<Duration> retryAfter, Instant now)
{
    for (const LimitReading& reading : readings) {
        const Kind kind(reading.unit, reading.window.value_or(Duration::zero()));
        if (!m_learned.contains(kind) && m_learned.size() >= kMostLearned)
            continue;
        Learned& learned = m_learned[kind];
        const bool outdated =
            learned.resetsAt && *learned.resetsAt > now && learned.mark.requests > mark.requests;
        if (outdated) // a later call has brought later news
            continue;
        if (reading.limit) {
            learned.limit = reading.limit;
            learned.limitUntil = now + kLimitMemory;
        }
        learned.remaining.reset();
        learned.resetsAt.reset();
        const auto reset = reading.reset ? reading.reset : reading.window;
        if (!reading.remaining || !reset)
            continue;
        const Duration claimed = std::min(*reset, retryAfter.value_or(*reset));
        learned.remaining = reading.remaining;
        learned.mark = mark;
        learned.resetsAt = now + kept(claimed);
        learned.claimedUntil = now + *reset;
        learned.refill = std::max(learned.refill, kept(*reset));
    }
}

void RateLimitTracker::refused(std::optional<Duration> retryAfter, Instant now)
{
    m_refusedAt = m_mark;
    // Several calls that were under way together are one lesson.
    if (!retryAfter && m_restsUntil && now < *m_restsUntil)
        return;
    const Duration rest = kFirstRest * (1 << std::min(m_refusals, 6));
    ++m_refusals;
    const Duration pause = retryAfter ? kept(*retryAfter) : std::min(rest, kLongestRest);
    m_restsUntil = std::max(m_restsUntil.value_or(now), now + pause);
}

void RateLimitTracker::succeeded(const Mark& mark)
{
    if (mark.requests <= m_refusedAt.requests) // it was under way when another one was refused
        return;
    m_refusals = 0;
    m_restsUntil.reset();
}

RateLimitTracker::Memory RateLimitTracker::memory(Instant now) const
{
    Memory memory;
    for (const auto& [kind, learned] : m_learned) {
        Memory::Limit limit;
        limit.unit = kind.first;
        limit.window = kind.second;
        if (learned.limit && learned.limitUntil > now) {
            limit.limit = learned.limit;
            limit.limitUntil = learned.limitUntil;
        }
        limit.remaining = left(kind, learned, now);
        if (limit.remaining) {
            limit.resetsAt = learned.resetsAt;
            limit.claimedUntil = learned.claimedUntil;
        }
        limit.refill = learned.refill;
        if (limit.limit || limit.remaining)
            memory.limits.append(limit);
    }
    if (m_restsUntil && *m_restsUntil > now) {
        memory.refusals = m_refusals;
        memory.restsUntil = m_restsUntil;
    }
    if (m_limits.requestsPerMinute)
        memory.requests = m_requests.memory(now);
    if (m_limits.tokensPerMinute)
        memory.minuteTokens = m_minuteTokens.memory(now);
    if (m_limits.tokensPerDay)
        memory.dayTokens = m_dayTokens.memory(now);
    return memory;
}

void RateLimitTracker::restore(const Memory& memory, Instant now)
{
    for (const Memory::Limit& limit : memory.limits) {
        Learned learned;
        if (limit.limit && limit.limitUntil && *limit.limitUntil > now) {
            learned.limit = limit.limit;
            learned.limitUntil = std::min(*limit.limitUntil, now + kLimitMemory);
        }
        if (limit.remaining && limit.resetsAt && *limit.resetsAt > now) {
            learned.remaining = limit.remaining;
            learned.mark = m_mark;
            learned.resetsAt = std::min(*limit.resetsAt, now + kObeyed);
            learned.claimedUntil = std::max(limit.claimedUntil.value_or(now), *learned.resetsAt);
        }
        learned.refill = std::clamp<Duration>(limit.refill, 0s, kObeyed);
        if ((learned.limit || learned.remaining) && m_learned.size() < kMostLearned)
            m_learned.try_emplace({limit.unit, limit.window}, learned);
    }
    if (memory.restsUntil && *memory.restsUntil > now) {
        m_refusals = memory.refusals;
        m_restsUntil = std::min(*memory.restsUntil, now + kObeyed);
    }
    m_requests.restore(memory.requests, now);
    m_minuteTokens.restore(memory.minuteTokens, now);
    m_dayTokens.restore(memory.dayTokens, now);
}

QList<LimitStanding> RateLimitTracker::states(Instant now) const
{
    QList<LimitStanding> states;
    const auto addSet = [&](LimitUnit unit, Duration window, std::optional<qint64> limit,
                            const RollingSum& sum) {
        if (limit)
            states.append({unit, window, limit, std::max<qint64>(0, *limit - sum.total(now)),
                           sum.fallsTo(*limit - 1, now), false});
    };
    addSet(LimitUnit::Requests, kMinute, m_limits.requestsPerMinute, m_requests);
    addSet(LimitUnit::Tokens, kMinute, m_limits.tokensPerMinute, m_minuteTokens);
    addSet(LimitUnit::Tokens, kDay, m_limits.tokensPerDay, m_dayTokens);
    for (const auto& [kind, learned] : m_learned) {
        const auto remaining = left(kind, learned, now);
        const bool known = learned.limit && learned.limitUntil > now;
        if (!known && !remaining)
            continue;
        LimitStanding state;
        state.unit = kind.first;
        if (kind.second > Duration::zero())
            state.window = kind.second;
        if (known)
            state.limit = learned.limit;
        state.remaining = remaining;
        if (remaining)
            state.resetsAt = std::max(learned.claimedUntil, *learned.resetsAt);
        state.learned = true;
        states.append(state);
    }
    return states;
}

qint64 RateLimitTracker::bookedSince(const Mark& mark, LimitUnit unit) const
{
    if (unit == LimitUnit::Requests)
        return m_mark.requests - mark.requests;
    return amountOf(
        unit, {m_mark.tokens.input - mark.tokens.input, m_mark.tokens.output - mark.tokens.output});
}

/// What is left of a stated count; absent once it is stale.
std::optional<qint64> RateLimitTracker::left(const Kind& kind, const Learned& learned,
                                             Instant now) const
{
    if (!learned.remaining || *learned.resetsAt <= now)
        return std::nullopt;
    return std::max<qint64>(0, *learned.remaining - bookedSince(learned.mark, kind.first));
}

/// The configured limit, tightened by the stated one. A stated limit alone counts where no
/// remaining count comes with it, which would tell more.
std::optional<qint64> RateLimitTracker::effective(LimitUnit unit, Duration window,
                                                  std::optional<qint64> set, Instant now) const
{
    const auto found = m_learned.find({unit, window});
    if (found == m_learned.end() || !found->second.limit || found->second.limitUntil <= now)
        return set;
    if (set)
        return std::min(*set, *found->second.limit);
    return found->second.remaining ? std::nullopt : found->second.limit;
}

LimitVerdict RateLimitTracker::checkRolling(const RollingSum& sum, std::optional<qint64> limit,
                                            qint64 cost, const QString& what, Instant now) const
{
    if (!limit)
        return {};
    const auto freeAt = sum.fallsTo(*limit - std::min(cost, *limit), now);
    return freeAt ? closedUntil(*freeAt, u"%1 %2 used up"_s.arg(*limit).arg(what)) : LimitVerdict{};
}

LimitVerdict RateLimitTracker::checkLearned(const TokenCost& cost, Instant now) const
{
    LimitVerdict verdict;
    for (const auto& [kind, learned] : m_learned) {
        const auto remaining = left(kind, learned, now);
        if (!remaining)
            continue;
        const qint64 amount = amountOf(kind.first, cost);
        const qint64 needed =
            std::max<qint64>(1, learned.limit ? std::min(amount, *learned.limit) : amount);
        if (*remaining >= needed)
            continue;
        const QString what = nameOf(kind.first, kind.second);
        const QString stated = learned.limit
                                   ? u"the provider has %1 of %2 %3 left"_s.arg(*remaining)
                                         .arg(*learned.limit)
                                         .arg(what)
                                   : u"the provider has %1 %2 left"_s.arg(*remaining).arg(what);
        keepLonger(verdict, closedUntil(*learned.resetsAt, stated));
    }
    return verdict;
}

/// After its reset a stated limit is full again; the calls until the next reply count against it.
void RateLimitTracker::refill(Instant now)
{
    for (auto& [kind, learned] : m_learned) {
        if (!learned.remaining || *learned.resetsAt > now)
            continue;
        if (!learned.limit || learned.limitUntil <= now) {
            learned.remaining.reset();
            continue;
        }
        learned.remaining = learned.limit;
        learned.mark = m_mark;
        learned.resetsAt = now + std::max<Duration>(learned.refill, 1s);
        learned.claimedUntil = *learned.resetsAt;
    }
}

} // namespace fuseboard
