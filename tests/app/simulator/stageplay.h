// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"
#include "app/simulator/performance.h"
#include "app/simulator/scenario.h"

#include <QString>

#include <optional>

namespace fuseboard {

FaultSpec specOf(Fault fault, std::optional<int> afterTokens = std::nullopt);

/// The reply of promptProvider() to chatRequest() when `fault` happens to it.
Performance play(const QString& dialect, bool stream, const FaultSpec& fault = {},
                 bool http10 = false);

/// What the application's own reader makes of a stream.
struct Reading
{
    QString text;
    QString finishReason;
    Usage usage;
    bool complete = false;
    int failures = 0;
    int garbage = 0;
};

Reading readStream(const QString& dialect, const QByteArray& body);

/// All the time that a performance takes.
Duration pauses(const Performance& performance);

/// One row for each dialect that can be simulated, in a column "dialect".
void addDialectRows();

} // namespace fuseboard
