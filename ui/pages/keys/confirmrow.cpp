// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/confirmrow.h"

#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

ConfirmRow::ConfirmRow(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_yes(new QPushButton(this)),
      m_no(new QPushButton(this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_no, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
    hide();
}

void ConfirmRow::ask(const QString& question, const QString& yes, const QString& no,
                     const QString& subject, std::function<void()> then)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleName(
        tr("Confirm: %1, %2", "label of a button, what it is done to").arg(yes, subject));
    m_no->setText(no);
    m_no->setAccessibleName(
        tr("Cancel: %1, %2", "label of a button, what it is done to").arg(yes, subject));
    m_then = std::move(then);
    show();
    m_no->setFocus(); // what cannot be undone wants more than one stroke of Enter
}

void ConfirmRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard
