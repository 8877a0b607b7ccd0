// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/environmentcard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

EnvironmentCard::EnvironmentCard(QWidget* parent)
    : WelcomeCard(tr("Use keys found in the environment"),
                  tr("Other tools keep their keys there. Fuseboard reads them at each start and "
                     "stores nothing. They are asked in this order."),
                  tr("Use these keys"), parent),
      m_presets(presetList()), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    refresh();
}

void EnvironmentCard::setKeys(const QList<Discovery::Key>& keys)
{
    for (const Line& line : std::as_const(m_lines)) {
        delete line.box;
        delete line.model;
    }
    m_lines.clear();
    for (const Discovery::Key& key : keys) {
        const auto preset =
            std::find_if(m_presets.cbegin(), m_presets.cend(),
                         [&key](const PresetInfo& p) { return p.name == key.preset; });
        Line line{.key = key,
                  .box = new QCheckBox(tr("%1 (%2)").arg(key.title, key.variable), this),
                  .model = new QLineEdit(this)};
        line.box->setChecked(true);
        line.box->setAccessibleName(tr("Use %1").arg(key.variable));
        if (preset != m_presets.cend())
            line.model->setText(preset->exampleModel);
        line.model->setPlaceholderText(tr("model name"));
        line.model->setAccessibleName(tr("Model of %1").arg(key.title));
        const int row = static_cast<int>(m_lines.size());
        m_grid->addWidget(line.box, row, 0);
        m_grid->addWidget(line.model, row, 1);
        connect(line.box, &QCheckBox::toggled, this, &EnvironmentCard::refresh);
        connect(line.model, &QLineEdit::textChanged, this, &EnvironmentCard::refresh);
        m_lines.append(line);
    }
    refresh();
}

QList<FirstProvider> EnvironmentCard::providers() const
{
    QList<FirstProvider> chosen;
    for (const Line& line : m_lines) {
        if (line.box->isChecked())
            chosen.append({.preset = line.key.preset,
                           .model = line.model->text().trimmed(),
                           .variable = line.key.variable});
    }
    return chosen;
}

void EnvironmentCard::refresh()
{
    for (const Line& line : std::as_const(m_lines))
        line.model->setEnabled(line.box->isChecked());
    const QList<FirstProvider> chosen = providers();
    action()->setEnabled(!chosen.isEmpty() &&
                         std::none_of(chosen.cbegin(), chosen.cend(),
                                      [](const FirstProvider& p) { return p.model.isEmpty(); }));
}

} // namespace fuseboard
