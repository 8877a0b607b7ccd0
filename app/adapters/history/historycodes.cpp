// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historycodes.h"

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

template <typename Value, std::size_t size>
Value valueOf(const std::array<Value, size>& values, qint64 code, Value fallback)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [code](Value value) { return codeOf(value) == code; });
    return found == values.cend() ? fallback : *found;
}

} // namespace

int codeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return 0;
    case Outcome::Failure:
        return 1;
    case Outcome::Skipped:
        return 2;
    case Outcome::Cancelled:
        return 3;
    }
    Q_UNREACHABLE();
}

int codeOf(Origin origin)
{
    switch (origin) {
    case Origin::Prompt:
        return 0;
    case Origin::Probe:
        return 1;
    case Origin::Check:
        return 2;
    }
    Q_UNREACHABLE();
}

int codeOf(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return 0;
    case CircuitState::Open:
        return 1;
    case CircuitState::HalfOpen:
        return 2;
    }
    Q_UNREACHABLE();
}

int codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return 1;
    case ErrorKind::QuotaExhausted:
        return 2;
    case ErrorKind::BillingRequired:
        return 3;
    case ErrorKind::AuthenticationFailed:
        return 4;
    case ErrorKind::PermissionDenied:
        return 5;
    case ErrorKind::ModelNotFound:
        return 6;
    case ErrorKind::ContextLengthExceeded:
        return 7;
    case ErrorKind::ContentFiltered:
        return 8;
    case ErrorKind::InvalidRequest:
        return 9;
    case ErrorKind::RequestTooLarge:
        return 10;
    case ErrorKind::Overloaded:
        return 11;
    case ErrorKind::ServerError:
        return 12;
    case ErrorKind::BadGateway:
        return 13;
    case ErrorKind::GatewayTimeout:
        return 14;
    case ErrorKind::ConnectFailed:
        return 15;
    case ErrorKind::TlsFailed:
        return 16;
    case ErrorKind::TimedOut:
        return 17;
    case ErrorKind::StreamStalled:
        return 18;
    case ErrorKind::StreamCut:
        return 19;
    case ErrorKind::MalformedReply:
        return 20;
    case ErrorKind::Unknown:
        return 21;
    }
    Q_UNREACHABLE();
}

Outcome outcomeOf(qint64 code)
{
    static constexpr std::array all{Outcome::Success, Outcome::Failure, Outcome::Skipped,
                                    Outcome::Cancelled};
    return valueOf(all, code, Outcome::Failure);
}

Origin originOf(qint64 code)
{
    static constexpr std::array all{Origin::Prompt, Origin::Probe, Origin::Check};
    return valueOf(all, code, Origin::Prompt);
}

CircuitState circuitOf(qint64 code)
{
    static constexpr std::array all{CircuitState::Closed, CircuitState::Open,
                                    CircuitState::HalfOpen};
    return valueOf(all, code, CircuitState::Closed);
}

ErrorKind kindOf(qint64 code)
{
    return valueOf(allErrorKinds(), code, ErrorKind::Unknown);
}

} // namespace fuseboard
