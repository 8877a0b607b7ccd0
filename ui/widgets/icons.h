// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace fuseboard {

/// The icon `:/icons/NAME.svg`, drawn sharp at any scale in the palette's text colour of the
/// moment, so that it follows the theme by itself.
QIcon icon(const QString& name);

/// The program's own picture, in its own colours.
QIcon applicationIcon();

} // namespace fuseboard
