// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/orderedjson.h"
#include "app/domain/watchsettings.h"

namespace fuseboard {

/// "probes", "feeds" and "alerts" of a configuration: what differs from `standard`.
OrderedObject writeProbeSettings(const ProbeSettings& settings, const ProbeSettings& standard);
OrderedObject writeFeedSettings(const FeedSettings& settings, const FeedSettings& standard);
OrderedObject writeAlertSettings(const AlertSettings& settings, const AlertSettings& standard);

} // namespace fuseboard
