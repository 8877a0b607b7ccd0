// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/engine/configurationstate.h"
#include "app/engine/engineports.h"

#include <optional>

namespace fuseboard {

/// The configuration that there is, with the policy; nothing after having told what keeps it from
/// being used.
std::optional<ConfigurationState> usableConfiguration(Console& console, const EnginePorts& ports);

} // namespace fuseboard
