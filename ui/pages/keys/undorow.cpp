// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/undorow.h"

#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fuseboard {

UndoRow::UndoRow(const QString& undoName, QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_undo(new QPushButton(this))
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_undo->setAccessibleName(undoName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        withdraw();
        emit undone();
    });
    connect(&m_countdown, &Countdown::ticked, this,
            [this](int seconds) { m_undo->setText(tr("Undo (%1 s)").arg(seconds)); });
    connect(&m_countdown, &Countdown::ended, this, &UndoRow::withdraw);
    hide();
}

void UndoRow::offer(const QString& what, std::chrono::milliseconds time)
{
    m_what->setText(what);
    m_countdown.start(time);
    show();
    m_undo->setFocus(); // the button that was pressed is gone
}

std::chrono::milliseconds UndoRow::timeLeft() const
{
    return std::chrono::seconds(m_countdown.secondsLeft());
}

void UndoRow::withdraw()
{
    if (isHidden())
        return;
    const bool hadFocus = m_undo->hasFocus();
    m_countdown.stop();
    hide();
    emit withdrawn(hadFocus);
}

} // namespace fuseboard
