// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timegestures.h"

#include "ui/charts/chartstyle.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

constexpr double kZoomStep = 0.8; ///< of a notch of the wheel or a key
constexpr double kNotch = 120;

} // namespace

TimeGestures::TimeGestures(QWidget* surface, QWidget* focus)
    : QObject(focus), m_surface(surface), m_focus(focus)
{
    surface->setMouseTracking(true);
    surface->installEventFilter(this);
    if (focus != surface)
        focus->installEventFilter(this);
}

void TimeGestures::setAxis(const QRectF& plot, qint64 fromMs, qint64 toMs, qint64 bucketMs)
{
    m_plot = plot;
    m_fromMs = fromMs;
    m_toMs = std::max(toMs, fromMs + 1);
    m_bucketMs = std::max<qint64>(1, bucketMs);
}

bool TimeGestures::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_focus)
        return key(*static_cast<QKeyEvent*>(event));
    if (watched != m_surface)
        return false;
    switch (event->type()) {
    case QEvent::Enter:
        m_restedAt = static_cast<QEnterEvent*>(event)->globalPosition();
        return false;
    case QEvent::Leave:
        emit cursorMoved(std::nullopt);
        return false;
    case QEvent::Wheel:
        if (wheel(*static_cast<QWheelEvent*>(event)))
            return true;
        event->ignore(); // so that the page scrolls
        return true;
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        return false;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_drag.reset();
        emit liveWanted();
        return true;
    default:
        return false;
    }
}

bool TimeGestures::wheel(const QWheelEvent& event)
{
    const double notches = event.angleDelta().y() / kNotch;
    const bool isMeant = !m_restedAt || event.modifiers().testFlag(Qt::ControlModifier);
    if (!isMeant || notches == 0 || !m_plot.contains(event.position()))
        return false;
    emit zoomed(std::pow(kZoomStep, notches), msAt(event.position().x(), m_plot, m_fromMs, m_toMs));
    return true;
}

void TimeGestures::press(const QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton &&
        m_plot.adjusted(-4, -8, 4, 8).contains(event.position()))
        m_drag = Drag{.from = event.position(), .fromMs = m_fromMs};
}

void TimeGestures::move(const QMouseEvent& event)
{
    if (m_restedAt && event.globalPosition() != *m_restedAt)
        m_restedAt.reset();
    if (m_drag && event.buttons().testFlag(Qt::LeftButton)) {
        const double dx = event.position().x() - m_drag->from.x();
        if (std::abs(dx) >= QApplication::startDragDistance())
            m_drag->moves = true;
        if (m_drag->moves) {
            const double msPerPixel = static_cast<double>(m_toMs - m_fromMs) / m_plot.width();
            emit pannedTo(m_drag->fromMs - std::llround(dx * msPerPixel));
            return;
        }
    }
    if (m_plot.adjusted(-2, 0, 2, 0).contains(event.position()))
        emit cursorMoved(middleOfBucket(msAt(event.position().x(), m_plot, m_fromMs, m_toMs)));
    else
        emit cursorMoved(std::nullopt);
}

void TimeGestures::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_drag)
        return;
    const bool isClick = !m_drag->moves;
    m_drag.reset();
    if (isClick)
        emit clicked(event.position());
}

qint64 TimeGestures::middleOfBucket(qint64 ms) const
{
    return std::min(ms / m_bucketMs * m_bucketMs + m_bucketMs / 2, m_toMs);
}

void TimeGestures::moveCursorBy(int buckets)
{
    const qint64 from = m_cursor ? *m_cursor + buckets * m_bucketMs : m_toMs;
    const qint64 first = middleOfBucket(m_fromMs + m_bucketMs);
    const qint64 last = middleOfBucket(m_toMs);
    emit cursorMoved(std::clamp(middleOfBucket(from), std::min(first, last), last));
}

void TimeGestures::panBy(double share)
{
    emit pannedTo(m_fromMs + std::llround(share * static_cast<double>(m_toMs - m_fromMs)));
}

bool TimeGestures::key(const QKeyEvent& event)
{
    constexpr double kPanShare = 0.2;
    const bool pans = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const qint64 middle = m_cursor.value_or(m_fromMs + (m_toMs - m_fromMs) / 2);
    switch (event.key()) {
    case Qt::Key_Left:
        pans ? panBy(-kPanShare) : moveCursorBy(-1);
        return true;
    case Qt::Key_Right:
        pans ? panBy(kPanShare) : moveCursorBy(1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomed(kZoomStep, middle);
        return true;
    case Qt::Key_Minus:
        emit zoomed(1 / kZoomStep, middle);
        return true;
    case Qt::Key_Home:
        emit liveWanted();
        return true;
    case Qt::Key_End:
        emit cursorMoved(middleOfBucket(m_toMs));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit entered(*m_cursor);
        return m_cursor.has_value();
    case Qt::Key_Escape:
        if (m_cursor)
            emit cursorMoved(std::nullopt);
        else
            emit liveWanted();
        return true;
    default:
        return false;
    }
}

} // namespace fuseboard
