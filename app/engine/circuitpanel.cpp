// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/circuitpanel.h"

#include <algorithm>

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
    std::map<Key, Circuits> next;
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            const Circuits* known = find(chain.name, step.provider);
            if (known && known->provider.settings() != chain.breaker)
                known = nullptr;
            auto& circuits =
                next.try_emplace(
                        {chain.name, step.provider},
                        Circuits{known ? known->provider : CircuitBreaker(chain.breaker), {}})
                    .first->second;
            const bool knownModel = known && known->models.contains(step.model);
            circuits.models.try_emplace(step.model, knownModel ? known->models.at(step.model)
                                                               : CircuitBreaker(chain.breaker));
        }
    }
    m_circuits = std::move(next);
    std::erase_if(m_answered, [&](const auto& answered) {
        return !configuration.provider(answered.first.first);
    });
}

const CircuitPanel::Circuits* CircuitPanel::find(const QString& chain,
                                                 const QString& provider) const
{
    const auto found = m_circuits.find({chain, provider});
    return found == m_circuits.end() ? nullptr : &found->second;
}

std::optional<CircuitPanel::Refusal> CircuitPanel::refusal(const QString& chain, const Step& step,
                                                           Instant now) const
{
    const Circuits* circuits = find(chain, step.provider);
    if (!circuits)
        return std::nullopt;
    std::optional<Refusal> refusal;
    const auto ask = [&](const CircuitBreaker& breaker, ErrorScope scope) {
        if (breaker.wouldAdmit(now))
            return;
        const Refusal next{scope, breaker.state(now), breaker.retryAt(now)};
        // Of two that refuse, the later one decides; a probe may be answered any moment.
        const auto lateness = [](const Refusal& r) { return std::pair(rank(r.state), r.retryAt); };
        if (!refusal || lateness(*refusal) < lateness(next))
            refusal = next;
    };
    ask(circuits->provider, ErrorScope::Provider);
    if (const auto model = circuits->models.find(step.model); model != circuits->models.end())
        ask(model->second, ErrorScope::Model);
    return refusal;
}

CircuitState CircuitPanel::state(const QString& chain, const Step& step, Instant now) const
{
    const Circuits* circuits = find(chain, step.provider);
    if (!circuits)
        return CircuitState::Closed;
    const CircuitState ofProvider = circuits->provider.state(now);
    const auto model = circuits->models.find(step.model);
    if (model == circuits->models.end())
        return ofProvider;
    const CircuitState ofModel = model->second.state(now);
    return rank(ofModel) > rank(ofProvider) ? ofModel : ofProvider;
}

std::optional<CircuitPanel::Permit> CircuitPanel::tryAcquire(const QString& chain, const Step& step,
                                                             Instant now)
{
    Permit permit{chain, step.provider, step.model, {}, {}};
    const auto found = m_circuits.find({chain, step.provider});
    if (found == m_circuits.end())
        return permit;
    Circuits& circuits = found->second;
    const auto ofProvider = circuits.provider.tryAcquire(now);
    if (!ofProvider)
        return std::nullopt;
    permit.ofProvider = *ofProvider;
    if (const auto model = circuits.models.find(step.model); model != circuits.models.end()) {
        const auto ofModel = model->second.tryAcquire(now);
        if (!ofModel) {
            circuits.provider.release(*ofProvider, now);
            return std::nullopt;
        }
        permit.ofModel = *ofModel;
    }
    return permit;
}

void CircuitPanel::succeeded(const Permit& permit, Instant now)
{
    m_answered[{permit.provider, permit.model}] = now;
    for (auto& [key, circuits] : m_circuits) {
        if (key.second != permit.provider)
            continue;
        const bool own = key.first == permit.chain;
        const auto model = circuits.models.find(permit.model);
        if (own)
            circuits.provider.recordSuccess(permit.ofProvider, now);
        else
            circuits.provider.observe(true, now);
        if (model == circuits.models.end())
            continue;
        if (own)
            model->second.recordSuccess(permit.ofModel, now);
        else
            model->second.observe(true, now);
    }
}

