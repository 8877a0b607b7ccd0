// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptdocument.h"
#include "ui/models/repeatrun.h"

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace fuseboard {

/// What a prompt may say beside its text. Whatever is left empty is the provider's own default.
class PromptOptions : public QWidget
{
    Q_OBJECT
public:
    explicit PromptOptions(QWidget* parent = nullptr);

    void apply(KeptPrompt& prompt) const;
    void show(const KeptPrompt& prompt);
    bool areEmpty() const;   ///< nothing differs from the default
    QString problem() const; ///< why the options cannot be used; empty where they can
    RepeatPlan plan() const;

signals:
    void changed();

private:
    QPlainTextEdit* m_system;
    QLineEdit* m_maxTokens;
    QLineEdit* m_temperature;
    QSpinBox* m_times;
    QDoubleSpinBox* m_interval;
};

} // namespace fuseboard
