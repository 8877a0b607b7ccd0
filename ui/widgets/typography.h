// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QColor;
class QWidget;

namespace fuseboard {

struct Tokens;

/// The scale of type, relative to the font that the user chose for the desktop.
enum class TypeRole {
    Caption, ///< labels of figures and axes
    Body,
    Strong,
    Figure, ///< a measured value; digits of one width
    Heading,
    Title,
};

QFont fontOf(TypeRole role, const QFont& base);

/// Sets the font of `widget` to its role, from the application's font.
void setType(QWidget* widget, TypeRole role);

/// The colour of a text by what it means; follows the theme.
enum class Tone { Normal, Muted, Accent, Good, Warning, Bad };
void setTone(QWidget* widget, Tone tone); ///< of a QLabel, by the style sheet
QColor colorOf(Tone tone, const Tokens& tokens);

} // namespace fuseboard
