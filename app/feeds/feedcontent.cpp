// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedcontent.h"

namespace fuseboard {

FeedContent contentOf(const FeedDocument& document)
{
    FeedContent content;
    content.url = document.url;
    return content;
}

} // namespace fuseboard
