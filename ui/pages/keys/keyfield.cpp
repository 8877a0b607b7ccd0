// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyfield.h"

#include "ui/pages/keys/cardwords.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace fuseboard {

KeyField::KeyField(const CardWords& words, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_store(new QPushButton(words.store, this))
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(words.field);
    m_store->setAccessibleName(words.storeName);
    m_store->setProperty("primary", true);
    m_store->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(words.cancelName);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_store);
    layout->addWidget(cancel);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_store->setEnabled(!text.isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &KeyField::hand);
    connect(m_store, &QPushButton::clicked, this, &KeyField::hand);
    connect(cancel, &QPushButton::clicked, this, &KeyField::close);
    hide();
}

void KeyField::open(const QString& hint)
{
    m_field->setPlaceholderText(hint);
    show();
    m_field->setFocus();
}

void KeyField::close()
{
    // setText() forgets the history of what was typed; clear() would keep it.
    m_field->setText({});
    hide();
    emit closed();
}

void KeyField::hand()
{
    QString text = m_field->text();
    if (text.trimmed().isEmpty())
        return;
    m_field->setText({});
    const Secret key = Secret::take(text.toUtf8());
    text.fill(u'\0');
    close();
    emit entered(key);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard
