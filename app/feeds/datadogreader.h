// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedcontent.h"

namespace fuseboard {

FeedFormat datadogFormat();

} // namespace fuseboard
