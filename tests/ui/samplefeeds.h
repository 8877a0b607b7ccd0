// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"

namespace fuseboard {

/// 2026-11-20T10:00:00Z
inline constexpr qint64 kFeedsNowMs = 1'795'168'800'000;

/// Two providers, both well.
FeedsSnapshot calmFeeds();

/// aurora has two open incidents and a maintenance ahead, borealis says it is well, cirrus could
/// not be read for 20 min, dune never.
FeedsSnapshot troubledFeeds();

/// The same, aurora and borealis being read again.
FeedsSnapshot readingFeeds();

/// What was measured meanwhile: aurora and borealis fail, cirrus is well, of dune nothing is known.
BoardSnapshot feedsBoard();

} // namespace fuseboard
