// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace fuseboard {

/// What a provider may do to a call.
enum class RehearsedFault {
    None,
    RateLimited,
    Overloaded,
    ServerError,
    Stall, ///< the answer begins, then silence
    Cut,   ///< the answer begins, then the connection ends
    BadKey,
    ConnectFailed,
    SlowFirstToken,
};

/// A reply that nobody sent, as a provider of that dialect would send it.
struct ImaginedReply
{
    enum class End { Complete, Silence, Cut, Refused };

    End end = End::Complete;
    int status = 200;
    HttpHeaders headers;
    Duration firstToken{};    ///< after the head, until the first chunk
    QList<QByteArray> chunks; ///< at an even pace
};

/// `retryAfter` is the hint of a rate limit. `dialect` is a known one.
ImaginedReply imaginedReply(QStringView dialect, RehearsedFault fault, Duration retryAfter);

} // namespace fuseboard
