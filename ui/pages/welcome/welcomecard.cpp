// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcomecard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

WelcomeCard::WelcomeCard(const QString& title, const QString& text, const QString& action,
                         QWidget* parent)
    : QFrame(parent), m_body(new QVBoxLayout), m_action(new QPushButton(action, this))
{
    setProperty("card", true);
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    setType(heading, TypeRole::Heading);
    heading->setWordWrap(true);
    auto* words = new QLabel(text, this);
    setTone(words, Tone::Muted);
    words->setWordWrap(true);
    m_action->setAccessibleName(action);
    m_body->setSpacing(space::kSmall);
    connect(m_action, &QPushButton::clicked, this, &WelcomeCard::actionTriggered);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addLayout(m_body);
    layout->addStretch();
    layout->addWidget(m_action, 0, Qt::AlignLeft);
}

} // namespace fuseboard
