// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 1440 * kMinuteMs;

double niceStep(double atLeast)
{
    const double magnitude = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // The margin keeps a step that is exact in decimals from being lost to binary rounding.
        if (factor * magnitude >= atLeast * (1 - 1e-9))
            return factor * magnitude;
    }
    return 10 * magnitude;
}

} // namespace

ValueScale scaleFor(double highest, double lowestTop, int maxSteps)
{
    const double wanted = std::isfinite(highest) ? std::max(highest, lowestTop) : lowestTop;
    const double step = niceStep(wanted / maxSteps);
    return {.top = std::ceil(wanted / step * (1 - 1e-9)) * step, .step = step};
}

ValueScale percentScaleFor(double highest, int maxSteps)
{
    ValueScale scale = scaleFor(std::min(highest, 100.0), 10, maxSteps);
    if (scale.top >= 100)
        scale = {.top = 100, .step = maxSteps >= 5 ? 20.0 : maxSteps == 4 ? 25.0 : 50.0};
    return scale;
}

qint64 timeStepFor(qint64 spanMs, int maxTicks)
{
    static constexpr qint64 kSeconds[] = {
        1,    2,    5,     10,    15,    30,    60,     120,    300,    600,     900,    1800,
        3600, 7200, 10800, 21600, 43200, 86400, 172800, 432000, 864000, 2592000, 7776000};
    for (const qint64 seconds : kSeconds) {
        if (spanMs / (seconds * 1000) <= std::max(1, maxTicks))
            return seconds * 1000;
    }
    return 366 * kDayMs;
}

QString timeTickText(qint64 utcMs, qint64 stepMs)
{
    const QLocale locale;
    const QString date = u"d MMM"_s;
    // Where the clocks are changed within the span, a day's tick is an hour off its midnight.
    if (stepMs >= kDayMs)
        return locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs + 2 * 60 * kMinuteMs).date(),
                               date);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    if (stepMs < kMinuteMs)
        return local.time().toString(u"HH:mm:ss"_s);
    return local.time() == QTime(0, 0) ? locale.toString(local.date(), date)
                                       : local.time().toString(u"HH:mm"_s);
}

QList<qint64> timeTicks(qint64 fromMs, qint64 toMs, qint64 stepMs, qint64 utcOffsetMs)
{
    QList<qint64> ticks;
    if (stepMs <= 0)
        return ticks;
    const qint64 localFrom = fromMs + utcOffsetMs;
    qint64 tick = localFrom / stepMs * stepMs;
    if (tick < localFrom)
        tick += stepMs;
    for (; tick <= toMs + utcOffsetMs; tick += stepMs)
        ticks.append(tick - utcOffsetMs);
    return ticks;
}

} // namespace fuseboard
