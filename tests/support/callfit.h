// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

namespace fuseboard {

/// What a filter lets through, said without a database.
inline bool fits(const StoredCall& call, const CallFilter& filter)
{
    const CallRecord& record = call.record;
    return call.atMs >= filter.fromMs && (filter.toMs == 0 || call.atMs < filter.toMs) &&
           (filter.provider.isEmpty() || record.provider == filter.provider) &&
           (filter.model.isEmpty() || record.model == filter.model) &&
           (!filter.outcome || record.outcome == *filter.outcome) &&
           (!filter.kind || record.kind() == filter.kind) &&
           (!filter.status || record.status == filter.status) &&
           (filter.text.isEmpty() || record.message.contains(filter.text, Qt::CaseInsensitive));
}

} // namespace fuseboard
