// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policynotes.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

bool tellPolicyFaults(Console& console, const PolicyState& policy)
{
    console.complain(policy.place, policy.problems);
    if (policy.problems.isEmpty())
        return true;
    console.say(policy.usingLastGood
                    ? u"The last good copy of this policy is in force."_s
                    : u"There is no good copy of this policy: none is in force."_s);
    return false;
}

void tellPolicyFaults(const CommandContext& context)
{
    if (!context.policyStore)
        return;
    const auto store = context.policyStore(context.places);
    PolicyKeeper policy(store.get());
    policy.load();
    tellPolicyFaults(context.console, policy.state());
}

} // namespace fuseboard
