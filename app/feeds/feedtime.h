// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

/// A time as status pages write it, in UTC: RFC 3339 with any number of fraction digits and any
/// offset (none means UTC), RFC 822 with named zones (PST, PDT, EST …) or a bare Z. Absent for what
/// is none, or lies outside the years 2000 to 2200.
std::optional<QDateTime> feedTime(const QString& text);
std::optional<QDateTime> feedTimeFromSeconds(double seconds); ///< since 1970
std::optional<QDateTime> feedTimeFromMs(double milliseconds);

} // namespace fuseboard
