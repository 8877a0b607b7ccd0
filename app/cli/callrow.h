// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

/// One call of the history for others to read; `atMs` is when it ended (UTC). Both with their end.
QByteArray callJsonLine(const CallRecord& record, qint64 atMs);
QByteArray callCsvHeader();
/// As RFC 4180 has it; a text that a spreadsheet would take for a formula gets a quote before it.
QByteArray callCsvRow(const CallRecord& record, qint64 atMs);

/// A moment in UTC ms: RFC 3339, "now", or relative to `now`: "-90s", "-30m", "-24h", "-7d".
std::optional<qint64> momentOf(const QString& text, const QDateTime& now);

} // namespace fuseboard
