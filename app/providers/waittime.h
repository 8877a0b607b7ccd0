// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <optional>
#include <string_view>

namespace fuseboard {

/// "Please retry in 40.02s", "try again in 6m0s", "reset after 19h14m47s", "wait 26341 seconds",
/// "retry-after: 30", "请在 30 秒后重试". Absent where nothing of that kind is said, and over a
/// year. Points in time: resettime.h.
std::optional<Duration> waitIn(std::string_view text);

} // namespace fuseboard
