// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// /api/v2/{summary,status,components,incidents,scheduled-maintenances}.json of Atlassian
/// Statuspage, any member of which may be missing or null.
/// Source: https://www.githubstatus.com/api and live pages.
FeedFormat statuspageFormat();

/// The same shape, whoever serves it: incident.io does, for its customers' old readers.
bool hasStatuspageShape(const FeedContent& content);
FeedReading readStatuspageShape(const FeedContent& content, FeedEngine engine,
                                const QDateTime& now);

} // namespace fuseboard
