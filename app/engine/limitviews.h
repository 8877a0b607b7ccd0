// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/limitbook.h"

#include <functional>

namespace fuseboard {

/// How the limits of the board's providers stand now; `axisMs` is the board's time.
void addLimits(BoardSnapshot& board, const LimitBook& limits, Instant now,
               const std::function<qint64(Instant)>& axisMs);

} // namespace fuseboard
