// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fuseboard {

/// Why an attempt failed: the closed set that everything after the classifier works with.
enum class ErrorKind {
    RateLimited,
    QuotaExhausted,
    BillingRequired,
    AuthenticationFailed,
    PermissionDenied,
    ModelNotFound,
    ContextLengthExceeded,
    ContentFiltered,
    InvalidRequest,
    RequestTooLarge,
    Overloaded,
    ServerError,
    BadGateway,
    GatewayTimeout,
    ConnectFailed,
    TlsFailed,
    TimedOut,
    StreamStalled,
    StreamCut,
    MalformedReply,
    Unknown,
};

inline constexpr int kErrorKindCount = static_cast<int>(ErrorKind::Unknown) + 1;

/// How often the same step may be tried again.
enum class Retry { Never, Once, Yes };

/// What follows from a kind.
struct Consequences {
    Retry retry;
    bool next;  ///< the chain may go on to its next step
    bool trips; ///< counts against the provider's health in the circuit breaker
};

Consequences consequencesOf(ErrorKind kind);

/// Every kind, in the order of the enum.
const std::array<ErrorKind, kErrorKindCount>& allErrorKinds();

/// The public name, e.g. "rate_limited".
QLatin1StringView nameOf(ErrorKind kind);
std::optional<ErrorKind> errorKindFromName(QStringView name);

} // namespace fuseboard
