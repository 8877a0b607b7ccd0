// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
#include "ui/charts/chartlines.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/heatmap.h"

#include <QChartView>
#include <QList>
#include <QPixmap>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace fuseboard {

class TimeGestures;

/// Lines over time, or a heat map. Qt Charts draws the lines; the rest is painted here, because
/// Qt's own time ticks are not round and its points are an item each. All of it is painted once
/// into a pixmap: the cursor moves over that without anything being drawn again.
class TimeChart : public QChartView
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setFrame(const ChartFrame& frame);
    const ChartFrame& frame() const { return m_frame; }
    /// In the place of the lines; without columns: the lines again.
    void setHeat(const HeatGrid& grid);
    const HeatGrid& heat() const { return m_heat; }
    bool showsHeat() const { return m_heat.columns > 0; }
    void setAnnotations(const QList<Annotation>& annotations);
    void setCursorTime(std::optional<qint64> ms);
    std::optional<qint64> cursorTime() const { return m_cursor; }
    TimeGestures* gestures() const { return m_gestures; }
    QRectF plotArea() const { return m_plot; }
    /// What is seen, without cursor and focus.
    QPixmap picture();

    static constexpr int kMaxSteps = 4; ///< of the value axis

signals:
    /// A point was clicked; without a line: a bucket of the heat map.
    void pointClicked(const QString& line, fuseboard::Metric metric, qint64 startMs);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    // All of these are left to the gestures, or to the page around.
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineSeries* addSeries();
    void layOut();
    void updateSeries();
    void renew();
    void paintContent(QPainter& painter);
    void updateCursorStrip(std::optional<qint64> ms);
    void click(const QPointF& at);

    ChartColors m_colors;
    ChartFrame m_frame;
    HeatGrid m_heat;
    QList<Annotation> m_annotations;
    QRectF m_plot;
    QPixmap m_content;
    bool m_isStale = true; ///< m_content is not of what is to be shown
    std::optional<qint64> m_cursor;
    TimeGestures* m_gestures;
    QList<QLineSeries*> m_series; ///< one for each run of each line, in the order of the frame
    QValueAxis* m_time;           ///< both axes go from 0 to 1
    QValueAxis* m_value;
};

} // namespace fuseboard
