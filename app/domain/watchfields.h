// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"
#include "app/domain/watchsettings.h"

namespace fuseboard {

/// Reads "probes", "feeds" and "alerts" of a configuration. Whether the providers they name exist
/// is not looked at here.
FieldReader probeSettings(ProbeSettings& target);
FieldReader feedSettings(FeedSettings& target);
FieldReader alertSettings(AlertSettings& target);

/// Ids, names or regions, each once, at most 100.
FieldReader watchedParts(QStringList& target);

} // namespace fuseboard
