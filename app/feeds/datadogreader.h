// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

/// Datadog: /config.json, all of the page in one document. Words of components:
/// docs.datadoghq.com/api/latest/status-pages; the rest is read from captures of 2026.
FeedFormat datadogFormat();

} // namespace fuseboard
