// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usableconfiguration.h"

#include "app/engine/configurationkeeper.h"

namespace fuseboard {

std::optional<ConfigurationState> usableConfiguration(Console& console, const EnginePorts& ports)
{
    ConfigurationKeeper keeper(*ports.configuration, ports.policy.get());
    keeper.load();
    console.complain(keeper.state().place, keeper.state().problems);
    return keeper.state().problems.isEmpty() ? std::optional(keeper.state()) : std::nullopt;
}

} // namespace fuseboard
