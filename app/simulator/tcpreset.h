// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace fuseboard {

/// Closes with a TCP reset instead of the orderly end.
void resetConnection(QTcpSocket& socket);

} // namespace fuseboard
