// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// Parts of the manual pages, in the man macros of roff.

QString manualOfOptions();  ///< of every command
QString manualOfCommands(); ///< each with its words and options
/// Every setting of the configuration, read from its JSON Schema.
QString manualOfSettings(const QByteArray& schema);

} // namespace fuseboard
