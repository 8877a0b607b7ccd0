// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

class QPalette;

namespace fuseboard {

/// The charts' colours in the theme that `palette` was made from.
ChartColors chartColorsOf(const QPalette& palette);

} // namespace fuseboard
