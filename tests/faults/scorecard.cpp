// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scorecard.h"

#include <algorithm>

namespace fuseboard::faults {

QList<Scenario> allScenarios()
{
    QList<Scenario> all = refusalScenarios() + streamScenarios() + outageScenarios() +
                          streamCases() + circuitCases() + hintCases() + classifierCases() +
                          keychainCases() + wireReplies() + wireBodies() + wireSplits();
    std::sort(all.begin(), all.end(), [](const Scenario& a, const Scenario& b) {
        return std::pair(a.group, a.id) < std::pair(b.group, b.id);
    });
    return all;
}

Scorecard::Scorecard(QList<Scenario> scenarios, const Tempo& tempo, QString program, int atOnce)
    : m_scenarios(std::move(scenarios)), m_tempo(tempo), m_program(std::move(program)),
      m_atOnce(atOnce)
{
}

void Scorecard::start()
{
    m_waiting.assign(m_scenarios.begin(), m_scenarios.end());
    const auto lasts = [this](const Scenario& scenario) {
        return scenario.times == Times::Real ? scenario.lasts : m_tempo(scenario.lasts);
    };
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
                     [&](const Scenario& a, const Scenario& b) { return lasts(a) > lasts(b); });
    for (int i = 0; i < m_atOnce; ++i)
        startNext();
}

void Scorecard::startNext()
{
    if (m_waiting.empty()) {
        if (m_running == 0)
            emit finished();
        return;
    }
    ++m_running;
    auto* trial = new Trial(m_waiting.front(), m_tempo, m_program, this);
    m_waiting.pop_front();
    connect(trial, &Trial::finished, this, [this, trial](const Score& score) {
        m_scores.emplace(score.scenario.id, score);
        trial->deleteLater();
        --m_running;
        emit progressed(score);
        startNext();
    });
    trial->start();
}

} // namespace fuseboard::faults
