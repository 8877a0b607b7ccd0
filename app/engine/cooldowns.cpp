// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cooldowns.h"

#include <algorithm>

namespace fuseboard {

void CoolDowns::note(const QString& provider, const QString& model, const ProviderError& error,
                     Instant now)
{
    std::optional<Duration> pause;
    if (error.kind == ErrorKind::RateLimited)
        pause = error.retryAfter;
    else if (error.kind == ErrorKind::QuotaExhausted)
        pause = error.retryAfter.value_or(kQuotaDefault);
    if (pause && *pause > Duration::zero())
        m_until[{provider, model}] = now + std::min(*pause, kLongest);
}

void CoolDowns::clear(const QString& provider, const QString& model)
{
    m_until.erase({provider, model});
}

std::optional<Instant> CoolDowns::until(const QString& provider, const QString& model,
                                        Instant now) const
{
    const auto found = m_until.find({provider, model});
    if (found == m_until.end() || found->second <= now)
        return std::nullopt;
    return found->second;
}

} // namespace fuseboard
