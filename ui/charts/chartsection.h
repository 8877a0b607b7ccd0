// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
#include "ui/charts/chartlines.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/charttip.h"
#include "ui/charts/heatmap.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fuseboard {

class ElidedText;
class LegendView;
class TimeChart;

enum class LatencyView { Lines, Heat };

/// A chart with its title, its legend beside it, and its values as a table in its place.
class ChartSection : public QWidget
{
    Q_OBJECT
public:
    ChartSection(ChartSubject subject, QWidget* parent = nullptr);
    ChartSubject subject() const { return m_subject; }
    void setColors(const ChartColors& colors);
    void setLegendWidth(int width);

    /// `board` with buckets as wide as they are drawn.
    void draw(const BoardSnapshot& board, const ChartView& view, LatencyView latency,
              const QList<Annotation>& annotations);
    /// Says and tables what is drawn; seldom, so that nobody who listens is interrupted.
    void tell(const QString& span);

    TimeChart* chart() const { return m_chart; }
    LegendView* legend() const { return m_legend; }
    QStringList seriesIds() const;
    /// The table of the tip for a moment, the highest first.
    QList<TipRow> tipRows(qint64 ms, const ChartColors& colors) const;
    ChartTable table() const;
    PicturePart picture() const;
    bool showsTable() const;

signals:
    void subjectChanged(); ///< failures by cause, or by provider

private:
    void addErrorSwitch();
    void showTable(bool shown);
    void makeTable();
    QString note() const;
    QList<TipRow> heatRows(qint64 ms) const;

    ChartSubject m_subject;
    QList<Percentile> m_percentiles;
    QList<Annotation> m_annotations;
    HeatColumns m_heatColumns;
    QHBoxLayout* m_head;
    ElidedText* m_note;
    QToolButton* m_tableButton;
    QStackedWidget* m_stack;
    TimeChart* m_chart;
    LegendView* m_legend;
    QTableView* m_view = nullptr; ///< null: was not asked for yet
    ChartTableModel* m_model;
};

} // namespace fuseboard
