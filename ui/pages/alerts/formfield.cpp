// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/formfield.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/wheelguard.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& group, const QString& title, QWidget* field, QWidget* parent)
    : QWidget(parent), m_name(u"%1: %2"_s.arg(group, title)), m_field(field),
      m_note(new QLabel(this)), m_reset(new QToolButton(this))
{
    auto* label = new QLabel(title.left(1).toUpper() + title.mid(1), this);
    label->setBuddy(field);
    label->setWordWrap(true);
    field->setAccessibleName(m_name);
    guardWheel(field);
    setType(m_note, TypeRole::Caption);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_name));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, [this] {
        emit resetRequested();
        m_field->setFocus();
    });
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(2);
    layout->addWidget(label, 0, 0, 1, 2);
    layout->addWidget(field, 1, 0);
    layout->addWidget(m_reset, 1, 1);
    layout->addWidget(m_note, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(3, 1);
    refresh();
}

void FormField::setNote(const QString& note)
{
    m_noteText = note;
    refresh();
}

void FormField::setResettable(bool resettable, const QString& defaultText)
{
    m_reset->setToolTip(tr("Back to the default: %1").arg(defaultText));
    m_reset->setVisible(resettable);
}

void FormField::setProblem(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void FormField::refresh()
{
    const QString& text = m_problem.isEmpty() ? m_noteText : m_problem;
    setTone(m_note, m_problem.isEmpty() ? Tone::Muted : Tone::Bad);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace fuseboard
