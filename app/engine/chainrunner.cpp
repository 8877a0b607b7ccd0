// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chainrunner.h"

#include "app/engine/chainmessages.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

ChainRunner::ChainRunner(const ChainServices& services, ChainOrder order, ChainObserver observer)
    : m_services(services), m_order(std::move(order)), m_observer(std::move(observer)),
      m_plan(m_order.chain, services.clock.now()), m_startedAt(services.clock.now()),
      m_alive(std::make_shared<bool>(true))
{
}

ChainRunner::~ChainRunner()
{
    m_services.clock.cancel(m_timer);
    // A permit must never leave with its runner: the circuit would stay half-open for ever.
    if (m_permit)
        m_services.circuits.released(*m_permit, m_services.clock.now());
}

void ChainRunner::start()
{
    advanceSoon();
}

void ChainRunner::cancel()
{
    if (m_finished)
        return;
    m_plan.cancel();
    if (m_attempt) {
        m_attempt->cancel();
    } else if (m_permit) { // the key is still being read
        m_pending.startedAt = m_services.clock.utcNow();
        m_pending.outcome = Outcome::Cancelled;
        attemptEnded(m_pending, {});
    }
    advanceSoon();
}

/// In a turn of its own: the attempt that just ended may still be on the stack.
void ChainRunner::advanceSoon()
{
    m_services.clock.cancel(m_timer);
    m_timer = m_services.clock.callAt(m_services.clock.now(), [this] { advance(); });
}

void ChainRunner::advance()
{
    m_timer = 0;
    if (m_finished)
        return;
    m_attempt.reset();
    const Instant now = m_services.clock.now();
    const auto decision = m_plan.next(
        now, [this](int step) { return gate(step); }, m_services.random.uniform());

    takeLessons(now);
    for (const auto& skipped : decision.skipped)
        report(skipped);

    if (const auto* next = std::get_if<FallbackPlan::Send>(&decision.action)) {
        send(*next);
    } else if (const auto* wait = std::get_if<FallbackPlan::Wait>(&decision.action)) {
        this->wait(*wait, now);
    } else {
        finish(std::get<FallbackPlan::Finish>(decision.action));
    }
}

/// Only once a failure is decided on: a step must not be closed off by the hint that it is itself
/// about to wait for.
void ChainRunner::takeLessons(Instant now)
{
    const Step& step = stepAt(m_pending.step);
    if (const auto lesson = std::exchange(m_lesson, std::nullopt))
        m_services.limits.learn(step.provider, step.model, *lesson);
    const auto error = std::exchange(m_toCoolDown, std::nullopt);
    if (!error)
        return;
    m_services.coolDowns.note(step.provider, step.model, *error, now);
    if (error->kind == ErrorKind::RateLimited)
        m_services.limits.refused(step.provider, step.model, error->retryAfter, now);
}

void ChainRunner::wait(const FallbackPlan::Wait& wait, Instant now)
{
    m_timer = m_services.clock.callAt(wait.until, [this] { advance(); });
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(wait.until - now);
    const PromptWait told{wait.step, stepAt(wait.step).provider, pause.count(),
                          wait.detail.isEmpty() ? QString() : u"local limit: "_s + wait.detail};
    // A slot is asked for many times a second: telling so once is enough.
    const bool again = m_toldWait && m_toldWait->step == told.step &&
                       m_toldWait->reason == told.reason && !told.reason.isEmpty() &&
                       pause <= RateLimitTracker::kSlotPoll;
    if (again)
        return;
    m_toldWait = told;
    m_observer.waiting(told);
}

