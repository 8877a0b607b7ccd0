// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/policywatch.h"

namespace fuseboard {

namespace {

/// Reading it again costs less than telling whether it has changed, and works wherever the file
/// lies and however it is replaced.
constexpr Duration kInterval = std::chrono::seconds(30);

} // namespace

PolicyWatch::PolicyWatch(EnginePorts& ports, ConfigurationKeeper& configuration,
                         std::function<void()> changed)
    : m_clock(*ports.clock), m_configuration(configuration), m_changed(std::move(changed)),
      m_hasStore(ports.policy != nullptr)
{
    auto gate = std::make_unique<HostGate>(std::move(ports.transport), m_clock);
    m_gate = gate.get();
    ports.transport = std::move(gate);
}

PolicyWatch::~PolicyWatch()
{
    m_clock.cancel(m_timer);
}

void PolicyWatch::start()
{
    if (!m_hasStore)
        return;
    m_timer = m_clock.callAt(m_clock.now() + kInterval, [this] {
        start();
        if (m_configuration.reloadPolicy())
            m_changed();
    });
}

void PolicyWatch::enforce()
{
    m_gate->allow(m_configuration.allowedHosts(), m_configuration.state().policy.place);
}

} // namespace fuseboard
