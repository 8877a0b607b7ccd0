// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace fuseboard {

/// How long the history gathers and waits.
struct HistoryTempo
{
    std::chrono::milliseconds gather{1000};         ///< at most this much is lost with the power
    std::chrono::milliseconds retry{10'000};        ///< after a fault; doubles …
    std::chrono::milliseconds longestRetry{60'000}; ///< … up to this
    std::chrono::milliseconds tidy{60'000};         ///< between two looks at age and size
    std::chrono::milliseconds slow{2000};           ///< a batch that takes longer is told
    std::chrono::milliseconds busy{2000};           ///< another program may hold the file
};

} // namespace fuseboard
