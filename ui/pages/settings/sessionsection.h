// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace fuseboard {

class SettingField;
class SettingRow;
struct SessionStart;

/// How the program begins. `session` outlives it.
class SessionSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit SessionSection(const SessionStart& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void change(bool on);
    void refresh(); ///< as it is: the desktop may have changed it

    const SessionStart& m_session;
    SettingField* m_field;
    SettingRow* m_row;
};

} // namespace fuseboard
