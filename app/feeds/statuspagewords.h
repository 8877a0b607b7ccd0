// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

namespace fuseboard {

/// The words of Statuspage and incident.io for indicators, impacts and components, which mean the
/// same wherever they stand: "critical", "major_outage", "full_outage". Unknown for all others.
FeedLevel statuspageLevel(const QString& word);
/// "investigating" to "postmortem".
IncidentState statuspageIncidentState(const QString& word);
/// "scheduled", "in_progress", and incident.io's "maintenance_in_progress".
std::optional<MaintenanceState> statuspageMaintenanceState(const QString& word);
/// By its window, where a page has no readable word for it.
MaintenanceState maintenanceStateAt(const QDateTime& now, const FeedMaintenance& maintenance);
bool isOver(IncidentState state);

} // namespace fuseboard
