// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

/// Source of chance for jitter. Not for secrets.
class Random
{
public:
    virtual ~Random() = default;
    virtual double uniform() = 0; ///< in [0, 1)
};

} // namespace fuseboard
