// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptrun.h"
#include "ui/models/repeatstats.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace fuseboard {

/// How often a prompt is sent, and the pause between the end of one and the next.
struct RepeatPlan
{
    int times = 1;
    double intervalSeconds = 0;

    bool operator==(const RepeatPlan&) const = default;
};

/// One prompt, sent once or many times, one after another; what came of each.
class RepeatRun : public QObject
{
    Q_OBJECT
public:
    explicit RepeatRun(Engine& engine, QObject* parent = nullptr);

    void setConfiguration(const Configuration& configuration); ///< for prices
    void send(const Prompt& prompt, const PromptTarget& target, const RepeatPlan& plan = {});
    void cancel(); ///< what was answered so far stays

    /// All that came of a prompt and its repeats, to be shown again by another one.
    struct Past
    {
        PromptRun::Past last;
        Prompt prompt;
        PromptTarget target;
        RepeatPlan plan;
        QList<RunSample> samples;
    };
    std::optional<Past> past() const; ///< absent: nothing has ended here yet
    void recall(const Past& past);

    PromptRun& run() { return m_run; } ///< the one under way, or the last
    const PromptRun& run() const { return m_run; }
    bool isRunning() const { return m_running; }
    int planned() const { return m_plan.times; }
    const QList<RunSample>& samples() const { return m_samples; }
    const PromptTarget& target() const { return m_target; }
    const Prompt& prompt() const { return m_prompt; } ///< as it was sent last

signals:
    void started();
    void progressed(); ///< one of them has ended
    void finished();

private:
    void endOne();
    void end();

    PromptRun m_run;
    Configuration m_configuration;
    Prompt m_prompt;
    PromptTarget m_target;
    RepeatPlan m_plan;
    QList<RunSample> m_samples;
    QTimer m_pause;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace fuseboard
