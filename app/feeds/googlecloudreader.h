// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// status.cloud.google.com/incidents.json and the same of Google Workspace
/// (www.google.com/appsstatus/dashboard/incidents.json): a bare array of incidents, newest first,
/// without a state of the page and without maintenances. The schema is incidents.schema.json there.
FeedFormat googleCloudFormat();

} // namespace fuseboard
