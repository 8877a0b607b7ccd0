// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callsempty.h"

#include "app/domain/historyhealth.h"
#include "app/engine/enginetext.h"
#include "ui/models/format.h"

namespace fuseboard {

void CallsEmpty::setLack(CallsLack lack, const HistoryHealth& health)
{
    switch (lack) {
    case CallsLack::None:
        break;
    case CallsLack::Reading:
        setContent(tr("Reading the history…"), {}, {});
        break;
    case CallsLack::History:
        if (health.state == HistoryHealth::Failing)
            setContent(tr("The history cannot be read"),
                       sentencesText({engineText(health.cause), engineText(health.cure)}), {});
        else
            setContent(tr("No history is kept"),
                       tr("Calls are listed from the history, and it is switched off. They are "
                          "kept from the moment it is switched on."),
                       tr("Go to the setting"));
        break;
    case CallsLack::Calls:
        setContent(tr("No calls yet"),
                   tr("Every attempt to reach a provider is listed here: of prompts, scheduled "
                      "checks and key checks."),
                   tr("Send a prompt"));
        break;
    case CallsLack::Matches:
        setContent(tr("No call matches"), tr("The history has no calls that fit all filters."),
                   tr("Clear all filters"));
        break;
    }
}

} // namespace fuseboard
