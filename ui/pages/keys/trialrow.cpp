// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/trialrow.h"

#include "ui/pages/keys/cardwords.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fuseboard {

TrialRow::TrialRow(const CardWords& words, QWidget* parent)
    : QWidget(parent), m_lamp(new LampLabel(this)), m_text(new QLabel(this)),
      m_use(new QPushButton(tr("Use it all the same"), this)),
      m_keep(new QPushButton(tr("Keep the old one"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_use->setAccessibleName(words.useName);
    m_keep->setAccessibleName(words.keepName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_lamp, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_use, 0, Qt::AlignVCenter);
    layout->addWidget(m_keep, 0, Qt::AlignVCenter);
    connect(m_keep, &QPushButton::clicked, this, &TrialRow::end);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const Secret key = m_key;
        end();
        emit useRequested(key);
    });
    hide();
}

void TrialRow::start(const Secret& key)
{
    m_key = key;
    m_trying = true;
    m_lamp->setLamp(Health::Idle, {});
    m_text->setText(tr("Trying the new key… The old one stays in force."));
    m_use->hide();
    m_keep->hide();
    show();
}

void TrialRow::refuse(const QString& reason)
{
    m_trying = false;
    m_lamp->setLamp(Health::Bad, {});
    m_text->setText(reason);
    m_use->show();
    m_keep->show();
}

void TrialRow::end()
{
    m_key = {};
    m_trying = false;
    if (isHidden())
        return;
    const bool hadFocus = m_use->hasFocus() || m_keep->hasFocus();
    hide();
    emit ended(hadFocus);
}

} // namespace fuseboard
