// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitbreaker.h"
#include "app/domain/configuration.h"
#include "app/domain/errorkind.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// The breakers of all chains: one per (chain, provider), with that chain's settings. What one
/// chain learns of a provider, the breakers of the other chains are told as well. Threads: the
/// engine's.
class CircuitPanel
{
public:
    struct Permit
    {
        QString chain;
        QString provider;
        CircuitBreaker::Permit permit;
    };

    /// Breakers whose settings did not change keep their state.
    void configure(const Configuration& configuration);

    bool wouldAdmit(const QString& chain, const QString& provider, Instant now) const;
    std::optional<Instant> retryAt(const QString& chain, const QString& provider,
                                   Instant now) const;
    CircuitState state(const QString& chain, const QString& provider, Instant now) const;
    std::optional<Permit> tryAcquire(const QString& chain, const QString& provider, Instant now);

    void succeeded(const Permit& permit, Instant now);
    void failed(const Permit& permit, ErrorKind kind, Instant now);
    void released(const Permit& permit, Instant now);

    /// The breaker of this provider that is worst off; nullptr where no chain uses it.
    const CircuitBreaker* worst(const QString& provider, Instant now) const;

private:
    using Key = std::pair<QString, QString>; ///< chain, provider
    const CircuitBreaker* find(const QString& chain, const QString& provider) const;
    void tellOthers(const Permit& permit, bool success, Instant now);

    std::map<Key, CircuitBreaker> m_breakers;
};

} // namespace fuseboard
