// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/checkbutton.h"

namespace fuseboard {

CheckButton::CheckButton(QWidget* parent) : QPushButton(parent)
{
    setAccessibleName(tr("Check all providers now"));
    setToolTip(tr("One cheap call for each model of the chains"));
    refresh();
}

void CheckButton::begin(int checks)
{
    m_checks = checks;
    m_ended = 0;
    refresh();
}

void CheckButton::advance()
{
    if (m_ended < m_checks)
        ++m_ended;
    refresh();
}

void CheckButton::refresh()
{
    const bool running = m_ended < m_checks;
    setText(running ? tr("Checked %1 of %2").arg(m_ended).arg(m_checks) : tr("Check all now"));
    setEnabled(!running);
}

} // namespace fuseboard
