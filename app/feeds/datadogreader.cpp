// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/datadogreader.h"

namespace fuseboard {

FeedFormat datadogFormat()
{
    return {FeedEngine::Datadog, [](const FeedContent&) { return false; },
            [](const FeedContent&, const QDateTime&) -> FeedReading { return FeedFault{}; }};
}

} // namespace fuseboard
