// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enginesession.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

EngineSession::EngineSession(const CommandContext& context, QObject* parent)
    : QObject(parent), m_console(context.console)
{
    EngineOptions options;
    options.probeKeyring = false; // a command reads the keys that it needs, and no more
    m_engine = std::make_unique<Engine>(context.ports(context.places), options);
    connect(m_engine.get(), &Engine::configurationChanged, this, &EngineSession::onConfiguration);
}

void EngineSession::start()
{
    m_engine->start();
}

void EngineSession::onConfiguration(const ConfigurationState& state)
{
    if (std::exchange(m_told, true))
        return;
    if (state.firstStart) {
        m_console.complain(
            u"there is no configuration: %1 does not exist. Write one (the schema: "
            "fuseboardctl config schema), or name it with --config FILE."_s.arg(state.place));
        emit unusable();
        return;
    }
    if (!state.problems.isEmpty()) {
        m_console.complain(state.place, state.problems);
        emit unusable();
        return;
    }
    emit ready(state);
}

} // namespace fuseboard
