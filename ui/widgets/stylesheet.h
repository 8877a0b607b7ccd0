// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QString>

namespace fuseboard {

/// The one style sheet of the application, written from the tokens on top of the Fusion style.
QString styleSheetOf(const Tokens& tokens, Density density = Density::Comfortable);

} // namespace fuseboard
