// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

#include <memory>

namespace fuseboard {

/// What is asked of the team's history.
struct SharedOrder
{
    enum Action { Export, Vacuum, Info };
    Action action = Info;
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< excluded; of a vacuum: what is older goes
    bool csv = true;
    QString board{}; ///< empty: all; of a vacuum: this one
};

std::unique_ptr<Command> makeSharedHistory(const SharedOrder& order, const CommandContext& context);

} // namespace fuseboard
