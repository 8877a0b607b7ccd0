// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace fuseboard {

/// Puts `text` behind what `view` shows. A paragraph is laid out as a whole each time it grows, so
/// those over 8,000 characters are broken at a space where there is one: the window must not stand
/// still for a megabyte without a line end. Whoever reads further up is left in peace.
void appendText(QPlainTextEdit* view, QStringView text);
void showText(QPlainTextEdit* view, const QString& text); ///< in place of what it shows

} // namespace fuseboard
