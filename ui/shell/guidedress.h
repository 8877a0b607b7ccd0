// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QTextDocument;

namespace fuseboard {

struct Tokens;

/// Dresses a document that was made from Markdown: type and distances of headings, code, tables and
/// links, in the colours of the theme. Each heading gets its anchor, which Qt does not make.
void dressGuide(QTextDocument& document, const Tokens& tokens, const QFont& base);

/// No picture is wider than this.
void fitPictures(QTextDocument& document, int width);

} // namespace fuseboard
