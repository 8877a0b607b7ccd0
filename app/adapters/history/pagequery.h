// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/calltable.h"
#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/historydatabase.h"
#include "app/ports/callhistory.h"

namespace fuseboard {

/// The newest calls that fit the filter, older than `before` (0: all), at most `most`.
CallPage readPage(HistoryDatabase& database, DictionaryReader& dictionary, CallReader& calls,
                  const CallFilter& filter, qint64 before, int most);

} // namespace fuseboard
