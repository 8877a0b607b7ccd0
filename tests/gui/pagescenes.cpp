// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"

#include <QUrl>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

Configuration shownConfiguration()
{
    Configuration c;
    for (const auto& [name, preset] :
         {std::pair(u"aurora"_s, u"openai"_s), std::pair(u"borealis"_s, u"anthropic"_s),
          std::pair(u"local"_s, u"ollama"_s)}) {
        Provider provider;
        provider.name = name;
        provider.preset = preset;
        provider.dialect = preset;
        provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
        c.providers.append(provider);
    }
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"aurora"_s, u"aurora-large"_s, true},
                   {u"borealis"_s, u"borealis-2"_s},
                   {u"local"_s, u"gemma3:4b"_s}};
    c.chains = {chain, chain, chain};
    c.chains[1].name = u"thrifty"_s;
    c.chains[1].steps.removeFirst();
    c.chains[2].name = u"a chain with a rather long name"_s;
    return c;
}

} // namespace

ConfigurationState shownState()
{
    ConfigurationState state;
    state.configuration = shownConfiguration();
    state.written = shownConfiguration();
    return state;
}

ConfigurationState lockedState()
{
    ConfigurationState locked = shownState();
    PolicyLocks& locks = locked.policy.locks;
    locks.place = u"/etc/xdg/fuseboard/policy.json"_s;
    locks.providers = {locked.written.providers.first().name};
    locks.chains = {locked.written.chains.first().name};
    locks.rules = {u"latency_p95"_s};
    locks.settings = {u"history"_s, u"alerts.sound"_s, u"alerts.maintenance"_s};
    return locked;
}

} // namespace fuseboard
