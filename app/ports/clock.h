// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QDateTime>

#include <functional>

namespace fuseboard {

/// Both clocks, and the only way for the engine to be called later.
/// Threads: made and used in the engine's thread only; callbacks run there.
class Clock
{
public:
    using TimerId = quint64; ///< 0 is no timer
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    virtual QDateTime utcNow() const = 0;

    /// Calls `then` once, not before `at`; never from within this call.
    virtual TimerId callAt(Instant at, std::function<void()> then) = 0;
    virtual void cancel(TimerId timer) = 0; ///< unknown or fired ids are fine
};

} // namespace fuseboard
