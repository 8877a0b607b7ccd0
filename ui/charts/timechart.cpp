// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartpainting.h"
#include "ui/charts/chartsummary.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fuseboard {

namespace {

constexpr double kCursorStrip = 8;

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : QChartView(parent), m_time(new QValueAxis(this)), m_value(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(72);
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
    m_time->setVisible(false);
    m_value->setVisible(false);
}

void TimeChart::setColors(const ChartColors& colors)
{
    m_colors = colors;
    updateSeries();
    resetCachedContent();
    viewport()->update();
}

void TimeChart::setFrame(const ChartFrame& frame)
{
    m_frame = frame;
    m_time->setRange(static_cast<double>(frame.fromMs), static_cast<double>(frame.toMs));
    m_value->setRange(0, frame.scale.top);
    updateSeries();
    if (m_cursor && (*m_cursor < frame.fromMs || *m_cursor > frame.toMs))
        m_cursor.reset();
    viewport()->update();
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
    for (const ChartLine& line : std::as_const(m_frame.lines)) {
        const QPen pen = seriesPen(m_colors, line.style, line.metric);
        for (const QList<QPointF>& run : line.runs) {
            if (used == m_series.size())
                m_series.append(addSeries());
            QLineSeries* series = m_series.at(used++);
            if (series->pen() != pen)
                series->setPen(pen);
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
    updateCursorStrip(m_cursor);
}

void TimeChart::updateCursorStrip(std::optional<qint64> ms)
{
    if (!ms)
        return;
    const double x = xOf(static_cast<double>(*ms), m_plot, m_frame.fromMs, m_frame.toMs);
    viewport()->update(QRectF(x - kCursorStrip, 0, 2 * kCursorStrip, height()).toAlignedRect());
}

double TimeChart::yOf(double value) const
{
    return m_plot.bottom() - value / m_frame.scale.top * m_plot.height();
}

void TimeChart::drawBackground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->fillRect(viewport()->rect(), m_colors.surface);
    painter->setFont(font());
    paintTimeGrid(*painter, m_plot, m_frame.fromMs, m_frame.toMs, m_colors);
    const Metric metric =
        m_frame.lines.isEmpty() ? Metric::LatencyP95 : m_frame.lines.first().metric;
    const int steps =
        std::max(1, static_cast<int>(std::lround(m_frame.scale.top / m_frame.scale.step)));
    const QFontMetricsF metrics(font());
    for (int step = 0; step <= steps; ++step) {
        const double value = step * m_frame.scale.step;
        const double y = std::round(yOf(value)) + 0.5;
        painter->setPen(QPen(m_colors.grid, 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (m_frame.lines.isEmpty())
            continue;
        painter->setPen(m_colors.axis);
        const double top = std::clamp(y - metrics.height() / 2, 0.0, height() - metrics.height());
        painter->drawText(QRectF(0, top, m_plot.left() - 8, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, axisText(value, metric));
    }
    painter->restore();
}

void TimeChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartLine& line : std::as_const(m_frame.lines)) {
        const QColor color = seriesPen(m_colors, line.style, line.metric).color();
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        for (const QPointF& dot : line.dots) {
            const double x = xOf(dot.x(), m_plot, m_frame.fromMs, m_frame.toMs);
            if (x >= m_plot.left() && x <= m_plot.right())
                painter->drawEllipse(QPointF(x, yOf(dot.y())), 2.2, 2.2);
        }
        for (const double at : line.clippedAt) {
            const double x = xOf(at, m_plot, m_frame.fromMs, m_frame.toMs);
            if (x >= m_plot.left() && x <= m_plot.right())
                paintClipMark(*painter, QPointF(x, m_plot.top()), color);
        }
    }
    if (m_cursor)
        paintCursor(*painter, m_plot, m_frame, *m_cursor, m_colors);
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_colors.focus, 2));
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_plot = plotAreaOf(QSizeF(viewport()->size()));
    chart()->setPlotArea(m_plot);
}

qint64 TimeChart::middleOfBucket(qint64 ms) const
{
    return std::min(ms / m_frame.bucketMs * m_frame.bucketMs + m_frame.bucketMs / 2, m_frame.toMs);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_plot.adjusted(-2, 0, 2, 0).contains(event->position()))
        emit cursorMoved(
            middleOfBucket(msAt(event->position().x(), m_plot, m_frame.fromMs, m_frame.toMs)));
    else
        emit cursorMoved(std::nullopt);
}

void TimeChart::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit cursorMoved(std::nullopt);
}

void TimeChart::moveCursorBy(int buckets)
{
    const qint64 from = m_cursor ? *m_cursor + buckets * m_frame.bucketMs : m_frame.toMs;
    emit cursorMoved(std::clamp(middleOfBucket(from),
                                middleOfBucket(m_frame.fromMs + m_frame.bucketMs),
                                middleOfBucket(m_frame.toMs)));
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursorBy(-1);
        break;
    case Qt::Key_Right:
        moveCursorBy(1);
        break;
    case Qt::Key_Home:
        emit cursorMoved(middleOfBucket(m_frame.fromMs + m_frame.bucketMs));
        break;
    case Qt::Key_End:
        emit cursorMoved(middleOfBucket(m_frame.toMs));
        break;
    case Qt::Key_Escape:
        emit cursorMoved(std::nullopt);
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
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
