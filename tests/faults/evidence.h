// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/stage.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::faults {

/// How one run ended, seen from outside.
struct RunEvidence
{
    int exitCode = -1;
    bool hung = false;    ///< was still there at its limit, and was killed
    bool crashed = false; ///< ended by a signal of its own
    double beganAt = 0;   ///< in the scenario's time
    double seconds = 0;
    QByteArray out;
    QByteArray err;
    QList<QJsonObject> lines;         ///< of the output, read as JSON
    std::optional<double> cpuSeconds; ///< where the system tells
    std::optional<double> peakMebibytes;
};

/// All that was seen of one scenario: the servers' records and the program's output.
class Evidence
{
public:
    Evidence(const Stage& stage, std::vector<RunEvidence> runs)
        : m_stage(stage), m_runs(std::move(runs))
    {
    }

    const Stage& stage() const { return m_stage; }
    const Tempo& tempo() const { return m_stage.tempo(); }
    const std::vector<RunEvidence>& runs() const { return m_runs; }
    const RunEvidence& run(std::size_t index = 0) const { return m_runs.at(index); }
    const FaultServer& server(const QString& name) const;
    const FaultServer& primary() const { return server(QStringLiteral("primary")); }

    /// The JSON object of one prompt; empty where it never came.
    QJsonObject result(std::size_t run = 0, int prompt = 0) const;
    QJsonObject error(std::size_t run = 0, int prompt = 0) const;
    double seconds(std::size_t run = 0, int prompt = 0) const; ///< its latency

private:
    const Stage& m_stage;
    std::vector<RunEvidence> m_runs;
};

/// Attempts that reached out to a provider; all providers where the name is empty.
QList<QJsonObject> attempts(const QJsonObject& result, const QString& provider = {});
/// "rate_limited, connect_failed": the kinds of the failures, in order of their first appearance.
QStringList failureKinds(const QJsonObject& result);
/// "primary failed with overloaded (3); answered by fallback": one sentence for people.
QString story(const QJsonObject& result);
bool isAnsweredBy(const QJsonObject& result, const QString& provider);
QString providerOf(const QJsonObject& result);

} // namespace fuseboard::faults
