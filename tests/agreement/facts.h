// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace fuseboard {

/// What is told of one call, by the name of the field; what did not happen is left out. Times are
/// in milliseconds since 1970, durations in microseconds; "retry_after" is in milliseconds, for a
/// hint that was worked out from two clocks is told no finer.
using Facts = QMap<QString, QString>;

Facts factsOf(const CallRecord& record);
Facts factsOfLine(const QJsonObject& line); ///< of the call log
Facts factsOfSpan(const QJsonObject& span); ///< of OTLP

/// Where two differ, field by field; empty where they agree.
QString difference(const Facts& expected, const Facts& told);

} // namespace fuseboard
