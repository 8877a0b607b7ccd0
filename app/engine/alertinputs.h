// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitstate.h"
#include "app/domain/feedsnapshot.h"
#include "app/domain/instant.h"
#include "app/domain/verdict.h"
#include "app/engine/watchviews.h"

#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// What the alert rules look at beside the call records, as it is at one moment.
struct AlertInputs
{
    struct OfProvider
    {
        QString name;
        QString title{}; ///< for people; empty: the name
        Verdict verdict{};
        CircuitState circuit = CircuitState::Closed;
        /// What the status page claims; absent where there is none, it is stale or unreadable.
        std::optional<FeedLevel> page{};
        /// How long a call or probe that should have come is overdue; zero when none is, absent
        /// where none is expected (no probes, paused).
        std::optional<Duration> silence{};
        bool wasCutOff = false; ///< when last asked, by a network that was down and is up again
    };

    QList<OfProvider> providers{}; ///< in the order of the configuration
    CostView cost{};
};

} // namespace fuseboard
