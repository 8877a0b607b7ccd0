// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/chartstyle.h"

#include <QChartView>
#include <QList>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace fuseboard {

/// Lines over time: Qt Charts draws them; grid, labels, dots, clip marks and the cursor are painted
/// here, because Qt's own time ticks are not round and its points are an item each.
class TimeChart : public QChartView
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setFrame(const ChartFrame& frame);
    const ChartFrame& frame() const { return m_frame; }
    void setCursorTime(std::optional<qint64> ms);
    std::optional<qint64> cursorTime() const { return m_cursor; }

    static constexpr int kMaxSteps = 4; ///< of the value axis

signals:
    /// By mouse or arrow keys, in the middle of a bucket; nothing: the cursor left.
    void cursorMoved(std::optional<qint64> ms);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateSeries();
    void updateCursorStrip(std::optional<qint64> ms);
    void moveCursorBy(int buckets);
    qint64 middleOfBucket(qint64 ms) const;
    double yOf(double value) const;

    ChartColors m_colors;
    ChartFrame m_frame;
    QRectF m_plot;
    std::optional<qint64> m_cursor;
    QLineSeries* addSeries();

    QList<QLineSeries*> m_series; ///< one for each run of each line, in the order of the frame
    QValueAxis* m_time;
    QValueAxis* m_value;
};

} // namespace fuseboard
