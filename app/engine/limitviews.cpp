// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/limitviews.h"

namespace fuseboard {

void addLimits(BoardSnapshot& board, const LimitBook& limits, Instant now,
               const std::function<qint64(Instant)>& axisMs)
{
    for (ProviderBoard& provider : board.providers) {
        for (const auto& [model, limit] : limits.states(provider.name, now)) {
            LimitView view{model,           limit.unit, limit.window, limit.limit,
                           limit.remaining, {},         limit.learned};
            if (limit.resetsAt)
                view.resetsAtMs = axisMs(*limit.resetsAt);
            provider.limits.append(view);
        }
    }
}

} // namespace fuseboard
