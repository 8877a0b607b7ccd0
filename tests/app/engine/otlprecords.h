// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

namespace fuseboard {

/// A call of provider "alpha" that succeeded, with everything that can be known of it.
inline CallRecord wholeCall()
{
    using namespace std::chrono_literals;
    CallRecord record;
    record.prompt = 7;
    record.chain = QStringLiteral("default");
    record.provider = QStringLiteral("alpha");
    record.model = QStringLiteral("model-a");
    record.step = 1;
    record.attempt = 3;
    record.startedAt = QDateTime::fromMSecsSinceEpoch(1'763'632'800'123, Qt::UTC);
    record.waited = 1500ms;
    record.status = 200;
    record.connect = 12ms;
    record.tls = 20ms;
    record.firstByte = 300ms;
    record.ttft = 400ms;
    record.latency = 2'500'000'001ns;
    record.usage = {9, 12, false};
    record.finishReason = QStringLiteral("stop");
    record.isRetry = true;
    record.retryCount = 2;
    record.circuitState = CircuitState::HalfOpen;
    return record;
}

inline CallRecord failedCall(ErrorKind kind = ErrorKind::RateLimited)
{
    using namespace std::chrono_literals;
    CallRecord record = wholeCall();
    record.outcome = Outcome::Failure;
    record.status = 429;
    record.error = ProviderError::of(kind, record.provider, QStringLiteral("Slow down."));
    record.message = record.error->message;
    record.retryAfter = 2s;
    record.ttft.reset();
    record.usage = {};
    record.finishReason.clear();
    return record;
}

} // namespace fuseboard
