// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcompanions.h"

#include "ui/pages/chains/linkpanel.h"
#include "ui/shell/guidecontents.h"

namespace fuseboard {

WindowCompanions::WindowCompanions(Engine& engine, QWidget& window)
    : QObject(&window), m_engine(engine), m_window(window)
{
}

GuideWindow& WindowCompanions::guide()
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(&m_window);
    return *m_guide;
}

void WindowCompanions::openGuide(const QString& windowPage)
{
    guide().openAt(guideIdOf(windowPage));
}

void WindowCompanions::showLink(const QString& link)
{
    if (m_link == nullptr) {
        m_link = new LinkPanel(m_engine, &m_window);
        connect(m_link, &LinkPanel::taken, this, &WindowCompanions::chainTaken);
    }
    m_link->open(link);
}

bool WindowCompanions::isBusy() const
{
    return m_link != nullptr && m_link->isBusy();
}

const QWidget* WindowCompanions::focusBehind() const
{
    return m_link != nullptr && !m_link->isHidden() ? m_link->cameFrom() : m_window.focusWidget();
}

WindowCompanions::Memory WindowCompanions::memory() const
{
    Memory memory;
    if (m_link != nullptr && !m_link->isHidden()) {
        memory.link = m_link->link();
        memory.linkPanel.emplace(*m_link);
    }
    if (m_guide != nullptr && m_guide->isVisible())
        memory.guide = m_guide->memory();
    return memory;
}

void WindowCompanions::resume(const Memory& memory)
{
    if (memory.linkPanel) {
        showLink(memory.link);
        memory.linkPanel->restore(*m_link);
    }
    if (memory.guide)
        guide().resume(*memory.guide);
}

} // namespace fuseboard
