// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// Status.io: api.status.io/1.0/status/ID. kb.status.io/developers/public-status-api.
FeedFormat statusIoFormat();

} // namespace fuseboard
