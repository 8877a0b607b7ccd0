// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

QPen seriesPen(const ChartColors& colors, int style, Metric metric)
{
    static const QList<QList<qreal>> kDashes{{}, {5, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}};
    const int count = static_cast<int>(colors.series.size());
    QColor color = count > 0 && style >= 0 ? colors.series.at(style % count) : colors.text;
    const auto percentile = percentileOf(metric);
    if (percentile == Percentile::P50 || percentile == Percentile::P99)
        color.setAlphaF(0.6F);
    const double width = percentile == Percentile::P50   ? 1.0
                         : percentile == Percentile::P99 ? 1.4
                         : style < 0                     ? 2.6
                                                         : 1.8;
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (style < 0)
        return pen;
    const auto& dashes = kDashes.at((style + style / std::max(1, count)) % kDashes.size());
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

int gutterOf(double width)
{
    constexpr double kShare = 0.12;
    constexpr double kNarrowest = 52;
    constexpr double kWidest = 84;
    return static_cast<int>(std::clamp(width * kShare, kNarrowest, kWidest));
}

QRectF plotAreaOf(const QSizeF& size, double foot)
{
    constexpr double kTop = 6;
    constexpr double kEnd = 10;
    const auto gutter = static_cast<double>(gutterOf(size.width()));
    return {gutter, kTop, std::max(1.0, size.width() - gutter - kEnd),
            std::max(1.0, size.height() - kTop - foot)};
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

double xOf(double ms, const QRectF& plot, qint64 fromMs, qint64 toMs)
{
    const auto span = static_cast<double>(std::max<qint64>(1, toMs - fromMs));
    return plot.left() + (ms - static_cast<double>(fromMs)) / span * plot.width();
}

qint64 msAt(double x, const QRectF& plot, qint64 fromMs, qint64 toMs)
{
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return fromMs + std::llround(share * static_cast<double>(toMs - fromMs));
}

} // namespace fuseboard
