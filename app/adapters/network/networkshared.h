// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/connectionpool.h"
#include "app/adapters/network/routefinder.h"

namespace fuseboard {

/// What the calls of one transport have in common. Lives until the last of them is gone.
struct NetworkShared
{
    NetworkShared(const Clock& clock, const ProxySources& sources) : routes(clock, sources) {}

    ConnectionPool pool;
    RouteFinder routes;
};

} // namespace fuseboard
