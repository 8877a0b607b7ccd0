// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

namespace fuseboard {

/// What an engine would tell the pages, played for the pictures. The prompt must have been sent.

/// A way with everything on it: failed, a pause, cut, skipped, answering.
void playRoute(Engine& engine, PromptId id);
void finishRoute(Engine& engine, PromptId id);
/// Passed over for a cool-down, waited for a limit, passed over for another one.
void playLimits(Engine& engine, PromptId id);
/// The model thinks and asks for two tools.
void playTools(Engine& engine, PromptId id);
/// A reply that fits nothing, with an offer to report it.
void playUnknown(Engine& engine, PromptId id);
void playRefused(Engine& engine, PromptId id);

/// Four models answer side by side; the prompts of ids 1 to 4. The last one fails.
void playComparison(Engine& engine);
/// So many answers, one after another, the ids counted from 1; the page asks for more itself.
void playRepeats(Engine& engine, int count);

KeysSnapshot keysOfEverySort();
/// After a check of every model: all well, one name mistyped, through a company's network.
KeysSnapshot checkedKeys();

} // namespace fuseboard
