// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/engine/engineports.h"

#include <QString>

#include <memory>

namespace fuseboard {

/// Where the platform keeps configuration and data (XDG on Linux).
Places standardPlaces();

/// The `CertificateFault` of the command line, as it really is.
QString certificateFault(const QString& path);

/// Qt Network, the OS keychain, files and clocks as they really are.
PortsFactory realPorts(const Places& places);

/// The `SharedReaderFactory` of the command line.
std::unique_ptr<SharedHistoryReader> sharedReader(const Places& places);

/// The `PolicyStoreFactory` of the command line.
std::unique_ptr<PolicyStore> policyStore(const Places& places);

/// As realPorts(), with what only the window needs: notifications, the user's command for alerts,
/// metrics for Prometheus, and what the computer runs on.
PortsFactory desktopPorts(const Places& places);

/// As realPorts(), but the configuration is `json`, kept in memory, and no keychain is touched.
PortsFactory demoPorts(const QByteArray& json);

/// Name and version of the process, the same for both programs. After the application
/// object is made.
void setUpProcess();

/// Lets the calling thread, which paints, stand back behind the engine's: on few cores a repaint
/// would move measured times otherwise. Call it once the engine is made: threads inherit it.
void yieldToEngine();

} // namespace fuseboard
