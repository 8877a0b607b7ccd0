// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/evidence.h"
#include "tests/faults/scenario.h"

namespace fuseboard::faults {

/// What holds in every scenario: nothing hangs or crashes, the exit code tells the truth, content
/// is the whole answer of the provider named beside it or nothing, usage is there, no key shows up
/// where it does not belong, and the product's record agrees with the servers'.
void judgeContract(const Evidence& evidence, Counting counting, Judgement& judgement);

} // namespace fuseboard::faults
