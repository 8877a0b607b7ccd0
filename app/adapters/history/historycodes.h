// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/roundseconds.h"

#include <QVariant>

#include <optional>

namespace fuseboard {

// The numbers in the file. They are for good: a new value gets a new one, an old one is never used
// again. What a reader does not know (it was written by somebody else) becomes the fallback.

int codeOf(Outcome outcome);
int codeOf(Origin origin);
int codeOf(CircuitState state);
int codeOf(ErrorKind kind);

Outcome outcomeOf(qint64 code);      ///< fallback: failure
Origin originOf(qint64 code);        ///< fallback: prompt
CircuitState circuitOf(qint64 code); ///< fallback: closed
ErrorKind kindOf(qint64 code);       ///< fallback: unknown

/// Durations are kept in whole microseconds, rounded as everywhere else they leave the program.
inline qint64 microseconds(Duration duration)
{
    return toRoundMicroseconds(duration);
}

inline QVariant microsecondsOrNull(std::optional<Duration> duration)
{
    return duration ? QVariant(microseconds(*duration)) : QVariant();
}

template <typename Integer>
QVariant numberOrNull(std::optional<Integer> number)
{
    return number ? QVariant(*number) : QVariant();
}

inline Duration durationOf(const QVariant& value)
{
    return std::chrono::microseconds(value.toLongLong());
}

inline std::optional<Duration> durationOrNone(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(durationOf(value));
}

} // namespace fuseboard
