// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationkeeper.h"
#include "app/engine/engineports.h"
#include "app/engine/hostgate.h"

#include <functional>

namespace fuseboard {

/// Sees to it that the policy holds: no call leaves for a host that it does not allow, and one that
/// is written, changed or taken away is followed while the program runs.
class PolicyWatch
{
public:
    /// Puts a gate before the transport of `ports`: nobody may have taken it before.
    PolicyWatch(EnginePorts& ports, ConfigurationKeeper& configuration,
                std::function<void()> changed);
    ~PolicyWatch();
    Q_DISABLE_COPY_MOVE(PolicyWatch)

    void start();
    void enforce(); ///< what the configuration says now

private:
    Clock& m_clock;
    ConfigurationKeeper& m_configuration;
    std::function<void()> m_changed;
    HostGate* m_gate; ///< the transport of the ports
    bool m_hasStore;
    Clock::TimerId m_timer = 0;
};

} // namespace fuseboard
