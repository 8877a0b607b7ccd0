// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/addkeycard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

AddKeyCard::AddKeyCard(QWidget* parent)
    : WelcomeCard(tr("Add a key"),
                  tr("Paste the key of a provider. It goes to the keychain of this computer, and "
                     "nowhere else but to the provider."),
                  tr("Add key"), parent),
      m_preset(new QComboBox(this)), m_key(new QLineEdit(this)), m_model(new QLineEdit(this)),
      m_keyPage(new QLabel(this))
{
    const QList<PresetInfo> all = presetList();
    for (const PresetInfo& preset : all) {
        if (!preset.needsKey)
            continue;
        m_presets.append(preset);
        m_preset->addItem(preset.title);
    }
    m_preset->setAccessibleName(tr("Provider"));
    m_key->setAccessibleName(tr("Key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Paste the key"));
    m_model->setAccessibleName(tr("Model"));
    m_model->setPlaceholderText(tr("model name"));
    m_keyPage->setOpenExternalLinks(true);
    m_keyPage->setAccessibleName(tr("Where to get a key"));
    m_keyPage->setWordWrap(true);
    setType(m_keyPage, TypeRole::Caption);
    setTone(m_keyPage, Tone::Muted);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kMedium);
    form->setVerticalSpacing(space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("Provider"), m_preset);
    form->addRow(tr("Key"), m_key);
    form->addRow(tr("Model"), m_model);
    body()->addLayout(form);
    body()->addWidget(m_keyPage);
    action()->setProperty("primary", true);

    connect(m_preset, &QComboBox::currentIndexChanged, this, &AddKeyCard::fillIn);
    for (QLineEdit* field : {m_key, m_model}) {
        connect(field, &QLineEdit::textChanged, this, &AddKeyCard::refresh);
        connect(field, &QLineEdit::returnPressed, action(), &QPushButton::click);
    }
    fillIn();
}

void AddKeyCard::fillIn()
{
    const PresetInfo preset = m_presets.value(m_preset->currentIndex());
    m_model->setText(preset.exampleModel);
    m_keyPage->setText(
        preset.keyPage.isEmpty()
            ? QString()
            : tr("Get a key at %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(preset.keyPage.toString())));
    refresh();
}

void AddKeyCard::refresh()
{
    action()->setEnabled(!m_key->text().trimmed().isEmpty() &&
                         !m_model->text().trimmed().isEmpty());
}

FirstProvider AddKeyCard::provider() const
{
    return {.preset = m_presets.value(m_preset->currentIndex()).name,
            .model = m_model->text().trimmed(),
            .variable = {}};
}

Secret AddKeyCard::takeKey()
{
    QString text = m_key->text();
    m_key->setText({}); // and its history; clear() would keep that
    const Secret key = Secret::take(text.toUtf8());
    text.fill(u'\0');
    return key;
}

} // namespace fuseboard
