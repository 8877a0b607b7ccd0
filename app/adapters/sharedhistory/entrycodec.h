// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fuseboard {

// An entry as the outbox keeps it. PostgreSQL takes neither U+0000 nor half a surrogate pair in a
// text: both become U+FFFD here. The body of a reply stays byte for byte.

QByteArray encode(const HistoryEntry& entry); ///< empty: nothing that is shared
std::optional<HistoryEntry>
decode(const QByteArray& bytes); ///< none for what encode() cannot write

/// A text as the server can take it.
QString shareable(const QString& text);

} // namespace fuseboard
