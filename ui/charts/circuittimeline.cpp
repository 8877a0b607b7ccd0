// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/circuittimeline.h"

#include "ui/charts/chartpainting.h"
#include "ui/charts/circuitspans.h"
#include "ui/models/cardtext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace fuseboard {

CircuitTimeline::CircuitTimeline(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // as the charts above
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CircuitTimeline::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

void CircuitTimeline::setBoard(const BoardSnapshot& board)
{
    const bool sameLanes = board.providers.size() == m_board.providers.size();
    m_board = board;
    m_fromMs = fromMsOf(board);
    m_toMs = toMsOf(board);
    if (!sameLanes)
        updateGeometry();
    update();
}

void CircuitTimeline::setCursorTime(std::optional<qint64> ms)
{
    if (ms == m_cursor)
        return;
    m_cursor = ms;
    update();
}

int CircuitTimeline::laneHeight() const
{
    return QFontMetrics(font()).height() + 5;
}

QSize CircuitTimeline::sizeHint() const
{
    const int lanes = std::max(1, static_cast<int>(m_board.providers.size()));
    return {320, lanes * laneHeight() + QFontMetrics(font()).height() + 8};
}

QRectF CircuitTimeline::plot() const
{
    QRectF area = plotAreaOf(QSizeF(size()));
    area.setTop(0);
    area.setHeight(static_cast<double>(m_board.providers.size()) * laneHeight());
    return area;
}

void CircuitTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    const QRectF area = plot();
    paintTimeGrid(painter, area, m_fromMs, m_toMs, m_colors);
    for (int index = 0; index < m_board.providers.size(); ++index) {
        const QRectF lane(area.left(), index * laneHeight(), area.width(), laneHeight());
        const ProviderBoard& provider = m_board.providers.at(index);
        painter.setPen(m_colors.axis);
        const QRectF name(0, lane.top(), kGutter - 8, lane.height());
        painter.drawText(
            name, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(font()).elidedText(provider.title, Qt::ElideRight, kGutter - 10));
        paintLane(painter, lane, provider);
    }
    if (m_cursor)
        paintCursorLine(painter, area, xOf(static_cast<double>(*m_cursor), area, m_fromMs, m_toMs),
                        m_colors);
    const QRectF row(area.left(), area.bottom() + 4, area.width(), QFontMetrics(font()).height());
    paintTimeLabels(painter, row, m_fromMs, m_toMs, m_colors);
}

void CircuitTimeline::paintLane(QPainter& painter, const QRectF& lane,
                                const ProviderBoard& provider) const
{
    const QRectF area = plot();
    const QList<CircuitSpan> spans = circuitSpans(provider.circuitChanges, m_fromMs, m_toMs);
    for (const CircuitSpan& span : spans) {
        const double left = xOf(static_cast<double>(span.fromMs), area, m_fromMs, m_toMs);
        const double right = xOf(static_cast<double>(span.toMs), area, m_fromMs, m_toMs);
        const QRectF full(left, lane.top() + 2, std::max(2.0, right - left), lane.height() - 4);
        painter.setPen(Qt::NoPen);
        switch (span.state) {
        case CircuitState::Closed: {
            const QRectF thin(full.left(), full.center().y() - 1, full.width(), 2);
            painter.fillRect(thin, m_colors.good);
            continue;
        }
        case CircuitState::HalfOpen: {
            const QRectF half = full.adjusted(0, full.height() / 5, 0, -full.height() / 5);
            painter.fillRect(half, QBrush(m_colors.warning, Qt::BDiagPattern));
            painter.setPen(QPen(m_colors.warning, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(half.adjusted(0.5, 0.5, -0.5, -0.5));
            continue;
        }
        case CircuitState::Open:
            break;
        }
        painter.setBrush(m_colors.bad);
        painter.drawRoundedRect(full, 2, 2);
        const QString text = circuitStateText(span.state);
        if (QFontMetrics(font()).horizontalAdvance(text) + 8 < full.width()) {
            painter.setPen(m_colors.surface);
            painter.drawText(full, Qt::AlignCenter, text);
        }
    }
}

void CircuitTimeline::mouseMoveEvent(QMouseEvent* event)
{
    if (plot().contains(event->position()))
        emit cursorMoved(msAt(event->position().x(), plot(), m_fromMs, m_toMs));
    else
        emit cursorMoved(std::nullopt);
}

void CircuitTimeline::leaveEvent(QEvent*)
{
    emit cursorMoved(std::nullopt);
}

} // namespace fuseboard
