// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/chartlines.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/charttip.h"

#include <QFrame>
#include <QHash>
#include <QSet>

#include <optional>

class QVBoxLayout;

namespace fuseboard {

class CardGrid;
class CircuitTimeline;
class ElidedText;
class LegendButton;
class SegmentedControl;
class TimeChart;

/// The charts and the circuits on one time axis, with one legend and one cursor.
class ChartPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void setBoard(const BoardSnapshot& board);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Chart
    {
        TimeChart* view;
        ElidedText* note;
        QList<Metric> metrics;
    };

    void addChart(QVBoxLayout* layout, const QString& title, const QList<Metric>& metrics);
    SegmentedControl* percentileSwitch();
    void applyColors();
    void draw();
    void describe();
    void updateLegend();
    void hideProvider(const QString& name, bool hide);
    void moveCursor(QWidget* source, std::optional<qint64> ms);
    QList<TipRow> tipRows(const Chart* chart, qint64 ms) const;

    ChartColors m_colors;
    BoardSnapshot m_board;
    qint64 m_drawnAtMs = 0;
    qint64 m_describedAtMs = 0;
    QSet<QString> m_hidden;
    QList<Chart> m_charts;
    CardGrid* m_legend;
    QHash<QString, LegendButton*> m_buttons; ///< by provider
    QStringList m_legendNames;               ///< in their order, with titles
    CircuitTimeline* m_timeline;
    ChartTip* m_tip;
};

} // namespace fuseboard
