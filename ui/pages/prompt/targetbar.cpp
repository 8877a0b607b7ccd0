// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/targetbar.h"

#include "ui/pages/prompt/targetpicker.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

TargetBar::TargetBar(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_chain(new QComboBox(this)),
      m_steps(new QLabel(this)),
      m_picker(new TargetPicker(tr("Provider to ask"), tr("Model to ask"), Qt::Horizontal, this))
{
    auto* hint = new QLabel(tr("All columns are asked at the same moment."), m_stack);
    setTone(hint, Tone::Muted);
    hint->setWordWrap(true);
    m_stack->addWidget(makeChains());
    m_stack->addWidget(m_picker);
    m_stack->addWidget(hint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* label = new QLabel(tr("Send to"), this);
    setTone(label, Tone::Muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(label);
    layout->addWidget(m_stack, 1);
    connect(m_chain, &QComboBox::currentIndexChanged, this, [this] {
        showSteps();
        emit changed();
    });
    connect(m_picker, &TargetPicker::changed, this, &TargetBar::changed);
}

QWidget* TargetBar::makeChains()
{
    auto* chains = new QWidget(m_stack);
    m_chain->setAccessibleName(tr("Chain"));
    m_chain->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chain->setMinimumContentsLength(12);
    m_chain->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTone(m_steps, Tone::Muted);
    setType(m_steps, TypeRole::Caption);
    m_steps->setWordWrap(true);
    auto* layout = new QHBoxLayout(chains);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_chain);
    layout->addWidget(m_steps, 1);
    return chains;
}

void TargetBar::setConfiguration(const Configuration& configuration)
{
    m_hasProviders = !configuration.providers.isEmpty();
    m_picker->setConfiguration(configuration);
    const QString chosen = m_chain->currentText();
    const QSignalBlocker quiet(m_chain);
    m_chain->clear();
    for (const Chain& chain : configuration.chains) {
        QStringList steps;
        for (const Step& step : chain.steps)
            steps << u"%1 / %2"_s.arg(step.provider, step.model);
        m_chain->addItem(chain.name, steps.join(u"  →  "_s));
        m_chain->setItemData(m_chain->count() - 1, steps.join(u'\n'), Qt::ToolTipRole);
    }
    m_chain->setCurrentIndex(std::max(0, m_chain->findText(chosen)));
    showSteps();
}

void TargetBar::showSteps()
{
    m_steps->setText(m_chain->currentData().toString());
}

void TargetBar::setMode(SendMode mode)
{
    m_mode = mode;
    m_stack->setCurrentIndex(static_cast<int>(mode));
}

bool TargetBar::isUsable() const
{
    return m_mode == SendMode::Along ? m_chain->count() > 0 : m_hasProviders;
}

bool TargetBar::isComplete() const
{
    return m_mode == SendMode::Along ? m_chain->currentIndex() >= 0
                                     : !m_picker->target().model.isEmpty();
}

PromptTarget TargetBar::target() const
{
    switch (m_mode) {
    case SendMode::Along:
        return {m_chain->currentText()};
    case SendMode::Single:
        return m_picker->target();
    case SendMode::Compare:
        break;
    }
    return {};
}

} // namespace fuseboard
