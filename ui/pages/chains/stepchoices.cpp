// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/stepchoices.h"

#include "app/engine/presetlist.h"

namespace fuseboard {

StepChoices choicesOf(const Configuration& configuration)
{
    StepChoices choices;
    const QList<PresetInfo> presets = presetList();
    for (const Provider& provider : configuration.providers) {
        choices.providers << provider.name;
        QStringList models;
        for (const Chain& chain : configuration.chains) {
            for (const Step& step : chain.steps) {
                if (step.provider == provider.name)
                    models << step.model;
            }
        }
        for (const PresetInfo& preset : presets) {
            if (preset.name == provider.preset && !preset.exampleModel.isEmpty())
                models << preset.exampleModel;
        }
        models.removeDuplicates();
        choices.models.insert(provider.name, models);
    }
    return choices;
}

Step firstStepOf(const StepChoices& choices)
{
    const QString provider = choices.providers.value(0);
    return {provider, choices.models.value(provider).value(0)};
}

} // namespace fuseboard
