// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "ui/models/prompttarget.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace fuseboard {

class TargetPicker;

/// How a prompt is sent.
enum class SendMode { Along, Single, Compare };

/// Chooses the chain or the model that a prompt goes to, as the mode asks for.
class TargetBar : public QWidget
{
    Q_OBJECT
public:
    explicit TargetBar(QWidget* parent = nullptr);

    void setConfiguration(const Configuration& configuration); ///< what was chosen stays
    void setMode(SendMode mode);
    SendMode mode() const { return m_mode; }
    bool isUsable() const; ///< there is something to choose
    bool isComplete() const;
    PromptTarget target() const; ///< empty where providers are compared

signals:
    void changed();

private:
    QWidget* makeChains();
    void showSteps();

    SendMode m_mode = SendMode::Along;
    bool m_hasProviders = false;
    QStackedWidget* m_stack;
    QComboBox* m_chain;
    QLabel* m_steps;
    TargetPicker* m_picker;
};

} // namespace fuseboard
