// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <vector>

namespace fuseboard::faults {

/// A scenario that has been played, and what is to be said of it.
struct Score
{
    Scenario scenario;
    QList<Verdict> verdicts;
    int primaryAttempts = 0; ///< requests at all servers but the fallback, or as the judge counts
    double seconds = 0;      ///< of all runs
    QStringList kinds;

    bool holds(Level level) const;
    bool passed() const { return holds(Level::Must) && holds(Level::Should); }
};

/// Plays one scenario: its runs one after the other, each with a limit, then the verdict.
class Trial : public QObject
{
    Q_OBJECT
public:
    Trial(Scenario scenario, const Tempo& tempo, QString program, QObject* parent);

    void start();

signals:
    void finished(const fuseboard::faults::Score& score);

private:
    void startRun();
    void sample();
    void runEnded();
    void judge();
    QProcessEnvironment environment() const;

    Scenario m_scenario;
    QString m_program;
    std::unique_ptr<Stage> m_stage;
    std::vector<RunEvidence> m_runs;
    std::unique_ptr<QProcess> m_process;
    QElapsedTimer m_runClock;
    QTimer m_limit;
    QTimer m_sampler;
    RunEvidence m_current;
};

} // namespace fuseboard::faults
