// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainting.h"

#include "ui/charts/metric.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

constexpr double kLabelWidth = 90;
constexpr double kStrip = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartPainting)
};

double yOf(double value, const QRectF& plot, const ValueScale& scale)
{
    return plot.bottom() - shareOf(scale, value) * plot.height();
}

Metric metricOf(const ChartFrame& frame)
{
    switch (frame.subject) {
    case ChartSubject::ErrorsByKind:
    case ChartSubject::ErrorsByProvider:
        return Metric::ErrorRate;
    case ChartSubject::Calls:
        return Metric::Calls;
    case ChartSubject::Latency:
        return Metric::LatencyP95;
    case ChartSubject::FirstToken:
        return Metric::FirstTokenP95;
    }
    return Metric::ErrorRate;
}

/// A text on a plate of the ground, so that lines behind it do not cross it.
void paintPlate(QPainter& painter, const QRectF& place, const QString& text, const QColor& color,
                const ChartColors& colors)
{
    QColor ground = colors.surface;
    ground.setAlphaF(0.85F);
    painter.fillRect(place, ground);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignCenter, text);
}

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
        // Nor one that touches the lowest value beside it.
        painter.drawText(
            QRectF(std::max(x - half, row.left() - 4), row.top(), 2 * half, row.height()),
            Qt::AlignCenter, text);
    }
}

void paintValueGrid(QPainter& painter, const QRectF& plot, const ValueScale& scale, Metric metric,
                    const ChartColors& colors)
{
    const QFontMetricsF metrics(painter.font());
    const QList<double> ticks = ticksOf(scale);
    double lowestLabel = plot.bottom() + metrics.height();
    for (const double value : ticks) {
        const double y = std::round(yOf(value, plot, scale)) + 0.5;
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const double top = std::max(y - metrics.height() / 2, 0.0);
        if (top + metrics.height() > lowestLabel + 1)
            continue;
        lowestLabel = top;
        painter.setPen(colors.axis);
        painter.drawText(QRectF(0, top, plot.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(value, metric));
    }
}

QBrush claimBrush(FeedLevel level, const ChartColors& colors)
{
    switch (level) {
    case FeedLevel::Operational:
        return {colors.good};
    case FeedLevel::Maintenance:
        return {colors.axis, Qt::FDiagPattern};
    case FeedLevel::Degraded:
        return {colors.warning, Qt::BDiagPattern};
    case FeedLevel::PartialOutage:
        return {colors.bad, Qt::DiagCrossPattern};
    case FeedLevel::MajorOutage:
        return {colors.bad};
    case FeedLevel::Unknown:
        break;
    }
    return {colors.axis, Qt::Dense6Pattern};
}

void paintBands(QPainter& painter, const QRectF& plot, const QList<Annotation>& bands,
                qint64 fromMs, qint64 toMs, const ChartColors& colors)
{
    painter.save();
    painter.setClipRect(plot);
    for (const Annotation& band : bands) {
        const double left = xOf(static_cast<double>(band.fromMs), plot, fromMs, toMs);
        const double right = xOf(static_cast<double>(band.toMs), plot, fromMs, toMs);
        const QRectF place =
            QRectF(left, plot.top(), std::max(2.0, right - left), plot.height()) & plot;
        if (band.kind == Annotation::Kind::Off) {
            painter.fillRect(place, QBrush(colors.grid, Qt::BDiagPattern));
            const QString text = Words::tr("not running");
            const QSizeF size(painter.fontMetrics().horizontalAdvance(text) + 8,
                              painter.fontMetrics().height());
            if (size.width() < place.width()) {
                QRectF plate(QPointF(), size);
                plate.moveCenter(place.center());
                paintPlate(painter, plate, text, colors.axis, colors);
            }
            continue;
        }
        // No pattern behind the lines: it would be read as a part of them.
        QColor tint = claimBrush(band.level, colors).color();
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), kStrip), tint);
        tint.setAlphaF(0.09F);
        painter.fillRect(place, tint);
    }
    painter.restore();
}

