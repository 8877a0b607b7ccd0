// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainting.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

constexpr double kLabelWidth = 90;

int maxTicksFor(const QRectF& plot)
{
    return std::clamp(static_cast<int>(plot.width() / kLabelWidth), 2, 12);
}

} // namespace

QList<qint64> ticksFor(const QRectF& plot, qint64 fromMs, qint64 toMs)
{
    const qint64 offsetMs = QDateTime::fromMSecsSinceEpoch(toMs).offsetFromUtc() * qint64{1000};
    return timeTicks(fromMs, toMs, timeStepFor(toMs - fromMs, maxTicksFor(plot)), offsetMs);
}

void paintTimeGrid(QPainter& painter, const QRectF& plot, qint64 fromMs, qint64 toMs,
                   const ChartColors& colors)
{
    painter.setPen(QPen(colors.grid, 1));
    const QList<qint64> ticks = ticksFor(plot, fromMs, toMs);
    for (const qint64 tick : ticks) {
        const double x = std::round(xOf(static_cast<double>(tick), plot, fromMs, toMs)) + 0.5;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void paintTimeLabels(QPainter& painter, const QRectF& row, qint64 fromMs, qint64 toMs,
                     const ChartColors& colors)
{
    const QList<qint64> ticks = ticksFor(row, fromMs, toMs);
    const qint64 stepMs = timeStepFor(toMs - fromMs, maxTicksFor(row));
    painter.setPen(colors.axis);
    for (const qint64 tick : ticks) {
        const QString text = timeTickText(tick, stepMs);
        const double x = xOf(static_cast<double>(tick), row, fromMs, toMs);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        // A label that would be cut at the edge says less than none.
        if (x + half > row.right() + 10)
            continue;
        painter.drawText(QRectF(x - half, row.top(), 2 * half, row.height()), Qt::AlignCenter,
                         text);
    }
}

void paintClipMark(QPainter& painter, const QPointF& top, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{top + QPointF(0, -5), top + QPointF(4.5, 2), top + QPointF(-4.5, 2)});
}

void paintCursorLine(QPainter& painter, const QRectF& plot, double x, const ChartColors& colors)
{
    QColor line = colors.axis;
    line.setAlphaF(0.8F);
    painter.setPen(QPen(line, 1));
    const double sharp = std::floor(x) + 0.5;
    painter.drawLine(QPointF(sharp, plot.top()), QPointF(sharp, plot.bottom()));
}

void paintCursor(QPainter& painter, const QRectF& plot, const ChartFrame& frame, qint64 atMs,
                 const ChartColors& colors)
{
    const double x = xOf(static_cast<double>(atMs), plot, frame.fromMs, frame.toMs);
    paintCursorLine(painter, plot, x, colors);
    for (const ChartLine& line : frame.lines) {
        const QColor color = seriesPen(colors, line.style, line.metric).color();
        const auto mark = [&](const QList<QPointF>& points) {
            for (const QPointF& point : points) {
                if (static_cast<qint64>(point.x()) / frame.bucketMs != atMs / frame.bucketMs)
                    continue;
                const double y = plot.bottom() - point.y() / frame.scale.top * plot.height();
                painter.setPen(QPen(colors.surface, 1.5));
                painter.setBrush(color);
                painter.drawEllipse(QPointF(x, y), 3.6, 3.6);
            }
        };
        std::for_each(line.runs.cbegin(), line.runs.cend(), mark);
        mark(line.dots);
    }
}

} // namespace fuseboard
