// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Provider text (HTML, Markdown or plain) as plain text in one line a paragraph, at most 2,000
/// characters: tags dropped, entities resolved, blanks joined.
QString plainFeedText(const QString& text);
/// The same for titles: one line, at most 300 characters.
QString plainFeedTitle(const QString& text);
/// HTML that was escaped once too often, as HTML; at most the first 64 Ki characters.
QString unescapedFeedHtml(const QString& html);

} // namespace fuseboard
