// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/circuittimeline.h"

#include "ui/charts/chartpainting.h"
#include "ui/charts/circuitspans.h"
#include "ui/charts/timegestures.h"
#include "ui/models/cardtext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fuseboard {

CircuitTimeline::CircuitTimeline(QWidget* parent)
    : QWidget(parent), m_gestures(new TimeGestures(this, this))
{
    setLayoutDirection(Qt::LeftToRight); // as the charts above
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CircuitTimeline::renew()
{
    m_isStale = true;
    update();
}

void CircuitTimeline::setColors(const ChartColors& colors)
{
    m_colors = colors;
    renew();
}

void CircuitTimeline::setBoard(const BoardSnapshot& board, qint64 fromMs, qint64 toMs)
{
    const bool sameLanes = board.providers.size() == m_board.providers.size();
    m_board = board;
    m_fromMs = fromMs;
    m_toMs = toMs;
    if (!sameLanes)
        updateGeometry();
    m_gestures->setAxis(plotArea(), fromMs, toMs, board.bucketMs);
    renew();
}

void CircuitTimeline::setFeeds(const FeedsSnapshot& feeds)
{
    m_feeds = feeds;
    renew();
}

void CircuitTimeline::setCursorTime(std::optional<qint64> ms)
{
    if (ms == m_cursor)
        return;
    m_cursor = ms;
    m_gestures->setCursorTime(ms);
    update();
}

int CircuitTimeline::stateHeight() const
{
    return QFontMetrics(font()).height();
}

int CircuitTimeline::claimHeight() const
{
    return std::max(6, QFontMetrics(font()).height() / 2);
}

QSize CircuitTimeline::sizeHint() const
{
    const int lanes = std::max(1, static_cast<int>(m_board.providers.size()));
    return {320, lanes * laneHeight() + QFontMetrics(font()).height() + 8};
}

QSize CircuitTimeline::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRectF CircuitTimeline::plotArea() const
{
    QRectF area = plotAreaOf(QSizeF(size()));
    area.setTop(0);
    area.setHeight(static_cast<double>(m_board.providers.size()) * laneHeight());
    return area;
}

QRectF CircuitTimeline::across(const QRectF& lane, qint64 fromMs, qint64 toMs) const
{
    const QRectF area = plotArea();
    const double left = xOf(static_cast<double>(fromMs), area, m_fromMs, m_toMs);
    const double right = xOf(static_cast<double>(toMs), area, m_fromMs, m_toMs);
    return {left, lane.top(), std::max(2.0, right - left), lane.height()};
}

void CircuitTimeline::paintContent(QPainter& painter)
{
    painter.fillRect(rect(), m_colors.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    const QRectF area = plotArea();
    const int gutter = gutterOf(width());
    for (const OffSpan& off : std::as_const(m_board.offSpans))
        painter.fillRect(across(area, off.fromMs, off.toMs) & area,
                         QBrush(m_colors.grid, Qt::BDiagPattern));
    paintTimeGrid(painter, area, m_fromMs, m_toMs, m_colors);
    for (int index = 0; index < m_board.providers.size(); ++index) {
        const ProviderBoard& provider = m_board.providers.at(index);
        const QRectF lane(area.left(), index * laneHeight(), area.width(), laneHeight());
        painter.setPen(m_colors.axis);
        const QRectF name(0, lane.top(), gutter - 8, stateHeight() + 2);
        painter.drawText(
            name, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(font()).elidedText(provider.title, Qt::ElideRight, gutter - 10));
        painter.save();
        painter.setClipRect(lane);
        paintStates(painter, QRectF(lane.left(), lane.top() + 1, lane.width(), stateHeight()),
                    provider);
        paintClaims(
            painter,
            QRectF(lane.left(), lane.top() + stateHeight() + 2, lane.width(), claimHeight()),
            provider.name);
        painter.restore();
    }
    const QRectF row(area.left(), area.bottom() + 4, area.width(), QFontMetrics(font()).height());
    paintTimeLabels(painter, row, m_fromMs, m_toMs, m_colors);
}

void CircuitTimeline::paintStates(QPainter& painter, const QRectF& row,
                                  const ProviderBoard& provider) const
{
    const QList<CircuitSpan> spans =
        circuitSpans(provider.circuitChanges, m_fromMs, m_toMs, m_board.offSpans);
    for (const CircuitSpan& span : spans) {
        const QRectF full = across(row, span.fromMs, span.toMs);
        painter.setPen(Qt::NoPen);
        switch (span.state) {
        case CircuitState::Closed:
            painter.fillRect(QRectF(full.left(), full.center().y() - 1, full.width(), 2),
                             m_colors.good);
            continue;
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

void CircuitTimeline::paintClaims(QPainter& painter, const QRectF& row,
                                  const QString& provider) const
{
    const QList<ClaimSpan> spans = claimSpans(m_feeds, provider, m_fromMs, m_toMs);
    for (const ClaimSpan& span : spans) {
        const QRectF full = across(row, span.fromMs, span.toMs);
        if (span.level == FeedLevel::Operational) {
            painter.setPen(QPen(m_colors.good, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(full.left(), full.center().y()),
                             QPointF(full.right(), full.center().y()));
            continue;
        }
        const QBrush brush = claimBrush(span.level, m_colors);
        painter.fillRect(full, brush);
        painter.setPen(QPen(brush.color(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(full.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QList<TipRow> CircuitTimeline::tipRows(qint64 ms) const
{
    QList<TipRow> rows;
    for (const ProviderBoard& provider : m_board.providers) {
        const auto state = stateAt(provider.circuitChanges, ms, m_board.offSpans);
        const QList<ClaimSpan> claims = claimSpans(m_feeds, provider.name, ms, ms + 1);
        rows.append({.pen = Qt::NoPen,
                     .name = provider.title,
                     .value = state ? circuitStateText(*state) : tr("not known"),
                     .note = claims.isEmpty()
                                 ? QString()
                                 : tr("page: %1").arg(claimText(claims.first().level).toLower())});
    }
    return rows;
}

QPixmap CircuitTimeline::picture()
{
    const QSize wanted = (QSizeF(size()) * devicePixelRatioF()).toSize();
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

void CircuitTimeline::paintEvent(QPaintEvent*)
{
    picture();
    QPainter painter(this);
    painter.drawPixmap(QPointF(0, 0), m_content);
    const QRectF area = plotArea();
    if (m_cursor && *m_cursor >= m_fromMs && *m_cursor <= m_toMs)
        paintCursorLine(painter, area, xOf(static_cast<double>(*m_cursor), area, m_fromMs, m_toMs),
                        m_colors);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CircuitTimeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_gestures->setAxis(plotArea(), m_fromMs, m_toMs, m_board.bucketMs);
    renew();
}

void CircuitTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        renew();
    }
}

void CircuitTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CircuitTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fuseboard
