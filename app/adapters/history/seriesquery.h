// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/historydatabase.h"
#include "app/ports/callhistory.h"

namespace fuseboard {

/// Exact merges of the rollups, by provider and bucket, and the circuits of the same span.
QList<StoredSeries> readSeries(HistoryDatabase& database, DictionaryReader& dictionary,
                               const SeriesQuery& query);

} // namespace fuseboard
