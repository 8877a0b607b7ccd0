// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/baselinecheck.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

/// Nothing of the body is wanted; a HEAD has none.
constexpr qint64 kMostBytes = 4096;

} // namespace

BaselineCheck::BaselineCheck(Clock& clock, HttpTransport& transport, std::function<void()> changed)
    : m_clock(clock), m_transport(transport), m_changed(std::move(changed))
{
}

BaselineCheck::~BaselineCheck()
{
    for (const auto& route : m_routes)
        stop(*route);
}

void BaselineCheck::configure(const QList<QUrl>& hosts)
{
    if (hosts == m_hosts)
        return;
    for (const auto& route : m_routes)
        stop(*route);
    m_routes.clear();
    m_hosts = hosts;
}

void BaselineCheck::wanted(const NetworkSettings& network)
{
    if (m_hosts.isEmpty())
        return;
    auto found = std::find_if(m_routes.begin(), m_routes.end(),
                              [&](const auto& route) { return route->network == network; });
    if (found == m_routes.end())
        found = m_routes.insert(m_routes.end(), std::make_unique<Route>(Route{network}));
    Route& route = **found;
    const Instant now = m_clock.now();
    if (!route.calls.empty() || (route.askedAt && now - *route.askedAt < kPause))
        return;
    ask(route);
}

BaselineState BaselineCheck::state(const NetworkSettings& network) const
{
    const auto found = std::find_if(m_routes.begin(), m_routes.end(),
                                    [&](const auto& route) { return route->network == network; });
    return found == m_routes.end() ? BaselineState() : (*found)->state;
}

void BaselineCheck::ask(Route& route)
{
    const Instant now = m_clock.now();
    route.askedAt = now;
    route.failed = 0;
    route.untrusted = false;
    if (!route.state.at || now - *route.state.at > kHolds)
        route.state.reading = BaselineReading::Asking;
    for (const QUrl& host : std::as_const(m_hosts)) {
        HttpRequest request;
        request.method = "HEAD";
        request.url = host;
        request.network = route.network;
        request.maxBodyBytes = kMostBytes;
        request.maxErrorBodyBytes = kMostBytes;
        route.calls.push_back(m_transport.start(
            request, [this, &route](const HttpEvent& event) { onEvent(route, event); }));
    }
    route.timer =
        m_clock.callAt(now + kLimit, [this, &route] { end(route, BaselineReading::Unreachable); });
}

void BaselineCheck::onEvent(Route& route, const HttpEvent& event)
{
    if (std::holds_alternative<HttpHead>(event)) {
        end(route, BaselineReading::Reachable);
        return;
    }
    const auto* failure = std::get_if<HttpFailure>(&event);
    if (!failure)
        return;
    route.untrusted = route.untrusted || failure->kind == HttpFailureKind::Tls;
    if (++route.failed == m_hosts.size())
        end(route, BaselineReading::Unreachable);
}

void BaselineCheck::end(Route& route, BaselineReading reading)
{
    stop(route);
    const bool intercepted = reading == BaselineReading::Unreachable && route.untrusted;
    route.state.reading = intercepted ? BaselineReading::Intercepted : reading;
    route.state.at = m_clock.now();
    const bool wasDown =
        std::exchange(route.isDown, route.state.reading == BaselineReading::Unreachable);
    if (route.isDown) {
        route.state.downUntil = route.state.at;
        if (!wasDown)
            route.state.downFrom = route.state.at;
    }
    m_changed();
}

void BaselineCheck::stop(Route& route)
{
    m_clock.cancel(route.timer);
    route.calls.clear();
}

} // namespace fuseboard
