// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

#include <optional>

namespace fuseboard {

/// A lane per provider with its circuit's state over time, and the time axis below. Closed is a
/// thin line, half-open a hatched bar, open a full bar with its name: height and text beside the
/// colour.
class CircuitTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit CircuitTimeline(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setBoard(const BoardSnapshot& board);
    void setCursorTime(std::optional<qint64> ms);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void cursorMoved(std::optional<qint64> ms);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int laneHeight() const;
    QRectF plot() const;
    void paintLane(QPainter& painter, const QRectF& lane, const ProviderBoard& provider) const;

    ChartColors m_colors;
    BoardSnapshot m_board;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    std::optional<qint64> m_cursor;
};

} // namespace fuseboard
