// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sessionsection.h"

#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settinglist.h"
#include "ui/pages/settings/settingrow.h"
#include "ui/widgets/sessionstart.h"

namespace fuseboard {

SessionSection::SessionSection(const SessionStart& session, QWidget* parent)
    : SettingsSection(tr("Start"), parent), m_session(session)
{
    Setting setting;
    setting.title = tr("Start with the session, in the tray");
    setting.reason = tr("Watches from the login on, without a window. Where there is no tray, the "
                        "window is shown.");
    const SettingWords words{.subject = title(),
                             .title = setting.title,
                             .reason = setting.reason,
                             .standard = valueText(setting, false)};
    m_field = new SettingField(setting, SettingRow::controlName(words));
    m_row = new SettingRow(words, m_field);
    addRow(m_row);
    connect(m_field, &SettingField::edited, this, [this] { change(m_field->value().toBool()); });
    connect(m_row, &SettingRow::resetRequested, this, [this] { change(false); });
    refresh();
}

void SessionSection::change(bool on)
{
    const QString fault = m_session.set(on);
    refresh();
    m_row->setProblem(fault);
}

void SessionSection::refresh()
{
    const bool on = m_session.isOn();
    m_field->setValue(on);
    m_row->setDiffers(on);
    m_row->setProblem({});
}

void SessionSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    refresh();
}

} // namespace fuseboard
