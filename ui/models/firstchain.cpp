// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firstchain.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

Configuration withFirstChain(Configuration current, const QList<FirstProvider>& chosen)
{
    const QString name = u"default"_s;
    auto chain = std::find_if(current.chains.begin(), current.chains.end(),
                              [&name](const Chain& each) { return each.name == name; });
    if (chain == current.chains.end()) {
        Chain first;
        first.name = name;
        chain = current.chains.insert(current.chains.end(), first);
    }
    for (const FirstProvider& each : chosen) {
        if (!current.provider(each.preset)) {
            Provider provider;
            provider.name = each.preset;
            provider.preset = each.preset;
            if (!each.variable.isEmpty()) {
                provider.keySource = KeySource::Environment;
                provider.keyVariable = each.variable;
            }
            current.providers.append(provider);
        }
        const Step step{each.preset, each.model};
        if (!chain->steps.contains(step))
            chain->steps.append(step);
    }
    return current;
}

} // namespace fuseboard
