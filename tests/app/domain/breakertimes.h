// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitbreaker.h"

#include <QTest>

namespace fuseboard {

using namespace std::chrono_literals;

inline Instant at(Duration sinceStart)
{
    return Instant(1000h) + sinceStart;
}

inline void failTimes(CircuitBreaker& breaker, int times, Instant now)
{
    for (int i = 0; i < times; ++i) {
        const auto permit = breaker.tryAcquire(now);
        QVERIFY(permit);
        breaker.recordFailure(*permit, now);
    }
}

/// Opened at 0 s; half-open from 60 s on.
inline CircuitBreaker openBreaker()
{
    CircuitBreaker breaker;
    failTimes(breaker, 5, at(0s));
    return breaker;
}

} // namespace fuseboard
