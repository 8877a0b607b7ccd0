// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/googlecloudreader.h"

namespace fuseboard {

FeedFormat googleCloudFormat()
{
    return {FeedEngine::GoogleCloud, [](const FeedContent&) { return false; },
            [](const FeedContent&, const QDateTime&) -> FeedReading { return FeedFault{}; }};
}

} // namespace fuseboard
