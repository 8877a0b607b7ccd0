// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtransport.h"

#include <algorithm>

namespace fuseboard {

namespace {

class ScriptedCall : public HttpCall
{
public:
    ScriptedCall(FakeClock& clock, std::shared_ptr<ScriptedTransport::Seen> seen)
        : m_clock(clock), m_seen(std::move(seen))
    {
    }
    ~ScriptedCall() override { cancel(); }

    void play(const ScriptedReply& reply, const HttpTransport::Sink& sink)
    {
        for (const auto& each : reply.events)
            m_timers.push_back(m_clock.callAt(
                m_clock.now() + each.after, [this, event = each.event, sink]() mutable {
                    std::visit([this](auto& e) { e.at = m_clock.now(); }, event);
                    m_over = std::holds_alternative<HttpEnd>(event) ||
                             std::holds_alternative<HttpFailure>(event);
                    sink(event);
                }));
    }

    void cancel() override
    {
        for (const auto timer : m_timers)
            m_clock.cancel(timer);
        m_timers.clear();
        if (!m_over)
            m_seen->cancelled = true;
        m_over = true;
    }

private:
    FakeClock& m_clock;
    std::shared_ptr<ScriptedTransport::Seen> m_seen;
    std::vector<Clock::TimerId> m_timers;
    bool m_over = false;
};

} // namespace

ScriptedReply& ScriptedReply::then(Duration after, HttpEvent event)
{
    events.push_back({after, std::move(event)});
    return *this;
}

ScriptedReply ScriptedReply::whole(int status, const QByteArray& body, HttpHeaders headers,
                                   Duration after)
{
    ScriptedReply reply;
    reply.then(Duration::zero(), HttpSent{});
    reply.then(after, HttpHead{{}, status, std::move(headers)});
    if (!body.isEmpty())
        reply.then(after, HttpChunk{{}, body});
    reply.then(after, HttpEnd{});
    return reply;
}

ScriptedReply ScriptedReply::stream(const QList<QByteArray>& pieces, bool ends, Duration gap)
{
    ScriptedReply reply;
    reply.then(Duration::zero(), HttpSent{});
    Duration at = gap;
    reply.then(at, HttpHead{{}, 200, {{"content-type", "text/event-stream"}}});
    for (const QByteArray& piece : pieces) {
        at += gap;
        reply.then(at, HttpChunk{{}, piece});
    }
    if (ends)
        reply.then(at, HttpEnd{});
    return reply;
}

ScriptedReply ScriptedReply::failure(HttpFailureKind kind, const QString& message, Duration after)
{
    ScriptedReply reply;
    reply.then(after, HttpFailure{{}, kind, message});
    return reply;
}

void ScriptedTransport::script(const QString& host, std::vector<ScriptedReply> replies)
{
    m_scripts[host] = {std::make_move_iterator(replies.begin()),
                       std::make_move_iterator(replies.end())};
}

std::unique_ptr<HttpCall> ScriptedTransport::start(const HttpRequest& request, Sink sink)
{
    auto seen = std::make_shared<Seen>(Seen{request, m_clock.now(), false});
    m_seen.push_back(seen);
    auto& replies = m_scripts[request.url.host()];
    Q_ASSERT(!replies.empty()); // a test scripts every host that it lets be called
    const ScriptedReply reply = replies.front();
    if (replies.size() > 1)
        replies.pop_front();
    auto call = std::make_unique<ScriptedCall>(m_clock, seen);
    call->play(reply, sink);
    return call;
}

int ScriptedTransport::countOf(const QString& host) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&](const auto& each) {
        return each->request.url.host() == host;
    }));
}

} // namespace fuseboard
