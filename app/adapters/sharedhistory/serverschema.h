// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/serverconnection.h"

#include <QList>
#include <QStringList>

namespace fuseboard {

/// Step i makes version i + 1 of the tables; the first one makes them.
const QList<QStringList>& serverSteps();

/// Brings the tables to the newest version, in one transaction; of several boards that come at
/// once, one does it and the others wait. Tables of a newer version are left as they are.
ServerFault migrateServer(ServerConnection& server);

/// The version of the tables; 0 where there are none.
int serverVersion(ServerConnection& server);

} // namespace fuseboard
