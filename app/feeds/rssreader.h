// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// RSS feeds of Azure (every item is open, and gone when it is over), AWS (one item an update,
/// grouped by the guid "…#service-region_epoch"), xAI, Statuspage, incident.io, Better Stack and
/// others. A fallback: a feed is history and names no component that is well.
FeedFormat rssFormat();

} // namespace fuseboard