void paintThresholds(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
                     const ChartColors& colors)
{
    const QFontMetricsF metrics(painter.font());
    const auto label = [&](const Threshold& threshold, double top, const QString& words) {
        const bool isOf429s = frame.subject == ChartSubject::Calls;
        const QString text = isOf429s ? Words::tr("429s: %1").arg(words) : words;
        const double width = metrics.horizontalAdvance(text) + 6;
        paintPlate(painter, QRectF(plot.left() + 4, top, width, metrics.height()), text,
                   threshold.critical ? colors.bad : colors.warning, colors);
    };
    for (const Threshold& threshold : frame.thresholds) {
        const QString value = axisText(threshold.value, metricOf(frame));
        if (threshold.value > frame.scale.top) {
            label(threshold, plot.top() + 1, Words::tr("\u2191 alert at %1").arg(value));
            return;
        }
        const double y = std::round(yOf(threshold.value, plot, frame.scale)) + 0.5;
        painter.setPen(QPen(threshold.critical ? colors.bad : colors.warning, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const bool isHigh = y - metrics.height() < plot.top();
        label(threshold, isHigh ? y + 1 : y - metrics.height() - 1,
              threshold.critical ? Words::tr("critical above %1").arg(value)
                                 : Words::tr("warning above %1").arg(value));
    }
}

void paintDots(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
               const ChartColors& colors)
{
    for (const ChartLine& line : frame.lines) {
        const QColor color = seriesPen(colors, line.style, line.metric).color();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const LineStrokes strokes = strokesOf(frame, line);
        for (const QPointF& dot : strokes.dots) {
            const double x = xOf(dot.x(), plot, frame.fromMs, frame.toMs);
            if (x < plot.left() || x > plot.right())
                continue;
            const QPointF at(x, yOf(dot.y(), plot, frame.scale));
            if (line.metric == Metric::RateLimited)
                painter.drawPolygon(QPolygonF{at + QPointF(0, -4.5), at + QPointF(4.5, 0),
                                              at + QPointF(0, 4.5), at + QPointF(-4.5, 0)});
            else
                painter.drawEllipse(at, 2.2, 2.2);
        }
    }
}

void paintClipMarks(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
                    const ChartColors& colors)
{
    struct Mark
    {
        double x;
        double value;
        const ChartLine* line;
    };
    QList<Mark> marks;
    for (const ChartLine& line : frame.lines) {
        for (const LinePoint& point : line.points) {
            const double x = xOf(middleOf(frame, point), plot, frame.fromMs, frame.toMs);
            if (point.value > frame.scale.top * (1 + 1e-9) && x >= plot.left() && x <= plot.right())
                marks.append({x, point.value, &line});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.x < b.x; });
    const QFontMetricsF metrics(painter.font());
    double freeFrom = plot.left();
    for (const Mark& mark : std::as_const(marks)) {
        const QPointF top(mark.x, plot.top());
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesPen(colors, mark.line->style, mark.line->metric).color());
        painter.drawPolygon(
            QPolygonF{top + QPointF(0, -5), top + QPointF(4.5, 2), top + QPointF(-4.5, 2)});
        const QString text = valueText(mark.value, mark.line->metric);
        const double width = metrics.horizontalAdvance(text) + 6;
        const bool fitsRight = mark.x + 5 + width <= plot.right();
        const double left = fitsRight ? mark.x + 5 : mark.x - 5 - width;
        if (left < freeFrom)
            continue;
        freeFrom = left + width + 8;
        paintPlate(painter, QRectF(left, plot.top() + 1, width, metrics.height()), text,
                   colors.text, colors);
    }
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
    paintCursorLine(painter, plot, xOf(static_cast<double>(atMs), plot, frame.fromMs, frame.toMs),
                    colors);
    for (const ChartLine& line : frame.lines) {
        const LinePoint* point = pointAt(frame, line, atMs);
        if (!point)
            continue;
        const QPointF at(xOf(middleOf(frame, *point), plot, frame.fromMs, frame.toMs),
                         yOf(point->value, plot, frame.scale));
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(seriesPen(colors, line.style, line.metric).color());
        painter.drawEllipse(at, 3.6, 3.6);
    }
}

} // namespace fuseboard
