// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

TokenBucket::TokenBucket(int perMinute) : m_perMinute(perMinute), m_level(perMinute) {}

double TokenBucket::levelAt(Duration now) const
{
    return std::min<double>(m_perMinute, m_level + toSeconds(now - m_at) * m_perMinute / 60);
}

LimitState TokenBucket::state(Duration now) const
{
    const double level = levelAt(now);
    return {m_perMinute, static_cast<qint64>(std::floor(std::max(0.0, level))),
            fromSeconds((m_perMinute - level) * 60 / m_perMinute)};
}

Duration TokenBucket::waitFor(qint64 amount, Duration now) const
{
    const double missing =
        static_cast<double>(std::min<qint64>(amount, m_perMinute)) - levelAt(now);
    // Refilled levels are sums of fractions: a rounding error is no reason to refuse.
    return missing > 1e-6 ? fromSeconds(missing * 60 / m_perMinute) : Duration::zero();
}

void TokenBucket::take(qint64 amount, Duration now)
{
    m_level = levelAt(now) - static_cast<double>(amount);
    m_at = now;
}

} // namespace fuseboard
