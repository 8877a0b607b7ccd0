// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/circuitpanel.h"

namespace fuseboard {

namespace {

int rank(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return 0;
    case CircuitState::HalfOpen:
        return 1;
    case CircuitState::Open:
        return 2;
    }
    return 0;
}

} // namespace

void CircuitPanel::configure(const Configuration& configuration)
{
    std::map<Key, CircuitBreaker> next;
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            const Key key{chain.name, step.provider};
            const auto known = m_breakers.find(key);
            const bool keep =
                known != m_breakers.end() && known->second.settings() == chain.breaker;
            next.try_emplace(key, keep ? known->second : CircuitBreaker(chain.breaker));
        }
    }
    m_breakers = std::move(next);
}

const CircuitBreaker* CircuitPanel::find(const QString& chain, const QString& provider) const
{
    const auto found = m_breakers.find({chain, provider});
    return found == m_breakers.end() ? nullptr : &found->second;
}

bool CircuitPanel::wouldAdmit(const QString& chain, const QString& provider, Instant now) const
{
    const CircuitBreaker* breaker = find(chain, provider);
    return !breaker || breaker->wouldAdmit(now);
}

std::optional<Instant> CircuitPanel::retryAt(const QString& chain, const QString& provider,
                                             Instant now) const
{
    const CircuitBreaker* breaker = find(chain, provider);
    return breaker ? breaker->retryAt(now) : std::nullopt;
}

CircuitState CircuitPanel::state(const QString& chain, const QString& provider, Instant now) const
{
    const CircuitBreaker* breaker = find(chain, provider);
    return breaker ? breaker->state(now) : CircuitState::Closed;
}

std::optional<CircuitPanel::Permit> CircuitPanel::tryAcquire(const QString& chain,
                                                             const QString& provider, Instant now)
{
    const auto found = m_breakers.find({chain, provider});
    if (found == m_breakers.end())
        return Permit{chain, provider, {}};
    if (const auto permit = found->second.tryAcquire(now))
        return Permit{chain, provider, *permit};
    return std::nullopt;
}

void CircuitPanel::succeeded(const Permit& permit, Instant now)
{
    if (const auto own = m_breakers.find({permit.chain, permit.provider}); own != m_breakers.end())
        own->second.recordSuccess(permit.permit, now);
    tellOthers(permit, true, now);
}

void CircuitPanel::failed(const Permit& permit, ErrorKind kind, Instant now)
{
    if (!consequencesOf(kind).trips) {
        released(permit, now);
        return;
    }
    if (const auto own = m_breakers.find({permit.chain, permit.provider}); own != m_breakers.end())
        own->second.recordFailure(permit.permit, now);
    tellOthers(permit, false, now);
}

void CircuitPanel::released(const Permit& permit, Instant now)
{
    if (const auto own = m_breakers.find({permit.chain, permit.provider}); own != m_breakers.end())
        own->second.release(permit.permit, now);
}

void CircuitPanel::tellOthers(const Permit& permit, bool success, Instant now)
{
    for (auto& [key, breaker] : m_breakers) {
        if (key.second == permit.provider && key.first != permit.chain)
            breaker.observe(success, now);
    }
}

const CircuitBreaker* CircuitPanel::worst(const QString& provider, Instant now) const
{
    const CircuitBreaker* worst = nullptr;
    for (const auto& [key, breaker] : m_breakers) {
        if (key.second == provider &&
            (!worst || rank(breaker.state(now)) > rank(worst->state(now))))
            worst = &breaker;
    }
    return worst;
}

} // namespace fuseboard
