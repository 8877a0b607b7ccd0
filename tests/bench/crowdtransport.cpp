// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowdtransport.h"

#include <QDateTime>

#include <cmath>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CrowdCall : public HttpCall
{
public:
    CrowdCall(Clock& clock, HttpTransport::Sink sink) : m_clock(clock), m_sink(std::move(sink)) {}
    ~CrowdCall() override { cancel(); }

    void play(Duration after, HttpEvent event)
    {
        m_timers.push_back(
            m_clock.callAt(m_clock.now() + after, [this, event = std::move(event)]() mutable {
                std::visit([this](auto& e) { e.at = m_clock.now(); }, event);
                const HttpTransport::Sink sink = m_sink; // it may destroy this
                sink(event);
            }));
    }
    void reply(int status, HttpHeaders headers, const QByteArray& body, Duration latency)
    {
        play(0s, HttpSent{});
        play(latency / 3, HttpHead{{}, status, std::move(headers)});
        play(latency / 2, HttpChunk{{}, body});
        play(latency, HttpEnd{});
    }
    void cancel() override
    {
        for (const auto timer : m_timers)
            m_clock.cancel(timer);
        m_timers.clear();
    }

private:
    Clock& m_clock;
    HttpTransport::Sink m_sink;
    std::vector<Clock::TimerId> m_timers;
};

const QByteArray kStream =
    "data: {\"id\":\"x\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Good "
    "morning.\"}}]}\n\n"
    "data: {\"id\":\"x\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"id\":\"x\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4}}\n"
    "\ndata: [DONE]\n\n";

} // namespace

bool CrowdTransport::isBadHour(const QString& host) const
{
    const int hour = m_clock.utcNow().time().hour();
    return host.startsWith(u'p') && host.mid(1, 1).toInt() * 4 == hour;
}

std::unique_ptr<HttpCall> CrowdTransport::start(const HttpRequest& request, Sink sink)
{
    auto call = std::make_unique<CrowdCall>(m_clock, std::move(sink));
    const QString host = request.url.host();
    const HttpHeaders json{{"content-type", "application/json"}};
    if (host == "otlp.test"_L1) {
        ++m_exports;
        call->reply(200, json, "{}", 20ms);
        return call;
    }
    ++m_calls;
    const double spread = (m_random.uniform() + m_random.uniform() + m_random.uniform() - 1.5) * 2;
    const Duration latency(std::llround(8e8 * std::exp(spread)));
    const int luck = m_random.below(1000);
    if (isBadHour(host) && luck < 700) {
        call->reply(503, json, R"({"error": {"message": "Overloaded.", "type": "overloaded"}})",
                    latency);
    } else if (luck < 10) {
        call->reply(500, json,
                    R"({"error": {"message": "It broke (request req_)" +
                        QByteArray::number(m_calls) + R"().", "type": "server_error"}})",
                    latency);
    } else if (luck < 20) {
        HttpHeaders headers = json;
        headers.append(HttpHeaders{{"retry-after", "1"}});
        call->reply(429, headers, R"({"error": {"message": "Rate limit reached."}})", latency);
    } else if (luck < 23) {
        call->play(latency, HttpFailure{{}, HttpFailureKind::Reset, u"It hung up."_s});
    } else {
        call->reply(200,
                    {{"content-type", "text/event-stream"},
                     {"x-ratelimit-limit-requests", "100000"},
                     {"x-ratelimit-remaining-requests", QByteArray::number(m_random.below(90'000))},
                     {"x-ratelimit-reset-requests", "40s"}},
                    kStream, latency);
    }
    return call;
}

} // namespace fuseboard
