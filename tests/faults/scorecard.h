// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/trial.h"

#include <QObject>

#include <deque>
#include <map>
#include <vector>

namespace fuseboard::faults {

/// Plays scenarios side by side, for they mostly wait, and keeps what came of them.
class Scorecard : public QObject
{
    Q_OBJECT
public:
    Scorecard(QList<Scenario> scenarios, const Tempo& tempo, QString program, int atOnce);

    void start();
    const Score& score(const QString& id) const { return m_scores.at(id); }
    const QList<Scenario>& scenarios() const { return m_scenarios; } ///< in the table's order

signals:
    void progressed(const fuseboard::faults::Score& score);
    void finished();

private:
    void startNext();

    QList<Scenario> m_scenarios;
    Tempo m_tempo;
    QString m_program;
    int m_atOnce;
    int m_running = 0;
    std::deque<Scenario> m_waiting; ///< the longest first
    std::map<QString, Score> m_scores;
};

} // namespace fuseboard::faults
