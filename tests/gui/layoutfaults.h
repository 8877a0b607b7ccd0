// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace fuseboard {

/// Texts below `root`, as it is shown now, that have less room than they need and are neither
/// wrapped nor elided with the whole in a tool tip. One line each.
QStringList clippedTexts(const QWidget& root);

/// Controls below `root` that lie over each other or stand out of what holds them. One line each.
QStringList misplacedWidgets(const QWidget& root);

} // namespace fuseboard
