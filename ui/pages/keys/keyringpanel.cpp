// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyringpanel.h"

#include "ui/pages/keys/keytone.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

KeyringPanel::KeyringPanel(QWidget* parent)
    : QFrame(parent), m_lamp(new LampLabel(this)), m_state(new QLabel(this)),
      m_detail(new QLabel(this)), m_retry(new QPushButton(tr("Try again"), this))
{
    setProperty("card", true);
    setType(m_state, TypeRole::Strong);
    setTone(m_detail, Tone::Muted);
    for (QLabel* label : {m_state, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_state->setAccessibleName(tr("Keychain state"));
    m_detail->setAccessibleName(tr("Keychain detail"));
    m_retry->setAccessibleName(tr("Try the keychain again"));
    connect(m_retry, &QPushButton::clicked, this, &KeyringPanel::retryRequested);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_state);
    words->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_lamp, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_retry, 0, Qt::AlignVCenter);
    setKeys({.health = KeyringHealth::Unknown, .backend = {}, .cause = {}, .cure = {}, .rows = {}});
}

void KeyringPanel::setKeys(const KeysSnapshot& keys)
{
    const KeyWords words = keyringWords(keys);
    m_lamp->setLamp(healthOf(words.tone), {});
    m_state->setText(words.text);
    const QString detail = keyringDetail(keys);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_retry->setVisible(keys.health == KeyringHealth::SessionOnly ||
                        keys.health == KeyringHealth::WaitingForUnlock);
}

} // namespace fuseboard
