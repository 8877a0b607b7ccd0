// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"

namespace fuseboard {

/// Noon of a day, on the board's axis.
inline constexpr qint64 kSampleNoonMs = 1'795'435'200'000;

/// A day on which nothing happened, watched by the built-in rules.
AlertsSnapshot quietAlerts();

/// aurora announced an outage (critical, two reasons), the chain falls back (a warning, snoozed);
/// two alerts are over. One check fails, one is paused; one model has no price.
AlertsSnapshot troubledAlerts();

} // namespace fuseboard
