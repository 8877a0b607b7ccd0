// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/namefield.h"

#include "ui/models/promptdocument.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fuseboard {

NameField::NameField(QWidget* parent)
    : QFrame(parent), m_name(new QLineEdit(this)), m_note(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setProperty("card", true);
    m_name->setAccessibleName(tr("Name of the saved prompt"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(PromptDocument::kLongestName);
    m_note->setWordWrap(true);
    setTone(m_note, Tone::Muted);
    m_save->setAccessibleName(tr("Save under this name"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Do not save the prompt"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_save);
    layout->addWidget(cancel);
    hide();
    connect(m_name, &QLineEdit::textChanged, this, &NameField::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &NameField::accept);
    connect(m_save, &QPushButton::clicked, this, &NameField::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void NameField::open(const QString& suggestion, const QStringList& taken)
{
    m_taken = taken;
    m_name->setText(suggestion.left(PromptDocument::kLongestName));
    m_name->selectAll();
    refresh();
    show();
    m_name->setFocus();
}

void NameField::refresh()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_note->setText(m_taken.contains(name) ? tr("Replaces the prompt of that name.") : QString());
}

void NameField::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    emit accepted(name);
}

} // namespace fuseboard
