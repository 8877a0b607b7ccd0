// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendbutton.h"

#include <QPainter>
#include <QStyle>

namespace fuseboard {

namespace {

constexpr int kSample = 24;
constexpr int kPadding = 6;

} // namespace

LegendButton::LegendButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendButton::setSeries(const QString& title, int style)
{
    m_style = style;
    setText(title);
    setAccessibleName(tr("Show %1").arg(title));
    setToolTip(title);
    updateGeometry();
    update();
}

void LegendButton::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

QSize LegendButton::sizeHint() const
{
    ensurePolished(); // the style sheet sets the font
    const QFontMetrics metrics(font());
    // Elision measures with fractions of a pixel, the advance is rounded: hence the two.
    return {kSample + 3 * kPadding + metrics.horizontalAdvance(text()) + 2, metrics.height() + 8};
}

void LegendButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.tip);
        painter.drawRoundedRect(edge, 5, 5);
    }
    const QRect sample =
        QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding, 0, kSample, height()));
    QPen pen = seriesPen(m_colors, m_style, Metric::LatencyP95);
    pen.setWidthF(2.4);
    if (!isChecked())
        pen.setColor(m_colors.grid);
    painter.setPen(pen);
    const double y = height() / 2.0;
    painter.drawLine(QPointF(sample.left(), y), QPointF(sample.right(), y));

    const QRect name = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(kSample + 2 * kPadding, 0, -kPadding, 0));
    QFont type = font();
    type.setStrikeOut(!isChecked());
    painter.setFont(type);
    painter.setPen(isChecked() ? m_colors.text : m_colors.axis);
    painter.drawText(name,
                     Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.focus, 2));
        painter.drawRoundedRect(edge, 5, 5);
    }
}

} // namespace fuseboard
