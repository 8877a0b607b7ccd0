// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <cmath>

namespace fuseboard {

/// Seconds for people and files, to the millisecond: a hint that was worked out from two clocks is
/// "60" and not "59.999999744".
constexpr double toRoundSeconds(Duration d)
{
    return static_cast<double>(std::chrono::round<std::chrono::milliseconds>(d).count()) / 1000.0;
}

// A duration of a call is told to the microsecond wherever it leaves the program, and rounded here
// alone: every place tells the same.

inline qint64 toRoundMicroseconds(Duration d)
{
    return std::llround(static_cast<double>(d.count()) / 1000.0);
}

inline double toRoundMilliseconds(Duration d)
{
    return static_cast<double>(toRoundMicroseconds(d)) / 1000.0;
}

} // namespace fuseboard
