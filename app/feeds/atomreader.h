// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// Atom feeds of Statuspage (/history.atom), incident.io (/feed.atom), Google Cloud
/// (/en/feed.atom) and others. A fallback: a feed is history and names no component that is well.
FeedFormat atomFormat();

} // namespace fuseboard
