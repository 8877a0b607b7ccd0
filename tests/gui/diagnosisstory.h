// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

namespace fuseboard {

/// A log of Cursor with errors of many sorts, long names and a key that was taken out.
Diagnosis troubledDiagnosis();
/// Nothing in it.
Diagnosis quietDiagnosis();
QList<KnownLog> knownLogs();

/// What the engine tells a page whose first question was a text and whose second is its hour.
void tellDiagnosis(Engine& engine, const Diagnosis& diagnosis);

} // namespace fuseboard
