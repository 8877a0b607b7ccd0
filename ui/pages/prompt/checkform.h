// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "ui/models/promptdocument.h"
#include "ui/models/prompttarget.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fuseboard {

class TargetPicker;

/// Makes a scheduled check out of a prompt; hidden until it is opened.
class CheckForm : public QFrame
{
    Q_OBJECT
public:
    explicit CheckForm(QWidget* parent = nullptr);
    void setConfiguration(const Configuration& configuration);
    void open(const KeptPrompt& prompt, const PromptTarget& target);
    void setProblem(const QString& problem);

signals:
    void accepted(const fuseboard::Probe& check);

private:
    void accept();
    QString problem() const;

    Configuration m_configuration;
    KeptPrompt m_prompt;
    QLineEdit* m_name;
    TargetPicker* m_target;
    QLineEdit* m_text;
    QLineEdit* m_pattern;
    QDoubleSpinBox* m_budget;
    QSpinBox* m_every;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace fuseboard
