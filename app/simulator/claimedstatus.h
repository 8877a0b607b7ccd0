// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/scenario.h"

#include <QByteArray>
#include <QDateTime>

namespace fuseboard {

/// The path below a provider's name where its status page stands.
inline constexpr char kStatusPath[] = "/api/v2/summary.json";

/// What the provider claims of itself at that time, as a Statuspage summary. It goes by the
/// scenario's announcements alone, not by what really fails.
QByteArray claimedStatus(const SimulatedProvider& provider, Duration sinceStart,
                         const QDateTime& now);

} // namespace fuseboard
