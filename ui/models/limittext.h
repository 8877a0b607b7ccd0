// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/models/cardtext.h"

#include <QList>

namespace fuseboard {

/// What is left of a provider's limits, the scarcest first. Limits of which nobody has said what is
/// left are no news, and stay out.
QList<LimitText> limitTexts(const QList<LimitView>& limits, qint64 nowMs, int most);

} // namespace fuseboard
