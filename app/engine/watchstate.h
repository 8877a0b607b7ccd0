// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/statetime.h"
#include "app/engine/watchmemory.h"

namespace fuseboard {

/// Checks in a row go on after so short a pause; a longer one is as a sleep, after which there is
/// no row.
inline constexpr Duration kShortPause = std::chrono::minutes(2);
/// What a probe found is as good as between two of the usual ones.
inline constexpr Duration kStreaksKept = std::chrono::minutes(30);

QJsonObject writeWatch(const WatchMemory& memory, const StateWriter& writer);
/// Without what the time between the two runs has made worthless.
WatchMemory readWatch(const QJsonObject& object, const StateReader& reader);

} // namespace fuseboard
