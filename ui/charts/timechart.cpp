// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartpainting.h"
#include "ui/charts/timegestures.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fuseboard {

namespace {

constexpr double kCursorStrip = 8;
constexpr double kHitRadius = 10;
constexpr qsizetype kDense = 1000; ///< points of a chart

/// Wide dashed lines cost the painter ten times as much as lines of one pixel, and where points are
/// dense, thin lines are easier to tell apart as well.
QPen thinned(QPen pen)
{
    QList<qreal> dashes = pen.dashPattern();
    for (qreal& dash : dashes)
        dash *= pen.widthF();
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    pen.setWidthF(1);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : QChartView(parent), m_gestures(new TimeGestures(viewport(), this)),
      m_time(new QValueAxis(this)), m_value(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(118);
    // Time runs to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QChart* const plain = chart();
    plain->legend()->hide();
    plain->setBackgroundVisible(false);
    plain->setMargins({});
    plain->layout()->setContentsMargins(0, 0, 0, 0);
    plain->setAnimationOptions(QChart::NoAnimation);
    plain->addAxis(m_time, Qt::AlignBottom);
    plain->addAxis(m_value, Qt::AlignLeft);
    for (QValueAxis* axis : {m_time, m_value}) {
        axis->setRange(0, 1);
        axis->setVisible(false);
    }
    connect(m_gestures, &TimeGestures::clicked, this, &TimeChart::click);
}

void TimeChart::renew()
{
    m_isStale = true;
    viewport()->update();
}

void TimeChart::setColors(const ChartColors& colors)
{
    m_colors = colors;
    updateSeries();
    renew();
}

void TimeChart::setFrame(const ChartFrame& frame)
{
    m_frame = frame;
    m_heat = {};
    m_gestures->setAxis(m_plot, frame.fromMs, frame.toMs, frame.bucketMs);
    updateSeries();
    renew();
}

void TimeChart::setHeat(const HeatGrid& grid)
{
    m_heat = grid;
    updateSeries();
    renew();
}

void TimeChart::setAnnotations(const QList<Annotation>& annotations)
{
    if (annotations == m_annotations)
        return;
    m_annotations = annotations;
    renew();
}

QLineSeries* TimeChart::addSeries()
{
    auto* series = new QLineSeries(this);
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
    return series;
}

void TimeChart::updateSeries()
{
    // A series for each run: Qt leaves a gap at a NaN only in solid lines, dashes go across it.
    qsizetype used = 0;
    const QRectF unit(0, 0, 1, 1);
    const QList<ChartLine> lines = showsHeat() ? QList<ChartLine>() : m_frame.lines;
    qsizetype points = 0;
    for (const ChartLine& line : lines)
        points += line.points.size();
    for (const ChartLine& line : lines) {
        const QPen own = seriesPen(m_colors, line.style, line.metric);
        const QPen pen = points > kDense ? thinned(own) : own;
        LineStrokes strokes = strokesOf(m_frame, line);
        for (QList<QPointF>& run : strokes.runs) {
            if (used == m_series.size())
                m_series.append(addSeries());
            QLineSeries* series = m_series.at(used++);
            if (series->pen() != pen)
                series->setPen(pen);
            for (QPointF& point : run)
                point = {xOf(point.x(), unit, m_frame.fromMs, m_frame.toMs),
                         shareOf(m_frame.scale, point.y())};
            series->replace(run);
        }
    }
    while (m_series.size() > used) {
        QLineSeries* series = m_series.takeLast();
        chart()->removeSeries(series);
        delete series;
    }
}

void TimeChart::setCursorTime(std::optional<qint64> ms)
{
    if (ms == m_cursor)
        return;
    updateCursorStrip(m_cursor);
    m_cursor = ms;
    m_gestures->setCursorTime(ms);
    updateCursorStrip(m_cursor);
}

void TimeChart::updateCursorStrip(std::optional<qint64> ms)
{
    if (!ms)
        return;
    const double x = xOf(static_cast<double>(*ms), m_plot, m_frame.fromMs, m_frame.toMs);
    const double half =
        kCursorStrip + static_cast<double>(m_frame.bucketMs) /
                           static_cast<double>(std::max<qint64>(1, m_frame.toMs - m_frame.fromMs)) *
                           m_plot.width();
    viewport()->update(QRectF(x - half, 0, 2 * half, height()).toAlignedRect());
}

void TimeChart::paintContent(QPainter& painter)
{
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(viewport()->rect(), m_colors.surface);
    painter.setFont(font());
    paintBands(painter, m_plot, m_annotations, m_frame.fromMs, m_frame.toMs, m_colors);
    paintTimeGrid(painter, m_plot, m_frame.fromMs, m_frame.toMs, m_colors);
    const Metric metric = m_frame.lines.isEmpty() ? Metric::LatencyP95 : m_frame.lines[0].metric;
    if (!m_frame.lines.isEmpty() || showsHeat())
        paintValueGrid(painter, m_plot, showsHeat() ? m_heat.scale : m_frame.scale, metric,
                       m_colors);
    const QRectF row(m_plot.left(), m_plot.bottom() + 3, m_plot.width(),
                     QFontMetrics(font()).height());
    paintTimeLabels(painter, row, m_frame.fromMs, m_frame.toMs, m_colors);
    if (showsHeat()) {
        const auto xAt = [this](int column) {
            return xOf(static_cast<double>(m_heat.firstMs + column * m_heat.bucketMs), m_plot,
                       m_frame.fromMs, m_frame.toMs);
        };
        painter.setClipRect(m_plot);
        painter.drawImage(
            QRectF(QPointF(xAt(0), m_plot.top()), QPointF(xAt(m_heat.columns), m_plot.bottom())),
            heatImage(m_heat, m_colors));
        painter.setClipping(false);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(viewport()->rect());
    scene()->render(&painter, all, all);
    paintDots(painter, m_plot, m_frame, m_colors);
    paintThresholds(painter, m_plot, m_frame, m_colors);
    paintClipMarks(painter, m_plot, m_frame, m_colors);
}

QPixmap TimeChart::picture()
{
    const QSize wanted = (QSizeF(viewport()->size()) * devicePixelRatioF()).toSize();
    if (m_isStale || m_content.size() != wanted) {
        if (m_content.size() != wanted)
            m_content = QPixmap(wanted);
        m_content.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_content);
        paintContent(painter);
        m_isStale = false;
    }
    return m_content;
}

void TimeChart::paintEvent(QPaintEvent*)
{
    picture();
    QPainter painter(viewport());
    painter.drawPixmap(QPointF(0, 0), m_content);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSeen = m_cursor && *m_cursor >= m_frame.fromMs && *m_cursor <= m_frame.toMs;
    if (isSeen && showsHeat())
        paintCursorLine(painter, m_plot,
                        xOf(static_cast<double>(*m_cursor), m_plot, m_frame.fromMs, m_frame.toMs),
                        m_colors);
    else if (isSeen)
        paintCursor(painter, m_plot, m_frame, *m_cursor, m_colors);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.focus, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TimeChart::layOut()
{
    m_plot = plotAreaOf(QSizeF(viewport()->size()), QFontMetrics(font()).height() + 5);
    chart()->setPlotArea(m_plot);
    m_gestures->setAxis(m_plot, m_frame.fromMs, m_frame.toMs, m_frame.bucketMs);
    renew();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TimeChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void TimeChart::click(const QPointF& at)
{
    if (showsHeat()) {
        const qint64 ms = msAt(at.x(), m_plot, m_frame.fromMs, m_frame.toMs);
        emit pointClicked({}, Metric::LatencyP50, ms / m_frame.bucketMs * m_frame.bucketMs);
        return;
    }
    const ChartLine* nearestLine = nullptr;
    qint64 nearestMs = 0;
    double nearest = kHitRadius;
    for (const ChartLine& line : std::as_const(m_frame.lines)) {
        for (const LinePoint& point : line.points) {
            const double x = xOf(middleOf(m_frame, point), m_plot, m_frame.fromMs, m_frame.toMs);
            const double y =
                m_plot.bottom() - shareOf(m_frame.scale, point.value) * m_plot.height();
            const double distance = std::hypot(x - at.x(), y - at.y());
            // Of lines on one another the one drawn last is seen.
            if (distance <= nearest) {
                nearest = distance;
                nearestLine = &line;
                nearestMs = point.startMs;
            }
        }
    }
    if (nearestLine)
        emit pointClicked(nearestLine->id, nearestLine->metric, nearestMs);
}

void TimeChart::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void TimeChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace fuseboard
