// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/domain/rollingmetrics.h"

namespace fuseboard {

// A tally as columns: successes, skipped, cancelled, kinds, latency, ttft.

QVariantList toColumns(const Tally& tally);
/// Of a statement's row, from its column `first` on. What cannot be read, counts as nothing.
Tally tallyOf(const Statement& row, int first);
Tally tallyOf(const QVariantList& columns); ///< the six

} // namespace fuseboard
