// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fuseboard {

/// From now on the wheel works on `field` only while it has the focus: it must not change what just
/// passes beneath the mouse while a page is scrolled.
void guardWheel(QWidget* field);

} // namespace fuseboard
