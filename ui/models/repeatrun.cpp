// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repeatrun.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

RepeatRun::RepeatRun(Engine& engine, QObject* parent) : QObject(parent), m_run(engine)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_run.send(m_prompt, m_target); });
    connect(&m_run, &PromptRun::finished, this, &RepeatRun::endOne);
}

void RepeatRun::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
}

void RepeatRun::send(const Prompt& prompt, const PromptTarget& target, const RepeatPlan& plan)
{
    m_pause.stop();
    m_prompt = prompt;
    m_target = target;
    m_plan = {std::max(1, plan.times), std::max(0.0, plan.intervalSeconds)};
    m_samples.clear();
    m_running = true;
    m_stopped = false;
    m_run.send(prompt, target);
    emit started();
}

std::optional<RepeatRun::Past> RepeatRun::past() const
{
    const std::optional<PromptRun::Past> last = m_run.past();
    return last ? std::optional(Past{*last, m_prompt, m_target, m_plan, m_samples}) : std::nullopt;
}

void RepeatRun::recall(const Past& past)
{
    m_prompt = past.prompt;
    m_target = past.target;
    m_plan = past.plan;
    m_samples = past.samples;
    m_run.recall(past.last);
    emit started();
    emit finished();
}

void RepeatRun::cancel()
{
    if (!m_running)
        return;
    m_stopped = true;
    if (m_run.isRunning())
        m_run.cancel(); // its end ends all
    else
        end();
}

void RepeatRun::endOne()
{
    if (!m_running)
        return;
    m_samples.append(sampleOf(*m_run.result(), m_configuration));
    emit progressed();
    if (m_stopped || m_run.result()->cancelled || m_samples.size() >= m_plan.times)
        return end();
    m_pause.start(static_cast<int>(std::lround(m_plan.intervalSeconds * 1000)));
}

void RepeatRun::end()
{
    m_pause.stop();
    m_running = false;
    emit finished();
}

} // namespace fuseboard
