// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/targetpicker.h"

#include "app/engine/presetlist.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestModel = 256; // as the configuration's reader has it
constexpr int kLeastCharacters = 8;

/// What the configuration says of its models, then the preset's example.
QStringList modelsOf(const Configuration& configuration, const Provider& provider)
{
    QStringList models;
    for (const PromptTarget& target : targetsOf(configuration)) {
        if (target.provider == provider.name)
            models << target.model;
    }
    models << provider.prices.keys();
    for (const PresetInfo& preset : presetList()) {
        if (preset.name == provider.preset && !preset.exampleModel.isEmpty())
            models << preset.exampleModel;
    }
    models.removeDuplicates();
    return models;
}

} // namespace

QList<PromptTarget> targetsOf(const Configuration& configuration)
{
    QList<PromptTarget> targets;
    const auto add = [&targets](const QString& provider, const QString& model) {
        const PromptTarget target{{}, provider, model};
        if (!targets.contains(target))
            targets.append(target);
    };
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps)
            add(step.provider, step.model);
    }
    for (const Probe& check : configuration.watch.probes.checks)
        add(check.provider, check.model);
    return targets;
}

TargetPicker::TargetPicker(const QString& providerName, const QString& modelName,
                           Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_provider(new QComboBox(this)), m_model(new QComboBox(this))
{
    m_provider->setAccessibleName(providerName);
    m_provider->setToolTip(providerName);
    m_model->setAccessibleName(modelName);
    m_model->setToolTip(modelName);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setMaxLength(kLongestModel);
    m_model->lineEdit()->setPlaceholderText(tr("model"));
    for (QComboBox* box : {m_provider, m_model}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastCharacters);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto* layout = new QBoxLayout(
        orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_provider, 2);
    layout->addWidget(m_model, 3);
    setFocusProxy(m_provider);
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        offerModels();
        emit changed();
    });
    connect(m_model, &QComboBox::currentTextChanged, this, &TargetPicker::changed);
}

void TargetPicker::setConfiguration(const Configuration& configuration)
{
    const PromptTarget chosen = target();
    m_configuration = configuration;
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    for (const Provider& provider : configuration.providers)
        m_provider->addItem(provider.name);
    setTarget(chosen.provider, chosen.model);
}

PromptTarget TargetPicker::target() const
{
    return {{}, m_provider->currentText(), m_model->currentText().trimmed()};
}

void TargetPicker::setTarget(const QString& provider, const QString& model)
{
    const QSignalBlocker quiet(m_provider);
    const QSignalBlocker quietModel(m_model);
    m_provider->setCurrentIndex(std::max(0, m_provider->findText(provider)));
    offerModels();
    if (!model.isEmpty() && m_provider->currentText() == provider)
        m_model->setEditText(model);
    m_model->lineEdit()->setCursorPosition(0); // a long name shows its beginning
    emit changed();
}

void TargetPicker::offerModels()
{
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    if (const Provider* provider = m_configuration.provider(m_provider->currentText()))
        m_model->addItems(modelsOf(m_configuration, *provider));
    m_model->setCurrentIndex(m_model->count() > 0 ? 0 : -1);
    m_model->lineEdit()->setCursorPosition(0);
}

QString TargetPicker::label() const
{
    const PromptTarget chosen = target();
    return chosen.model.isEmpty() ? chosen.provider
                                  : u"%1 / %2"_s.arg(chosen.provider, chosen.model);
}

} // namespace fuseboard
