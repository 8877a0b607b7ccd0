// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp.h"

#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace fuseboard {

namespace {

QPolygonF octagonIn(const QRectF& rect)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = std::numbers::pi * (corner + 0.5) / 4;
        octagon << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * rect.width() * 0.54;
    }
    return octagon;
}

} // namespace

QColor colorOf(Health health, const Tokens& tokens)
{
    switch (health) {
    case Health::Idle:
        return tokens.muted;
    case Health::Good:
        return tokens.good;
    case Health::Degraded:
        return tokens.warning;
    case Health::Bad:
        return tokens.bad;
    }
    return tokens.muted;
}

void paintLamp(QPainter& painter, const QRectF& rect, Health health, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = colorOf(health, tokens);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double side = rect.width();
    switch (health) {
    case Health::Idle:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, side / 6));
        painter.drawEllipse(rect.adjusted(side / 8, side / 8, -side / 8, -side / 8));
        break;
    case Health::Good:
        painter.drawEllipse(rect.adjusted(side / 16, side / 16, -side / 16, -side / 16));
        break;
    case Health::Degraded: {
        painter.setPen(QPen(color, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF inner = rect.adjusted(side / 16, side / 8, -side / 16, -side / 8);
        painter.drawPolygon(QPolygonF{QPointF(inner.center().x(), inner.top()), inner.bottomRight(),
                                      inner.bottomLeft()});
        break;
    }
    case Health::Bad: {
        painter.drawPolygon(octagonIn(rect));
        painter.setPen(QPen(tokens.surface, side / 7, Qt::SolidLine, Qt::RoundCap));
        const QPointF arm(side * 0.2, side * 0.2);
        const QPointF otherArm(side * 0.2, -side * 0.2);
        painter.drawLine(rect.center() - arm, rect.center() + arm);
        painter.drawLine(rect.center() - otherArm, rect.center() + otherArm);
        break;
    }
    }
    painter.restore();
}

LampLabel::LampLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LampLabel::setLamp(Health health, const QString& text)
{
    if (health == m_health && text == m_text)
        return;
    const bool sameText = text == m_text;
    m_health = health;
    m_text = text;
    setAccessibleName(text);
    if (!sameText)
        updateGeometry();
    update();
}

QSize LampLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int lamp = metrics.ascent();
    const int text = m_text.isEmpty() ? 0 : space::kHair + 2 + metrics.horizontalAdvance(m_text);
    return {lamp + text + 1, metrics.height()};
}

void LampLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const int side = QFontMetrics(font()).ascent() - 1;
    const QRect lamp(0, (height() - side) / 2, side, side);
    paintLamp(painter, QStyle::visualRect(layoutDirection(), rect(), lamp), m_health, tokens);
    const QRect text = rect().adjusted(side + space::kHair + 2, 0, 0, 0);
    // Only what wants attention is coloured; the lamp itself always is.
    const bool calls = m_health == Health::Degraded || m_health == Health::Bad;
    painter.setPen(calls ? colorOf(m_health, tokens) : tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     QFontMetrics(font()).elidedText(m_text, Qt::ElideRight, text.width()));
}

void LampLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace fuseboard
