// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/rehearsal.h"

#include "app/engine/chainrunner.h"
#include "app/engine/imaginedtransport.h"
#include "app/engine/virtualclock.h"
#include "app/ports/random.h"
#include "app/providers/usererrorrules.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A bound for a clock that is asked again and again without an attempt: a local limit.
constexpr int kMostTurns = 200'000;

class SteadyRandom : public Random
{
public:
    explicit SteadyRandom(double value) : m_value(value) {}
    double uniform() override { return m_value; }

private:
    double m_value;
};

QString problemOf(const RehearsalOrder& order)
{
    if (order.chain.steps.isEmpty())
        return u"The chain has no step."_s;
    for (const Step& step : order.chain.steps) {
        const Provider* provider = order.configuration.provider(step.provider);
        if (!provider)
            return u"There is no provider %1 in the configuration."_s.arg(step.provider);
        if (!dialectByName(provider->dialect))
            return u"The provider %1 has no dialect yet."_s.arg(step.provider);
    }
    return {};
}

/// This chain alone: nothing of what the others do is rehearsed.
Configuration alone(const RehearsalOrder& order)
{
    Configuration configuration = order.configuration;
    configuration.chains = {order.chain};
    configuration.history = {};
    return configuration;
}

Configuration withoutKeys(Configuration configuration)
{
    for (Provider& provider : configuration.providers)
        provider.keySource = KeySource::None;
    return configuration;
}

class Stage
{
public:
    explicit Stage(const RehearsalOrder& order)
        : m_order(order), m_configuration(alone(order)), m_clock(startOf(order)),
          m_random(order.chance), m_transport(m_clock, [this] { return nextReply(); }),
          m_rules(std::make_shared<const UserErrorRules>(m_configuration.errorRules,
                                                         m_configuration.providers)),
          m_calls(order.chain.steps.size(), 0), m_begin(m_clock.now())
    {
        m_circuits.configure(m_configuration);
        m_limits.configure(m_configuration);
        m_keys.configure(withoutKeys(m_configuration));
        m_result.circuits.resize(order.chain.steps.size());
    }

    RehearsalResult run()
    {
        const int prompts = std::clamp(m_order.prompts, 1, kMostRehearsedPrompts);
        for (int number = 1; number <= prompts && !m_result.cutShort; ++number) {
            if (number > 1)
                m_clock.goOn(m_order.between);
            ask(number);
        }
        for (qsizetype step = 0; step < m_result.circuits.size(); ++step)
            m_result.circuits[step].state = stateOf(step);
        m_result.total = m_clock.now() - m_begin;
        return std::move(m_result);
    }

private:
    static QDateTime startOf(const RehearsalOrder& order)
    {
        return order.startsAt.isValid() ? order.startsAt : QDateTime::fromMSecsSinceEpoch(0);
    }

    void ask(int number)
    {
        bool finished = false;
        ChainObserver observer;
        observer.attemptStarted = [this](const AttemptStart& start) { m_step = start.step; };
        observer.waiting = [](const PromptWait&) {};
        observer.piece = [](const AnswerPiece&) {};
        observer.recorded = [this, number](const CallRecord&) {
            ++m_attempts;
            noteCircuits(number);
        };
        observer.finished = [this, &finished](const PromptResult& result) {
            finished = true;
            m_result.prompts.append(result);
        };
        ChainOrder order{Prompt::ofText(u"hello"_s), m_order.chain, m_configuration.providers};
        order.errorRules = m_rules;
        ChainRunner runner({m_clock, m_random, m_transport, m_circuits, m_coolDowns, m_firstTokens,
                            m_limits, m_habits, m_keys},
                           std::move(order), std::move(observer));
        runner.start();
        while (!finished && m_clock.step()) {
            if (!m_result.cutShort && isTooMuch()) {
                m_result.cutShort = true;
                runner.cancel();
            }
        }
    }

    bool isTooMuch()
    {
        return ++m_turns >= kMostTurns || m_attempts >= kMostRehearsedAttempts ||
               m_clock.now() - m_begin >= kMostRehearsedTime;
    }

    ImaginedReply nextReply()
    {
        const StepFault fault = m_order.faults.value(m_step);
        const int call = m_calls[m_step]++;
        const bool holds = fault.times == StepFault::kAlways || call < fault.times;
        const Step& step = m_order.chain.steps.at(m_step);
        return imaginedReply(m_configuration.provider(step.provider)->dialect,
                             holds ? fault.fault : RehearsedFault::None, fault.retryAfter);
    }

    CircuitState stateOf(qsizetype step) const
    {
        return m_circuits.state(m_order.chain.name, m_order.chain.steps.at(step), m_clock.now());
    }

    void noteCircuits(int prompt)
    {
        for (qsizetype index = 0; index < m_result.circuits.size(); ++index) {
            RehearsedCircuit& circuit = m_result.circuits[index];
            if (circuit.openedWith > 0 || stateOf(index) != CircuitState::Open)
                continue;
            circuit.openedWith = prompt;
            const auto refusal = m_circuits.refusal(m_order.chain.name,
                                                    m_order.chain.steps.at(index), m_clock.now());
            if (refusal && refusal->retryAt)
                circuit.opensFor = *refusal->retryAt - m_clock.now();
        }
    }

    const RehearsalOrder& m_order;
    Configuration m_configuration;
    VirtualClock m_clock;
    SteadyRandom m_random;
    ImaginedTransport m_transport;
    CircuitPanel m_circuits;
    CoolDowns m_coolDowns;
    FirstTokenTimes m_firstTokens;
    LimitBook m_limits;
    HabitBook m_habits;
    KeyBook m_keys{nullptr, [](const QString&) { return QByteArray(); }, [] {}};
    std::shared_ptr<const UserErrorRules> m_rules;
    RehearsalResult m_result;
    QList<int> m_calls; ///< by step: those that were answered
    Instant m_begin;
    int m_step = 0; ///< of the attempt under way
    int m_attempts = 0;
    int m_turns = 0;
};

} // namespace

QList<CallRecord> RehearsalResult::attempts() const
{
    QList<CallRecord> all;
    for (const PromptResult& prompt : prompts)
        all += prompt.attempts;
    return all;
}

RehearsalResult rehearse(const RehearsalOrder& order)
{
    if (const QString problem = problemOf(order); !problem.isEmpty()) {
        RehearsalResult result;
        result.problem = problem;
        return result;
    }
    return Stage(order).run();
}

} // namespace fuseboard
