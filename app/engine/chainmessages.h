// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fallbackplan.h"
#include "app/engine/promptresult.h"
#include "app/ports/clock.h"

#include <QString>

namespace fuseboard {

/// "2.5 s", "40 s"; never negative.
QString inSeconds(Duration d);

/// UTC, with the date where it is not today.
QString clockTime(const Clock& clock, Instant at);

/// Why a step was passed over, and when it is tried again.
QString skipMessage(const Clock& clock, const FallbackPlan::Skipped& skipped);

/// Of a prompt that nobody is asked.
PromptResult refusedPrompt(const QString& why);

} // namespace fuseboard
