// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lamp.h"

#include <QIcon>

namespace fuseboard {

/// A lamp as an icon, sharp at any scale, in the colours of the theme of the moment.
QIcon lampIcon(Health health);

/// The same on a tile of the theme's surface, for places whose background nobody knows.
QIcon lampTile(Health health);

} // namespace fuseboard