Gate ChainRunner::gate(int step) const
{
    const Step& s = stepAt(step);
    const Instant now = m_services.clock.now();
    if (const auto refusal = m_services.circuits.refusal(m_order.chain.name, s, now))
        return closedBy(*refusal, now);
    // A person asks for a check, perhaps as the quota was raised: no earlier word may stop it.
    const bool mayRest = m_order.origin != Origin::Check;
    if (const auto rest = m_services.coolDowns.rest(s.provider, s.model, now); rest && mayRest)
        return {false, SkipReason::CoolingDown, rest->until,
                rest->claimed ? u"the provider says until %1"_s.arg(
                                    clockTime(m_services.clock, *rest->claimed))
                              : u"as the provider asked"_s};
    const LimitVerdict limit =
        m_services.limits.check(s.provider, s.model, estimatedCost(m_order.prompt), now);
    if (!limit.open)
        return {false, SkipReason::LocalLimit, limit.retryAt, limit.reason};
    return {};
}

Gate ChainRunner::closedBy(const CircuitPanel::Refusal& refusal, Instant now) const
{
    Gate gate{false, SkipReason::CircuitOpen, refusal.retryAt,
              refusal.scope == ErrorScope::Model ? u"for this model alone"_s : QString()};
    if (refusal.state == CircuitState::HalfOpen) {
        // Its lease ends much later than it is likely to answer.
        const Instant answered = now + m_order.chain.timeouts.firstToken;
        gate.retryAt = std::min(refusal.retryAt.value_or(answered), answered);
        gate.detail = u"a probe is under way"_s;
    }
    return gate;
}

void ChainRunner::send(const FallbackPlan::Send& send)
{
    const Step& step = stepAt(send.step);
    m_pending = blankRecord(send.step, send.attempt);
    m_pending.waited = send.waited;
    m_pending.retryCount = send.retryCount;
    m_pending.isRetry = send.retryCount > 0;
    m_permit = m_services.circuits.tryAcquire(m_order.chain.name, step, m_services.clock.now());
    m_lease.reset(); // before the next one is taken, not after
    if (auto lease = m_services.limits.tryAcquire(
            step.provider, step.model, estimatedCost(m_order.prompt), m_services.clock.now()))
        m_lease.emplace(std::move(*lease));
    Q_ASSERT(m_permit && m_lease); // the gate was open in this same turn
    m_toldWait.reset();

    m_observer.attemptStarted(
        {send.attempt, send.step, step.provider, step.model, send.retryCount});
    m_services.keys.keyFor(
        step.provider, [this, attempt = send.attempt,
                        alive = std::weak_ptr<bool>(m_alive)](const KeyBook::Answer& key) {
            if (!alive.expired() && !m_finished && m_pending.attempt == attempt && m_permit)
                attemptWith(key);
        });
}

void ChainRunner::attemptWith(const KeyBook::Answer& key)
{
    const Step& step = stepAt(m_pending.step);
    if (!key.ok) {
        m_pending.startedAt = m_services.clock.utcNow();
        m_pending.stream = m_order.prompt.stream;
        m_pending.outcome = Outcome::Failure;
        m_pending.error =
            ProviderError::of(ErrorKind::AuthenticationFailed, step.provider, key.message);
        m_pending.error->code =
            key.presence == KeyPresence::Missing ? u"key_missing"_s : u"keychain_unavailable"_s;
        m_pending.message = key.message;
        attemptEnded(m_pending, {});
        return;
    }
    const Instant now = m_services.clock.now();
    AttemptOrder order;
    order.provider = providerOf(step);
    order.prompt = m_order.prompt;
    order.key = key.key;
    order.habits = m_habits = m_services.habits.of(order.provider, step.model);
    order.limits =
        timeLimits(m_order.chain.timeouts, step.reasoning, m_order.prompt.maxTokens,
                   m_order.prompt.estimatedInputTokens(), m_plan.remaining(now),
                   m_services.firstTokens.p99(step.provider, step.model,
                                              m_order.prompt.estimatedInputTokens(), now));
    m_limitIsLearned = order.limits.shortened.has_value();
    order.minTokensPerSecond = m_order.chain.timeouts.minTokensPerSecond;
    order.stopAtFirstToken = m_order.stopAtFirstToken;
    order.record = m_pending;
    order.errorRules = m_order.errorRules;
    order.onExchange = m_observer.exchanged;
    order.onHead = [this](int status, const HttpHeaders& headers) { learnFrom(status, headers); };
    m_lease->markSent();
    m_text.clear();
    m_attemptStartedAt = now;
    m_attempt = std::make_unique<Attempt>(
        m_services.clock, m_services.transport, m_services.keys.redactor(), std::move(order),
        [this](const QString& text, bool reasoning) {
            if (!reasoning)
                m_text += text;
            m_observer.piece({m_pending.attempt, reasoning, text});
        },
        [this](const CallRecord& record, const Reply& reply) { attemptEnded(record, reply); });
    m_attempt->start();
}

