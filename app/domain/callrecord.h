// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitstate.h"
#include "app/domain/instant.h"
#include "app/domain/networkroute.h"
#include "app/domain/providererror.h"
#include "app/domain/usage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

enum class Outcome { Success, Failure, Skipped, Cancelled };
QLatin1StringView nameOf(Outcome outcome);

/// What made the attempt.
enum class Origin { Prompt, Probe, Check };
QLatin1StringView nameOf(Origin origin);

/// One attempt to reach a provider, whatever made it. Charts, breakers, alerts and history
/// read this and nothing else. Times are measured in the engine's thread; all durations
/// count from `startedAt`, except `waited`, which came before it, and `connect` and `tls`,
/// which are the length of their own phase. Absent means "did not happen or cannot be known".
struct CallRecord {
    quint64 prompt = 0; ///< joins the attempts of one walk through a chain; within this process
    Origin origin = Origin::Prompt;
    QString chain;
    QString provider;
    QString model;
    int step = 0;    ///< index in the chain, from 0
    int attempt = 1; ///< number of this attempt within the prompt, from 1; skipped steps count
    QDateTime startedAt; ///< UTC
    Duration waited{};
    Outcome outcome = Outcome::Success;
    std::optional<NetworkRoute> route; ///< absent where no connection was begun
    std::optional<int> status;
    std::optional<ProviderError> error; ///< set for failures; for skips it is absent
    QString message;                    ///< the error's sentence, or why the step was skipped
    std::optional<Duration> retryAfter;
    std::optional<Duration> connect;
    std::optional<Duration> tls;
    std::optional<Duration> firstByte;
    std::optional<Duration> ttft; ///< time to first token
    Duration latency{};
    bool stream = true;
    Usage usage;
    QString finishReason;
    bool isRetry = false;
    int retryCount = 0; ///< how many retries of this step came before
    CircuitState circuitState = CircuitState::Closed; ///< when the attempt was decided

    std::optional<ErrorKind> kind() const
    {
        return error ? std::optional(error->kind) : std::nullopt;
    }
};

/// One element of `attempts` in the contracts.
QJsonObject toJson(const CallRecord& record);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::CallRecord)