void CircuitPanel::failed(const Permit& permit, const ProviderError& error, Instant now)
{
    if (!consequencesOf(error.kind).trips) {
        released(permit, now);
        return;
    }
    const bool ofModel = concernsModel(permit, error, now);
    for (auto& [key, circuits] : m_circuits) {
        if (key.second != permit.provider)
            continue;
        const auto model = circuits.models.find(permit.model);
        if (ofModel && model == circuits.models.end())
            continue;
        CircuitBreaker& counting = ofModel ? model->second : circuits.provider;
        if (key.first != permit.chain) {
            counting.observe(false, now);
        } else if (ofModel) {
            counting.recordFailure(permit.ofModel, now);
            circuits.provider.release(permit.ofProvider, now);
        } else {
            counting.recordFailure(permit.ofProvider, now);
            if (model != circuits.models.end())
                model->second.release(permit.ofModel, now);
        }
    }
}

void CircuitPanel::released(const Permit& permit, Instant now)
{
    const auto own = m_circuits.find({permit.chain, permit.provider});
    if (own == m_circuits.end())
        return;
    own->second.provider.release(permit.ofProvider, now);
    if (const auto model = own->second.models.find(permit.model); model != own->second.models.end())
        model->second.release(permit.ofModel, now);
}

bool CircuitPanel::concernsModel(const Permit& permit, const ProviderError& error,
                                 Instant now) const
{
    if (scopeOf(error, permit.model) == ErrorScope::Model)
        return true;
    if (error.kind != ErrorKind::TimedOut && error.kind != ErrorKind::StreamStalled)
        return false;
    return std::any_of(m_answered.begin(), m_answered.end(), [&](const auto& answered) {
        const auto& [provider, model] = answered.first;
        return provider == permit.provider && model != permit.model &&
               now - answered.second <= kAnswersLately;
    });
}

const CircuitBreaker& CircuitPanel::telling(const Circuits& circuits, Instant now)
{
    const auto best = std::min_element(
        circuits.models.begin(), circuits.models.end(), [now](const auto& a, const auto& b) {
            return rank(a.second.state(now)) < rank(b.second.state(now));
        });
    const bool modelsAreWorse = best != circuits.models.end() &&
                                rank(best->second.state(now)) > rank(circuits.provider.state(now));
    return modelsAreWorse ? best->second : circuits.provider;
}

const CircuitBreaker* CircuitPanel::worst(const QString& provider, Instant now) const
{
    const CircuitBreaker* worst = nullptr;
    for (const auto& [key, circuits] : m_circuits) {
        if (key.second != provider)
            continue;
        const CircuitBreaker& breaker = telling(circuits, now);
        if (!worst || rank(breaker.state(now)) > rank(worst->state(now)))
            worst = &breaker;
    }
    return worst;
}

QStringList CircuitPanel::modelsOff(const QString& provider, Instant now) const
{
    QStringList models;
    for (const auto& [key, circuits] : m_circuits) {
        if (key.second != provider)
            continue;
        for (const auto& [model, breaker] : circuits.models) {
            if (breaker.state(now) != CircuitState::Closed && !models.contains(model))
                models.append(model);
        }
    }
    models.sort();
    return models;
}

QList<CircuitPanel::Memory> CircuitPanel::memory() const
{
    QList<Memory> all;
    const auto note = [&all](const Key& key, const QString& model, const CircuitBreaker& breaker) {
        const CircuitBreaker::Memory memory = breaker.memory();
        if (memory != CircuitBreaker::Memory())
            all.append({key.first, key.second, model, memory});
    };
    for (const auto& [key, circuits] : m_circuits) {
        note(key, {}, circuits.provider);
        for (const auto& [model, breaker] : circuits.models)
            note(key, model, breaker);
    }
    return all;
}

void CircuitPanel::restore(const QList<Memory>& memory, Instant now)
{
    for (const Memory& each : memory) {
        const auto found = m_circuits.find({each.chain, each.provider});
        if (found == m_circuits.end())
            continue;
        if (each.model.isEmpty())
            found->second.provider.restore(each.breaker, now);
        else if (const auto model = found->second.models.find(each.model);
                 model != found->second.models.end())
            model->second.restore(each.breaker, now);
    }
}

} // namespace fuseboard
