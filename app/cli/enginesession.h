// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/engine/engine.h"

#include <QList>

#include <functional>
#include <memory>

namespace fuseboard {

/// Starts an engine for a command and waits for a configuration that can be used; with problems it
/// prints them and ends the command with UsageError.
class EngineSession : public QObject
{
    Q_OBJECT
public:
    EngineSession(const CommandContext& context, QObject* parent);
    void start();
    Engine& engine() { return *m_engine; }

signals:
    void ready(const fuseboard::ConfigurationState& state);
    void unusable(); ///< the problems have been printed

private:
    void onConfiguration(const ConfigurationState& state);

    Console& m_console;
    std::unique_ptr<Engine> m_engine;
    bool m_told = false;
};

} // namespace fuseboard
