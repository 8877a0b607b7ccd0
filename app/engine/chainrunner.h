// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/fallbackplan.h"
#include "app/domain/prompt.h"
#include "app/engine/attempt.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/cooldowns.h"
#include "app/engine/firsttokentimes.h"
#include "app/engine/habitbook.h"
#include "app/engine/keybook.h"
#include "app/engine/limitbook.h"
#include "app/engine/promptresult.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"
#include "app/ports/random.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// What all prompts share. Outlives every runner.
struct ChainServices
{
    Clock& clock;
    Random& random;
    HttpTransport& transport;
    CircuitPanel& circuits;
    CoolDowns& coolDowns;
    FirstTokenTimes& firstTokens;
    LimitBook& limits;
    HabitBook& habits;
    KeyBook& keys;
};

struct ChainOrder
{
    Prompt prompt;
    Chain chain;
    QList<Provider> providers; ///< those that the chain names, resolved
    Origin origin = Origin::Prompt;
    bool stopAtFirstToken = false;
    std::shared_ptr<const UserErrorRules> errorRules{}; ///< null: none
    quint64 id = 0;                                     ///< CallRecord::prompt
    std::shared_ptr<KeyBook> keys{};                    ///< null: the common one
};

/// Whom a runner tells. None of these may destroy the runner.
struct ChainObserver
{
    std::function<void(const AttemptStart&)> attemptStarted;
    std::function<void(const PromptWait&)> waiting;
    std::function<void(const AnswerPiece&)> piece;
    std::function<void(const CallRecord&)> recorded;   ///< every attempt, skipped ones too
    /// What went over the wire, before its record; empty: none is kept.
    std::function<void(int attempt, std::shared_ptr<const ExchangeKeeper>)> exchanged{};
    std::function<void(const PromptResult&)> finished; ///< once, the last
};

/// Walks one prompt through its chain: asks the plan what now, does it, and tells the plan, the
/// breakers, the cool-downs and the limits what came of it. Threads: the engine's.
class ChainRunner
{
public:
    ChainRunner(const ChainServices& services, ChainOrder order, ChainObserver observer);
    ~ChainRunner();
    ChainRunner(const ChainRunner&) = delete;
    ChainRunner& operator=(const ChainRunner&) = delete;

    void start();
    void cancel(); ///< finished() comes, as for any end, and not from within this call

private:
    void advance();
    void advanceSoon();
    Gate gate(int step) const;
    Gate closedBy(const CircuitPanel::Refusal& refusal, Instant now) const;
    void wait(const FallbackPlan::Wait& wait, Instant now);
    void learnFrom(int status, const HttpHeaders& headers);
    void takeLessons(Instant now);
    void send(const FallbackPlan::Send& send);
    void attemptWith(const KeyBook::Answer& key);
    void attemptEnded(const CallRecord& record, const Reply& reply);
    bool sendAgain(const CallRecord& record);
    void settle(const CallRecord& record);
    void report(const FallbackPlan::Skipped& skipped);
    void finish(const FallbackPlan::Finish& finish);
    void record(const CallRecord& record);

    const Step& stepAt(int index) const;
    const Provider& providerOf(const Step& step) const;
    CallRecord blankRecord(int step, int attempt) const;

    ChainServices m_services;
    ChainOrder m_order;
    ChainObserver m_observer;
    FallbackPlan m_plan;
    Instant m_startedAt;
    Clock::TimerId m_timer = 0;

    CallRecord m_pending; ///< the attempt being prepared
    std::optional<CircuitPanel::Permit> m_permit;
    bool m_limitIsLearned = false; ///< the first token's, of the attempt under way
    std::optional<LimitBook::Lease> m_lease;
    std::optional<LimitBook::Lesson> m_lesson; ///< of a refusal, once it is decided on
    std::optional<PromptWait> m_toldWait;      ///< of the pause under way
    bool m_circuitWasOpen = false;             ///< of a step that was passed over
    WireHabits m_habits;                       ///< of the attempt under way
    std::unique_ptr<Attempt> m_attempt;
    std::optional<Instant> m_attemptStartedAt;
    QString m_text;                            ///< of the attempt under way
    std::optional<ProviderError> m_toCoolDown; ///< of the attempt before, once it is decided on

    PromptResult m_result;
    Reply m_answer;
    QString m_partial; ///< the longest text of an attempt that failed
    bool m_finished = false;
    std::shared_ptr<bool> m_alive; ///< answers of the key book that come too late are dropped
};

} // namespace fuseboard
