// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace fuseboard {

enum class Appearance { Light, Dark };
enum class Contrast { Normal, High };

/// The colours of the window by what they are for. Text tokens (text, muted, accent, good, warning,
/// bad) keep 4.5:1 on background, surface, raised and the tints, 7:1 in high contrast; outline and
/// focus keep 3:1.
struct Tokens
{
    QColor background; ///< of the window
    QColor surface;    ///< cards, fields, charts
    QColor raised;     ///< hover, tips, chosen segments
    QColor border;     ///< quiet lines between things
    QColor outline;    ///< the edge of a control
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warning;
    QColor bad;
    QColor focus;
    QColor selection; ///< behind the chosen row
    QColor infoTint;
    QColor warningTint;
    QColor badTint;
};

/// In high contrast there is one set, and it is dark.
const Tokens& tokensOf(Appearance appearance, Contrast contrast = Contrast::Normal);

/// The tokens that a palette was made from, for widgets that paint themselves.
const Tokens& tokensOf(const QPalette& palette);
Appearance appearanceOf(const QPalette& palette);
Contrast contrastOf(const QPalette& palette);
QPalette paletteOf(const Tokens& tokens);

/// WCAG 2.2 contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace fuseboard
