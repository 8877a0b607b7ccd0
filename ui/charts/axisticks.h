// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

namespace fuseboard {

/// A value axis with round steps: from zero, or by powers of ten from `bottom`.
struct ValueScale
{
    double top = 1;
    double step = 1;
    double bottom = 0;
    bool logarithmic = false;

    bool operator==(const ValueScale&) const = default;
};

/// Where a value lies: 0 at the bottom, 1 at the top and for all that is above.
double shareOf(const ValueScale& scale, double value);
double valueAt(const ValueScale& scale, double share);
QList<double> ticksOf(const ValueScale& scale);

/// From 1, 2 or 5 times a power of ten to another one; at least a factor of ten.
ValueScale logScaleFor(double lowest, double highest);

/// The smallest scale of 1, 2 or 5 times a power of ten that holds `highest` in at most `maxSteps`
/// steps; never lower than `lowestTop`.
ValueScale scaleFor(double highest, double lowestTop, int maxSteps);

/// As scaleFor, for 0 to 100 %.
ValueScale percentScaleFor(double highest, int maxSteps);

/// How a tick is labelled; `stepMs` is the step between two. Local time: "10:15:30", "10:15", at
/// midnight and for whole days the date, "21 Nov".
QString timeTickText(qint64 utcMs, qint64 stepMs);

/// The round step of time that gives at most `maxTicks` ticks over the span.
qint64 timeStepFor(qint64 spanMs, int maxTicks);

/// Ticks at whole steps of local time within [fromMs, toMs]; `utcOffsetMs` is that of local time.
QList<qint64> timeTicks(qint64 fromMs, qint64 toMs, qint64 stepMs, qint64 utcOffsetMs);

} // namespace fuseboard
