// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/modellists.h"

#include "app/engine/engine.h"
#include "app/engine/enginetext.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fuseboard {

ModelLists::ModelLists(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine) {}

void ModelLists::want(const QString& provider)
{
    if (m_models.contains(provider) || m_asked.contains(provider))
        return;
    m_asked.insert(provider);
    m_engine.readModels(provider, [self = QPointer(this), provider](const QStringList& models,
                                                                    const QString& fault) {
        if (self)
            self->take(provider, models, fault);
    });
    emit changed();
}

void ModelLists::take(const QString& provider, const QStringList& models, const QString& fault)
{
    m_asked.remove(provider);
    m_faults.remove(provider);
    if (fault.isEmpty())
        m_models.insert(provider, models.first(std::min(models.size(), kMost)));
    else
        m_faults.insert(provider, engineText(fault));
    emit changed();
}

QString ModelLists::countText(int count)
{
    return count == 1 ? tr("1 model in the provider's list")
                      : tr("%n models in the provider's list", nullptr, count);
}

StepChoices ModelLists::extended(StepChoices choices) const
{
    for (const QString& provider : std::as_const(choices.providers)) {
        QStringList& models = choices.models[provider];
        models += m_models.value(provider);
        models.removeDuplicates();
        if (m_asked.contains(provider))
            choices.notes[provider] = tr("Reading the list of models…");
        else if (m_faults.contains(provider))
            choices.notes[provider] =
                tr("The list of models cannot be read: %1").arg(m_faults.value(provider));
        else if (m_models.contains(provider))
            choices.notes[provider] = countText(static_cast<int>(m_models[provider].size()));
    }
    return choices;
}

} // namespace fuseboard
