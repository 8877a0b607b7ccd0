// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/engine.h"
#include "app/simulator/scenario.h"
#include "app/simulator/simulator.h"
#include "tests/ui/controls.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

namespace fuseboard {

/// A real engine with its own clock and network, beside simulated providers on loopback, a keychain
/// in memory and a configuration file in memory. Made before the page under test; then start().
class TestWorld
{
public:
    struct Setup
    {
        Scenario scenario;
        QList<Chain> chains;
        /// Absent: the providers of the scenario, under their names.
        std::optional<QList<Provider>> providers;
        bool firstStart = false;
        bool brokenKeyring = false;
        QHash<QString, QByteArray> environment;
        QString historyFolder{}; ///< where a history is kept; empty: there is none
        QByteArray policy{};     ///< of the organisation; empty: there is none
    };

    explicit TestWorld(const Setup& setup);
    ~TestWorld();

    Engine& engine() { return *m_engine; }
    void start() { m_engine->start(); }

    QByteArray file() const;     ///< the configuration as it was written last
    Configuration saved() const; ///< and what it says
    Provider provider(const QString& name, KeySource source = KeySource::None) const;

private:
    struct File;

    Simulator m_simulator;
    std::shared_ptr<File> m_file;
    std::unique_ptr<Engine> m_engine;
};

/// A fast provider that answers `tokens` tokens, after its script.
SimulatedProvider fastProvider(const QString& name, const QList<ScriptStep>& script = {},
                               int tokens = 12);
ScriptStep failing(ErrorKind kind, int times = 1);
Chain chainOf(const QString& name, const QStringList& providers);

/// What is wrong with the names of the controls that the keyboard reaches; empty: nothing.
QString namingProblem(const QWidget& page);

/// Every text that anything within `page` shows, holds or tells an assistive technology.
QString everyText(const QWidget& page);

} // namespace fuseboard
