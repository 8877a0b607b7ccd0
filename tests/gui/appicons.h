// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace fuseboard {

/// The sizes of the icon theme that there are files of.
QList<int> appIconSizes();
/// Drawn afresh: small sizes from drawings of their own, on whole pixels.
QImage drawnAppIcon(int size);
/// Where its file is, below `resources`.
QString appIconFile(int size);

} // namespace fuseboard
