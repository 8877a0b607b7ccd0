// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// "340 ms", "1.2 s", "12 s", "1 min 5 s"; a dash where there is nothing. Number and unit never
/// part.
QString durationText(std::optional<double> ms);

/// As durationText, without decimals that are zero: for axes and widths of buckets.
QString roundDurationText(double ms);

/// Of a share from 0 to 1: "0 %", "0.4 %", "12 %"; a dash where there is nothing. What is not zero
/// is never rounded to zero, and what is not all is never rounded to 100 %.
QString percentText(std::optional<double> share);

/// "1 call", "134 calls"
QString callsText(quint32 calls);

/// "the last 5 minutes", to stand inside of a sentence.
QString rangeText(TimeRange range);

/// Local time of day, "12:30:05".
QString clockText(qint64 utcMs);

/// Local date and time, "21 Nov, 12:30".
QString momentText(qint64 utcMs);

/// "21 Nov"
QString dayText(QDate day);

/// "21 Nov, 12:30:05": as momentText, with a time of day that is written out already.
QString onDayText(QDate day, const QString& clock);

/// With a full stop, where it does not end in a mark of its own.
QString sentenceText(const QString& text);

/// One after the other; empty ones are left out.
QString sentencesText(const QStringList& texts);

std::optional<double> millisecondsOf(std::optional<Duration> duration);

} // namespace fuseboard
