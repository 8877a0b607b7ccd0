// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/storedhistory.h"

#include <QByteArray>

namespace fuseboard {

/// One call of the history for others to read; `atMs` is when it ended (UTC). Both with their end.
QByteArray callJsonLine(const CallRecord& record, qint64 atMs);
QByteArray callCsvHeader();
/// As RFC 4180 has it; a text that a spreadsheet would take for a formula gets a quote before it.
QByteArray callCsvRow(const CallRecord& record, qint64 atMs);

// The same of a history of several boards: each says whose it is, in "board".
QByteArray boardJsonLine(const StoredCall& call);
QByteArray boardCsvHeader();
QByteArray boardCsvRow(const StoredCall& call);

} // namespace fuseboard
