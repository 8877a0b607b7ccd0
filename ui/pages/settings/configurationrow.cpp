// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/configurationrow.h"

#include "ui/pages/settings/settingfield.h"
#include "ui/widgets/locknote.h"

namespace fuseboard {

ConfigurationRow::ConfigurationRow(const QString& subject, const Setting& setting, QWidget* parent)
    : ConfigurationRow(SettingWords{.subject = subject,
                                    .title = setting.title,
                                    .reason = setting.reason,
                                    .standard = valueText(setting, defaultValue(setting))},
                       setting, parent)
{
}

ConfigurationRow::ConfigurationRow(const SettingWords& words, const Setting& setting,
                                   QWidget* parent)
    : SettingRow(words, new SettingField(setting, controlName(words)), parent), m_setting(setting),
      m_field(findChild<SettingField*>())
{
    m_field->setValue(defaultValue(setting));
    const auto changed = [this] {
        setDiffers(m_field->value() != defaultValue(m_setting));
        emit edited();
    };
    connect(m_field, &SettingField::edited, this, changed);
    connect(this, &SettingRow::resetRequested, this, [this, changed] {
        m_field->setValue(defaultValue(m_setting));
        changed();
    });
}

void ConfigurationRow::showValue(const Configuration& written)
{
    if (m_refused)
        return;
    const QVariant value = m_setting.get(written);
    m_field->setValue(value);
    setDiffers(value != defaultValue(m_setting));
}

void ConfigurationRow::showLock(const PolicyLocks& locks)
{
    const bool locked = m_setting.provider.isEmpty() ? locks.has(m_setting.path)
                                                     : locks.providers.contains(m_setting.provider);
    setLock(LockNote::reasonOf(locks, locked));
}

QString ConfigurationRow::apply(Configuration& configuration) const
{
    return m_setting.set(configuration, m_field->value());
}

void ConfigurationRow::refuse(const QString& problem)
{
    m_refused = true;
    setDiffers(true); // the way out, whatever was written
    setProblem(problem);
}

void ConfigurationRow::accept()
{
    m_refused = false;
    setProblem({});
}

} // namespace fuseboard
