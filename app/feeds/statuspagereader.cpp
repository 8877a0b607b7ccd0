// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statuspagereader.h"

namespace fuseboard {

FeedFormat statuspageFormat()
{
    return {FeedEngine::Statuspage, [](const FeedContent&) { return false; },
            [](const FeedContent&, const QDateTime&) -> FeedReading { return FeedFault{}; }};
}

} // namespace fuseboard
