// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/ollamacard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

OllamaCard::OllamaCard(QWidget* parent)
    : WelcomeCard(tr("Use Ollama on this computer"),
                  tr("An Ollama answers here. It needs no key, and prompts stay on this computer."),
                  tr("Use Ollama"), parent),
      m_model(new QComboBox(this))
{
    auto* label = new QLabel(tr("Model"), this);
    label->setBuddy(m_model);
    m_model->setAccessibleName(tr("Ollama model"));
    m_model->setEditable(true);
    m_model->lineEdit()->setPlaceholderText(tr("model name"));
    m_model->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_model, 1);
    body()->addLayout(row);
    connect(m_model, &QComboBox::editTextChanged, this,
            [this](const QString& text) { action()->setEnabled(!text.trimmed().isEmpty()); });
    action()->setEnabled(false);
}

void OllamaCard::setModels(const QStringList& models)
{
    m_model->clear();
    m_model->addItems(models);
}

FirstProvider OllamaCard::provider() const
{
    return {.preset = u"ollama"_s, .model = m_model->currentText().trimmed(), .variable = {}};
}

} // namespace fuseboard
