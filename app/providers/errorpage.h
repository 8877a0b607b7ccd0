// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fuseboard {

bool looksLikeHtml(std::string_view text);

/// What a person would see first of a page that came instead of a reply.
struct ErrorPage
{
    std::string sentence;  ///< title, headings and first paragraphs, without markup
    std::string requestId; ///< Cloudflare's "Ray ID"
    int status = 0;        ///< the status in title or heading, 0 where there is none
};
ErrorPage readPage(std::string_view html);

} // namespace fuseboard
