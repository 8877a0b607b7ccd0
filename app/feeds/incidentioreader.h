// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// incident.io in all its forms: documents in the shape of Statuspage, told by their ids, and its
/// own summary (/api/v1/summary, and as member `summary` of /proxy/HOST).
/// Source: https://status.openai.com, https://docs.incident.io.
FeedFormat incidentIoFormat();

} // namespace fuseboard
