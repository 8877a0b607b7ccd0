// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costledger.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/cooldowns.h"
#include "app/engine/limitbook.h"
#include "app/engine/metricshub.h"
#include "app/engine/statetime.h"
#include "app/engine/watchmemory.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace fuseboard {

/// What the running system has learned and the records do not tell: it survives a restart.
struct BoardState
{
    QList<CircuitPanel::Memory> circuits{};
    QList<CoolDowns::Memory> coolDowns{};
    MetricsHub::Outages outages{};
    CostLedger::Memory costs{};
    QList<LimitBook::Memory> limits{};
    WatchMemory watch{};
    QList<OffSpan> off{}; ///< when the program did not run, oldest first

    bool operator==(const BoardState&) const = default;
};

/// As JSON, with all moments in UTC.
QByteArray writeBoardState(const BoardState& state, const BoardTime& time);

/// Nothing where it is not one, or of another version; members that make no sense are left out.
/// Where the clock was set back meanwhile, no time has passed. After kStaleState circuits and
/// outages are forgotten: nobody knows. A pause between two runs does not make an outage longer;
/// it is the last of those in `off`. Members that this version does not know are left.
std::optional<BoardState> readBoardState(const QByteArray& json, const BoardTime& time);

inline constexpr Duration kStaleState = std::chrono::hours(24);
inline constexpr qsizetype kMostOffSpans = 500;

} // namespace fuseboard
