// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include "ui/models/format.h"

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

/// 1, 2 or 5 times a power of ten, not above `value`.
double niceBelow(double value)
{
    const double magnitude = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {5.0, 2.0}) {
        if (factor * magnitude <= value * (1 + 1e-9))
            return factor * magnitude;
    }
    return magnitude;
}

} // namespace

double shareOf(const ValueScale& scale, double value)
{
    if (!scale.logarithmic)
        return std::clamp(value / scale.top, 0.0, 1.0);
    if (value <= scale.bottom)
        return 0;
    return std::min(1.0, std::log(value / scale.bottom) / std::log(scale.top / scale.bottom));
}

double valueAt(const ValueScale& scale, double share)
{
    return scale.logarithmic ? scale.bottom * std::pow(scale.top / scale.bottom, share)
                             : share * scale.top;
}

QList<double> ticksOf(const ValueScale& scale)
{
    QList<double> ticks;
    if (!scale.logarithmic) {
        const auto steps = std::lround(scale.top / scale.step);
        for (long step = 0; step <= steps; ++step)
            ticks.append(static_cast<double>(step) * scale.step);
        return ticks;
    }
    QList<double> decades;
    for (double tick = scale.bottom; tick <= scale.top * (1 + 1e-9);) {
        const double magnitude = std::pow(10, std::floor(std::log10(tick) + 1e-9));
        const auto factor = std::lround(tick / magnitude);
        ticks.append(tick);
        if (factor == 1)
            decades.append(tick);
        tick = factor == 1 ? 2 * magnitude : factor == 2 ? 5 * magnitude : 10 * magnitude;
    }
    constexpr qsizetype kMostTicks = 8;
    return ticks.size() <= kMostTicks ? ticks : decades;
}

ValueScale logScaleFor(double lowest, double highest)
{
    const double low = niceBelow(std::max(lowest, 1e-3));
    double high = niceStep(std::max(highest, low));
    while (high < 10 * low * (1 - 1e-9))
        high *= 10;
    return {.top = high, .step = low, .bottom = low, .logarithmic = true};
}

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
    // Where the clocks are changed within the span, a day's tick is an hour off its midnight.
    if (stepMs >= kDayMs)
        return dayText(QDateTime::fromMSecsSinceEpoch(utcMs + 2 * 60 * kMinuteMs).date());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    if (stepMs < kMinuteMs)
        return local.time().toString(u"HH:mm:ss"_s);
    return local.time() == QTime(0, 0) ? dayText(local.date()) : local.time().toString(u"HH:mm"_s);
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
