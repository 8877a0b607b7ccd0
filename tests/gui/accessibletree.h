// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace fuseboard {

/// What an assistive technology would stumble over in `window` as it is shown now: controls
/// without a name, names that two controls have. One line each, with the way to it.
QStringList namingFaults(QWidget& window);

/// Walks through `window` by Tab, or backwards, from the control that has the focus: a control
/// that does not let go, and controls below `page` that are never reached. One line each.
QStringList tabFaults(QWidget& window, const QWidget& page, bool backwards);

} // namespace fuseboard
