// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/probescheduler.h"

namespace fuseboard {

ProbeScheduler::ProbeScheduler(Clock& clock, Random& random, Duration interval, Due due)
    : m_clock(clock), m_random(random), m_interval(interval), m_due(std::move(due))
{
}

ProbeScheduler::~ProbeScheduler()
{
    cancelAll();
}

void ProbeScheduler::configure(const Configuration& configuration)
{
    cancelAll();
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            if (m_targets.try_emplace(step.provider, Target{chain, step}).second)
                arm(step.provider, m_random.uniform());
        }
    }
}

void ProbeScheduler::arm(const QString& provider, double share)
{
    const auto pause = std::chrono::duration_cast<Duration>(m_interval * share);
    m_targets.at(provider).timer = m_clock.callAt(m_clock.now() + pause, [this, provider] {
        arm(provider, 0.75 + 0.5 * m_random.uniform());
        const Target& target = m_targets.at(provider);
        m_due(target.chain, target.step);
    });
}

void ProbeScheduler::cancelAll()
{
    for (const auto& [provider, target] : m_targets)
        m_clock.cancel(target.timer);
    m_targets.clear();
}

} // namespace fuseboard
