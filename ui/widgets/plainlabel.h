// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace fuseboard {

/// Text from outside: never read as markup, and wrapped where it is long.
QLabel* plainLabel(const QString& text, QWidget* parent);

} // namespace fuseboard
