// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultserver.h"
#include "tests/faults/tempo.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace fuseboard::faults {

/// One call of a program: `fuseboardctl`, unless said otherwise.
struct Run
{
    QStringList arguments;
    QByteArray input{};
    double limitSeconds = 60; ///< of the wall, by then it hangs
    int prompts = 0;          ///< of `send --json`: so many lines are due
    QString program{};        ///< another one, called with the configuration file in front
    QStringList under{};      ///< a command to run it under
};

/// The world of one scenario: servers, a configuration, a profile that is thrown away, and what is
/// to be run in it.
class Stage
{
public:
    explicit Stage(Tempo tempo);

    const Tempo& tempo() const { return m_tempo; }

    FaultServer& provider(const QString& name, Wire wire = Wire::OpenAi);
    FaultServer& provider(const Voice& voice);
    /// A provider without a server, its key in the keychain.
    void keychainProvider(const QString& name, const FaultServer& server);
    /// `settings`: members of the chain ("retry", "timeouts", "breaker", "deadline_s") that differ
    /// from the product's own, in seconds of the scenario.
    void chain(const QString& name, const QStringList& providers, const QJsonObject& settings = {});
    /// "primary" and "fallback", and the chain "default" of both.
    FaultServer& pair(Wire fallback = Wire::OpenAi, const QJsonObject& settings = {});

    /// `send --json` through a chain.
    Run& send(const QString& chain = QStringLiteral("default"));
    Run& sendOften(int times, double interval, const QString& chain = QStringLiteral("default"));
    Run& run(const Run& run);

    QString profile() const { return m_profile.path(); }
    QString configFile() const { return m_profile.filePath(QStringLiteral("config.json")); }
    QString dataFolder() const { return m_profile.filePath(QStringLiteral("data")); }
    void writeConfiguration() const;

    const std::vector<std::unique_ptr<FaultServer>>& servers() const { return m_servers; }
    const std::vector<Run>& runs() const { return m_runs; }
    /// The scenario's time begins.
    void begin() { m_clock.start(); }
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e9; }

private:
    Tempo m_tempo;
    QTemporaryDir m_profile;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<FaultServer>> m_servers;
    QJsonArray m_providers;
    QJsonArray m_chains;
    std::vector<Run> m_runs;
};

} // namespace fuseboard::faults
