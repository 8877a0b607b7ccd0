// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorrules.h"

namespace fuseboard {

std::optional<StatusMeaning> meaningOf(int status)
{
    using enum ErrorKind;
    switch (status) {
    case 401: // RFC 9110
    case 407: // a proxy of the company network
    case 498: // ArcGIS, Groq: invalid token
        return StatusMeaning{AuthenticationFailed, true};
    case 402:
        return StatusMeaning{BillingRequired, true};
    case 403:
    case 451: // RFC 7725: legal reasons, by region
        return StatusMeaning{PermissionDenied, true};
    case 404: // also a wrong base URL
    case 405:
    case 410:
        return StatusMeaning{ModelNotFound, true};
    case 408:
    case 504:
    case 598:
    case 599:
        return StatusMeaning{GatewayTimeout, true};
    case 413:
    case 414:
    case 431:
        return StatusMeaning{RequestTooLarge, true};
    case 429:
    case 449: // iFlow
        return StatusMeaning{RateLimited, true};
    case 446: // Portkey: a guardrail
        return StatusMeaning{ContentFiltered, true};
    case 424: // Bedrock, Hugging Face: the model failed
    case 499: // the front end closed the request
        return StatusMeaning{ServerError, false};
    case 502:
    case 520: // 520 to 530: Cloudflare, the origin behind it
    case 521:
    case 522:
    case 523:
    case 524:
    case 525:
    case 526:
    case 527:
    case 530:
        return StatusMeaning{BadGateway, true};
    case 503:
    case 529: // Anthropic
        return StatusMeaning{Overloaded, true};
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return StatusMeaning{ServerError, false};
    if (status >= 400 && status < 500)
        return StatusMeaning{InvalidRequest, false};
    if (status >= 300 && status < 400)
        return StatusMeaning{ModelNotFound, false}; // the base URL is elsewhere
    return std::nullopt;
}

} // namespace fuseboard
