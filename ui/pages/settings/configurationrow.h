// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/policylocks.h"
#include "ui/pages/settings/settinglist.h"
#include "ui/pages/settings/settingrow.h"

namespace fuseboard {

class SettingField;

/// A setting of the configuration on the page. What the user wrote stays until it is saved, even
/// where it was refused.
class ConfigurationRow : public SettingRow
{
    Q_OBJECT
public:
    ConfigurationRow(const QString& subject, const Setting& setting, QWidget* parent = nullptr);

    const QString& path() const { return m_setting.path; }
    void showValue(const Configuration& written); ///< unless what is on the page was refused
    void showLock(const PolicyLocks& locks);
    QString apply(Configuration& configuration) const; ///< what is wrong; empty: taken
    void refuse(const QString& problem);
    void accept();

signals:
    void edited();

private:
    ConfigurationRow(const SettingWords& words, const Setting& setting, QWidget* parent);

    Setting m_setting;
    SettingField* m_field;
    bool m_refused = false;
};

} // namespace fuseboard
