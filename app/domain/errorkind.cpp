// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

struct Row
{
    ErrorKind kind;
    QLatin1StringView name;
    Consequences consequences;
};

// In the order of the enum; the lookup relies on it.
constexpr std::array<Row, kErrorKindCount> kTable{{
    // kind, name, {retry, next, trips}
    {ErrorKind::RateLimited, "rate_limited"_L1, {Retry::Yes, true, false}},
    {ErrorKind::QuotaExhausted, "quota_exhausted"_L1, {Retry::Never, true, false}},
    {ErrorKind::BillingRequired, "billing_required"_L1, {Retry::Never, true, false}},
    {ErrorKind::AuthenticationFailed, "authentication_failed"_L1, {Retry::Never, true, false}},
    {ErrorKind::PermissionDenied, "permission_denied"_L1, {Retry::Never, true, false}},
    {ErrorKind::ModelNotFound, "model_not_found"_L1, {Retry::Never, true, false}},
    {ErrorKind::ContextLengthExceeded, "context_length_exceeded"_L1, {Retry::Never, true, false}},
    {ErrorKind::ContentFiltered, "content_filtered"_L1, {Retry::Never, true, false}},
    {ErrorKind::InvalidRequest, "invalid_request"_L1, {Retry::Never, false, false}},
    {ErrorKind::RequestTooLarge, "request_too_large"_L1, {Retry::Never, true, false}},
    {ErrorKind::Overloaded, "overloaded"_L1, {Retry::Yes, true, true}},
    {ErrorKind::ServerError, "server_error"_L1, {Retry::Yes, true, true}},
    {ErrorKind::BadGateway, "bad_gateway"_L1, {Retry::Yes, true, true}},
    {ErrorKind::GatewayTimeout, "gateway_timeout"_L1, {Retry::Once, true, true}},
    {ErrorKind::ConnectFailed, "connect_failed"_L1, {Retry::Yes, true, true}},
    {ErrorKind::TlsFailed, "tls_failed"_L1, {Retry::Never, true, true}},
    {ErrorKind::TimedOut, "timed_out"_L1, {Retry::Never, true, true}},
    {ErrorKind::StreamStalled, "stream_stalled"_L1, {Retry::Never, true, true}},
    {ErrorKind::StreamCut, "stream_cut"_L1, {Retry::Yes, true, true}},
    {ErrorKind::MalformedReply, "malformed_reply"_L1, {Retry::Yes, true, true}},
    {ErrorKind::Unknown, "unknown"_L1, {Retry::Never, true, true}},
}};

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(isInEnumOrder());

const Row& rowOf(ErrorKind kind)
{
    return kTable.at(static_cast<std::size_t>(kind));
}

} // namespace

Consequences consequencesOf(ErrorKind kind)
{
    return rowOf(kind).consequences;
}

const std::array<ErrorKind, kErrorKindCount>& allErrorKinds()
{
    static constexpr auto kinds = [] {
        std::array<ErrorKind, kErrorKindCount> result{};
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = kTable[i].kind;
        return result;
    }();
    return kinds;
}

QLatin1StringView nameOf(ErrorKind kind)
{
    return rowOf(kind).name;
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    const auto row = std::find_if(kTable.begin(), kTable.end(),
                                  [name](const Row& candidate) { return name == candidate.name; });
    return row == kTable.end() ? std::nullopt : std::optional(row->kind);
}

} // namespace fuseboard
