// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/ports/clock.h"
#include "app/ports/random.h"

#include <functional>
#include <map>

namespace fuseboard {

/// Decides when each provider is probed: every `interval` with a jitter of a quarter, so that
/// probes of many providers and boards do not march in step. What a probe is, `due` knows.
/// Threads: the engine's.
class ProbeScheduler
{
public:
    using Due = std::function<void(const Chain& chain, const Step& step)>;

    ProbeScheduler(Clock& clock, Random& random, Duration interval, Due due);
    ~ProbeScheduler();

    /// Each provider of a chain is probed with the first step that names it.
    void configure(const Configuration& configuration);

private:
    struct Target
    {
        Chain chain;
        Step step;
        Clock::TimerId timer = 0;
    };

    void arm(const QString& provider, double share);
    void cancelAll();

    Clock& m_clock;
    Random& m_random;
    Duration m_interval;
    Due m_due;
    std::map<QString, Target> m_targets; ///< by provider
};

} // namespace fuseboard
