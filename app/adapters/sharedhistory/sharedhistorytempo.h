// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fuseboard {

/// How long the team's history gathers and waits, and how much it keeps until the server has it.
struct SharedHistoryTempo
{
    std::chrono::milliseconds gather{1000};         ///< at most this much is lost with the power
    std::chrono::milliseconds retry{1000};          ///< after a fault; doubles …
    std::chrono::milliseconds longestRetry{60'000}; ///< … up to this
    std::chrono::milliseconds busy{2000};           ///< another program may hold the outbox
    std::chrono::seconds connect{5};                ///< for each address of the server
    std::chrono::milliseconds statement{30'000};    ///< the server gives up after that
    std::chrono::milliseconds farewell{3000}; ///< a server that hangs is left behind at the end
    qint64 mostRecords = 5'000'000;           ///< in the outbox
    qint64 mostBytes = qint64(1) << 30;       ///< likewise
};

} // namespace fuseboard