/// The head of a good reply teaches at once, not when its stream has ended.
void ChainRunner::learnFrom(int status, const HttpHeaders& headers)
{
    const QDateTime utc = m_services.clock.utcNow();
    LimitBook::Lesson lesson{m_lease->mark(), readRateLimits(headers, utc),
                             retryAfterFromHeaders(headers, utc), m_services.clock.now()};
    if (status >= 400) {
        m_lesson = std::move(lesson);
        return;
    }
    const Step& step = stepAt(m_pending.step);
    m_services.limits.learn(step.provider, step.model, lesson);
}

void ChainRunner::attemptEnded(const CallRecord& record, const Reply& reply)
{
    if (sendAgain(record))
        return;
    settle(record);
    if (record.outcome == Outcome::Success) {
        m_answer = reply;
        m_plan.succeeded();
        m_result.ok = true;
        m_result.provider = record.provider;
        m_result.model = record.model;
        if (record.ttft && m_attemptStartedAt)
            m_result.ttft = *m_attemptStartedAt + *record.ttft - m_startedAt;
    } else {
        if (m_text.size() > m_partial.size())
            m_partial = m_text;
        if (record.outcome == Outcome::Failure) {
            m_plan.failed(*record.error, m_services.clock.now());
            m_toCoolDown = record.error;
        }
    }
    this->record(record);
    advanceSoon();
}

/// Where a server refuses the form of the request and another one is known. That is no failure of
/// the provider's, so its circuit learns nothing of it.
bool ChainRunner::sendAgain(const CallRecord& record)
{
    const Provider& provider = providerOf(stepAt(record.step));
    const Dialect* dialect = dialectByName(provider.dialect);
    if (!record.error || !dialect->learnFrom(m_habits, *record.error))
        return false;
    // Another prompt may have learned something in the meantime.
    const WireHabits known = m_services.habits.of(provider, record.model);
    const WireHabits wanted = dialect->learnFrom(known, *record.error).value_or(known);
    const Prompt& prompt = m_order.prompt;
    if (dialect->chatRequest(prompt, record.model, wanted).body ==
            dialect->chatRequest(prompt, record.model, m_habits).body ||
        !m_plan.resend())
        return false;
    m_services.habits.learn(provider, record.model, wanted);
    if (const auto permit = std::exchange(m_permit, std::nullopt))
        m_services.circuits.released(*permit, m_services.clock.now());
    CallRecord refused = record;
    refused.message = whatChanged(m_habits, wanted) + u' ' + record.message;
    settle(refused);
    this->record(refused);
    advanceSoon();
    return true;
}

/// Gives the permits back, with what they taught.
void ChainRunner::settle(const CallRecord& record)
{
    if (m_lease)
        m_services.limits.finished(*m_lease, record);
    m_lease.reset();
    const auto permit = std::exchange(m_permit, std::nullopt);
    if (!permit)
        return;
    const Instant now = m_services.clock.now();
    m_services.firstTokens.record(record, now);
    if (m_limitIsLearned && record.kind() == ErrorKind::TimedOut && !record.ttft)
        m_services.firstTokens.forget(record.provider, record.model); // it was too short
    if (record.outcome == Outcome::Success) {
        m_services.circuits.succeeded(*permit, now);
        m_services.coolDowns.clear(record.provider, record.model);
    } else if (record.outcome == Outcome::Failure) {
        m_services.circuits.failed(*permit, *record.error, now);
    } else {
        m_services.circuits.released(*permit, now);
    }
}

