// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

/// What the machine runs on. Answers at once from what is known so far; unknown is false.
/// Threads: the engine's.
class PowerState
{
public:
    virtual ~PowerState() = default;
    virtual bool onBattery() const = 0;
    virtual bool onMeteredNetwork() const = 0;
};

} // namespace fuseboard
