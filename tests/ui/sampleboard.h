// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"

namespace fuseboard {

/// 2026-11-20T10:00:00Z
inline constexpr qint64 kSampleNowMs = 1795168800000;

/// A tally of `successes` calls of that latency, the first token after a third of it.
Tally sampleTally(quint32 successes, double latencyMs);
Tally sampleFailures(quint32 failures, ErrorKind kind);

/// A provider without calls, its circuit closed.
ProviderBoard sampleProvider(const QString& name, const QString& title);

/// Appends one bucket to the series and to the total.
void addBucket(ProviderBoard& provider, qint64 startMs, const Tally& tally);

/// A board of four lively providers, one of them slower, all of them well.
BoardSnapshot healthyBoard(TimeRange range = TimeRange::FiveMinutes);

/// The same with one provider whose circuit is open, one on trial, one that fails now and then.
BoardSnapshot outageBoard(TimeRange range = TimeRange::FiveMinutes);

/// Configured, but nothing was called.
BoardSnapshot silentBoard();

/// As many providers as asked for, with long names.
BoardSnapshot crowdedBoard(int providers);

} // namespace fuseboard
