// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

enum class Jitter { Full, Equal, Decorrelated, None };

struct RetrySettings {
    int maxRetries = 2; ///< on one step, beside the first attempt
    Duration baseDelay = std::chrono::seconds(1);
    Duration maxDelay = std::chrono::seconds(60);
    Jitter jitter = Jitter::Full;
    /// A longer Retry-After is not waited for: the step cools down and the chain goes on.
    Duration maxRetryAfter = std::chrono::seconds(60);
    /// With another step ready, no longer pause than this: nobody waits beside a free provider.
    Duration maxWaitWithFallback = std::chrono::seconds(5);

    bool operator==(const RetrySettings&) const = default;
};

struct TimeoutSettings {
    Duration connect = std::chrono::seconds(10);
    Duration firstToken = std::chrono::seconds(10);
    Duration stall = std::chrono::seconds(15);
    double minTokensPerSecond = 1;
    std::optional<Duration> total; ///< absent: by the formula of TimeoutPolicy
    bool adaptive = true;

    bool operator==(const TimeoutSettings&) const = default;
};

struct BreakerSettings {
    int failureThreshold = 5;
    Duration recovery = std::chrono::seconds(60);
    int halfOpenMaxCalls = 3;
    int successThreshold = 2;
    Duration window = std::chrono::seconds(120);

    bool operator==(const BreakerSettings&) const = default;
};

struct Step {
    QString provider; ///< name of a provider in the configuration
    QString model;
    bool reasoning = false;

    bool operator==(const Step&) const = default;
};

/// A fallback chain as configured: the steps in their order, and how to walk them.
struct Chain {
    QString name;
    QList<Step> steps;
    RetrySettings retry;
    TimeoutSettings timeouts;
    BreakerSettings breaker;
    Duration deadline = std::chrono::seconds(300); ///< for the whole prompt, waits included

    bool operator==(const Chain&) const = default;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Chain)
