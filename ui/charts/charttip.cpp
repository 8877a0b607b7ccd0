// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include <QPainter>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kPadding = 8;
constexpr int kSample = 22;
constexpr int kGap = 8;
constexpr int kWidestName = 180;

} // namespace

ChartTip::ChartTip(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

void ChartTip::setContent(const QString& title, const QList<TipRow>& rows)
{
    m_title = title;
    m_rows = rows;
    update();
}

QSize ChartTip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int names = 0;
    int values = 0;
    for (const TipRow& row : m_rows) {
        names = std::max(names, std::min(kWidestName, metrics.horizontalAdvance(row.name)));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    const int width =
        std::max(metrics.horizontalAdvance(m_title), kSample + kGap + names + 2 * kGap + values);
    const auto lines = static_cast<int>(m_rows.size()) + 1;
    return {width + 2 * kPadding + 2, lines * (metrics.height() + 2) + 2 * kPadding};
}

void ChartTip::placeAt(const QPoint& anchor, const QRect& bounds)
{
    constexpr int kDistance = 14;
    resize(sizeHint());
    int x = anchor.x() + kDistance;
    if (x + width() > bounds.right())
        x = anchor.x() - kDistance - width();
    const int y = std::clamp(anchor.y() - height() / 2, bounds.top(),
                             std::max(bounds.top(), bounds.bottom() - height()));
    move(std::max(bounds.left(), x), y);
    show();
    raise();
}

void ChartTip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.tipEdge, 1));
    painter.setBrush(m_colors.tip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFontMetrics metrics(font());
    QRect line(kPadding, kPadding, width() - 2 * kPadding, metrics.height());
    painter.setPen(m_colors.axis);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    for (const TipRow& row : std::as_const(m_rows)) {
        line.translate(0, metrics.height() + 2);
        painter.setPen(row.pen);
        painter.drawLine(line.left(), line.center().y(), line.left() + kSample, line.center().y());
        painter.setPen(m_colors.text);
        const QRect name = line.adjusted(kSample + kGap, 0, 0, 0);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(row.name, Qt::ElideRight, kWidestName));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.value);
    }
}

} // namespace fuseboard
