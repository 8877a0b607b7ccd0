// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

namespace fuseboard {

/// Seconds for people and files, to the millisecond: a hint that was worked out from two clocks is
/// "60" and not "59.999999744".
constexpr double toRoundSeconds(Duration d)
{
    return static_cast<double>(std::chrono::round<std::chrono::milliseconds>(d).count()) / 1000.0;
}

} // namespace fuseboard
