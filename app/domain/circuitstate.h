// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace fuseboard {

enum class CircuitState { Closed, Open, HalfOpen };

/// "closed", "open", "half_open"
QLatin1StringView nameOf(CircuitState state);

} // namespace fuseboard
