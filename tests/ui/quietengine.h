// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engineports.h"

namespace fuseboard {

/// Ports of an engine that is never started: it does nothing, and a test sends its signals.
PortsFactory quietPorts();

} // namespace fuseboard
