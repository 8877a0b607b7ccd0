// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace fuseboard::faults {

/// What a living process has taken so far. Absent where the system does not tell.
struct ProcessUsage
{
    std::optional<double> cpuSeconds;
    std::optional<double> peakMebibytes; ///< resident
};

ProcessUsage usageOf(qint64 processId);

} // namespace fuseboard::faults