void ChainRunner::report(const FallbackPlan::Skipped& skipped)
{
    CallRecord record = blankRecord(skipped.step, skipped.attempt);
    record.startedAt = m_services.clock.utcNow();
    record.stream = m_order.prompt.stream;
    record.outcome = Outcome::Skipped;
    record.message = skipMessage(m_services.clock, skipped);
    m_circuitWasOpen = m_circuitWasOpen || skipped.reason == SkipReason::CircuitOpen;
    if (skipped.retryAt)
        record.retryAfter = *skipped.retryAt - m_services.clock.now();
    this->record(record);
}

void ChainRunner::finish(const FallbackPlan::Finish& finish)
{
    m_finished = true;
    const Instant now = m_services.clock.now();
    m_result.cancelled = finish.end == FallbackPlan::End::Cancelled;
    m_result.latency = now - m_startedAt;
    if (!m_partial.isEmpty())
        m_result.partial = m_partial;
    if (m_result.ok) {
        m_result.content = m_answer.content;
        m_result.reasoning = m_answer.reasoning;
        m_result.toolCalls = m_answer.toolCalls;
        m_result.finishReason = m_answer.finishReason;
        m_result.usage = m_answer.usage;
        m_result.restarted = std::any_of(
            m_result.attempts.cbegin(), m_result.attempts.cend(), [](const CallRecord& attempt) {
                return attempt.outcome == Outcome::Failure && attempt.ttft;
            });
    } else if (!m_result.cancelled) {
        m_result.error = m_plan.decisiveError();
        if (!m_result.error && finish.end == FallbackPlan::End::DeadlinePassed)
            m_result.error =
                ProviderError::of(ErrorKind::TimedOut, {},
                                  u"The deadline of the chain passed: no answer within %1."_s.arg(
                                      inSeconds(m_order.chain.deadline)));
        // To the plan the refusal of a form is no failure, even where nothing could be sent again.
        for (const CallRecord& attempt : std::as_const(m_result.attempts)) {
            if (!m_result.error && attempt.error)
                m_result.error = attempt.error;
        }
        if (!m_result.error)
            m_result.error =
                ProviderError::of(m_circuitWasOpen ? ErrorKind::Overloaded : ErrorKind::RateLimited,
                                  {}, u"Every step of the chain is closed off: none was called."_s);
        if (finish.earliestRetry) {
            m_result.error->retryAfter = *finish.earliestRetry - now;
            m_result.error->advice.prepend(u"The earliest retry is at %1, in %2."_s.arg(
                clockTime(m_services.clock, *finish.earliestRetry),
                inSeconds(*finish.earliestRetry - now)));
        }
    }
    m_observer.finished(m_result);
}

void ChainRunner::record(const CallRecord& record)
{
    m_result.attempts.append(record);
    m_observer.recorded(record);
}

const Step& ChainRunner::stepAt(int index) const
{
    return m_order.chain.steps.at(index);
}

const Provider& ChainRunner::providerOf(const Step& step) const
{
    const auto found =
        std::find_if(m_order.providers.cbegin(), m_order.providers.cend(),
                     [&](const Provider& provider) { return provider.name == step.provider; });
    Q_ASSERT(found != m_order.providers.cend()); // the configuration reader checked it
    return *found;
}

CallRecord ChainRunner::blankRecord(int step, int attempt) const
{
    const Step& s = stepAt(step);
    CallRecord record;
    record.prompt = m_order.id;
    record.origin = m_order.origin;
    record.chain = m_order.chain.name;
    record.provider = s.provider;
    record.model = s.model;
    record.step = step;
    record.attempt = attempt;
    record.circuitState = m_services.circuits.state(m_order.chain.name, s, m_services.clock.now());
    return record;
}

} // namespace fuseboard
