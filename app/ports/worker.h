// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fuseboard {

/// Keeps long computations off the engine's thread, where they would move measured times.
/// Threads: called in the engine's; `work` runs in another one, then `done` in the engine's, never
/// before the call returned. What is not done when the worker is destroyed, is dropped.
class Worker
{
public:
    virtual ~Worker() = default;
    virtual void run(std::function<void()> work, std::function<void()> done) = 0;
};

} // namespace fuseboard
