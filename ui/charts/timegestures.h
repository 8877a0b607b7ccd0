// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace fuseboard {

/// Mouse and keys on anything with a time axis: the cursor, zoom, pan and the way back to live.
/// The wheel scrolls the page until the mouse was moved over the axis: a chart that comes under a
/// resting mouse must not catch the wheel.
class TimeGestures : public QObject
{
    Q_OBJECT
public:
    /// Filters the mouse events of `surface` and the keys of `focus`, which may be the same.
    TimeGestures(QWidget* surface, QWidget* focus);
    void setAxis(const QRectF& plot, qint64 fromMs, qint64 toMs, qint64 bucketMs);
    void setCursorTime(std::optional<qint64> ms) { m_cursor = ms; }

signals:
    /// In the middle of a bucket; nothing: the cursor left.
    void cursorMoved(std::optional<qint64> ms);
    void zoomed(double factor, qint64 aroundMs);
    void pannedTo(qint64 fromMs);
    void liveWanted();
    void clicked(const QPointF& at);
    void entered(qint64 atMs); ///< Enter, while there is a cursor

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool wheel(const QWheelEvent& event);
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    void moveCursorBy(int buckets);
    void panBy(double share);
    qint64 middleOfBucket(qint64 ms) const;

    QWidget* m_surface;
    QWidget* m_focus;
    QRectF m_plot;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 1;
    qint64 m_bucketMs = 1;
    std::optional<qint64> m_cursor;
    std::optional<QPointF> m_restedAt; ///< the mouse on the screen as the surface came under it
    struct Drag
    {
        QPointF from;
        qint64 fromMs = 0;
        bool moves = false; ///< far enough to be no click
    };
    std::optional<Drag> m_drag;
};

} // namespace fuseboard
