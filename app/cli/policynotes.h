// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/engine/policykeeper.h"

namespace fuseboard {

/// What is wrong with the policy of the organisation, and what is in force instead; nothing where
/// all is well. True: all is.
bool tellPolicyFaults(Console& console, const PolicyState& policy);

/// The same for a command, whatever it does.
void tellPolicyFaults(const CommandContext& context);

} // namespace fuseboard
