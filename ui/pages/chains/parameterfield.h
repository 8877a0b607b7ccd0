// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chainparameters.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace fuseboard {

class FieldGuard;

/// One setting of a chain: its name, its field with the unit, its default and its reason.
class ParameterField : public QWidget
{
    Q_OBJECT
public:
    ParameterField(const ChainParameter& parameter, FieldGuard& guard, QWidget* parent = nullptr);

    const QString& path() const { return m_parameter.path; }
    void setChain(const Chain& chain); ///< shows its value, without `changed`
    void apply(Chain& chain) const;
    void setProblem(const QString& problem); ///< empty: none
    void setFocusOnField();

signals:
    void changed();

private:
    QWidget* makeField(FieldGuard& guard);
    double value() const;
    void setValue(double value);
    void refresh();

    ChainParameter m_parameter;
    QSpinBox* m_count = nullptr;
    QDoubleSpinBox* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_switch = nullptr;
    QWidget* m_field;
    QLabel* m_note;
    QToolButton* m_reset;
    QString m_problem;
};

} // namespace fuseboard
