// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firststart.h"

#include "app/engine/engine.h"
#include "ui/pages/welcome/welcomepage.h"

namespace fuseboard {

FirstStart::FirstStart(Engine& engine, WelcomePage* welcome, QWidget* overview, QWidget* parent)
    : QStackedWidget(parent), m_welcome(welcome), m_overview(overview)
{
    addWidget(overview);
    addWidget(welcome);
    connect(&engine, &Engine::configurationChanged, this, &FirstStart::setConfiguration);
    connect(welcome, &WelcomePage::finished, this, [this] { setCurrentWidget(m_overview); });
}

void FirstStart::setConfiguration(const ConfigurationState& state)
{
    // A broken file is told of by a banner; it must not look like a first start.
    const bool nothing = state.configuration.providers.isEmpty() && state.problems.isEmpty();
    if (nothing)
        setCurrentWidget(m_welcome);
    else if (!m_welcome->isBusy())
        setCurrentWidget(m_overview);
}

} // namespace fuseboard
