// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Where a CallHistory of that data directory lies.
inline QString historyFile(const QString& dataDirectory)
{
    return dataDirectory + QStringLiteral("/history.db");
}

} // namespace fuseboard
