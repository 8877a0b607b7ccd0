// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/directchain.h"

#include <algorithm>

namespace fuseboard {

Chain directChain(const Configuration& configuration, const QString& provider, const QString& model)
{
    for (const Chain& each : configuration.chains) {
        const auto step = std::find_if(each.steps.cbegin(), each.steps.cend(), [&](const Step& s) {
            return s.provider == provider && (model.isEmpty() || s.model == model);
        });
        if (step == each.steps.cend())
            continue;
        Chain chain = each;
        chain.steps = {*step};
        chain.name.clear();
        return chain;
    }
    Chain chain;
    chain.steps = {Step{provider, model}};
    return chain;
}

} // namespace fuseboard
