// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/delivery.h"
#include "app/simulator/scenario.h"

#include <optional>

namespace fuseboard {

/// Faults of the bytes below any dialect, done to a reply that is right otherwise: what no sound
/// web server writes. Nothing for the other faults.
std::optional<Performance> performWireFault(const SimulatedRequest& request, const FaultSpec& fault,
                                            const Draft& draft);

} // namespace fuseboard
