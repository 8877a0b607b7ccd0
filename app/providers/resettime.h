// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QDateTime>

#include <optional>
#include <string_view>

namespace fuseboard {

/// "resets at 2026-11-22T00:00:00Z", "regain access on 2026-12-01 at 00:00 UTC", "try again at Nov
/// 22, 2026 00:00 UTC", "at midnight Pacific", "将在 2026-11-22 00:00:00 +0800 重置", as the time
/// from `now` on; zero for what is past. Absent without a zone, over a year, and where `now` is
/// invalid: a wrong wait is worse than none.
std::optional<Duration> untilReset(std::string_view text, const QDateTime& now);

} // namespace fuseboard
