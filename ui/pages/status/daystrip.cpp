// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/daystrip.h"

#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kFoot = 6; // for the mark of the chosen day
constexpr int kWeek = 7;
constexpr int kLeastDay = 3;
constexpr int kWideDay = 7;

double heightOf(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return 0.3;
    case FeedLevel::Maintenance:
        return 0.45;
    case FeedLevel::Degraded:
        return 0.6;
    case FeedLevel::PartialOutage:
        return 0.8;
    case FeedLevel::MajorOutage:
    case FeedLevel::Unknown:
        break;
    }
    return 1;
}

QBrush brushOf(FeedLevel level, const Tokens& tokens)
{
    switch (level) {
    case FeedLevel::Operational:
        return tokens.good;
    case FeedLevel::Maintenance:
        return tokens.accent;
    case FeedLevel::Degraded:
        return tokens.warning;
    case FeedLevel::PartialOutage:
    case FeedLevel::MajorOutage:
        return tokens.bad;
    case FeedLevel::Unknown:
        break;
    }
    return {tokens.outline, Qt::BDiagPattern};
}

} // namespace

DayStrip::DayStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs so everywhere
}

QSize DayStrip::sizeHint() const
{
    const int count = std::max(1, static_cast<int>(m_days.size()));
    return {count * kWideDay, fontMetrics().height() * 2 + kFoot};
}

QSize DayStrip::minimumSizeHint() const
{
    const int count = std::max(1, static_cast<int>(m_days.size()));
    return {count * kLeastDay, sizeHint().height()};
}

void DayStrip::setDays(const QList<StripDay>& days)
{
    if (days == m_days)
        return;
    const bool anew = days.size() != m_days.size();
    m_days = days;
    if (anew) {
        m_current = static_cast<int>(days.size()) - 1;
        updateGeometry();
    }
    describe();
    update();
    emit currentChanged(m_current);
}

void DayStrip::setCurrent(int day)
{
    if (m_days.isEmpty())
        return;
    const int next = std::clamp(day, 0, static_cast<int>(m_days.size()) - 1);
    if (next == m_current)
        return;
    m_current = next;
    describe();
    update();
    emit currentChanged(m_current);
}

void DayStrip::describe()
{
    setAccessibleDescription(m_current < 0 ? QString() : m_days.at(m_current).text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRectF DayStrip::placeOf(int day) const
{
    const double step = static_cast<double>(width() - 2) / static_cast<double>(m_days.size());
    const double gap = step >= 4 ? 1.5 : 0.5;
    return {1 + day * step, 2, step - gap, height() - kFoot - 3.0};
}

int DayStrip::dayAt(const QPoint& place) const
{
    if (m_days.isEmpty() || width() <= 2)
        return -1;
    const auto count = static_cast<int>(m_days.size());
    return std::clamp((place.x() - 1) * count / (width() - 2), 0, count - 1);
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int day = dayAt(help->pos()); day >= 0)
        QToolTip::showText(help->globalPos(), m_days.at(day).text.toHtmlEscaped(), this,
                           placeOf(day).toAlignedRect());
    return true;
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrent(m_current - kWeek);
    case Qt::Key_PageDown:
        return setCurrent(m_current + kWeek);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_days.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(dayAt(event->position().toPoint()));
}

void DayStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    for (int day = 0; day < m_days.size(); ++day) {
        const FeedLevel level = m_days.at(day).level;
        QRectF bar = placeOf(day);
        bar.setTop(bar.bottom() - bar.height() * heightOf(level));
        painter.fillRect(bar, brushOf(level, tokens));
    }
    if (m_current < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = placeOf(m_current).center().x();
    const double top = height() - kFoot;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawPolygon(QPolygonF{QPointF(middle, top), QPointF(middle - 4, height() - 1),
                                  QPointF(middle + 4, height() - 1)});
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace fuseboard
