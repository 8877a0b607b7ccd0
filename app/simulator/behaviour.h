// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/scenario.h"
#include "app/simulator/tokenbucket.h"
#include "app/simulator/wire.h"

#include <optional>
#include <random>

namespace fuseboard {

/// What happens to one request.
struct Course
{
    FaultSpec fault;
    Duration firstToken{};
    double tokensPerSecond = 60;
    int answerTokens = 0;
    bool truncated = false; ///< the answer would have been longer than the request allows
    LimitStates limits;     ///< after this request
};

/// Decides what a simulated provider does, request by request: its script first, then its limits,
/// its outages, and chance. Deterministic by seed, times and order; times do not go back.
class Behaviour
{
public:
    Behaviour(SimulatedProvider provider, quint64 seed);

    Course next(const ChatCall& call, Duration sinceStart);
    LimitStates limits(Duration now) const;

private:
    std::optional<FaultSpec> scripted(Duration now);
    void leaveStep();
    std::optional<FaultSpec> overLimit(qint64 tokens, Duration now);
    FaultSpec byChance(const QString& model, Duration now);
    Duration drawLatency();
    double uniform(); ///< in [0, 1)

    SimulatedProvider m_provider;
    std::mt19937_64 m_random;
    qsizetype m_scriptStep = 0;
    int m_scriptUsed = 0;                ///< requests that the current step has served
    std::optional<Duration> m_stepSince; ///< its first request
    std::optional<TokenBucket> m_requests;
    std::optional<TokenBucket> m_tokens;
};

} // namespace fuseboard
