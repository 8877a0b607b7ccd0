// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/instant.h"

#include <optional>

namespace fuseboard {

/// The pause before retry number `retry` (from 1). `uniform` is a random number in [0, 1);
/// `previous` is the last pause (for decorrelated jitter; zero before the first).
/// full: U(0, d); equal: d/2 + U(0, d/2); decorrelated: U(base, 3 * previous);
/// none: d; with d = min(maxDelay, base * 2^(retry-1)). Never above maxDelay, never negative.
/// Source: AWS Architecture Blog, "Exponential Backoff And Jitter".
Duration backoffDelay(const RetrySettings& settings, int retry, Duration previous, double uniform);

} // namespace fuseboard
