// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitstate.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

QLatin1StringView nameOf(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return "closed"_L1;
    case CircuitState::Open:
        return "open"_L1;
    case CircuitState::HalfOpen:
        return "half_open"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace fuseboard
