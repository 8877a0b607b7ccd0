// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// Better Stack: /index.json, JSON:API with sections, resources, reports and their updates beside
/// the page. betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates.
FeedFormat betterStackFormat();

} // namespace fuseboard
