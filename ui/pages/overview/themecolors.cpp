// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/themecolors.h"

#include "ui/widgets/chartpalette.h"
#include "ui/widgets/tokens.h"

#include <QPalette>

namespace fuseboard {

ChartColors chartColorsOf(const QPalette& palette)
{
    const Tokens& tokens = tokensOf(palette);
    return {.surface = tokens.surface,
            .grid = tokens.border,
            .axis = tokens.muted,
            .text = tokens.text,
            .tip = tokens.raised,
            .tipEdge = tokens.outline,
            .focus = tokens.focus,
            .good = tokens.good,
            .warning = tokens.warning,
            .bad = tokens.bad,
            .series = seriesColors(chartPaletteOf(palette), appearanceOf(palette))};
}

} // namespace fuseboard
