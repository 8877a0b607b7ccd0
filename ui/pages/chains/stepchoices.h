// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "ui/pages/chains/stepitem.h"

namespace fuseboard {

/// The models that are known of each provider: from the chains, and its preset's example.
StepChoices choicesOf(const Configuration& configuration);

/// What a new chain begins with.
Step firstStepOf(const StepChoices& choices);

} // namespace fuseboard
