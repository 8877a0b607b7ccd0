// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyfault.h"

#include <QSqlError>
#include <QString>

namespace fuseboard {

// Why nothing can be kept for the team's history on this disk, for a person.

HistoryFault outboxFaultOf(const QSqlError& error, const QString& file);
HistoryFault newerOutboxFault(const QString& file);
HistoryFault occupiedOutboxFault(const QString& file, const QString& by);

} // namespace fuseboard
