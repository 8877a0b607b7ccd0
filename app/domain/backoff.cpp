// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/backoff.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

// In double: doubling an integer that often would overflow.
double doubled(double base, int retry, double most)
{
    return std::min(most, std::ldexp(base, std::clamp(retry, 1, 1000) - 1));
}

double between(double low, double high, double uniform)
{
    return low + (high - low) * uniform;
}

} // namespace

Duration backoffDelay(const RetrySettings& settings, int retry, Duration previous, double uniform)
{
    const auto base = static_cast<double>(std::max(Duration::zero(), settings.baseDelay).count());
    const auto most = static_cast<double>(std::max(Duration::zero(), settings.maxDelay).count());
    const double delay = doubled(base, retry, most);
    const double chance = uniform > 0 ? std::min(uniform, 1.0) : 0.0; // NaN: 0

    double result = delay;
    switch (settings.jitter) {
    case Jitter::Full:
        result = between(0, delay, chance);
        break;
    case Jitter::Equal:
        result = between(delay / 2, delay, chance);
        break;
    case Jitter::Decorrelated:
        result = between(base, 3 * std::max(base, static_cast<double>(previous.count())), chance);
        break;
    case Jitter::None:
        break;
    }
    // Only what is below the bound fits into the integer for sure.
    if (result >= most)
        return std::max(Duration::zero(), settings.maxDelay);
    return Duration(static_cast<Duration::rep>(result));
}

} // namespace fuseboard
