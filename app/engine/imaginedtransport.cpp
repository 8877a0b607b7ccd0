// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imaginedtransport.h"

#include <QList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

class ImaginedCall : public HttpCall
{
public:
    ImaginedCall(Clock& clock, HttpTransport::Sink sink)
        : m_clock(clock), m_sink(std::make_shared<HttpTransport::Sink>(std::move(sink)))
    {
    }
    ~ImaginedCall() override { ImaginedCall::cancel(); }

    void cancel() override
    {
        for (const Clock::TimerId timer : std::as_const(m_timers))
            m_clock.cancel(timer);
        m_timers.clear();
    }

    void plan(Instant at, const HttpEvent& event)
    {
        // The sink is held by the timer, too: an event may end this call.
        m_timers.append(m_clock.callAt(at, [sink = m_sink, event] { (*sink)(event); }));
    }

private:
    Clock& m_clock;
    std::shared_ptr<HttpTransport::Sink> m_sink;
    QList<Clock::TimerId> m_timers;
};

} // namespace

std::unique_ptr<HttpCall> ImaginedTransport::start(const HttpRequest& request, Sink sink)
{
    const ImaginedReply reply = m_replies();
    auto call = std::make_unique<ImaginedCall>(m_clock, std::move(sink));
    Instant at = m_clock.now();
    call->plan(at, HttpConnecting{at});
    at += kConnect;
    if (reply.end == ImaginedReply::End::Refused) {
        call->plan(at, HttpFailure{at, HttpFailureKind::Refused, u"Connection refused."_s});
        return call;
    }
    if (request.url.scheme() == "https"_L1) {
        const Instant connected = at;
        at += kTls;
        call->plan(at, HttpEncrypted{at, connected});
    }
    call->plan(at, HttpSent{at});
    at += kHead;
    call->plan(at, HttpHead{at, reply.status, reply.headers});
    at += reply.firstToken;
    for (const QByteArray& chunk : reply.chunks) {
        call->plan(at, HttpChunk{at, chunk});
        at += kPace;
    }
    if (reply.end == ImaginedReply::End::Complete)
        call->plan(at, HttpEnd{at});
    else if (reply.end == ImaginedReply::End::Cut)
        call->plan(at, HttpFailure{at, HttpFailureKind::Cut,
                                   u"The connection was closed inside the reply."_s});
    return call;
}

} // namespace fuseboard
