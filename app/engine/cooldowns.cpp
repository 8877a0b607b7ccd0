// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cooldowns.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// Beyond what any provider can mean; keeps sums within range.
constexpr Duration kLongestClaim = std::chrono::hours(24 * 366);

} // namespace

void CoolDowns::note(const QString& provider, const QString& model, const ProviderError& error,
                     Instant now)
{
    const bool quota = error.kind == ErrorKind::QuotaExhausted;
    const bool hinted = error.retryAfter && *error.retryAfter > Duration::zero();
    if (!(quota || (error.kind == ErrorKind::RateLimited && hinted)))
        return;
    Entry& entry = m_entries[{provider, model}];
    const Duration hint = hinted ? std::min(*error.retryAfter, kLongestClaim) : Duration::zero();
    if (hinted && hint <= kObeyed) {
        entry.rest = {now + hint, std::nullopt};
        return;
    }
    // Several calls that were under way together are one lesson.
    if (entry.pause == Duration::zero() || entry.rest.until <= now)
        entry.pause = std::clamp(2 * entry.pause, kFirstProbe, kLongest);
    entry.rest.until = now + entry.pause;
    entry.rest.claimed.reset();
    if (!hinted)
        return;
    if (hint > entry.pause)
        entry.rest.claimed = now + hint;
    else
        entry.rest.until = now + hint;
}

void CoolDowns::clear(const QString& provider, const QString& model)
{
    m_entries.erase({provider, model});
}

std::optional<CoolDowns::Rest> CoolDowns::rest(const QString& provider, const QString& model,
                                               Instant now) const
{
    const auto found = m_entries.find({provider, model});
    if (found == m_entries.end() || found->second.rest.until <= now)
        return std::nullopt;
    return found->second.rest;
}

QList<CoolDowns::Memory> CoolDowns::memory() const
{
    QList<Memory> all;
    for (const auto& [step, entry] : m_entries)
        all.append({step.first, step.second, entry.rest, entry.pause});
    return all;
}

void CoolDowns::restore(const QList<Memory>& memory, Instant now)
{
    for (const Memory& each : memory) {
        Entry entry{each.rest, std::clamp(each.pause, Duration::zero(), kLongest)};
        entry.rest.until = std::min(entry.rest.until, now + kLongest);
        if (entry.rest.claimed)
            entry.rest.claimed = std::min(*entry.rest.claimed, now + kLongestClaim);
        // What the provider claimed still counts for how early it is asked again.
        const bool isOver = entry.rest.until <= now && entry.rest.claimed.value_or(now) <= now;
        if (!isOver)
            m_entries[{each.provider, each.model}] = entry;
    }
}

} // namespace fuseboard
