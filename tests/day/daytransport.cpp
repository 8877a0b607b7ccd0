// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/daytransport.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Counts as under way from its making until it has ended, whoever ends it.
class Count
{
public:
    explicit Count(std::shared_ptr<int> underWay) : m_underWay(std::move(underWay))
    {
        ++*m_underWay;
    }
    ~Count() { end(); }
    Q_DISABLE_COPY_MOVE(Count)

    void end()
    {
        if (!m_ended)
            --*m_underWay;
        m_ended = true;
    }

private:
    std::shared_ptr<int> m_underWay;
    bool m_ended = false;
};

class CountedCall : public HttpCall
{
public:
    CountedCall(std::unique_ptr<HttpCall> call, std::shared_ptr<Count> count)
        : m_count(std::move(count)), m_call(std::move(call))
    {
    }
    ~CountedCall() override { cancel(); }
    void cancel() override
    {
        m_call->cancel();
        m_count->end();
    }

private:
    std::shared_ptr<Count> m_count;
    std::unique_ptr<HttpCall> m_call;
};

/// Fails a moment later, as a network without a route does.
class RefusedCall : public HttpCall
{
public:
    RefusedCall(FakeClock& clock, HttpTransport::Sink sink) : m_clock(clock)
    {
        m_timer = clock.callAt(clock.now(), [&clock, sink = std::move(sink)] {
            sink(HttpFailure{clock.now(), HttpFailureKind::Unreachable,
                             u"The network is unreachable."_s});
        });
    }
    ~RefusedCall() override { cancel(); }
    void cancel() override { m_clock.cancel(m_timer); }

private:
    FakeClock& m_clock;
    Clock::TimerId m_timer;
};

} // namespace

DayTransport::DayTransport(FakeClock& clock, Weather weather, Stage stage,
                           std::function<int()> minute)
    : m_clock(clock), m_weather(std::move(weather)), m_stage(std::move(stage)),
      m_minute(std::move(minute)), m_network(clock)
{
}

QUrl DayTransport::stageOf(const HttpRequest& request, int minute) const
{
    QString name = request.url.host().section(u'.', -2, -2);
    QUrl url = m_stage.neutral;
    if (request.url.host().startsWith("status."_L1)) {
        url = m_stage.pages;
    } else if (request.url.host().endsWith(".test"_L1)) {
        url = m_stage.providers;
        if (const Spell* spell = m_weather.spellOf(name, request.body, minute))
            name = spell->as;
    }
    url.setPath(u'/' + name + request.url.path());
    return url;
}

std::unique_ptr<HttpCall> DayTransport::start(const HttpRequest& request, Sink sink)
{
    const int minute = m_minute();
    if (m_weather.networkIsDown(minute))
        return std::make_unique<RefusedCall>(m_clock, std::move(sink));
    HttpRequest sent = request;
    sent.url = stageOf(request, minute);
    auto count = std::make_shared<Count>(m_underWay);
    auto call = m_network.start(sent, [count, sink = std::move(sink)](const HttpEvent& event) {
        // The sink may destroy the call, and this with it.
        const auto kept = count;
        if (std::holds_alternative<HttpEnd>(event) || std::holds_alternative<HttpFailure>(event))
            kept->end();
        sink(event);
    });
    return std::make_unique<CountedCall>(std::move(call), std::move(count));
}

} // namespace fuseboard
