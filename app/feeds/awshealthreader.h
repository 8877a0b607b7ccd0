// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// health.aws.amazon.com/public/currentevents and /public/events: a bare array of events, an empty
/// one when all is calm. Undocumented; read from captures of 2026.
FeedFormat awsHealthFormat();

} // namespace fuseboard
