// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// Instatus: /summary.json (the state of the page, open incidents, maintenances; the lists are left
/// out when all is calm) and /v3/components.json (the components alone).
/// Words: instatus.com/help/webhooks.
FeedFormat instatusFormat();

} // namespace fuseboard
