// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/imaginedreply.h"
#include "app/engine/promptresult.h"

#include <QDateTime>

namespace fuseboard {

/// What one step of the chain does to the first `times` calls; then it is well.
struct StepFault
{
    static constexpr int kAlways = 0;

    RehearsedFault fault = RehearsedFault::None;
    int times = kAlways;
    Duration retryAfter = std::chrono::seconds(20); ///< of RateLimited

    bool operator==(const StepFault&) const = default;
};

struct RehearsalOrder
{
    Configuration configuration; ///< resolved; its chains do not matter
    Chain chain;
    QList<StepFault> faults; ///< by step; steps beyond are well
    int prompts = 1;         ///< one after the other
    Duration between = std::chrono::seconds(1);
    QDateTime startsAt{};          ///< of the times of day that are told; invalid: 1970
    double chance = kMiddleChance; ///< every throw of the dice, in [0, 1)

    static constexpr double kMiddleChance = 0.5;
};

/// The circuit of a step after the last prompt.
struct RehearsedCircuit
{
    CircuitState state = CircuitState::Closed;
    int openedWith = 0;  ///< number of the prompt with which it opened first, from 1; 0: never
    Duration opensFor{}; ///< how long it was to stay open then

    bool operator==(const RehearsedCircuit&) const = default;
};

struct RehearsalResult
{
    QString problem;                  ///< why nothing could be rehearsed; empty: it could
    QList<PromptResult> prompts;      ///< in their order, with their attempts
    QList<RehearsedCircuit> circuits; ///< by step
    Duration total{};                 ///< of virtual time
    bool cutShort = false;            ///< a bound was reached: the last prompt was cancelled

    QList<CallRecord> attempts() const; ///< of all prompts
};

inline constexpr int kMostRehearsedPrompts = 20;
inline constexpr int kMostRehearsedAttempts = 400;
inline constexpr Duration kMostRehearsedTime = std::chrono::hours(1);

/// Walks prompts through a chain as the engine would, with its own rules, against providers that
/// are only imagined: no network, no key, no real time. The same order has the same result. Takes
/// a few milliseconds. Threads: any.
RehearsalResult rehearse(const RehearsalOrder& order);

} // namespace fuseboard
