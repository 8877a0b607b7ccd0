// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

/// A moment in UTC ms: RFC 3339, "now", or relative to `now`: "-90s", "-30m", "-24h", "-7d".
std::optional<qint64> momentOf(const QString& text, const QDateTime& now);

} // namespace fuseboard
