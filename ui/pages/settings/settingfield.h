// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settinglist.h"

#include <QVariant>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace fuseboard {

/// The control of a setting, by its kind. The wheel turns only what has the focus: else a page
/// that scrolls would change what passes beneath the mouse.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    SettingField(const Setting& setting, const QString& name, QWidget* parent = nullptr);

    QVariant value() const;
    void setValue(const QVariant& value); ///< without `edited`

signals:
    void edited(); ///< a value is complete: not at each letter

private:
    QWidget* makeSwitch();
    QWidget* makeCount(const Setting& setting);
    QWidget* makeNumber(const Setting& setting);
    QWidget* makeText(const Setting& setting);

    Setting::Kind m_kind;
    QCheckBox* m_switch = nullptr; ///< of an amount: whether there is one
    QSpinBox* m_count = nullptr;
    QDoubleSpinBox* m_number = nullptr;
    QLineEdit* m_text = nullptr;
    QString m_told; ///< the text as it was set or told last
};

} // namespace fuseboard
