// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitbreaker.h"
#include "app/domain/configuration.h"
#include "app/domain/errorscope.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// The breakers of all chains: one per (chain, provider) and, behind it, one per model of that
/// provider, all with that chain's settings. A call needs both to admit it. A failure counts at the
/// provider, or, where it concerns the model alone, at the model: its other models go on. What one
/// chain learns, the breakers of the other chains are told as well. Threads: the engine's.
class CircuitPanel
{
public:
    struct Permit
    {
        QString chain;
        QString provider;
        QString model;
        CircuitBreaker::Permit ofProvider;
        CircuitBreaker::Permit ofModel;
    };

    /// Why a call is not admitted now.
    struct Refusal
    {
        ErrorScope scope = ErrorScope::Provider; ///< whose breaker refuses
        CircuitState state = CircuitState::Open; ///< half-open: its probe is under way
        std::optional<Instant> retryAt;
    };

    /// Without its first token for the limit, or stalled: the model's own trouble where another
    /// model of the provider has answered within this time.
    static constexpr Duration kAnswersLately = std::chrono::seconds(60);

    /// Breakers whose settings did not change keep their state.
    void configure(const Configuration& configuration);

    /// Nothing: a call is admitted.
    std::optional<Refusal> refusal(const QString& chain, const Step& step, Instant now) const;
    /// The worse one of provider and model.
    CircuitState state(const QString& chain, const Step& step, Instant now) const;
    std::optional<Permit> tryAcquire(const QString& chain, const Step& step, Instant now);

    void succeeded(const Permit& permit, Instant now);
    void failed(const Permit& permit, const ProviderError& error, Instant now);
    void released(const Permit& permit, Instant now);

    /// The breaker that tells how the provider is: of the chain that is worst off, the provider's,
    /// or, where all its models there are worse off, the best of theirs. nullptr where no chain
    /// uses it.
    const CircuitBreaker* worst(const QString& provider, Instant now) const;
    /// Models with a circuit of their own that is not closed, in any chain.
    QStringList modelsOff(const QString& provider, Instant now) const;

    /// A breaker as it outlives the process.
    struct Memory
    {
        QString chain;
        QString provider;
        QString model; ///< empty: the provider's
        CircuitBreaker::Memory breaker;

        bool operator==(const Memory&) const = default;
    };
    QList<Memory> memory() const; ///< of those that have something to remember
    void restore(const QList<Memory>& memory, Instant now);

private:
    struct Circuits
    {
        CircuitBreaker provider;
        std::map<QString, CircuitBreaker> models;
    };
    using Key = std::pair<QString, QString>;      ///< chain, provider
    using ModelKey = std::pair<QString, QString>; ///< provider, model

    const Circuits* find(const QString& chain, const QString& provider) const;
    bool concernsModel(const Permit& permit, const ProviderError& error, Instant now) const;
    static const CircuitBreaker& telling(const Circuits& circuits, Instant now);

    std::map<Key, Circuits> m_circuits;
    std::map<ModelKey, Instant> m_answered; ///< when each model answered last
};

} // namespace fuseboard
