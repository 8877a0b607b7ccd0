// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/historyhealth.h"
#include "app/domain/sharedhistoryhealth.h"
#include "app/engine/board.h"
#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// A condition at a glance, for the status bar.
struct HealthText
{
    Health health = Health::Idle;
    QString text;
    QString tip{}; ///< cause and cure

    bool operator==(const HealthText&) const = default;
};

HealthText configurationHealth(const ConfigurationState& state);
HealthText keyringHealth(const KeysSnapshot& keys);
HealthText historyHealth(const HistoryHealth& health);

// Nothing where there is nothing to tell of.
std::optional<HealthText> sharedHistoryHealth(const SharedHistoryHealth& health);
std::optional<HealthText> checksHealth(const AlertsSnapshot& alerts); ///< of scheduled checks
std::optional<HealthText> exportsHealth(const QStringList& faults);
std::optional<HealthText> networkHealth(const BoardSnapshot& board); ///< ours, from the verdicts

/// Whether the window can be closed without an end of the program.
HealthText trayHealth(bool available, bool keepsRunning);

} // namespace fuseboard
