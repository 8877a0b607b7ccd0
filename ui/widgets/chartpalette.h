// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QColor>
#include <QList>

class QPalette;

namespace fuseboard {

/// The colours of lines in charts. Each line has dashes of its own beside, so that none is told by
/// its colour alone.
enum class ChartPalette {
    Wong, ///< "Points of view: Color blindness", Nature Methods 8 (2011)
    Tol,  ///< "bright" of Paul Tol's notes, personal.sron.nl/~pault, SRON/EPS/TN/09-002
    Gray, ///< dashes alone
};

/// Eight colours with 3:1 on the surface of `appearance`: darkened on white, lightened on black.
QList<QColor> seriesColors(ChartPalette colors, Appearance appearance);

/// The palette of the application tells which colours its charts have, so that a change of them
/// reaches every widget as a change of the palette.
void setChartPalette(QPalette& palette, ChartPalette colors);
ChartPalette chartPaletteOf(const QPalette& palette);

} // namespace fuseboard
