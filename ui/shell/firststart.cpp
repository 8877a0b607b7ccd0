// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firststart.h"

#include "app/engine/latest.h"
#include "ui/pages/welcome/welcomepage.h"

#include <utility>

namespace fuseboard {

FirstStart::FirstStart(Engine& engine, const MakeOverview& makeOverview, MakeWelcome makeWelcome,
                       QWidget* parent)
    : QStackedWidget(parent), m_makeWelcome(std::move(makeWelcome)), m_overview(makeOverview(this))
{
    addWidget(m_overview);
    follow(engine, &Engine::configurationChanged, this, &FirstStart::setConfiguration);
}

bool FirstStart::isBusy() const
{
    return m_welcome != nullptr && m_welcome->isBusy();
}

void FirstStart::welcome()
{
    if (m_welcome == nullptr) {
        m_welcome = m_makeWelcome(this);
        addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::finished, this, [this] { setCurrentWidget(m_overview); });
    }
    setCurrentWidget(m_welcome);
}

void FirstStart::setConfiguration(const ConfigurationState& state)
{
    // A broken file is told of by a banner; it must not look like a first start.
    if (state.configuration.providers.isEmpty() && state.problems.isEmpty())
        welcome();
    else if (!isBusy())
        setCurrentWidget(m_overview);
}

} // namespace fuseboard
