// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorrules.h"

#include <array>

namespace fuseboard {

namespace {

using enum ErrorKind;
using enum Tier;

constexpr auto kZhipu = CodeSpace::Zhipu;
constexpr auto kMiniMax = CodeSpace::MiniMax;
constexpr auto kCloudflare = CodeSpace::Cloudflare;

constexpr auto kNumbers = std::to_array<NumberRule>({
    // docs.bigmodel.cn: api-code
    {AuthenticationFailed, Certain, kZhipu, 1000, "authentication failed"},
    {AuthenticationFailed, Certain, kZhipu, 1001, "no authentication in the header"},
    {AuthenticationFailed, Certain, kZhipu, 1002, "token invalid"},
    {AuthenticationFailed, Certain, kZhipu, 1003, "token expired"},
    {AuthenticationFailed, Certain, kZhipu, 1004, "token refused"},
    {PermissionDenied, Certain, kZhipu, 1110, "account inactive"},
    {AuthenticationFailed, Certain, kZhipu, 1111, "no such account"},
    {PermissionDenied, Certain, kZhipu, 1112, "account locked"},
    {BillingRequired, Certain, kZhipu, 1113, "account in arrears"},
    {ServerError, Likely, kZhipu, 1120, "account out of reach, try later"},
    {PermissionDenied, Certain, kZhipu, 1121, "account locked for violations"},
    {InvalidRequest, Likely, kZhipu, 1210, "parameters wrong"},
    {ModelNotFound, Certain, kZhipu, 1211, "no such model"},
    {InvalidRequest, Likely, kZhipu, 1212, "method not supported by the model"},
    {InvalidRequest, Likely, kZhipu, 1213, "parameter missing"},
    {InvalidRequest, Likely, kZhipu, 1214, "parameter invalid"},
    {InvalidRequest, Likely, kZhipu, 1215, "parameters exclude each other"},
    {PermissionDenied, Certain, kZhipu, 1220, "no right to this API"},
    {ModelNotFound, Certain, kZhipu, 1221, "API taken down"},
    {ModelNotFound, Certain, kZhipu, 1222, "no such API"},
    {ServerError, Likely, kZhipu, 1230, "process error"},
    {ServerError, Likely, kZhipu, 1234, "network error"},
    {ContextLengthExceeded, Certain, kZhipu, 1261, "prompt too long"},
    {ContentFiltered, Certain, kZhipu, 1300, "stopped by policy"},
    {ContentFiltered, Certain, kZhipu, 1301, "sensitive content"},
    {RateLimited, Certain, kZhipu, 1302, "too many concurrent calls"},
    {RateLimited, Certain, kZhipu, 1303, "too frequent"},
    {QuotaExhausted, Certain, kZhipu, 1304, "calls of today used up"},
    {Overloaded, Certain, kZhipu, 1305, "the API's own traffic limit"},
    {QuotaExhausted, Certain, kZhipu, 1308, "usage limit, with the time of reset"},
    {BillingRequired, Certain, kZhipu, 1309, "coding plan expired"},
    {QuotaExhausted, Certain, kZhipu, 1310, "weekly or monthly limit"},
    {PermissionDenied, Certain, kZhipu, 1311, "model not in the plan"},
    {Overloaded, Certain, kZhipu, 1312, "model visited by too many"},
    {RateLimited, Certain, kZhipu, 1313, "fair-use limit"},
    // platform.minimax.io: error codes
    {ServerError, Weak, kMiniMax, 1000, "unknown error"},
    {GatewayTimeout, Certain, kMiniMax, 1001, "timeout"},
    {RateLimited, Certain, kMiniMax, 1002, "rate limit"},
    {AuthenticationFailed, Certain, kMiniMax, 1004, "authentication failed"},
    {BillingRequired, Certain, kMiniMax, 1008, "insufficient balance"},
    {ServerError, Likely, kMiniMax, 1013, "internal service error"},
    {ServerError, Likely, kMiniMax, 1024, "internal error"},
    {ContentFiltered, Certain, kMiniMax, 1026, "input sensitive"},
    {ContentFiltered, Certain, kMiniMax, 1027, "output sensitive"},
    {ServerError, Likely, kMiniMax, 1033, "system error"},
    {RateLimited, Certain, kMiniMax, 1039, "tokens per minute"},
    {RateLimited, Certain, kMiniMax, 1041, "connections"},
    {InvalidRequest, Likely, kMiniMax, 1042, "invisible characters"},
    {InvalidRequest, Weak, kMiniMax, 2013, "invalid params; the words say which"},
    {RateLimited, Certain, kMiniMax, 2045, "rate growth"},
    {AuthenticationFailed, Certain, kMiniMax, 2049, "invalid API key"},
    {QuotaExhausted, Certain, kMiniMax, 2056, "usage limit of the plan"},
    {PermissionDenied, Certain, kMiniMax, 2061, "model not in the plan"},
    // developers.cloudflare.com/workers-ai/platform/errors
    {QuotaExhausted, Certain, kCloudflare, 3036, "daily free allocation"},
    {QuotaExhausted, Certain, kCloudflare, 4006, "daily free allocation"},
    {Overloaded, Certain, kCloudflare, 3040, "out of capacity"},
    {PermissionDenied, Certain, kCloudflare, 3041, "account not allowed"},
    {PermissionDenied, Certain, kCloudflare, 5016, "model agreement"},
    {PermissionDenied, Certain, kCloudflare, 5018, "private model"},
    {ModelNotFound, Certain, kCloudflare, 5007, "no such model"},
    {ContextLengthExceeded, Certain, kCloudflare, 5021, "context window"},
    {InvalidRequest, Likely, kCloudflare, 5004, "invalid input"},
    {InvalidRequest, Likely, kCloudflare, 5006, "schema"},
    {RequestTooLarge, Certain, kCloudflare, 3006, "request too large"},
    {GatewayTimeout, Certain, kCloudflare, 3007, "timeout"},
    {ModelNotFound, Certain, kCloudflare, 7000, "no route"},
    {ModelNotFound, Certain, kCloudflare, 7003, "no route for this account id"},
    {AuthenticationFailed, Certain, kCloudflare, 2009, "AI gateway: unauthorized"},
    {AuthenticationFailed, Certain, kCloudflare, 9106, "authentication header missing"},
    {AuthenticationFailed, Certain, kCloudflare, 9109, "invalid access token"},
    {AuthenticationFailed, Certain, kCloudflare, 10000, "authentication error"},
    {AuthenticationFailed, Certain, kCloudflare, 10001, "authentication missing"},
});

} // namespace

std::span<const NumberRule> numberRules()
{
    return kNumbers;
}

} // namespace fuseboard
