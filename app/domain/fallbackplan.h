// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/instant.h"
#include "app/domain/providererror.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace fuseboard {

enum class SkipReason { CircuitOpen, CoolingDown, LocalLimit };

/// Whether a step may be tried now. Asked of the engine, which knows breakers and cool-downs.
struct Gate
{
    bool open = true;
    SkipReason reason = SkipReason::CircuitOpen; ///< of meaning when not open
    std::optional<Instant> retryAt;              ///< the earliest moment at which it may open
    QString detail{};                            ///< what closed it, for a person; may be empty
};

/// A chain as a state machine: asked `next()` it says send, wait or finish; the outcome of what
/// was sent is told to it, and it is asked again. No clock, no socket: time, randomness and the
/// gates come in with each question. One plan serves one prompt.
///
/// Rules. A step is sent to while its gate is open. After a failure: retried on the same step
/// where the error says so and retries are left (`Retry::Once`: one), after the longer of
/// Retry-After and backoff; not when the hint is beyond `maxRetryAfter`, or the pause beyond the
/// deadline, or beyond `maxWaitWithFallback` while a later step is open. Otherwise the next step
/// whose gate is open, where the error allows it. A hint belongs to the error it came with, never
/// to a later one. The gate is asked before each retry, too: an open circuit is not waited for; a
/// cool-down or limit that ends in time prolongs the pause. A step that is closed by a local limit
/// alone is waited for where no later step is open, none opens sooner, and the limit ends in time.
/// Other steps behind a closed gate are passed over, reported once each, and not come back to.
/// Where all are closed the plan finishes at once and names the earliest `retryAt`.
class FallbackPlan
{
public:
    struct Send
    {
        int step = 0;
        int attempt = 1;    ///< within the prompt, from 1; skipped steps count
        Duration waited{};  ///< pause before it
        int retryCount = 0; ///< retries of this step before; isRetry = retryCount > 0
    };
    struct Wait
    {
        Instant until;
        int step = 0;     ///< that will be tried then
        QString detail{}; ///< of the gate that is waited for; empty for the pause after a failure
    };
    enum class End { Answered, Failed, DeadlinePassed, Cancelled };
    struct Finish
    {
        End end = End::Failed;
        std::optional<int> step;              ///< that answered
        std::optional<Instant> earliestRetry; ///< when a way that was closed may be open again
    };
    struct Skipped
    {
        int step = 0;
        int attempt = 1;
        SkipReason reason = SkipReason::CircuitOpen;
        std::optional<Instant> retryAt;
        QString detail{}; ///< of the gate
    };
    struct Decision
    {
        QList<Skipped> skipped; ///< passed over on the way to this decision, each reported once
        std::variant<Send, Wait, Finish> action;
    };
    using Gates = std::function<Gate(int step)>;

    FallbackPlan(Chain chain, Instant startedAt);

    /// `uniform` in [0, 1) is used for the jitter of the pause, when there is one.
    /// After Send, next() must not be asked before succeeded(), failed(), resend() or cancel().
    Decision next(Instant now, const Gates& gates, double uniform);

    void succeeded();
    void failed(const ProviderError& error, Instant now);
    /// The form of the request was refused and another one is known: the same step at once, where
    /// its gate is open; no retry and no pause. False where a step has had kMaxResends of them:
    /// then it is failed() that is to be told.
    bool resend();
    static constexpr int kMaxResends = 2;
    void cancel();

    const Chain& chain() const;
    Duration remaining(Instant now) const; ///< until the deadline, never negative
    /// The error that tells most of why the prompt failed: the last one that is not a mere refusal
    /// of this request (too long, too large, filtered, invalid); the first one where all are.
    std::optional<ProviderError> decisiveError() const;

private:
    void answerFailure(const ProviderError& error, Instant now, const Gates& gates, double uniform,
                       QList<Skipped>& skipped);
    bool mayRetry(const ProviderError& error) const;
    bool planRetry(const ProviderError& error, Instant now, const Gates& gates, double uniform,
                   QList<Skipped>& skipped);
    bool isWorthWaiting(Instant until, Instant now, const Gates& gates) const;
    std::optional<Instant> opensInTime(const Gate& gate, Instant now, const Gates& gates) const;
    bool laterStepIsOpen(const Gates& gates) const;
    bool isLimitWorthWaiting(const Gate& gate, Instant now, const Gates& gates) const;
    bool waitForGate(const Gate& gate, Instant now, const Gates& gates);
    bool isWaiting(Instant now) const;
    void moveToOpenStep(Instant now, const Gates& gates, QList<Skipped>& skipped);
    void passOver(const Gate& gate, QList<Skipped>& skipped);
    void goOn();
    Send send(Instant now);
    void finish(End end, Instant now);
    std::optional<Instant> earliestRetry(Instant now) const;

    Chain m_chain;
    Instant m_startedAt;
    int m_step = 0;
    int m_attempts = 0;
    int m_retries = 0; ///< of m_step
    int m_resends = 0; ///< of m_step
    Duration m_previousPause{};
    std::optional<Instant> m_pausedSince; ///< a pause was taken before the coming Send
    std::optional<Instant> m_waitingUntil;
    QString m_waitingFor;                   ///< detail of the gate that the pause is for
    bool m_waitingForLimit = false;         ///< nothing has been sent to the step yet
    bool m_mayFallBack = true;              ///< by the error whose retry is being waited for
    std::optional<ProviderError> m_pending; ///< a failure not yet answered by a decision
    QList<ProviderError> m_errors;
    QMap<int, Instant> m_reopensAt; ///< by step: where its last outcome or gate named a moment
    bool m_inFlight = false;
    std::optional<Finish> m_finish;
};

} // namespace fuseboard
