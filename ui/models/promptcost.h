// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/promptresult.h"

#include <optional>

namespace fuseboard {

/// What a prompt cost, failed attempts included. US dollars.
struct PromptCost
{
    double usd = 0;
    bool estimated = false; ///< some of its tokens were not counted by the provider

    bool operator==(const PromptCost&) const = default;
};

/// Absent where the model that was billed has no price. Pure.
std::optional<PromptCost> costOf(const PromptResult& result, const Configuration& configuration);

/// "$0.0012", with two figures that say something; "< $0.000001" below.
QString costText(double usd);

} // namespace fuseboard
