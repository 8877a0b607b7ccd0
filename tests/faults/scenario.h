// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/evidence.h"
#include "tests/faults/stage.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fuseboard::faults {

enum class Group { Scorecard, Case, Wire };
enum class Level { Must, Should };

/// One check of a scenario, with a sentence of evidence.
struct Verdict
{
    Level level = Level::Must;
    QString claim;
    bool holds = false;
    QString evidence;
};

class Judgement
{
public:
    void must(const QString& claim, bool holds, const QString& evidence)
    {
        m_verdicts.append({Level::Must, claim, holds, evidence});
    }
    void should(const QString& claim, bool holds, const QString& evidence)
    {
        m_verdicts.append({Level::Should, claim, holds, evidence});
    }
    /// The number for the table, where not every request of the scenario is meant.
    void count(int primaryAttempts) { m_counted = primaryAttempts; }
    const QList<Verdict>& verdicts() const { return m_verdicts; }
    std::optional<int> countedAttempts() const { return m_counted; }

private:
    QList<Verdict> m_verdicts;
    std::optional<int> m_counted;
};

/// Whether the record of the product must agree with the servers' count of requests.
enum class Counting { Strict, Loose };
enum class Times { Scaled, Real };

/// One fault: sets the stage, and judges what was seen there.
struct Scenario
{
    Group group = Group::Scorecard;
    QString id; ///< S01, C01, W01
    QString fault;
    std::function<void(Stage&)> arrange;
    std::function<void(const Evidence&, Judgement&)> judge;
    Times times = Times::Scaled; ///< Real: so in the quick profile, too
    double lasts = 5;            ///< about, in seconds of the scenario: the longest begin first
    Counting counting = Counting::Strict;
    QString note{}; ///< what the table has to say beside it
};

/// Every scenario, in the order of the table.
QList<Scenario> allScenarios();

QList<Scenario> refusalScenarios();
QList<Scenario> streamScenarios();
QList<Scenario> outageScenarios();
QList<Scenario> streamCases();
QList<Scenario> circuitCases();
QList<Scenario> hintCases();
QList<Scenario> classifierCases();
QList<Scenario> keychainCases();
QList<Scenario> wireReplies();
QList<Scenario> wireBodies();
QList<Scenario> wireSplits();

} // namespace fuseboard::faults
