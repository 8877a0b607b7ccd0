// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engineports.h"

#include <QString>

namespace fuseboard {

constexpr int kBenchProviders = 8;

/// Writes the configuration, and a history of `count` calls in the day before now.
void seedWorld(const QString& folder, qint64 count);

/// The ports of the desktop on that folder, as the program makes them, but all hosts are within
/// the engine's thread.
PortsFactory worldPorts(const QString& folder);

} // namespace fuseboard
