// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/revealrow.h"

#include "ui/pages/keys/cardwords.h"
#include "ui/pages/keys/secretview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace fuseboard {

RevealRow::RevealRow(const CardWords& words, QWidget* parent)
    : QWidget(parent), m_view(new SecretView(this)), m_left(new QLabel(this)),
      m_hide(new QPushButton(tr("Hide"), this))
{
    m_view->setAccessibleName(words.shown);
    m_view->setAccessibleDescription(
        tr("It is on the screen for some seconds and is not read aloud; it can be copied."));
    setTone(m_left, Tone::Muted);
    m_hide->setAccessibleName(words.hideName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_view, 1, Qt::AlignVCenter);
    layout->addWidget(m_left, 0, Qt::AlignVCenter);
    layout->addWidget(m_hide, 0, Qt::AlignVCenter);
    connect(m_hide, &QPushButton::clicked, this, &RevealRow::conceal);
    connect(&m_countdown, &Countdown::ticked, this,
            [this](int seconds) { m_left->setText(tr("Hidden in %1 s").arg(seconds)); });
    connect(&m_countdown, &Countdown::ended, this, &RevealRow::conceal);
    hide();
}

void RevealRow::reveal(const Secret& secret, std::chrono::milliseconds time)
{
    m_view->setSecret(secret);
    show();
    m_countdown.start(time);
    m_hide->setFocus();
}

void RevealRow::conceal()
{
    if (m_view->isEmpty())
        return;
    const bool hadFocus = m_hide->hasFocus();
    m_countdown.stop();
    m_view->setSecret({});
    hide();
    emit concealed(hadFocus);
}

bool RevealRow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate)
        conceal();
    return QWidget::event(event);
}

void RevealRow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    conceal();
}

void RevealRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        conceal();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard
