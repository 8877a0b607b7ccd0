// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <optional>

namespace fuseboard {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// First value of a header, by name without case; empty where there is none.
QByteArray headerValue(const HttpHeaders& headers, QByteArrayView name);

/// When to come back, as the server says it. Order: `retry-after-ms`, `retry-after` (seconds,
/// fractions, or HTTP date against `now`), then `x-ratelimit-reset-*`,
/// `anthropic-ratelimit-*-reset` of the limits whose remaining is 0 (durations as "6m0s", RFC 3339,
/// epoch seconds or ms); a reset without its remaining counts where it is the only one; of several
/// the longest. Values of more than 256 bytes are ignored. Negative, NaN, unreadable or over a
/// year: absent. A date in the past: zero.
std::optional<Duration> retryHintFromHeaders(const HttpHeaders& headers, const QDateTime& now);

/// `retry-after-ms` or `retry-after` alone, read as above.
std::optional<Duration> retryAfterFromHeaders(const HttpHeaders& headers, const QDateTime& now);

/// The value of a reset header: a duration, RFC 3339, epoch seconds or milliseconds. Absent where
/// unreadable, negative or over a year; a moment in the past: zero.
std::optional<Duration> parseReset(const QByteArray& value, const QDateTime& now);

/// Go-style and protobuf durations: "34s", "34.4s", "6m0s", "1h2m", "120ms", "19h14m47s", "0.5".
/// A bare number is seconds. Absent where unreadable, negative or over a year.
std::optional<Duration> parseDuration(QByteArrayView text);

} // namespace fuseboard
