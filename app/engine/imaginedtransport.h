// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/imaginedreply.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

namespace fuseboard {

/// A network on which nothing is sent: each call is answered by `reply`, at the pace of a provider
/// that is well, on the clock it is given. That clock outlives it.
class ImaginedTransport : public HttpTransport
{
public:
    using Replies = std::function<ImaginedReply()>;
    static constexpr Duration kConnect = std::chrono::milliseconds(20);
    static constexpr Duration kTls = std::chrono::milliseconds(30);   ///< for https
    static constexpr Duration kHead = std::chrono::milliseconds(150); ///< after the request
    static constexpr Duration kPace = std::chrono::milliseconds(40);  ///< between chunks

    ImaginedTransport(Clock& clock, Replies replies) : m_clock(clock), m_replies(std::move(replies))
    {
    }

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;

private:
    Clock& m_clock;
    Replies m_replies;
};

} // namespace fuseboard
