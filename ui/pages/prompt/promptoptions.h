// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace fuseboard {

/// What a prompt may say beside its text. Whatever is left empty is the provider's own default.
class PromptOptions : public QWidget
{
    Q_OBJECT
public:
    explicit PromptOptions(QWidget* parent = nullptr);

    void apply(Prompt& prompt) const;
    QString problem() const; ///< why the options cannot be used; empty where they can

private:
    QPlainTextEdit* m_system;
    QLineEdit* m_maxTokens;
    QLineEdit* m_temperature;
};

} // namespace fuseboard
