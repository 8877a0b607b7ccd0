// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelinekey.h"

#include "ui/charts/annotations.h"
#include "ui/charts/chartpainting.h"
#include "ui/models/cardtext.h"

#include <QPainter>
#include <QStyle>

namespace fuseboard {

namespace {

constexpr int kSample = 22;
constexpr int kPadding = 5;
constexpr int kRows = 4;
constexpr int kColumns = 2;

} // namespace

TimelineKey::TimelineKey(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
}

void TimelineKey::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

int TimelineKey::columns() const
{
    constexpr int kWideEnough = 200;
    return width() < kWideEnough ? 1 : kColumns;
}

void TimelineKey::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

int TimelineKey::lineHeight() const
{
    return QFontMetrics(font()).height() + 3;
}

QSize TimelineKey::sizeHint() const
{
    return {240, kRows * kColumns / columns() * lineHeight()};
}

QSize TimelineKey::minimumSizeHint() const
{
    return {60, kRows * kColumns / columns() * lineHeight()};
}

void TimelineKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int width = this->width() / columns();
    const auto place = [this, width](int column, int row) {
        const int line = columns() == 1 ? column * kRows + row : row;
        const int left = columns() == 1 ? 0 : column * width;
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, line * lineHeight(), width, lineHeight()));
    };
    const auto name = [&](const QRect& cell, const QString& text) {
        painter.setPen(m_colors.axis);
        const int before = kSample + 2 * kPadding;
        const QRect rest =
            mirrored ? cell.adjusted(0, 0, -before, 0) : cell.adjusted(before, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
    };
    const auto sampleOf = [mirrored](const QRect& cell, double height) {
        const int left = mirrored ? cell.right() - kPadding - kSample : cell.left() + kPadding;
        QRectF sample(left, 0, kSample, height);
        sample.moveCenter(QPointF(sample.center().x(), QRectF(cell).center().y()));
        return sample;
    };
    const int full = fontMetrics().height() - 3;

    const QRect closed = place(0, 0);
    painter.fillRect(sampleOf(closed, 2), m_colors.good);
    name(closed, circuitStateText(CircuitState::Closed));
    const QRect halfOpen = place(0, 1);
    painter.fillRect(sampleOf(halfOpen, full * 0.6), QBrush(m_colors.warning, Qt::BDiagPattern));
    painter.setPen(QPen(m_colors.warning, 1));
    painter.drawRect(sampleOf(halfOpen, full * 0.6));
    name(halfOpen, circuitStateText(CircuitState::HalfOpen));
    const QRect open = place(0, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.bad);
    painter.drawRoundedRect(sampleOf(open, full), 2, 2);
    name(open, circuitStateText(CircuitState::Open));
    const QRect off = place(0, 3);
    painter.fillRect(sampleOf(off, full), QBrush(m_colors.axis, Qt::Dense6Pattern));
    name(off, tr("Not running"));

    painter.setBrush(Qt::NoBrush);
    const QRect well = place(1, 0);
    painter.setPen(QPen(m_colors.good, 1.5, Qt::DotLine));
    const QRectF line = sampleOf(well, 0);
    painter.drawLine(line.topLeft(), line.topRight());
    name(well, tr("Page: all well"));
    const QList<std::pair<FeedLevel, QString>> levels{
        {FeedLevel::Degraded, tr("Page: degraded")},
        {FeedLevel::PartialOutage, tr("Page: outage")},
        {FeedLevel::Maintenance, tr("Page: maintenance")}};
    for (int row = 0; row < levels.size(); ++row) {
        const QRect cell = place(1, row + 1);
        const QRectF sample = sampleOf(cell, full / 2.0);
        const QBrush brush = claimBrush(levels.at(row).first, m_colors);
        painter.fillRect(sample, brush);
        painter.setPen(QPen(brush.color(), 1));
        painter.drawRect(sample);
        name(cell, levels.at(row).second);
    }
}

} // namespace fuseboard
