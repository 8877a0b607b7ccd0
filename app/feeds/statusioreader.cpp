// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statusioreader.h"

namespace fuseboard {

FeedFormat statusIoFormat()
{
    return {FeedEngine::StatusIo, [](const FeedContent&) { return false; },
            [](const FeedContent&, const QDateTime&) -> FeedReading { return FeedFault{}; }};
}

} // namespace fuseboard
