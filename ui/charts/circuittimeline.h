// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/charts/annotations.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/charttip.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace fuseboard {

class TimeGestures;

/// A lane per provider: its circuit's state over time, and right below what its status page
/// claimed. Closed is a thin line, half-open a hatched bar, open a full bar with its name; a claim
/// is a lower bar in the pattern of its level: height, pattern and text beside the colour.
class CircuitTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit CircuitTimeline(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setBoard(const BoardSnapshot& board, qint64 fromMs, qint64 toMs);
    void setFeeds(const FeedsSnapshot& feeds);
    void setCursorTime(std::optional<qint64> ms);
    std::optional<qint64> cursorTime() const { return m_cursor; }
    TimeGestures* gestures() const { return m_gestures; }
    QRectF plotArea() const;
    /// State and claim of each provider at a moment.
    QList<TipRow> tipRows(qint64 ms) const;
    QPixmap picture(); ///< without cursor and focus
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void renew();
    int stateHeight() const;
    int claimHeight() const;
    int laneHeight() const { return stateHeight() + claimHeight() + 4; }
    QRectF across(const QRectF& lane, qint64 fromMs, qint64 toMs) const;
    void paintContent(QPainter& painter);
    void paintStates(QPainter& painter, const QRectF& row, const ProviderBoard& provider) const;
    void paintClaims(QPainter& painter, const QRectF& row, const QString& provider) const;

    ChartColors m_colors;
    BoardSnapshot m_board;
    FeedsSnapshot m_feeds;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    std::optional<qint64> m_cursor;
    QPixmap m_content;
    bool m_isStale = true;
    TimeGestures* m_gestures;
};

} // namespace fuseboard
