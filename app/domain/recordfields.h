// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"
#include "app/domain/orderedjson.h"
#include "app/domain/recordsettings.h"

namespace fuseboard {

/// "history" and "export" of a configuration: reading, and writing what differs from `standard`.
FieldReader historySettings(HistorySettings& target);
FieldReader exportSettings(ExportSettings& target);

OrderedObject writeHistorySettings(const HistorySettings& settings,
                                   const HistorySettings& standard);
OrderedObject writeExportSettings(const ExportSettings& settings, const ExportSettings& standard);

} // namespace fuseboard
